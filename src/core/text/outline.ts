import { findFrontmatterEnd } from './frontmatter-range';
import { FenceScan } from './fence-scan';
import { HiddenScan } from './hidden-scan';
import { ListScan } from './list-scan';
import { measureStart, type LineStart } from './line-start';
import { PrivateScan } from './private-scan';

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

/** One note as lines, each with what it stands in. */
export interface Outline {
	lines: readonly string[];
	standings: Uint8Array;
	headings: Heading[];
	/** The first line after the frontmatter. */
	bodyStart: number;
	/** The line of a `%%` that is never closed, or null. */
	unclosedComment: number | null;
}

function parseHeading(line: string, start: LineStart): { level: number; text: string } | null {
	if (start.quoteDepth > 0 || start.indent > 3 || line.charCodeAt(start.offset) !== 35) return null;
	const level = /^#+/.exec(line.slice(start.offset, start.offset + 7))?.[0].length ?? 0;
	const behind = line.slice(start.offset + level);
	if (level > 6 || (behind !== '' && !/^[ \t]/.test(behind))) return null;
	// By hand: one pattern for the closing signs would try every run of blanks again and again.
	const text = behind.trim();
	let end = text.length;
	while (text.charAt(end - 1) === '#') end -= 1;
	return { level, text: end === 0 || /\s/.test(text.charAt(end - 1)) ? text.slice(0, end).trim() : text };
}

/**
 * Says what each line of a note stands in, in one pass. `isPrivateHeading` knows the words for a private section.
 * The order matters: frontmatter, then what hides (fences, comments, maths), then lists and headings.
 */
export function outlineOf(lines: readonly string[], isPrivateHeading: (text: string) => boolean): Outline {
	const standings = new Uint8Array(lines.length);
	const headings: Heading[] = [];
	const bodyStart = findFrontmatterEnd(lines);
	standings.fill(standing.frontmatter, 0, bodyStart);

	const fence = new FenceScan();
	const hidden = new HiddenScan(lines);
	const list = new ListScan();
	const secret = new PrivateScan(isPrivateHeading);

	for (let index = bodyStart; index < lines.length; index += 1) {
		const line = lines[index] ?? '';
		const start = measureStart(line);
		const blank = start.offset >= line.length;
		const insideHidden = hidden.state;
		let flags = 0;
		if (insideHidden !== 'open') {
			flags |= insideHidden === 'maths' ? standing.maths : standing.comment;
			hidden.read(line, index);
		} else if (fence.reads(line, start, blank, list.contentIndentAt(start))) {
			flags |= standing.code;
			if (fence.openedWithItem) list.isCode(line, start, blank);
		} else {
			if (list.isCode(line, start, blank)) flags |= standing.code;
			else hidden.read(line, index);
			const heading = flags === 0 ? parseHeading(line, start) : null;
			if (heading !== null) {
				headings.push({ line: index, ...heading, raw: line });
				list.endParagraph();
				secret.readHeading(heading.level, heading.text);
			}
		}
		if (secret.reads(line, start, blank, flags !== 0) || hidden.unclosedComment !== null) flags |= standing.private;
		standings[index] = flags;
	}
	return { lines, standings, headings, bodyStart, unclosedComment: hidden.unclosedComment };
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
