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
		if (['inlineCode', 'html', 'inlineMath', 'link', 'image'].includes(node.type)) closed.push(rangeOf(node));
		if (node.type === 'text') textStarts.add(rangeOf(node)[0]);
		if (node.type === 'link' || node.type === 'image') addMarkdownLink(node);
	});
	for (const { whole, range, inner } of matchesOf(WIKILINK)) {
		closed.push(range);
		(whole.startsWith('!') ? found.embeds : found.links).push({ ...wikilink(inner), original: whole, position: positions.pos(range) });
	}
	for (const { whole, range } of matchesOf(TAG)) {
		const [at] = range;
		// A tag may follow an escaped sign as well, which the recordings show for `\[#tag`.
		const isFree = open.some(([from]) => from === at) || textStarts.has(at) || /^\s?$/.test(text.charAt(at - 1)) || isEscaped(text, at - 1);
		if (isFree && !/^#\d+$/.test(whole)) found.tags.push({ tag: whole, position: positions.pos(range) });
	}
	for (const list of [found.links, found.embeds, found.tags]) list.sort((one, other) => one.position.start.offset - other.position.start.offset);
	return found;

	function addMarkdownLink(node: Extract<Nodes, { type: 'link' | 'image' }>): void {
		const original = text.slice(...rangeOf(node));
		if (node.url === '' || /^[a-z][a-z0-9+.-]*:/i.test(node.url) || !/^!?\[/.test(original)) return;
		const displayText = node.type === 'image' ? node.alt ?? '' : original.slice(1, original.lastIndexOf(']('));
		const reference = { displayText, link: decoded(node.url), original, position: positions.pos(rangeOf(node)) };
		(node.type === 'image' ? found.embeds : found.links).push(reference);
	}

	/** What fits a pattern in running text, behind no backslash and in nothing closed. */
	function matchesOf(pattern: RegExp): { whole: string; range: Range; inner: string }[] {
		return open.flatMap(([start, end]) => [...text.slice(start, end).matchAll(pattern)].map(({ 0: whole, 1: inner = '', index }) => {
			const range: Range = [start + index, start + index + whole.length];
			return { whole, range, inner };
		})).filter(({ range: [at] }) => !isEscaped(text, at) && !closed.some(([from, to]) => at >= from && at < to));
	}
}

/** A wikilink's target and the words it is shown with, from what stands between its brackets. */
export function wikilink(inner: string): Pick<Reference, 'link' | 'displayText'> {
	// A bar in front of everything parts nothing.
	const bar = inner.indexOf('|', 1);
	const target = bar < 0 ? inner : inner.slice(0, bar).replace(/\\$/, '');
	const shown = bar < 0 ? target.split('#').filter((part) => part !== '').map((part) => part.trim()).join(' > ') : inner.slice(bar + 1).trim();
	return { link: target.trim(), displayText: shown };
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
