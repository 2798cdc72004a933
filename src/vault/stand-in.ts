import type { CachedMetadata, HeadingCache, SectionCache } from 'obsidian';
import { isBank } from '../core/prompts/bank-facts';
import { recordOf } from '../core/text/record';

/** Kinds of sections that hold no list, and nothing behind which the app would not see one. */
const PLAIN_SECTIONS = ['yaml', 'heading', 'paragraph', 'thematicBreak'];
/** How many blank lines may end a note: one may be written on before the note is read. */
const MOST_BLANK = 20;

/** Whether there can be no task in a section, for us as for the app: below a line of text we read a list where it sees none. */
function isPlain({ type, position: { start, end } }: SectionCache): boolean {
	return PLAIN_SECTIONS.includes(type) && (type === 'yaml' || start.line === end.line);
}

/** Whether the line of a heading is its marks, a space and its text: then the whole of it is known. */
function isTidy({ level, heading, position: { start, end } }: HeadingCache): boolean {
	return start.col === 0 && end.col === level + 1 + heading.length;
}

/**
 * A text that says what a note says of which only properties, tags and headings count, because there is no list in it: made
 * of the app's metadata, so that the note need not be read (performance.md, C1). Null where only the note itself can say it:
 * without properties it may be no text at all, of questions in them the line counts, and the metadata may be of a longer,
 * older text. `size`: of the file, in bytes.
 */
export function standInFor({ sections = [], headings = [], tags = [], listItems = [], frontmatter }: CachedMetadata, size: number): string | null {
	const first = sections[0];
	const last = sections[sections.length - 1];
	const properties = recordOf(frontmatter);
	if (size === 0) return '';
	if (listItems.length > 0 || properties === null || isBank(properties) || first?.type !== 'yaml' || last === undefined || size < last.position.end.offset) return null;
	if (!sections.every(isPlain) || !headings.every(isTidy)) return null;
	// What stands behind the last section is blank: at most so many lines.
	const lines = new Array<string>(last.position.end.line + 1 + Math.min(size - last.position.end.offset, MOST_BLANK)).fill('');
	for (const { tag, position } of tags) lines[position.start.line] += ` ${tag}`;
	for (const { level, heading, position } of headings) lines[position.start.line] = `${'#'.repeat(level)} ${heading}`;
	for (const { line } of [first.position.start, first.position.end]) lines[line] = '---';
	return lines.join('\n');
}
