import type { BankProblemCode } from './own-record';

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
	/** The language of a text that does not say which, and whose signs do not either. */
	lang: string;
}

/** The path of a question that no note holds: others are held against it, and it may be worded anew under its id. */
export const BUILT_IN = '';

const MOST_WORDS = 25;
const MOST_SIGNS = 45;
const NEAR_DUPLICATE = 0.8;
/** How a question begins, or in Chinese ends, that wants a yes or a no. */
const CLOSED: Readonly<Record<string, RegExp>> = {
	en: /^(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|shall|may|might)(?:n['’]t)?\s/i,
	zh: /吗|是否|是不是|有没有|能不能|会不会|要不要/,
	pl: /^czy\s/i,
};

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

/** The language of a text that does not say which, as far as its signs tell. */
function languageOf(lang: string, text: string, usual: string): string {
	if (lang !== '') return lang;
	if (/\p{Script=Han}/u.test(text)) return 'zh';
	return /[ąćęłńóśźż]/i.test(text) || /^czy\s/i.test(text) ? 'pl' : usual;
}

/** Whether a question wants a yes or a no. */
export function isClosed(text: string, lang: string): boolean {
	return CLOSED[lang]?.test(text.trim()) === true;
}

/** Whether a question is too long to be asked in one breath. */
export function isLong(text: string, lang: string): boolean {
	return lang === 'zh' ? [...text].length > MOST_SIGNS : text.trim().split(/\s+/).length > MOST_WORDS;
}

function firstText(prompt: CheckedPrompt): string {
	return prompt.texts['en'] ?? prompt.texts[Object.keys(prompt.texts).sort()[0] ?? ''] ?? '';
}

/** Questions of one language that are nearly one another: each pair once, told of the later one. */
function nearDuplicates(prompts: readonly CheckedPrompt[], lang: string): { later: CheckedPrompt; earlier: string }[] {
	const worded = prompts.flatMap((prompt) => {
		const text = prompt.texts[lang];
		return text === undefined ? [] : [{ prompt, text, tokens: tokensOf(text) }];
	});
	return worded.flatMap((later, at) => {
		const earlier = worded.slice(0, at).find((one) => one.prompt.id !== later.prompt.id && likeness(one.tokens, later.tokens) >= NEAR_DUPLICATE);
		return earlier === undefined ? [] : [{ later: later.prompt, earlier: earlier.text }];
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
		for (const [said, text] of Object.entries(prompt.texts)) {
			const lang = languageOf(said, text, rules.lang);
			if (isClosed(text, lang)) tell('closed', prompt, '', text);
			if (isLong(text, lang)) tell('long', prompt, '', text);
		}
		// Only who translates some of a bank means to translate all of it.
		const missing = [...languages.get(prompt.path) ?? []].filter((lang) => !(lang in prompt.texts)).sort();
		const isPartly = Object.keys(prompt.texts).some((lang) => lang !== '');
		if (isPartly && missing.length > 0) tell('no-translation', prompt, missing.join(', '));
	}
	for (const lang of new Set(prompts.flatMap(({ texts }) => Object.keys(texts)))) {
		for (const { later, earlier } of nearDuplicates(prompts, lang)) tell('near-duplicate', later, earlier, later.texts[lang]);
	}
	return findings.filter(({ path }) => path !== BUILT_IN).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
}
