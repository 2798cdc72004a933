import type { FrontMatterCache, FrontmatterLinkCache } from 'obsidian';
import { parse, stringify } from 'yaml';
import { wikilink } from './inline';

/** YAML text as a value; throws `YAMLParseError` for what is none. */
export function parseYaml(yaml: string): unknown {
	return parse(yaml, { logLevel: 'error' });
}

/** A value as YAML, the way properties are written: one line a key, lists indented, no folding, nothing for null. */
export function stringifyYaml(value: unknown): string {
	return stringify(value, { lineWidth: 0, nullStr: '' }).replace(/^(\s*(?:- )*[^\s].*?:) $/gm, '$1');
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
