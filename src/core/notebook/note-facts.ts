import { readBank, type BankFacts } from '../prompts/bank-facts';
import { findPromptMarks, type PromptMark } from '../prompts/prompt-mark';
import { findFrontmatterEnd } from '../text/frontmatter-range';
import { headingKey, type HeadingWords } from '../text/heading-words';
import { parseBullet } from '../text/bullet';
import { copied, splitLines } from '../text/lines';
import { notList, outlineOf, standing, type Heading, type Outline } from '../text/outline';
import { ownProperties, propertyOf, textsOf, type Properties } from '../text/property';
import { findTags, isTaskShaped } from '../text/task-line';

/** A checkbox line as it stands in a note, not yet anybody's. */
export interface TaskFact {
	line: number;
	raw: string;
	private: boolean;
	/** Places in `NoteFacts.headings` of the heading above it and those that hold that one, innermost first. */
	sections: number[];
	/** The line of the list item it hangs below when that is a task too, or null. */
	parent: number | null;
}

/** Something to raise at a meeting: an item of an agenda or of *Next 1:1*. */
export interface AgendaItem {
	line: number;
	raw: string;
	text: string;
	section: 'agenda' | 'next';
	private: boolean;
}

/** What is read from one note before anyone knows who is who: all that is kept of it. */
export interface NoteFacts {
	path: string;
	properties: Properties | null;
	/** The note begins with a property block that is no YAML. */
	brokenProperties: boolean;
	/** That block speaks of a one-on-one or a peer all the same. */
	brokenClaim: boolean;
	tags: string[];
	headings: Heading[];
	tasks: TaskFact[];
	agenda: AgendaItem[];
	prompts: PromptMark[];
	/** The questions of a note with `type: questions`, null elsewhere. */
	bank: BankFacts | null;
	unclosedComment: number | null;
	lineCount: number;
}

function agendaSection(facts: { headings: readonly Heading[] }, chain: readonly number[], words: HeadingWords): 'agenda' | 'next' | null {
	for (const index of chain) {
		const key = headingKey(facts.headings[index]?.text ?? '');
		if (words.next.has(key)) return 'next';
		if (words.agenda.has(key)) return 'agenda';
		// An agreement inside an agenda is an agreement.
		if (words.agreed.has(key)) return null;
	}
	return null;
}

function personTags(outline: Outline, properties: Properties | null): string[] {
	const listed = [...textsOf(propertyOf(properties, 'tags')), ...textsOf(propertyOf(properties, 'tag'))]
		.flatMap((text) => text.split(/[\s,]+/)).map((tag) => `#${tag.replace(/^#/, '')}`.toLowerCase());
	const inline: string[] = [];
	outline.lines.forEach((line, index) => {
		if ((line.includes('#peer') || line.includes('#person')) && ((outline.standings[index] ?? 0) & notList) === 0) {
			inline.push(...findTags(line, 0).map((tag) => tag.name.toLowerCase()));
		}
	});
	return [...listed, ...inline].filter((tag) => tag !== '#');
}

/** What a property block says that is no YAML: nothing when it holds blanks and remarks only. */
function brokenLines(lines: readonly string[], properties: Properties | null): string[] {
	if (properties !== null) return [];
	return lines.slice(1, Math.max(1, findFrontmatterEnd(lines) - 1)).filter((line) => !/^\s*(?:#|$)/.test(line));
}

const OUR_TYPE = /^(?:type|categories)\s*:.*(?:one-on-one|\b1[-:]1\b|\b1on1\b|\bpeer\b)/i;

/** Reads one note. `properties` is null when it has none or when they are no YAML. */
export function parseNote(path: string, text: string, properties: Properties | null, words: HeadingWords): NoteFacts {
	const outline = outlineOf(splitLines(text), (heading) => words.private.has(headingKey(heading)));
	const broken = brokenLines(outline.lines, properties);
	const facts: NoteFacts = {
		path, properties: ownProperties(properties), brokenProperties: broken.length > 0, brokenClaim: broken.some((line) => OUR_TYPE.test(line)),
		tags: personTags(outline, properties).map(copied), headings: outline.headings.map((heading) => ({ ...heading, text: copied(heading.text), raw: copied(heading.raw) })),
		tasks: [], agenda: [], prompts: findPromptMarks(outline).map((mark) => ({ ...mark, id: copied(mark.id) })), bank: readBank(outline, properties), unclosedComment: outline.unclosedComment, lineCount: outline.lines.length,
	};
	readItems(outline, facts, words);
	return facts;
}

function readItems(outline: Outline, facts: NoteFacts, words: HeadingWords): void {
	const asked = new Set(facts.prompts.map((mark) => mark.line));
	let next = 0;
	let chain: number[] = [];
	let section: 'agenda' | 'next' | null = null;
	let parents: { indent: number; quoteDepth: number; line: number; task: boolean }[] = [];
	for (let line = outline.bodyStart; line < outline.lines.length; line += 1) {
		if (facts.headings[next]?.line === line) {
			const { level } = facts.headings[next] ?? { level: 0 };
			chain = [next, ...chain.filter((index) => (facts.headings[index]?.level ?? 0) < level)];
			section = agendaSection(facts, chain, words);
			parents = [];
			next += 1;
			continue;
		}
		const flags = outline.standings[line] ?? 0;
		if ((flags & notList) !== 0) continue;
		const raw = outline.lines[line] ?? '';
		const bullet = parseBullet(raw);
		if (bullet === null) continue;
		parents = parents.filter((parent) => parent.quoteDepth === bullet.quoteDepth && parent.indent < bullet.indent);
		const holder = parents[parents.length - 1];
		const task = isTaskShaped(raw);
		const hidden = (flags & standing.private) !== 0;
		if (section === null && task) {
			facts.tasks.push({ line, raw: copied(raw), private: hidden, sections: chain, parent: holder?.task === true ? holder.line : null });
		} else if (section !== null && (task || holder === undefined) && !asked.has(line) && bullet.text.replace(/^\[.\]\s*/, '') !== '') {
			facts.agenda.push({ line, raw: copied(raw), text: copied(bullet.text.replace(/^\[.\]\s+/, '')), section, private: hidden });
		}
		parents.push({ indent: bullet.indent, quoteDepth: bullet.quoteDepth, line, task });
	}
}
