import type { CachedMetadata, ListItemCache, SectionCache } from 'obsidian';
import type { Nodes, RootContent } from 'mdast';
import { parseProperties, propertyLinks } from './frontmatter';
import { inlineOf } from './inline';
import { listItemsOf, visitLists } from './list-items';
import { parseSyntax, Positions, rangeOf, visit, type Range } from './syntax-tree';

/** What the app would keep of a note's text, but for footnotes, link definitions and block ids. Held against its own recordings by calibration.test.ts. */
export function parseMetadata(noteText: string): CachedMetadata {
	// The parser takes no notice of a byte order mark and does not count it either.
	const text = noteText.replace(/^\ufeff/, '');
	const positions = new Positions(text, noteText.length - text.length);
	const { root, comments } = parseSyntax(text, 'metadata');
	const cache: CachedMetadata = {};

	const sections: SectionCache[] = [
		...root.children.map((node) => ({ type: sectionType(node, text), position: positions.pos(sectionRange(node, text)) })),
		...comments.map((range) => ({ type: 'comment', position: positions.pos(range) })),
	];
	sections.sort((a, b) => a.position.start.offset - b.position.start.offset);

	addFrontmatter(cache, root.children[0], positions);
	const { links, embeds, tags } = inlineOf(root, comments, text, positions);
	Object.assign(cache, links.length > 0 && { links }, embeds.length > 0 && { embeds }, tags.length > 0 && { tags });
	addHeadings(cache, root, text, positions);
	const listItems: ListItemCache[] = [];
	visitLists(root, (list) => listItems.push(...listItemsOf(list, text, positions)));
	if (listItems.length > 0) cache.listItems = listItems;
	if (sections.length > 0) cache.sections = sections;
	return cache;
}

function sectionType(node: RootContent, text: string): string {
	if (node.type !== 'blockquote') return node.type;
	return /^\s*>\s*\[![^\]\r\n]+\]/.test(text.slice(...rangeOf(node))) ? 'callout' : node.type;
}

/** A section begins where its line does: blanks in front of its first mark are part of it. */
function sectionRange(node: RootContent, text: string): Range {
	const [from, to] = rangeOf(node);
	let start = from;
	while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
	return [start, to];
}

function addFrontmatter(cache: CachedMetadata, first: RootContent | undefined, positions: Positions): void {
	if (first?.type !== 'yaml') return;
	const properties = parseProperties(first.value);
	if (!properties) return;
	cache.frontmatter = properties;
	cache.frontmatterPosition = positions.pos(rangeOf(first));
	cache.frontmatterLinks = propertyLinks(properties);
}

function addHeadings(cache: CachedMetadata, root: Nodes, text: string, positions: Positions): void {
	visit(root, (node) => {
		if (node.type !== 'heading') return;
		const [first, last] = [node.children[0], node.children.at(-1)];
		const heading = first && last ? text.slice(rangeOf(first)[0], rangeOf(last)[1]) : '';
		(cache.headings ??= []).push({ heading, level: node.depth, position: positions.pos(rangeOf(node)) });
	});
}
