import { lineAt, mayHoldItem, standsIn } from '../text/at-line';
import { parseBullet } from '../text/bullet';
import { copied } from '../text/lines';
import { measureStart } from '../text/line-start';
import { standing, type Outline } from '../text/outline';
import { propertyOf, textOf, wordsOf, type Properties } from '../text/property';

/** A record of a question as its YAML gives it, not yet looked at. */
export interface BankRecord {
	line: number;
	value: unknown;
}

/** A block of YAML with records, still as text: only the host can read it. */
export interface BankBlock {
	/** The first line inside the fence. */
	line: number;
	text: string;
	/** The heading it stands under, or null. */
	topic: string | null;
}

/** A question in a plain list. */
export interface BankItem {
	line: number;
	text: string;
	/** Its block id as written, or null. */
	id: string | null;
	topic: string | null;
}

/** What a note with `type: questions` holds. */
export interface BankFacts {
	/** Of the property `questions`. */
	records: BankRecord[];
	blocks: BankBlock[];
	items: BankItem[];
	/** The language and the topic the properties name for the whole note, or null. */
	lang: string | null;
	topic: string | null;
}

const NAMED = /^questions\s*:/i;
const FENCE = /^\s*(`{3,}|~{3,})\s*(\S*)/;
/** Behind a question in a list: its id, where it has one. */
const ITEM_ID = /(?:^|\s+)\^([\w-]+)\s*$/;

/** Whether a note is a bank of the user's. */
export function isBank(properties: Properties | null): boolean {
	return wordsOf(propertyOf(properties, 'type')).includes('questions');
}

/** Each record of YAML on its own: the items of the list at its beginning, or of the one it calls `questions`. */
export function recordsIn(lines: readonly string[]): Pick<BankBlock, 'line' | 'text'>[] {
	const found: number[] = [];
	let indent = -1;
	let line = lines.findIndex((each) => NAMED.test(each)) + 1;
	for (; line < lines.length; line += 1) {
		const match = /^(\s*)(?:(-)(?:\s|$)|[^\s#])/.exec(lines[line] ?? '');
		if (match === null) continue;
		const at = match[1]?.length ?? 0;
		if (indent === -1 && match[2] !== undefined) indent = at;
		if (at < indent || indent === -1) break;
		if (at === indent && match[2] !== undefined) found.push(line);
	}
	return found.map((from, at) => ({ line: from, text: lines.slice(from, found[at + 1] ?? line).join('\n') }));
}

function recordsOf(properties: Properties | null, lines: readonly string[]): BankRecord[] {
	const value = propertyOf(properties, 'questions');
	if (value === undefined || value === null) return [];
	const values: unknown[] = Array.isArray(value) ? value : [value];
	const begin = Math.max(0, lines.findIndex((line) => NAMED.test(line)));
	const at = recordsIn(lines);
	return values.map((each, index) => ({ line: at[index]?.line ?? begin, value: each }));
}

/** What properties that are no YAML say all the same, line by line. */
function plainProperties(lines: readonly string[]): Properties {
	return Object.fromEntries(lines.flatMap((line) => {
		const [, name, value] = /^(type|lang|topic)\s*:[\s"'[]*(.*?)[\s"'\]]*$/i.exec(line) ?? [];
		return name === undefined ? [] : [[name, value]];
	}));
}

/** The topic of a line: the heading above it, unless that is the title of the note. */
function topicAt(outline: Outline, line: number): string | null {
	let topic: string | null = null;
	for (const heading of outline.headings) {
		if (heading.line > line) break;
		topic = heading.level > 1 && heading.text.trim() !== '' ? copied(heading.text) : null;
	}
	return topic;
}

function blocksOf(outline: Outline): BankBlock[] {
	const blocks: BankBlock[] = [];
	for (let line = outline.bodyStart; line < outline.lines.length; line += 1) {
		const open = FENCE.exec(lineAt(outline, line));
		if (open === null || standsIn(outline, line, standing.comment | standing.maths)) continue;
		const begin = line + 1;
		const fence = open[1] ?? '';
		do line += 1;
		while (line < outline.lines.length && !lineAt(outline, line).trim().startsWith(fence));
		if (!/^ya?ml$/i.test(open[2] ?? '')) continue;
		blocks.push({ line: begin, text: outline.lines.slice(begin, line).join('\n'), topic: topicAt(outline, begin) });
	}
	return blocks;
}

/** The items of the lists that begin at the margin; what hangs below one is a remark on it. */
function itemsOf(outline: Outline): BankItem[] {
	const items: BankItem[] = [];
	for (let line = outline.bodyStart; line < outline.lines.length; line += 1) {
		if (!mayHoldItem(outline, line)) continue;
		const raw = lineAt(outline, line);
		const bullet = parseBullet(raw);
		if (bullet === null || measureStart(raw).indent > 1 || bullet.quoteDepth > 0) continue;
		const said = bullet.text.replace(/^\[.\]\s+/, '');
		const id = ITEM_ID.exec(said)?.[1] ?? null;
		const text = said.replace(ITEM_ID, '').trim();
		if (text !== '') items.push({ line, text: copied(text), id: id === null ? null : copied(id), topic: topicAt(outline, line) });
	}
	return items;
}

/** Reads a bank of the user's, or null when the note is none. Of properties that are no YAML the records may still be some. */
export function readBank(outline: Outline, properties: Properties | null): BankFacts | null {
	if (outline.bodyStart === 0 || (properties !== null && !isBank(properties))) return null;
	const head = outline.lines.slice(0, outline.bodyStart);
	const said = properties ?? plainProperties(head);
	if (!isBank(said)) return null;
	return {
		records: recordsOf(properties, head), items: itemsOf(outline),
		blocks: [...properties === null ? [{ line: 1, text: head.slice(1, -1).join('\n'), topic: null }] : [], ...blocksOf(outline)],
		lang: textOf(propertyOf(said, 'lang')), topic: textOf(propertyOf(said, 'topic')),
	};
}
