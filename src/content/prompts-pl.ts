import type { PromptWords } from './prompt-words';
import { teamsPl } from './prompts-teams-pl';
import { usPl } from './prompts-us-pl';
import { workPl } from './prompts-work-pl';

/** The built-in questions in Polish, by id. */
export const promptsPl: Record<string, PromptWords> = { ...teamsPl, ...workPl, ...usPl };
