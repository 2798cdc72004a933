import type { Bank, Prompt } from './bank';

/** What a person wants to see of a bank; null where everything will do. */
export interface PromptFilter {
	aim: string | null;
	topic: string | null;
	depth: 1 | 2 | 3 | null;
}

function serves(prompt: Prompt, aim: string): boolean {
	return prompt.aims.length === 0 || prompt.aims.includes('any') || prompt.aims.includes(aim);
}

/** The part of a bank that a filter lets through; what was asked before is still known by the whole of it. */
export function filterBank(bank: Bank, { aim, topic, depth }: PromptFilter): Bank {
	const prompts = bank.prompts.filter((prompt) => (aim === null || serves(prompt, aim)) && (topic === null || prompt.topic === topic)
		&& (depth === null || prompt.anyDepth === true || prompt.depth === depth));
	return { ...bank, prompts };
}

/** The topics of a bank, each once, in the order of their names. */
export function topicsOf(bank: Bank): string[] {
	return [...new Set(bank.prompts.map(({ topic }) => topic))].sort();
}
