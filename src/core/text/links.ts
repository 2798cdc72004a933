import type { Span } from './span';

/** A link to a note as written in a text. */
export interface LinkSpelling extends Span {
	/** The link path without heading or block: `People/Ana Ruiz`. */
	target: string;
	/** What the reader sees, when the link says so. */
	display: string | null;
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** Every wikilink and Markdown link to a note, in order; embeds and web addresses are left out. */
export function findLinks(line: string): LinkSpelling[] {
	if (line.indexOf('](') === -1 && line.indexOf('[[') === -1) return [];
	const links: LinkSpelling[] = [];
	const pattern = /(!?)\[\[([^\][|#^]+)(?:[#^][^\][|]*)?(?:\|((?:[^\][]|\[(?!\[))*))?\]\]|(!?)\[([^\][]*)\]\((<[^<>]+>|[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)(?:\s+"[^"]*")?\)/g;
	for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
		const place = { start: match.index, end: match.index + match[0].length };
		if (match[2] !== undefined) {
			if (match[1] !== '!') links.push({ ...place, target: match[2].trim().replace(/\.md$/i, ''), display: match[3]?.trim() ?? null });
			continue;
		}
		const address = (match[6] ?? '').replace(/^<|>$/g, '');
		if (match[4] === '!' || /^[a-z][a-z0-9+.-]*:/i.test(address)) continue;
		const path = decoded(address.split('#')[0] ?? '').replace(/\.md$/i, '');
		if (path !== '') links.push({ ...place, target: path, display: match[5] ?? null });
	}
	return links;
}
