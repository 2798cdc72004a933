import { mayHoldItem } from './at-line';
import { replaceLines } from './lines';
import { locateLine, type SeenLine } from './locate';
import { outlineOf } from './outline';

/** A line's new form: one line, none or several in its place, or null when it cannot have it. */
export type EditOfLine = (line: string) => string | readonly string[] | null;

/**
 * Changes one list item of a text and nothing else: its line is found again by what it said, and not where it stands in
 * code, a comment or maths now. Every other byte, the line endings included, stays. Null when it is not found, or cannot have
 * the new form.
 */
export function editLine(text: string, seen: SeenLine, edit: EditOfLine): string | null {
	const line = locateLine(text, seen);
	const edited = line === null || !mayHoldItem(outlineOf(text, () => false), line) ? null : edit(seen.raw);
	return line === null || edited === null ? null : replaceLines(text, line, 1, [edited].flat());
}
