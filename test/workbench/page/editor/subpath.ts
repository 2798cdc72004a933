/** The line `#heading` or `#^block` points to among these lines, or null; of `#a#b`, the last part counts, below the first. */
export function findSubpath(lines: readonly string[], subpath: string): number | null {
	let line = -1;
	for (const part of subpath.split('#').filter((name) => name !== '')) {
		const names = part.startsWith('^') ? isBlock : isHeading;
		line = lines.findIndex((text, index) => index > line && names(text, part));
		if (line < 0) return null;
	}
	return line < 0 ? null : line;
}

function isBlock(line: string, id: string): boolean {
	return ` ${line.trim()}`.toLowerCase().endsWith(` ${id.toLowerCase()}`);
}

function isHeading(line: string, heading: string): boolean {
	const text = /^#{1,6}[ \t]+(.*?)[ \t]*#*$/.exec(line)?.[1];
	return text !== undefined && plain(text) === plain(heading);
}

function plain(heading: string): string {
	return heading.replace(/[[\]|#^:%\\]/g, ' ').replace(/\s+/g, ' ').trim().toLowerCase();
}
