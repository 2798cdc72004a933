import type { CachedMetadata } from 'obsidian';
import { sectionsOf } from '../support/fake-sections';

/** A value as the generated notes write it: a number, a list in brackets, quoted text, plain text. */
function valueOf(written: string): unknown {
	if (/^\d+$/.test(written)) return Number(written);
	if (written.startsWith('[')) return written.slice(1, -1).split(',').map((item) => valueOf(item.trim()));
	return written.replace(/^"(.*)"$/, '$1');
}

/** The properties of a generated note, at next to no cost: the app has them before the plugin asks. */
export function frontmatterOf(text: string): Record<string, unknown> | null {
	if (!text.startsWith('---\n')) return null;
	const properties: Record<string, unknown> = {};
	for (const line of text.slice(4, text.indexOf('\n---', 3)).split('\n')) {
		const colon = line.indexOf(': ');
		properties[line.slice(0, colon)] = valueOf(line.slice(colon + 2));
	}
	return properties;
}

const BLOCK_MARK = /^(?:> )?(```|~~~~|%%$|<!--$|-->$|\$\$$)/;

function linksIn(line: string): { link: string; original: string }[] {
	return [...line.matchAll(/\[\[([^\]|#]+)[^\]]*\]\]|\[[^\]]*\]\(<?([^)>:]+)>?\)/g)].map(([original, wiki, path]) => ({ link: wiki ?? decodeURIComponent(path ?? ''), original }));
}

/** What the app's metadata would say of a generated note. Of places list items and headings carry all, links and tags their lines; what lies in code or comments is left out. */
export function metadataOf(text: string): CachedMetadata {
	const frontmatter = frontmatterOf(text);
	const found = { headings: [] as object[], listItems: [] as object[], links: [] as object[], tags: [] as object[] };
	let offset = frontmatter === null ? 0 : text.indexOf('\n---', 3) + 5;
	let line = text.slice(0, offset).split('\n').length - 1;
	let block: string | null = null;
	for (const written of text.slice(offset).split('\n')) {
		const mark = BLOCK_MARK.exec(written.trimStart())?.[1] ?? null;
		if (mark !== null) block = block === null ? mark : mark === block || mark === '-->' ? null : block;
		else if (block === null) {
			const heading = /^(#{1,6}) (.*)$/.exec(written);
			if (heading !== null) found.headings.push({ heading: heading[2], level: heading[1]?.length, position: { start: { line, col: 0 }, end: { line, col: written.length } } });
			const item = /^([>\s]*)(?:[-*+]|\d+[.)]) (?:\[(.)\] )?/.exec(written);
			if (item !== null) {
				const start = { line, col: item[1]?.length ?? 0, offset: offset + (item[1]?.length ?? 0) };
				found.listItems.push({ task: item[2], parent: -1, position: { start, end: { line, col: written.length, offset: offset + written.length } } });
			}
			if (written.includes('](') || written.includes('[[')) found.links.push(...linksIn(written).map((link) => ({ ...link, position: { start: { line } } })));
			if (written.includes('#')) for (const [, tag] of written.matchAll(/(?:^|\s)(#[^\s#]+)/g)) found.tags.push({ tag, position: { start: { line } } });
		}
		offset += written.length + 1;
		line += 1;
	}
	const inProperties = Object.entries(frontmatter ?? {}).flatMap(([key, value]) => linksIn(String(value)).map((link) => ({ ...link, key })));
	// Of a note with lists nobody asks for more than how it begins.
	const sections = found.listItems.length === 0 ? sectionsOf(text) : frontmatter === null ? [] : [{ type: 'yaml' }];
	return { ...(frontmatter === null ? {} : { frontmatter }), frontmatterLinks: inProperties, sections, ...found } as unknown as CachedMetadata;
}
