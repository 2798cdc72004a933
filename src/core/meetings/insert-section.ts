import { freeMark } from '../prompts/insert-prompt';
import { isHeadingAt } from '../text/at-line';
import { lineEndingOf, lineStart } from '../text/lines';
import { locateLine, type SeenLine } from '../text/locate';
import { outlineOf } from '../text/outline';
import { sectionEnd } from '../text/section-end';

/** A section to insert into a rolling note, beside another one. */
export interface NewSection {
	/** The heading of the other section. */
	beside: SeenLine;
	/** The side of it on which the new one goes. */
	side: 'before' | 'after';
	lines: string[];
	/** The line to write on, counted in the section. */
	cursorLine: number;
}

function insertAt(text: string, offset: number, lines: readonly string[]): { text: string; line: number } | null {
	const ending = lineEndingOf(text);
	const before = text.slice(0, offset);
	// A note without a final line break gets one, so that the heading starts a line of its own.
	const joint = before === '' || before.endsWith('\n') ? '' : ending;
	const gap = before.trim() === '' || /\n\r?\n$/.test(before + joint) ? '' : ending;
	const line = (before + joint + gap).split('\n').length - 1;
	const after = before + joint + gap + lines.join(ending) + ending + text.slice(offset);
	// Behind a fence or a comment that is never closed it would be no heading.
	return isHeadingAt(outlineOf(after, () => false), line) ? { text: after, line } : null;
}

/** The note with the section in it and the line where the section begins, or null when the other one is not found again. */
export function insertSection(text: string, section: NewSection): { text: string; line: number } | null {
	const beside = locateLine(text, section.beside);
	const outline = outlineOf(text, () => false);
	const heading = outline.headings.findIndex(({ line }) => line === beside);
	if (beside === null || heading === -1) return null;
	const at = section.side === 'before' ? beside : sectionEnd(outline, heading);
	// A question asked before in this note gets a mark of its own.
	const lines = section.lines.map((line) => line.replace(/\^q-([a-z0-9-]+)$/i, (_mark, id: string) => `^${freeMark(id, text)}`));
	return insertAt(text, lineStart(text, at), lines) ?? insertAt(text, lineStart(text, beside), lines);
}
