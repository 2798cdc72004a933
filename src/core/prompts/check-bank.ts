import { comparePlaces } from '../text/order';
import type { BankProblemCode } from './own-record';
import { CLOSED, NOT_ENGLISH } from '../words/closed-questions';

/** What may be wrong with a question in a bank. */
export type BankFindingCode =
	| BankProblemCode | 'duplicate-id' | 'near-duplicate' | 'closed' | 'long' | 'no-topic' | 'no-translation' | 'unknown-aim' | 'unknown-variant';

/** One thing that may be wrong, and where. */
export interface BankFinding {
	code: BankFindingCode;
	path: string;
	line: number;
	/** The question it is about, empty when it has none. */
	text: string;
	/** What was written, or what it is like: the words of the other question, the missing languages, the unknown aim. */
	value: string;
}

/** A question as the check looks at it. */
export interface CheckedPrompt {
	id: string;
	path: string;
	line: number;
	/** By language. */
	texts: Readonly<Record<string, string>>;
	aims: readonly string[];
	variants: readonly string[];
	hasTopic: boolean;
}

/** What the check holds a question against. */
export interface BankRules {
	aims: readonly string[];
	/** Ids of the built-in questions: a variant may be one of these. */
	knownIds: ReadonlySet<string>;
}

/** The path of a question that no note holds: others are held against it, and it may be worded anew under its id. */
export const BUILT_IN = '';

const MOST_WORDS = 25;
const MOST_SIGNS = 45;
const NEAR_DUPLICATE = 0.8;
/** Writing without blanks between words. */
const SIGN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/** The words of a text; of a Chinese one every two signs that follow each other, for it has no words apart. */
export function tokensOf(text: string): Set<string> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(words.flatMap((word) => {
		if (!/\p{Script=Han}/u.test(word)) return [word];
		const signs = [...word];
		return signs.length === 1 ? signs : signs.slice(1).map((sign, at) => `${signs[at] ?? ''}${sign}`);
	}));
}

/** What two texts share of what either has, from 0 to 1 (Jaccard). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let shared = 0;
	for (const token of a) if (b.has(token)) shared += 1;
	const all = a.size + b.size - shared;
	return all === 0 ? 0 : shared / all;
}

/** Whether a question wants a yes or a no; where nobody says its language, in any of those that the rules know. */
export function isClosed(text: string, lang: string): boolean {
	const said = text.trim();
	return lang === '' ? !NOT_ENGLISH.test(said) && Object.values(CLOSED).some((rule) => rule.test(said)) : CLOSED[lang]?.test(said) === true;
}

/** Whether a question is too long to be asked in one breath; one that mixes words and signs has room for some of each. */
export function isLong(text: string): boolean {
	const words = text.replace(SIGN, ' ').match(/[\p{L}\p{N}]\S*/gu) ?? [];
	return words.length / MOST_WORDS + (text.match(SIGN) ?? []).length / MOST_SIGNS > 1;
}

function firstText(prompt: CheckedPrompt): string {
	return prompt.texts['en'] ?? prompt.texts[Object.keys(prompt.texts).sort()[0] ?? ''] ?? '';
}

/** Questions that are nearly one another: each pair once, told of the later one. Built-in ones are not held against each other. */
function nearDuplicates(prompts: readonly CheckedPrompt[]): { later: CheckedPrompt; text: string; earlier: string }[] {
	const worded = prompts.flatMap((prompt) => Object.values(prompt.texts).map((text) => ({ prompt, text, tokens: tokensOf(text) })));
	return worded.flatMap(({ prompt: later, text, tokens }, at) => {
		const earlier = later.path === BUILT_IN ? undefined
			: worded.slice(0, at).find((one) => one.prompt.id !== later.id && likeness(one.tokens, tokens) >= NEAR_DUPLICATE);
		return earlier === undefined ? [] : [{ later, text, earlier: earlier.text }];
	});
}

/** Looks for what may be wrong with the questions of banks (practice.md c3), in the order they stand in. */
export function checkBank(prompts: readonly CheckedPrompt[], rules: BankRules): BankFinding[] {
	const findings: BankFinding[] = [];
	const tell = (code: BankFindingCode, prompt: CheckedPrompt, value: string, text = firstText(prompt)): void => {
		findings.push({ code, path: prompt.path, line: prompt.line, text, value });
	};
	const first = new Map<string, CheckedPrompt>();
	const languages = new Map<string, Set<string>>();
	for (const prompt of prompts) {
		const spoken = Object.keys(prompt.texts).filter((lang) => lang !== '');
		if (spoken.length > 1) languages.set(prompt.path, new Set([...languages.get(prompt.path) ?? [], ...spoken]));
	}
	const ids = new Set([...rules.knownIds, ...prompts.map(({ id }) => id)]);
	for (const prompt of prompts) {
		const same = first.get(prompt.id);
		if (same === undefined) first.set(prompt.id, prompt);
		else if (same.path !== BUILT_IN) tell(prompt.id.startsWith('own-') ? 'near-duplicate' : 'duplicate-id', prompt, prompt.id.startsWith('own-') ? firstText(same) : prompt.id);
		if (!prompt.hasTopic) tell('no-topic', prompt, '');
		for (const aim of prompt.aims) if (!rules.aims.includes(aim)) tell('unknown-aim', prompt, aim);
		for (const variant of prompt.variants) if (!ids.has(variant)) tell('unknown-variant', prompt, variant);
		for (const [lang, text] of Object.entries(prompt.texts)) {
			if (isClosed(text, lang)) tell('closed', prompt, '', text);
			if (isLong(text)) tell('long', prompt, '', text);
		}
		// Only who translates some of a bank means to translate all of it.
		const missing = [...languages.get(prompt.path) ?? []].filter((lang) => !(lang in prompt.texts)).sort();
		const isPartly = Object.keys(prompt.texts).some((lang) => lang !== '');
		if (isPartly && missing.length > 0) tell('no-translation', prompt, missing.join(', '));
	}
	for (const { later, text, earlier } of nearDuplicates(prompts)) tell('near-duplicate', later, earlier, text);
	return findings.filter(({ path }) => path !== BUILT_IN).sort(comparePlaces);
}
