import { compareTexts } from '../text/order';

/** Whom a prompt can be asked of; `any` suits everyone. */
export type Audience = 'peer' | 'manager' | 'report' | 'any';

/** What a bank knows about a prompt, whatever language it is asked in. */
export interface PromptFacts {
	id: string;
	topic: string;
	aims: readonly string[];
	depth: 1 | 2 | 3;
	stages: readonly string[];
	kinds: readonly string[];
	slot: 'opener' | 'core' | 'closer';
	mutual: boolean;
	cooldownDays: number;
	variants: readonly string[];
	/** A peer when nobody said. */
	audience?: Audience;
	/** Nobody said how deep it goes: it is neither too light nor too deep. */
	anyDepth?: boolean;
}

/** A prompt in the words of one language. */
export interface PromptWords {
	text: string;
	reveals: string;
	use: string;
	/** How to come back to the answer: `{{date}}` is the day it was given, `{{thread}}` what was said. */
	followUp?: string;
}

/** Words by language, then by prompt id. */
export type WordsByLang = Readonly<Record<string, Readonly<Record<string, PromptWords>>>>;

/** One question that can be put to a peer, in the language it is asked in. */
export interface Prompt extends PromptFacts, PromptWords {
	/** Worded in the default language, because the wanted one has no words for it. */
	isFallback: boolean;
}

/** A collection of prompts in one language. */
export interface Bank {
	/** In the order of their ids. */
	prompts: readonly Prompt[];
	byId: ReadonlyMap<string, Prompt>;
	/** How many are left out, because neither language has words for them. */
	unspoken: number;
}

/** The id that a block id (`^q-ease-01--2`) or a link to one spells: lower case, without what stands around it. */
export function promptIdOf(text: string): string {
	return text.trim().toLowerCase().replace(/^(?:.*\^|\[\[)?(?:q-)?(.*?)(?:--\d+)?(?:\|.*)?[\])]*$/, '$1');
}

/** A value of its own, never one that every object inherits: `lang: constructor` is a language nobody speaks. */
function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
	return record !== undefined && Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}

/** The words of a language; `zh-CN` and `pl_PL` are read as `zh` and `pl` when there is nothing closer. */
function wordsIn(wordsByLang: WordsByLang, lang: string): Readonly<Record<string, PromptWords>> | undefined {
	const key = lang.trim().toLowerCase();
	return own(wordsByLang, lang) ?? own(wordsByLang, key) ?? own(wordsByLang, key.split(/[-_]/)[0] ?? '');
}

/** Every id with those it shares an intent with: naming a variant on one side is enough. */
function joinVariants(prompts: readonly PromptFacts[]): Map<string, Set<string>> {
	const known = new Map(prompts.map((prompt) => [prompt.id, new Set<string>()]));
	for (const { id, variants } of prompts) {
		for (const other of variants.map(promptIdOf)) {
			if (other === id) continue;
			known.get(id)?.add(other);
			known.get(other)?.add(id);
		}
	}
	return known;
}

/**
 * Joins prompts with the words of a language, each falling back to the default language on its own. Of two prompts with
 * one id the first stays; a prompt that neither language has words for is left out. Otherwise the order does not matter.
 */
export function buildBank(facts: readonly PromptFacts[], wordsByLang: WordsByLang, lang: string, fallbackLang: string): Bank {
	const wanted = wordsIn(wordsByLang, lang);
	const fallback = wordsIn(wordsByLang, fallbackLang);
	const byId = new Map<string, Prompt>();
	const unspoken = new Set<string>();
	for (const fact of facts) {
		const id = promptIdOf(fact.id);
		const words = own(wanted, fact.id);
		const spoken = words ?? own(fallback, fact.id);
		if (byId.has(id)) continue;
		if (spoken === undefined) {
			unspoken.add(id);
			continue;
		}
		const { text, reveals, use, followUp } = spoken;
		byId.set(id, { ...fact, id, text, reveals, use, ...followUp === undefined ? {} : { followUp }, isFallback: words === undefined });
	}
	return sorted([...byId.values()], [...unspoken].filter((id) => !byId.has(id)).length);
}

function sorted(found: readonly Prompt[], unspoken: number): Bank {
	const variants = joinVariants(found);
	const prompts = found.map((prompt) => ({ ...prompt, variants: [...variants.get(prompt.id) ?? []].sort() })).sort((a, b) => compareTexts(a.id, b.id));
	return { prompts, byId: new Map(prompts.map((prompt) => [prompt.id, prompt])), unspoken };
}

/** One bank out of several; of two prompts with one id that of the first bank stays, so that a user can reword a built-in one, unless only the other speaks the wanted language. */
export function joinBanks(banks: readonly Bank[]): Bank {
	const byId = new Map<string, Prompt>();
	for (const prompt of banks.flatMap(({ prompts }) => prompts)) {
		const known = byId.get(prompt.id);
		if (known === undefined || (known.isFallback && !prompt.isFallback)) byId.set(prompt.id, prompt);
	}
	return sorted([...byId.values()], banks.reduce((all, bank) => all + bank.unspoken, 0));
}
