import { readBank, type BankFacts } from '../prompts/bank-facts';
import { findPromptMarks, type PromptMark } from '../prompts/prompt-mark';
import { findLeadingDay } from '../text/day-spelling';
import { yamlOf } from '../text/frontmatter-range';
import { headingKey, isPrivateKey, type HeadingWords } from '../text/heading-words';
import { HeadingChains } from './heading-chains';
import { itemTextAt, saidBy } from '../text/bullet';
import { saysOnlyComments } from '../text/inline-comment';
import { notList, outlineOf, standing, type Heading, type Outline } from '../text/outline';
import { ownProperties, tagsOf, type Properties } from '../text/property';
import { findTags, isTaskShaped } from '../text/task-line';

/** A note as it comes in. */
export interface NoteText {
	path: string;
	text: string;
	/** Null when it has none or when they are no YAML. */
	properties: Properties | null;
}

/** A checkbox line as it stands in a note, not yet anybody's. */
export interface TaskFact {
	line: number;
	raw: string;
	private: boolean;
	/** Places in `NoteFacts.headings` of the heading above it and those that hold that one, innermost first. */
	sections: readonly number[];
	/** The line of the list item it hangs below when that is a task too, or null. */
	parent: number | null;
}

/** Something to raise at a meeting: an item of an agenda or of *Next 1:1*. */
export interface AgendaItem {
	line: number;
	raw: string;
	/** Without box and block id. */
	text: string;
	section: 'agenda' | 'next';
	private: boolean;
}

/** What is read from one note before anyone knows who is who. Its texts may be cut from the note's: what is kept is packed. */
export interface NoteFacts {
	path: string;
	properties: Properties | null;
	/** The note begins with a property block that is no YAML. */
	brokenProperties: boolean;
	/** That block speaks of a one-on-one or a peer all the same. */
	brokenClaim: boolean;
	tags: readonly string[];
	headings: readonly Heading[];
	tasks: readonly TaskFact[];
	agenda: readonly AgendaItem[];
	prompts: readonly PromptMark[];
	/** The questions of a note with `type: questions`, null elsewhere. */
	bank: BankFacts | null;
	unclosedComment: number | null;
	lineCount: number;
}

/** What a heading with this key opens, inside what the heading that holds it has opened. */
function agendaSection(key: string, heading: Heading, outer: AgendaItem['section'] | null, words: HeadingWords): AgendaItem['section'] | null {
	if (words.next.has(key)) return 'next';
	if (words.agenda.has(key)) return 'agenda';
	// An agreement inside an agenda is an agreement, and so is what a dated section there holds.
	return outer === null || words.agreed.has(key) || (heading.level < 5 && findLeadingDay(heading.text) !== null) ? null : outer;
}

function personTags(outline: Outline, properties: Properties | null): string[] {
	const hasInline = outline.tagSigns.isPerson;
	if (properties === null && !hasInline) return [];
	const inline: string[] = [];
	if (hasInline) outline.lines.forEach((line, index) => {
		if (/#pe(?:er|rson)/i.test(line) && ((outline.standings[index] ?? 0) & notList) === 0) {
			inline.push(...findTags(line, 0).map((tag) => tag.name.toLowerCase()));
		}
	});
	return [...tagsOf(properties), ...inline].filter((tag) => tag !== '#');
}

/** What a property block says that is no YAML: nothing when it holds blanks and remarks only. */
function brokenLines(text: string, properties: Properties | null): string[] {
	if (properties !== null) return [];
	return yamlOf(text).split('\n').filter((line) => !/^\s*(?:#|$)/.test(line));
}

const OUR_TYPE = /^(?:type|categories)\s*:.*(?:one-on-one|\b1[-:]1\b|\b1on1\b|\bpeer\b)/i;

/** Reads one note. `properties` is null when it has none or when they are no YAML. */
export function parseNote(path: string, text: string, properties: Properties | null, words: HeadingWords): NoteFacts {
	const keys: string[] = [];
	const outline = outlineOf(text, (heading) => {
		const key = headingKey(heading);
		keys.push(key);
		return isPrivateKey(key, words);
	});
	const broken = brokenLines(text, properties);
	const { headings } = outline;
	const prompts = findPromptMarks(outline);
	const bank = readBank(outline, properties);
	// A question is nothing to do, whatever box it has.
	const { tasks, agenda } = bank === null ? readItems(outline, keys, prompts, words) : { tasks: [], agenda: [] };
	return {
		path, properties: ownProperties(properties), brokenProperties: broken.length > 0, brokenClaim: broken.some((line) => OUR_TYPE.test(line)),
		tags: personTags(outline, properties), headings, tasks, agenda, prompts,
		bank, unclosedComment: outline.unclosedComment, lineCount: outline.lineCount,
	};
}

/** A list item that the lines below it may hang below. */
interface Holder {
	indent: number;
	quoteDepth: number;
	line: number;
	task: boolean;
	outer: Holder | null;
}

/** The list items of a note that are tasks, or something to raise. `keys`: those of its headings. */
function readItems(outline: Outline, keys: readonly string[], prompts: readonly PromptMark[], words: HeadingWords): { tasks: TaskFact[]; agenda: AgendaItem[] } {
	const tasks: TaskFact[] = [];
	const agenda: AgendaItem[] = [];
	const { headings } = outline;
	const asked = prompts.length === 0 ? null : new Set(prompts.map((mark) => mark.line));
	const chains = new HeadingChains(headings);
	const sections: (AgendaItem['section'] | null)[] = [];
	let section: AgendaItem['section'] | null = null;
	let holder: Holder | null = null;
	for (const { line, raw, start: { offset, quoteDepth, indent } } of outline.items) {
		const textAt = itemTextAt(raw, offset);
		if (textAt === -1) continue;
		for (let opened = headings[sections.length]; opened !== undefined && opened.line < line; opened = headings[sections.length]) {
			const [, outer] = chains.at(opened.line);
			section = agendaSection(keys[sections.length] ?? '', opened, outer === undefined ? null : sections[outer] ?? null, words);
			sections.push(section);
			holder = null;
		}
		// Whatever stands in another quote, or not further out, holds nothing any more.
		while (holder !== null && (holder.quoteDepth !== quoteDepth || holder.indent >= indent)) holder = holder.outer;
		const isAsked = asked !== null && asked.has(line);
		const task = !isAsked && isTaskShaped(raw, offset);
		const hidden = ((outline.standings[line] ?? 0) & standing.private) !== 0;
		if (section === null && task) {
			tasks.push({ line, raw, private: hidden || saysOnlyComments(raw), sections: chains.at(line), parent: holder?.task === true ? holder.line : null });
		} else if (section !== null && (task || holder === null) && !isAsked) {
			const text = saidBy(raw.slice(textAt).trim());
			if (text !== '') agenda.push({ line, raw, text, section, private: hidden });
		}
		holder = { indent, quoteDepth, line, task, outer: holder };
	}
	return { tasks, agenda };
}
