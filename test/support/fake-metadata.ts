import type { CachedMetadata } from 'obsidian';
import { findFrontmatter } from '../../src/core/text/frontmatter-range';
import { sectionsOf } from './fake-sections';
import { readProperties } from './vault-folder';

const LIST_ITEM = /^[\s>]*(?:[-*+]|\d+[.)]) /g;

/** The little of the app's metadata that choosing notes needs. */
export function cacheOf(text: string): CachedMetadata {
	const begun = findFrontmatter(text)?.lineCount ?? 0;
	// What stands in the properties is no part of the text.
	const lines = text.split(/\r?\n/).map((line, index) => (index < begun ? '' : line));
	const all = (pattern: RegExp): { match: RegExpMatchArray; position: object }[] => lines.flatMap((each, line) => [...each.matchAll(pattern)].map((match) => ({ match, position: { start: { line } } })));
	return {
		frontmatter: readProperties(text) ?? undefined,
		sections: sectionsOf(text),
		headings: lines.flatMap((raw, line) => {
			const [, marks, heading] = /^(#{1,6}) +(.*?) *$/.exec(raw) ?? [];
			return marks === undefined ? [] : { heading, level: marks.length, position: { start: { line, col: 0 }, end: { line, col: raw.length } } };
		}),
		listItems: all(LIST_ITEM).map(({ match, position }) => ({ task: / \[(.)\] /.exec(match.input ?? '')?.[1], position })),
		links: all(/(?<!!)(?:\[\[([^\]]+)\]\]|\[[^\][]*\]\(([^()]+)\))/g).map(({ match: [original, target, address], position }) => ({ original, link: target ?? address, position })),
		tags: all(/(?:^|\s)(#[\p{L}\p{M}\p{N}_/-]+)/gu).map(({ match: [, tag], position }) => ({ tag, position })),
	} as unknown as CachedMetadata;
}
