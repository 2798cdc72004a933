import type { CachedMetadata } from 'obsidian';
import { findFrontmatter } from '../../src/core/text/frontmatter-range';
import { readProperties } from './vault-folder';

const LIST_ITEM = /^[\s>]*(?:[-*+]|\d+[.)]) /;

/** The little of the app's metadata that choosing notes needs. */
export function cacheOf(text: string): CachedMetadata {
	const lines = text.split(/\r?\n/);
	const all = (pattern: RegExp): RegExpMatchArray[] => [...text.matchAll(pattern)];
	return {
		frontmatter: readProperties(text) ?? undefined,
		sections: findFrontmatter(text) === null ? [] : [{ type: 'yaml' }],
		headings: lines.filter((line) => /^#+ /.test(line)).map((heading) => ({ heading })),
		listItems: lines.filter((line) => LIST_ITEM.test(line)).map((line) => ({ task: / \[(.)\] /.exec(line)?.[1] })),
		links: all(/\[\[([^\]]+)\]\]/g).map(([original, link]) => ({ original, link })),
		tags: all(/(?:^|\s)(#[\w/-]+)/g).map(([, tag]) => ({ tag })),
	} as unknown as CachedMetadata;
}
