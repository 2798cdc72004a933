import type { MarkdownView } from './markdown-view';

/** The line a link's `#heading` or `#^block` points to in an open note, or null when there is none. */
export function getLinkSubpathLine(view: MarkdownView, subpath: string): number | null {
	return findSubpath(view.getViewData().split('\n'), subpath);
}

/** The line `#heading` or `#^block` points to among these lines; of `#a#b`, the last part counts, below the first. */
export function findSubpath(lines: readonly string[], subpath: string): number | null {
	const parts = subpath.split('#').filter((part) => part !== '');
	let line = -1;
	for (const part of parts) {
		const test = part.startsWith('^') ? isBlock(part) : isHeading(part);
		line = lines.findIndex((text, index) => index > line && test(text));
		if (line < 0) return null;
	}
	return line < 0 ? null : line;
}

function isBlock(id: string): (line: string) => boolean {
	return (line) => line.trimEnd().toLowerCase().endsWith(` ${id.toLowerCase()}`) || line.trim().toLowerCase() === id.toLowerCase();
}

function isHeading(heading: string): (line: string) => boolean {
	const wanted = plain(heading);
	return (line) => {
		const match = /^#{1,6}[ \t]+(.*?)[ \t]*#*$/.exec(line);
		return match !== null && plain(match[1] ?? '') === wanted;
	};
}

function plain(heading: string): string {
	return heading.replace(/[[\]|#^:%\\]/g, ' ').replace(/\s+/g, ' ').trim().toLowerCase();
}
