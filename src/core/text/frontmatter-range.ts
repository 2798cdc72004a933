import { lineEnd } from './lines';

/** The property block at the beginning of a text. */
export interface Frontmatter {
	/** What stands between the rules. */
	yaml: string;
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
		if (isDashes(text, start)) return { end: lineEnd(text, start) + 1, lineCount, yaml: text.slice(begin, start).replace(/\r\n/g, '\n').replace(/\n$/, '') };
	}
	return null;
}
