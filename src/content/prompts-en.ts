import type { PromptWords } from './prompt-words';
import { teamsEn } from './prompts-teams-en';
import { usEn } from './prompts-us-en';
import { workEn } from './prompts-work-en';

/** The built-in questions in English, by id. */
export const promptsEn: Record<string, PromptWords> = { ...teamsEn, ...workEn, ...usEn };
