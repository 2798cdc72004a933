import type { EmbedCache, LinkCache, Reference, TagCache } from 'obsidian';
import type { Nodes } from 'mdast';
import { rangeOf, visit, type Positions, type Range } from './syntax-tree';

/** Links, embeds and tags, as found in the running text of a note. */
interface Inline {
	links: LinkCache[];
	embeds: EmbedCache[];
	tags: TagCache[];
}

const WIKILINK = /!?\[\[([^[\]\r\n]+)\]\]/g;
const TAG = /#[^\s#!-,.:-@[-^`{-~\u2000-\u206f\u2e00-\u2e7f\\]+/g;

/**
 * Finds the links, embeds and tags in the paragraphs, headings and table cells of a note,
 * and in its comments: these hide their tasks, and not their tags.
 */
export function inlineOf(root: Nodes, comments: readonly Range[], text: string, positions: Positions): Inline {
	const found: Inline = { links: [], embeds: [], tags: [] };
	const open = [...comments];
	const closed: Range[] = [];
	const textStarts = new Set<number>();
	visit(root, (node) => {
		if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') open.push(rangeOf(node));
		if (node.type === 'inlineCode' || node.type === 'html' || node.type === 'inlineMath') closed.push(rangeOf(node));
		if (node.type === 'text') textStarts.add(rangeOf(node)[0]);
		if (node.type === 'link' || node.type === 'image') addMarkdownLink(node, text, positions, found, closed);
	});
	for (const range of open) scan(range, text, positions, found, closed, textStarts);
	for (const list of [found.links, found.embeds, found.tags]) list.sort((one, other) => one.position.start.offset - other.position.start.offset);
	return found;
}

/** A wikilink's target and the words it is shown with, from what stands between its brackets. */
export function wikilink(inner: string): Pick<Reference, 'link' | 'displayText'> {
	// A bar in front of everything parts nothing.
	const bar = inner.indexOf('|', 1);
	const target = bar < 0 ? inner : inner.slice(0, bar).replace(/\\$/, '');
	const shown = bar < 0 ? target.split('#').filter((part) => part !== '').map((part) => part.trim()).join(' > ') : inner.slice(bar + 1).trim();
	return { link: target.trim(), displayText: shown };
}

function addMarkdownLink(node: Extract<Nodes, { type: 'link' | 'image' }>, text: string, positions: Positions, found: Inline, closed: Range[]): void {
	const range = rangeOf(node);
	const original = text.slice(...range);
	closed.push(range);
	if (node.url === '' || /^[a-z][a-z0-9+.-]*:/i.test(node.url) || !/^!?\[/.test(original)) return;
	const displayText = node.type === 'image' ? node.alt ?? '' : original.slice(1, original.lastIndexOf(']('));
	const reference = { displayText, link: decoded(node.url), original, position: positions.pos(range) };
	(node.type === 'image' ? found.embeds : found.links).push(reference);
}

function scan(range: Range, text: string, positions: Positions, found: Inline, closed: Range[], textStarts: ReadonlySet<number>): void {
	const raw = text.slice(...range);
	const isClosed = (offset: number): boolean => closed.some(([from, to]) => offset >= from && offset < to);
	for (const match of raw.matchAll(WIKILINK)) {
		const at = range[0] + match.index;
		if (isClosed(at) || isEscaped(text, at)) continue;
		const whole: Range = [at, at + match[0].length];
		closed.push(whole);
		const reference = { ...wikilink(match[1] ?? ''), original: match[0], position: positions.pos(whole) };
		(match[0].startsWith('!') ? found.embeds : found.links).push(reference);
	}
	for (const match of raw.matchAll(TAG)) {
		const at = range[0] + match.index;
		if (isClosed(at) || isEscaped(text, at) || /^#\d+$/.test(match[0])) continue;
		const before = text[at - 1];
		// A tag may follow an escaped sign as well, which the recordings show for `\[#tag`.
		const isFree = at === range[0] || textStarts.has(at) || before === undefined || /\s/.test(before) || isEscaped(text, at - 1);
		if (isFree) found.tags.push({ tag: match[0], position: positions.pos([at, at + match[0].length]) });
	}
}

function isEscaped(text: string, offset: number): boolean {
	let slashes = 0;
	while (text[offset - 1 - slashes] === '\\') slashes++;
	return slashes % 2 === 1;
}

function decoded(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		// A percent sign that encodes nothing: the address means what it says.
		return url;
	}
}
