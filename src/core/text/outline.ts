import { findFrontmatter } from './frontmatter-range';
import { mayBeginItem } from './bullet';
import { FenceScan } from './fence-scan';
import { HiddenScan } from './hidden-scan';
import { ListScan } from './list-scan';
import { beginsText, measureStart, type LineStart } from './line-start';
import { lineEnd, splitLines } from './lines';
import { PrivateScan } from './private-scan';
import { tagSignsIn, type TagSigns } from './tag-signs';
import { keepOne } from './keep-one';

/** What a line stands in; a line's standing is the sum of these. */
export const standing = {
	frontmatter: 1,
	/** Fenced or indented code, or the lazy continuation of a paragraph. */
	code: 2,
	/** `%%` or HTML comment that began on an earlier line. */
	comment: 4,
	maths: 8,
	/** A private section, callout or line, or behind an unclosed `%%`: never leaves the note. */
	private: 16,
} as const;

/** Where a list item cannot be one. */
export const notList = standing.frontmatter | standing.code | standing.comment | standing.maths;

/** An ATX heading outside code, comments and quotes. */
export interface Heading {
	line: number;
	level: number;
	text: string;
	/** The whole line. */
	raw: string;
}

/** A line that may begin a list item: it stands in nothing where none can be. */
export interface ItemLine {
	line: number;
	raw: string;
	start: LineStart;
}

/** One note as lines, each with what it stands in. */
export class Outline {
	readonly headings: Heading[] = [];
	/** Every line that may begin a list item, headings and what is no item left out. */
	readonly items: ItemLine[] = [];
	/** What each line stands in; mostly in nothing, and then nothing stands here. */
	readonly standings: number[];
	lineCount: number;
	/** The line of a `%%` that is never closed, or null. */
	unclosedComment: number | null = null;
	private split: readonly string[] | null = null;

	/** `bodyStart`: the first line after the frontmatter. */
	constructor(readonly text: string, readonly bodyStart: number, readonly tagSigns: TagSigns) {
		this.standings = new Array<number>(bodyStart).fill(standing.frontmatter);
		this.lineCount = bodyStart;
	}

	/** All lines; cut when they are first asked for. */
	get lines(): readonly string[] {
		this.split ??= splitLines(this.text);
		return this.split;
	}
}

function parseHeading(line: string, start: LineStart): { level: number; text: string } | null {
	if (start.quoteDepth > 0 || start.indent > 3 || line.charCodeAt(start.offset) !== 35) return null;
	let level = 1;
	while (line.charCodeAt(start.offset + level) === 35) level += 1;
	const after = line.charCodeAt(start.offset + level);
	if (level > 6 || !(Number.isNaN(after) || after === 32 || after === 9)) return null;
	// By hand: one pattern for the closing signs would try every run of blanks again and again.
	const text = line.slice(start.offset + level).trim();
	let end = text.length;
	while (text.charCodeAt(end - 1) === 35) end -= 1;
	if (end === text.length) return { level, text };
	return { level, text: end === 0 || /\s/.test(text.charAt(end - 1)) ? text.slice(0, end).trim() : text };
}

/**
 * Says what each line of a note stands in, in one pass. `isPrivateHeading` knows the words for a private section; it is asked once for every heading, in their order.
 * The order matters: frontmatter, then what hides (fences, comments, maths), then lists and headings.
 */
export function outlineOf(text: string, isPrivateHeading: (text: string) => boolean): Outline {
	const frontmatter = findFrontmatter(text);
	const outline = new Outline(text, frontmatter?.lineCount ?? 0, tagSignsIn(text));
	const { standings, headings, items } = outline;
	const fence = new FenceScan(text);
	const hidden = new HiddenScan(text);
	const list = new ListScan();
	const secret = new PrivateScan(outline.tagSigns, isPrivateHeading);

	// Where nothing can be hidden inside a line, all there is to know of mere text is that it is text.
	const isTextSeen = hidden.isPossible || secret.isMarked;
	for (let place = frontmatter?.end ?? 0, end = 0; place <= text.length; place = end + 1) {
		const index = outline.lineCount;
		outline.lineCount += 1;
		const first = place < text.length ? text.charCodeAt(place) : 10;
		end = first === 10 ? place : lineEnd(text, place);
		if (!isTextSeen && !fence.isOpen && !secret.isInCallout && (beginsText(first) || first === 10)) {
			list.readPlain(first === 10);
			if (secret.isOpen) standings[index] = standing.private;
			continue;
		}
		const line = text.slice(place, end > place && end < text.length && text.charCodeAt(end - 1) === 13 ? end - 1 : end);
		const start = measureStart(line);
		const blank = start.offset >= line.length;
		const insideHidden = hidden.state;
		let flags = 0;
		if (insideHidden !== 'open') {
			flags |= insideHidden === 'maths' ? standing.maths : standing.comment;
			hidden.read(line, index, place);
		} else if (fence.isPossible && fence.reads(line, start, blank, list.contentIndentAt(start))) {
			flags |= standing.code;
			if (fence.openedWithItem) list.isCode(line, start, blank);
		} else {
			if (list.isCode(line, start, blank)) flags |= standing.code;
			else hidden.read(line, index, place);
			const heading = flags === 0 ? parseHeading(line, start) : null;
			if (heading !== null) {
				headings.push({ line: index, level: heading.level, text: heading.text, raw: line });
				list.endParagraph();
				secret.readHeading(heading.level, heading.text);
			}
		}
		if (secret.reads(line, start, blank, flags !== 0) || hidden.unclosedComment !== null) flags |= standing.private;
		if (flags !== 0) standings[index] = flags;
		if ((flags & notList) === 0 && mayBeginItem(first)) items.push({ line: index, raw: line, start });
	}
	outline.unclosedComment = hidden.unclosedComment;
	return outline;
}

/** The last heading above a line (or on it), or null. */
export function headingAbove(outline: Outline, line: number): Heading | null {
	let low = 0;
	let high = outline.headings.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((outline.headings[middle]?.line ?? Infinity) <= line) low = middle + 1;
		else high = middle;
	}
	return outline.headings[low - 1] ?? null;
}

keepOne(new Outline('', 0, tagSignsIn('')));
