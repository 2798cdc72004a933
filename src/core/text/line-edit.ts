import { splitLines } from './lines';
import { locateLine, type SeenLine } from './locate';

/** What became of an edit of one line. `unchanged`: it already says so. */
export type LineEdit = { result: 'changed'; text: string; line: number; raw: string } | { result: 'unchanged'; line: number } | { result: 'not-found' };

/**
 * Changes one line of a text and nothing else: the line is found again by what it said, `edit` gives its new form (null
 * when it cannot). Every other byte, the line endings included, stays.
 */
export function editLine(text: string, seen: SeenLine, edit: (line: string) => string | null): LineEdit {
	const { texts, starts } = splitLines(text);
	const line = locateLine(texts, seen);
	const before = line === null ? undefined : texts[line];
	if (line === null || before === undefined) return { result: 'not-found' };
	const raw = edit(before);
	if (raw === null) return { result: 'not-found' };
	if (raw === before) return { result: 'unchanged', line };
	const start = starts[line] ?? 0;
	return { result: 'changed', text: text.slice(0, start) + raw + text.slice(start + before.length), line, raw };
}
