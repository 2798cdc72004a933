import type { PromptWords } from './prompt-words';
import { teamsZh } from './prompts-teams-zh';
import { usZh } from './prompts-us-zh';
import { workZh } from './prompts-work-zh';

/** The built-in questions in Chinese, by id. */
export const promptsZh: Record<string, PromptWords> = { ...teamsZh, ...workZh, ...usZh };
