import { isBlankAt, isHeadingAt, lineAt, mayHoldItem } from './at-line';
import { beforeBlanks, insertPiece } from './field-place';
import { listMarkerWidth, measureStart } from './line-start';
import type { Outline } from './outline';
import { isRule, isUnderline } from './rule';
import { parseTaskLine } from './task-line';

/** What begins a line that is no sentence: a comment, maths, HTML, a table, a callout, a block id, a heading in a quote, what underlines a heading. */
const NO_SENTENCE = /^(?:%%|\$\$|<!--|<\/?[a-z][\w-]*[\s/>]|\||\[!|\^[\w-]+\s*$|#{1,6}(?:\s|$)|=+\s*$)/i;

function isTableBreak(line: string): boolean {
	return line.includes('|') && line.includes('-') && /^[\s|:-]+$/.test(line);
}

/** Whether a line of text is a row of a table that is written without a bar at its margin. */
function isTableRow(outline: Outline, line: number): boolean {
	if (isTableBreak(lineAt(outline, line + 1))) return lineAt(outline, line).includes('|');
	for (let above = line; !isBlankAt(outline, above); above -= 1) if (isTableBreak(lineAt(outline, above))) return true;
	return false;
}

/** The checkbox with what the filter of the Tasks plugin asks for: a tag before the owner, anything else before the signifiers. */
export function withFilter(line: string, filter: string): string {
	const task = parseTaskLine(line);
	if (task === null || filter === '' || line.slice(task.bodyAt).includes(filter)) return line;
	return insertPiece(task, filter.startsWith('#') ? task.bodyAt : beforeBlanks(task, task.insertAt), filter);
}

/** Whether nothing is written on a line but what it stands in: margin, quote marks, list marker, an empty box. */
export function isEmptyItem(line: string): boolean {
	return /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])(?:\s+\[.\])?)?\s*$/.test(line);
}

/**
 * A line of text or a list item as an open checkbox, its margin, quote marks and marker kept; one that is a checkbox comes
 * back as it is. Null for what is no text of its own: headings, tables, rules, callout heads, code, comments, frontmatter,
 * blanks.
 */
export function asCheckbox(outline: Outline, line: number): string | null {
	const raw = lineAt(outline, line);
	if (!mayHoldItem(outline, line) || isHeadingAt(outline, line)) return null;
	if (parseTaskLine(raw) !== null) return raw;
	const { offset, indent, quoteDepth } = measureStart(raw);
	if (isRule(raw, offset) || isEmptyItem(raw)) return null;
	const width = listMarkerWidth(raw, offset);
	const at = offset + width + (/^\s*/.exec(raw.slice(offset + width))?.[0].length ?? 0);
	if (NO_SENTENCE.test(raw.slice(at))) return null;
	if (width === 0 && (isTableRow(outline, line) || (quoteDepth === 0 && indent < 4 && isUnderline(lineAt(outline, line + 1))))) return null;
	return `${raw.slice(0, at)}${width === 0 ? '- ' : ''}[ ] ${raw.slice(at)}`;
}
