import type { Heading } from './outline';
import { parseTaskLine } from './task-line';

/** What leads a link to a line of a note: its block id, else the heading above it, else nothing. */
export function subpathOf({ line, raw }: { line: number; raw: string }, headings: readonly Heading[]): string {
	const id = parseTaskLine(raw)?.blockId?.id;
	if (id !== undefined) return `#^${id}`;
	const heading = headings.filter((candidate) => candidate.line < line).pop();
	// What would end a link, or begin another part of one.
	return heading === undefined ? '' : `#${heading.text.replace(/[#^|[\]\\:%\s]+/g, ' ').trim()}`;
}
