import { propertyOf, textOf, textsOf, type Properties } from '../text/property';
import { trimmed } from '../text/list';
import { recordOf } from '../text/record';
import { promptIdOf, type Audience, type PromptFacts, type PromptWords } from './bank';

/** What is wrong with a question of the user's; whatever else it says still counts. */
export type BankProblemCode = 'bad-yaml' | 'bad-lang' | 'no-record' | 'no-text' | 'bad-id' | 'bad-depth' | 'bad-slot' | 'bad-audience' | 'bad-cooldown';

/** What is wrong, and what was written there. */
export interface RecordProblem {
	code: BankProblemCode;
	value: string;
}

/** A record as it is understood; null for the id or the topic when it has none. */
export interface OwnRecord {
	id: string | null;
	topic: string | null;
	facts: Omit<PromptFacts, 'id' | 'topic'>;
	/** By language; under the empty name when nobody said which. */
	words: Record<string, PromptWords>;
	/** No longer to be proposed, whoever holds it; only such a record may have no words. */
	retired: boolean;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SLOTS = ['opener', 'core', 'closer', 'follow-up'] as const;
const DEPTHS = [1, 2, 3] as const;
const AUDIENCES: readonly Audience[] = ['peer', 'manager', 'report', 'any'];
/** How many days a question rests when nobody said. */
const USUAL_COOLDOWN = 90;

/** The language a text says it is in: `zh-CN` is `zh`; nothing for what is no language. */
export function languageKey(text: string | null): string {
	return /^[a-z]{2,3}(?=$|[-_])/.exec(text?.trim().toLowerCase() ?? '')?.[0] ?? '';
}

/** The first of these that is said, as one line. */
function wordOf(record: Properties, ...names: string[]): string | null {
	for (const name of names) {
		const text = textOf(propertyOf(record, name));
		if (text !== null) return text.replace(/\s+/g, ' ');
	}
	return null;
}

function isTrue(record: Properties, name: string): boolean {
	return propertyOf(record, name) === true || /^(?:true|yes)$/i.test(wordOf(record, name) ?? '');
}

function wordsListed(record: Properties, ...names: string[]): string[] {
	for (const name of names) {
		const value = propertyOf(record, name);
		const listed = typeof value === 'string' ? value.split(/[,，、]/) : textsOf(value);
		const words = trimmed(listed).map((word) => word.toLowerCase());
		if (words.length > 0) return words;
	}
	return [];
}

type Tell = (code: BankProblemCode, said: string | null) => void;

function addWords(words: OwnRecord['words'], lang: string, record: Properties): void {
	const text = wordOf(record, 'text', 'question');
	const followUp = wordOf(record, 'follow_up', 'followup', 'follow-up')?.replace(/\{\{\s*(?:last\.)?(\w+)\s*\}\}/g, '{{$1}}');
	if (text !== null) words[lang] ??= { text, reveals: wordOf(record, 'reveals') ?? '', use: wordOf(record, 'use') ?? '', ...followUp === undefined ? {} : { followUp } };
}

/** The words of a record, its own before their translations. */
function wordsOfRecord(record: Properties, noteLang: string | null, tell: Tell): OwnRecord['words'] {
	const words: OwnRecord['words'] = {};
	const saidLang = wordOf(record, 'lang');
	const ownLang = languageKey(saidLang ?? noteLang);
	if (ownLang === '') tell('bad-lang', saidLang);
	addWords(words, ownLang, record);
	for (const [said, value] of Object.entries(recordOf(propertyOf(record, 'translations')) ?? {})) {
		const lang = languageKey(said);
		if (lang === '') tell('bad-lang', said);
		else addWords(words, lang, recordOf(value) ?? { text: value });
	}
	return words;
}

/** Understands one record (practice.md c3), or a plain text as one; null when there is no question in it. */
export function parseRecord(value: unknown, noteLang: string | null): { record: OwnRecord | null; problems: RecordProblem[] } {
	const plain = typeof value === 'string' ? value.trim() : '';
	const record = plain === '' ? recordOf(value) : { text: plain };
	if (record === null) return { record: null, problems: [{ code: 'no-record', value: textOf(value) ?? '' }] };
	const problems: RecordProblem[] = [];
	const tell: Tell = (code, said) => {
		if (said !== null) problems.push({ code, value: said });
	};
	const oneOf = <Word extends string | number>(known: readonly Word[], name: string, code: BankProblemCode): Word | undefined => {
		const said = wordOf(record, name)?.toLowerCase() ?? null;
		const word = known.find((one) => String(one) === said);
		if (word === undefined) tell(code, said);
		return word;
	};
	const words = wordsOfRecord(record, noteLang, tell);
	const retired = isTrue(record, 'retired');
	const written = wordOf(record, 'id');
	if (Object.keys(words).length === 0 && !retired) {
		tell('no-text', written ?? '');
		return { record: null, problems };
	}

	const id = promptIdOf(written ?? '');
	const isId = ID.test(id);
	if (!isId) tell('bad-id', written);
	const depth = oneOf(DEPTHS, 'depth', 'bad-depth');
	const slot = oneOf(SLOTS, 'slot', 'bad-slot');
	const audience = oneOf(AUDIENCES, 'audience', 'bad-audience') ?? 'any';
	const saidCooldown = wordOf(record, 'cooldown', 'cooldowndays');
	const isCooldown = /^\d{1,5}$/.test(saidCooldown ?? '');
	if (!isCooldown) tell('bad-cooldown', saidCooldown);

	return {
		problems,
		record: {
			id: isId ? id : null, topic: wordOf(record, 'topic'), words, retired,
			facts: {
				aims: wordsListed(record, 'goals', 'aims', 'goal', 'aim'), depth: depth ?? 1, ...depth === undefined ? { anyDepth: true } : {},
				stages: wordsListed(record, 'stages', 'stage'), kinds: wordsListed(record, 'kinds', 'kind'), slot: slot === undefined || slot === 'follow-up' ? 'core' : slot,
				mutual: isTrue(record, 'mutual'), cooldownDays: isCooldown ? Number(saidCooldown) : USUAL_COOLDOWN,
				variants: wordsListed(record, 'variants').map(promptIdOf), audience,
			},
		},
	};
}
