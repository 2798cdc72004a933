import { withoutExtension } from './path';
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

/** A wikilink or a Markdown link, at one place of the line. */
const LINK = /(!?)\[\[([^\][|#^]+)(?:[#^][^\][|]*)?(?:\|((?:[^\][]|\[(?!\[))*))?\]\]|(!?)\[([^\][]*)\]\((<[^<>]+>|[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)(?:\s+"[^"]*")?\)/y;

/** What a match of that pattern leads to; null for embeds and web addresses. */
function linkOf(match: RegExpExecArray): LinkSpelling | null {
	const { index: start } = match;
	const end = start + match[0].length;
	if (match[2] !== undefined) return match[1] === '!' ? null : { start, end, target: withoutExtension(match[2].trim()), display: match[3]?.trim() ?? null };
	const address = (match[6] ?? '').replace(/^<|>$/g, '');
	if (match[4] === '!' || /^[a-z][a-z0-9+.-]*:/i.test(address)) return null;
	const path = withoutExtension(decoded(address.split('#')[0] ?? ''));
	return path === '' ? null : { start, end, target: path, display: match[5] ?? null };
}

/** Where a wikilink that is nothing but a path ends, or -1: of all links most are that plain. */
function plainEnd(line: string, start: number): number {
	for (let at = start + 2; at < line.length; at += 1) {
		const code = line.charCodeAt(at);
		if (code === 93) return at > start + 2 && line.charCodeAt(at + 1) === 93 ? at + 2 : -1;
		if (code === 91 || code === 124 || code === 35 || code === 94) return -1;
	}
	return -1;
}

/** Every wikilink and Markdown link to a note, in order; embeds and web addresses are left out. */
export function findLinks(line: string): LinkSpelling[] {
	const links: LinkSpelling[] = [];
	if (line.indexOf('](') === -1 && line.indexOf('[[') === -1) return links;
	let free = 0;
	for (let at = line.indexOf('['); at !== -1; at = line.indexOf('[', Math.max(free, at + 1))) {
		const isEmbed = at > free && line.charCodeAt(at - 1) === 33;
		const end = !isEmbed && line.charCodeAt(at + 1) === 91 ? plainEnd(line, at) : -1;
		if (end !== -1) {
			links.push({ start: at, end, target: withoutExtension(line.slice(at + 2, end - 2).trim()), display: null });
			free = end;
			continue;
		}
		LINK.lastIndex = isEmbed ? at - 1 : at;
		const match = LINK.exec(line);
		if (match === null) continue;
		const link = linkOf(match);
		if (link !== null) links.push(link);
		free = LINK.lastIndex;
	}
	return links;
}
