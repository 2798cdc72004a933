import { lineEnd } from './lines';

/** The property block at the beginning of a text. */
export interface Frontmatter {
	/** Where what stands between the rules begins, and where the second rule does. */
	begin: number;
	close: number;
	/** How many lines it takes, the rules included. */
	lineCount: number;
	/** Where the line behind it begins; behind the text when there is none. */
	end: number;
}

/** Whether the line that begins at `start` is three dashes, and blanks at most. */
function isDashes(text: string, start: number): boolean {
	if (!text.startsWith('---', start)) return false;
	let end = start + 3;
	while (text.charCodeAt(end) === 32 || text.charCodeAt(end) === 9) end += 1;
	return end === text.length || text.charCodeAt(end) === 10 || text.startsWith('\r\n', end);
}

/** The frontmatter of a note, null when it has none. A block that is never closed is text. */
export function findFrontmatter(text: string): Frontmatter | null {
	if (!isDashes(text, text.charCodeAt(0) === 0xfeff ? 1 : 0)) return null;
	let lineCount = 1;
	const begin = text.indexOf('\n') + 1;
	for (let start = begin; start > 0; start = text.indexOf('\n', start) + 1) {
		lineCount += 1;
		if (isDashes(text, start)) return { begin, close: start, lineCount, end: lineEnd(text, start) + 1 };
	}
	return null;
}

/** The YAML of a note, without the line break behind it; empty when it has none. */
export function yamlOf(text: string, frontmatter: Frontmatter | null = findFrontmatter(text)): string {
	return frontmatter === null ? '' : text.slice(frontmatter.begin, frontmatter.close).replace(/\r\n/g, '\n').replace(/\n$/, '');
}
