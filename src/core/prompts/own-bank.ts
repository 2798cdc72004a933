import { squeezed } from '../text/blank';
import { headingKey } from '../text/heading-words';
import { compareTexts } from '../text/order';
import { noteName } from '../text/path';
import { propertyOf } from '../text/property';
import { recordOf } from '../text/record';
import { buildBank, type Bank, type PromptFacts, type PromptWords } from './bank';
import { recordsIn, type BankBlock, type BankFacts } from './bank-facts';
import { languageKey, parseRecord, type BankProblemCode, type OwnRecord } from './own-record';
import { hash32 } from './tie';

/** Reads YAML as the host does; throws when it is none. */
export type ParseYaml = (text: string) => unknown;

/** The ids of the known topics, by each spelling of them as `headingKey` gives it. */
export type TopicWords = ReadonlyMap<string, string>;

/** A note of the user's that holds questions. */
export interface BankNote {
	path: string;
	bank: BankFacts;
}

/** A question of the user's, and where it stands. */
export interface OwnPrompt {
	path: string;
	line: number;
	facts: PromptFacts;
	/** By language; under the empty name when nobody said which. */
	words: Readonly<Record<string, PromptWords>>;
	/** Whether it, or the heading or note it stands in, says what it is about. */
	hasTopic: boolean;
}

/** What is wrong with a question of the user's, and where. */
export interface BankProblem {
	path: string;
	line: number;
	code: BankProblemCode;
	value: string;
}

/** The banks of the user, read. */
export interface OwnBank {
	prompts: OwnPrompt[];
	/** Ids that are no longer to be proposed, built-in ones among them. */
	retired: Set<string>;
	problems: BankProblem[];
}

/** The id of a question nobody gave one: it changes with its topic and its words, and with nothing else. */
export function derivedId(topic: string, text: string): string {
	return `own-${hash32(`${topic}|${squeezed(text)}`).toString(36)}`;
}

/** The id of a topic in the spelling of any language, or the words themselves when they are a topic of the user's own. */
export function topicOf(text: string, topics: TopicWords): string {
	return topics.get(headingKey(text)) ?? text.trim();
}

/** One note while it is read. */
class BankReading {
	readonly prompts: OwnPrompt[] = [];

	constructor(private readonly note: BankNote, private readonly all: OwnBank, private readonly topics: TopicWords, private readonly parseYaml: ParseYaml) {}

	add(value: unknown, line: number, heading: string | null): void {
		const { path, bank } = this.note;
		const { record, problems } = parseRecord(value, bank.lang);
		for (const problem of problems) this.all.problems.push({ path, line, ...problem });
		if (record === null) return;
		const said = record.topic ?? heading ?? bank.topic;
		const topic = said === null ? noteName(path) : topicOf(said, this.topics);
		const id = record.id ?? derivedId(topic, firstText(record));
		if (record.retired) this.all.retired.add(id);
		else this.prompts.push({ path, line, hasTopic: said !== null, words: record.words, facts: { id, topic, ...record.facts } });
	}

	/** Reads the records of YAML, each on its own where all of it cannot be read; false when something in it could not. */
	addBlock({ line, text, topic }: BankBlock): boolean {
		const records = recordsIn(text.split('\n'));
		try {
			valuesOf(this.parseYaml(text)).forEach((value, at) => this.add(value, line + (records[at]?.line ?? 0), topic));
			return true;
		} catch (error) {
			const pieces = records.filter((record) => record.text !== text).map((record) => this.addBlock({ line: line + record.line, text: record.text, topic }));
			const said = error instanceof Error ? error.message.replace(/(?: at line \d|\n)[^]*/, '') : '';
			if (!pieces.includes(false)) this.all.problems.push({ path: this.note.path, line, code: 'bad-yaml', value: said });
			return false;
		}
	}
}

function firstText({ words }: OwnRecord): string {
	return Object.values(words)[0]?.text ?? '';
}

/** The values of a block: a list of records, the same under `questions`, or one record alone. */
function valuesOf(read: unknown): unknown[] {
	const listed = propertyOf(recordOf(read), 'questions') ?? read;
	return Array.isArray(listed) ? listed : listed === null || listed === undefined ? [] : [listed];
}

/** Reads the banks of the user. Nothing that is wrong keeps the rest from being read. */
export function readOwnBanks(notes: readonly BankNote[], parseYaml: ParseYaml, topics: TopicWords): OwnBank {
	const all: OwnBank = { prompts: [], retired: new Set(), problems: [] };
	for (const note of [...notes].sort((a, b) => compareTexts(a.path, b.path))) {
		const reading = new BankReading(note, all, topics, parseYaml);
		const { lang } = note.bank;
		if (lang !== null && languageKey(lang) === '') all.problems.push({ path: note.path, line: 0, code: 'bad-lang', value: lang });
		for (const { value, line } of note.bank.records) reading.add(value, line, null);
		for (const block of note.bank.blocks) reading.addBlock(block);
		for (const { text, id, line, topic } of note.bank.items) reading.add({ text, id }, line, topic);
		all.prompts.push(...reading.prompts.sort((a, b) => a.line - b.line));
	}
	return all;
}

/** The questions of the user in one language; one whose language nobody said speaks every language. */
export function ownBankIn(own: readonly OwnPrompt[], lang: string, fallbackLang: string): Bank {
	const wordsByLang: Record<string, Record<string, PromptWords>> = { [lang]: {}, [fallbackLang]: {} };
	const seen = new Set<string>();
	const first = own.filter(({ facts: { id } }) => !seen.has(id) && seen.add(id));
	for (const { facts: { id }, words } of first) {
		const unsaid = words[''];
		for (const [each, spoken] of Object.entries(words)) (wordsByLang[each] ??= {})[id] = spoken;
		const ofLang = wordsByLang[lang];
		if (unsaid !== undefined && ofLang !== undefined) ofLang[id] ??= unsaid;
	}
	return buildBank(first.map(({ facts }) => facts), wordsByLang, lang, fallbackLang);
}
