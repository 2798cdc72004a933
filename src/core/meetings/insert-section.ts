import { lineEndingOf, splitLines } from '../text/lines';
import { locateLine, type SeenLine } from '../text/locate';
import { outlineOf } from '../text/outline';

/** A section to insert into a rolling note, beside the newest one. */
export interface NewSection {
	/** The heading of the newest section. */
	newest: SeenLine;
	/** The side on which new sections go in this note. */
	side: 'before' | 'after';
	lines: string[];
	/** The line to write on, counted in the section. */
	cursorLine: number;
}

/** The note with the section in it and the line where the section begins, or null when the newest one is not found again. */
export function insertSection(text: string, section: NewSection): { text: string; line: number } | null {
	const { texts, starts } = splitLines(text);
	const newest = locateLine(texts, section.newest);
	if (newest === null) return null;
	const { headings } = outlineOf(texts, () => false);
	const level = headings.find((heading) => heading.line === newest)?.level;
	if (level === undefined) return null;
	const behind = headings.find((heading) => heading.line > newest && heading.level <= level)?.line ?? texts.length;
	const at = section.side === 'before' ? newest : behind;
	const ending = lineEndingOf(text);
	const offset = starts[at] ?? text.length;
	const before = text.slice(0, offset);
	// A note without a final line break gets one, so that the heading starts a line of its own.
	const joint = before === '' || before.endsWith('\n') ? '' : ending;
	const gap = before.trim() === '' || /\n\r?\n$/.test(before + joint) ? '' : ending;
	const start = (before + joint + gap).split('\n').length - 1;
	return { text: before + joint + gap + section.lines.join(ending) + ending + text.slice(offset), line: start };
}
