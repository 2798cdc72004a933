import { replaceLines, splitLines } from './lines';
import { locateLine, type SeenLine } from './locate';

/** What became of an edit of one line. `unchanged`: it already says so. */
export type LineEdit = { result: 'changed'; text: string; line: number } | { result: 'unchanged'; line: number } | { result: 'not-found' };

/** A line's new form: one line, none or several in its place, or null when it cannot have it. */
export type EditOfLine = (line: string) => string | readonly string[] | null;

/**
 * Changes one line of a text and nothing else: the line is found again by what it said. Every other byte, the line
 * endings included, stays.
 */
export function editLine(text: string, seen: SeenLine, edit: EditOfLine): LineEdit {
	const line = locateLine(splitLines(text), seen);
	if (line === null) return { result: 'not-found' };
	const edited = edit(seen.raw);
	if (edited === null) return { result: 'not-found' };
	const lines = typeof edited === 'string' ? [edited] : edited;
	if (lines.length === 1 && lines[0] === seen.raw) return { result: 'unchanged', line };
	return { result: 'changed', text: replaceLines(text, line, 1, lines), line };
}
