import type { Heading } from './outline';

/** The line behind the section that a heading of a note opens: the next heading that is as high, or the end of the note. `at`: the heading's place among them. */
export function sectionEnd({ headings, lineCount }: { headings: readonly Heading[]; lineCount: number }, at: number): number {
	const level = headings[at]?.level ?? 0;
	for (let next = at + 1; next < headings.length; next += 1) {
		const heading = headings[next];
		if (heading !== undefined && heading.level <= level) return heading.line;
	}
	return lineCount;
}
