import type { CachedMetadata, FrontMatterCache, FrontMatterInfo, FrontmatterLinkCache } from 'obsidian';
import { parse, stringify } from 'yaml';
import { wikilink } from './inline';

const BLOCK = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m;

/** YAML text as a value; throws `YAMLParseError` for what is none. */
export function parseYaml(yaml: string): unknown {
	return parse(yaml, { logLevel: 'error' });
}

/** A value as YAML, the way properties are written: one line a key, lists indented, no folding, nothing for null. */
export function stringifyYaml(value: unknown): string {
	return stringify(value, { lineWidth: 0, nullStr: '' }).replace(/^(\s*(?:- )*[^\s].*?:) $/gm, '$1');
}

/** Where the properties of a note lie in its text. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
	const mark = content.startsWith('\ufeff') ? 1 : 0;
	const match = content.startsWith('---', mark) ? BLOCK.exec(content.slice(mark)) : null;
	if (!match || match.index !== 0) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	const frontmatter = match[1] ?? '';
	const from = mark + content.slice(mark).indexOf('\n') + 1;
	return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: mark + match[0].length };
}

/** The properties as an object, or `null` when the text holds no mapping. */
export function parseProperties(yaml: string): FrontMatterCache | null {
	try {
		const value = parseYaml(yaml);
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
	} catch {
		// What a person is half way through typing: the note simply has no properties meanwhile.
		return null;
	}
}

/** The links in properties, each with the key it stands under; a list's items are numbered after a dot. */
export function propertyLinks(value: unknown, key = '', holders: readonly unknown[] = []): FrontmatterLinkCache[] {
	// YAML can build a list that holds itself.
	if (holders.includes(value)) return [];
	if (typeof value === 'object' && value !== null) {
		return Object.entries(value).flatMap(([name, inner]) => propertyLinks(inner, key === '' ? name : `${key}.${name}`, [...holders, value]));
	}
	const inner = typeof value === 'string' ? /^\[\[([^[\]]+)\]\]$/.exec(value)?.[1] : undefined;
	return inner === undefined ? [] : [{ key, original: String(value), ...wikilink(inner) }];
}

/** The tags in properties, each with its `#`; what could not stand as a tag in a text is none here either. */
function propertyTags(frontmatter: FrontMatterCache | undefined): string[] {
	const value: unknown = Object.entries(frontmatter ?? {}).find(([name]) => name.toLowerCase() === 'tags')?.[1];
	const names = [value].flat().filter((item) => typeof item === 'string' || typeof item === 'number').map((item) => String(item).trim());
	return names.map((name) => name.startsWith('#') ? name : `#${name}`).filter((tag) => /^#[^\s,#]+$/.test(tag) && !/^#\d+$/.test(tag));
}

/** All tags of a note: those of its properties first, then those in its text, as often as they stand there. */
export function getAllTags(cache: CachedMetadata): string[] | null {
	const tags = [...propertyTags(cache.frontmatter), ...(cache.tags ?? []).map(({ tag }) => tag)];
	return tags.length > 0 || cache.frontmatter || cache.tags ? tags : null;
}
