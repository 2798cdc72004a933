import type { PromptFacts } from './prompt-facts';
import { teamsFacts } from './prompts-teams';
import { usFacts } from './prompts-us';
import { workFacts } from './prompts-work';

/** The built-in questions, without their words. */
export const promptFacts: PromptFacts[] = [...teamsFacts, ...workFacts, ...usFacts];
