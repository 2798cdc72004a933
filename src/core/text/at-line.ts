import { notList, type Outline } from './outline';

/** What a line of a note says; nothing where there is no such line. */
export function lineAt({ lines }: Outline, line: number): string {
	return lines[line] ?? '';
}

/** Whether nothing is written on a line. */
export function isBlankAt(outline: Outline, line: number): boolean {
	return lineAt(outline, line).trim() === '';
}

/** Whether a heading stands on a line. */
export function isHeadingAt({ headings }: Outline, line: number): boolean {
	return headings.some((heading) => heading.line === line);
}

/** Whether a line stands in any of these, as `standing` numbers them. */
export function standsIn({ standings }: Outline, line: number, where: number): boolean {
	return ((standings[line] ?? 0) & where) !== 0;
}

/** Whether a list item can stand on a line: it is no code, comment, maths or frontmatter. */
export function mayHoldItem(outline: Outline, line: number): boolean {
	return !standsIn(outline, line, notList);
}
