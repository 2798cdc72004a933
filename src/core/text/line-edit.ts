import { replaceLines } from './lines';
import { locateLine, type SeenLine } from './locate';
import { notList, outlineOf } from './outline';

/** What became of an edit of one line. `unchanged`: it already says so. */
export type LineEdit = { result: 'changed'; text: string; line: number } | { result: 'unchanged'; line: number } | { result: 'not-found' };

/** A line's new form: one line, none or several in its place, or null when it cannot have it. */
export type EditOfLine = (line: string) => string | readonly string[] | null;

/**
 * Changes one list item of a text and nothing else: its line is found again by what it said, and not where it stands in
 * code, a comment or maths now. Every other byte, the line endings included, stays.
 */
export function editLine(text: string, seen: SeenLine, edit: EditOfLine): LineEdit {
	const { standings } = outlineOf(text, () => false);
	const line = locateLine(text, seen);
	if (line === null || ((standings[line] ?? 0) & notList) !== 0) return { result: 'not-found' };
	const edited = edit(seen.raw);
	if (edited === null) return { result: 'not-found' };
	const lines = typeof edited === 'string' ? [edited] : edited;
	if (lines.length === 1 && lines[0] === seen.raw) return { result: 'unchanged', line };
	return { result: 'changed', text: replaceLines(text, line, 1, lines), line };
}
