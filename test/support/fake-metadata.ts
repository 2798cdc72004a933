import type { CachedMetadata } from 'obsidian';
import { findFrontmatter } from '../../src/core/text/frontmatter-range';
import { readProperties } from './vault-folder';

const LIST_ITEM = /^[\s>]*(?:[-*+]|\d+[.)]) /g;

/** The little of the app's metadata that choosing notes needs. */
export function cacheOf(text: string): CachedMetadata {
	const lines = text.split(/\r?\n/);
	const all = (pattern: RegExp): { match: RegExpMatchArray; position: object }[] => lines.flatMap((each, line) => [...each.matchAll(pattern)].map((match) => ({ match, position: { start: { line } } })));
	return {
		frontmatter: readProperties(text) ?? undefined,
		sections: findFrontmatter(text) === null ? [] : [{ type: 'yaml' }],
		headings: lines.filter((line) => /^#+ /.test(line)).map((heading) => ({ heading })),
		listItems: all(LIST_ITEM).map(({ match, position }) => ({ task: / \[(.)\] /.exec(match.input ?? '')?.[1], position })),
		links: all(/(?<!!)(?:\[\[([^\]]+)\]\]|\[[^\][]*\]\(([^()]+)\))/g).map(({ match: [original, target, address], position }) => ({ original, link: target ?? address, position })),
		tags: all(/(?:^|\s)(#[\p{L}\p{M}\p{N}_/-]+)/gu).map(({ match: [, tag], position }) => ({ tag, position })),
	} as unknown as CachedMetadata;
}
