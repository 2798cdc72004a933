import { copied } from './lines';
import { findLinks } from './links';
import { lastPart } from './path';

/** A note's properties as its YAML gives them. */
export type Properties = Readonly<Record<string, unknown>>;

/** One name in a property: a link to a note, or plain text. */
export interface NameInProperty {
	text: string;
	/** The link path when it is a link. */
	target: string | null;
	/** The text it was cut from as one of several: there may be a name with a comma. */
	list?: string;
}

/** What stands between the commas of a text; those of a link are its own. */
const LISTED = /(?:\[[^\][]*\](?:\([^()]*\))?|[^[,;，、；]+|\[)+/g;

function nameOf(value: string): NameInProperty[] {
	const text = value.trim();
	if (text === '') return [];
	const links = findLinks(text);
	if (links.length === 0) return [{ text, target: null }];
	return links.map((link) => ({ text: link.display ?? lastPart(link.target), target: link.target }));
}

/** Every text of a property, lists flattened; numbers as text; an unquoted `[[X]]`, which YAML reads as nested lists, as a link. */
export function textsOf(value: unknown, depth = 0): string[] {
	if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
	if (typeof value === 'number') return [String(value)];
	// YAML can build a list that holds itself.
	if (!Array.isArray(value) || depth > 4) return [];
	const inner: unknown = value.length === 1 ? value[0] : null;
	if (Array.isArray(inner) && inner.length === 1 && typeof inner[0] === 'string') return [`[[${inner[0]}]]`];
	return value.flatMap((item: unknown) => textsOf(item, depth + 1));
}

/** A value of YAML as plain data: what can be kept as text and read again, whatever the YAML refers to; nothing of it is cut from the note's text. */
function ownValue(value: unknown, depth: number): unknown {
	if (typeof value === 'string') return copied(value);
	if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
	if (typeof value !== 'object' || value === null) return typeof value === 'boolean' ? value : null;
	// Some YAML readers turn a plain date into a Date at midnight UTC.
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
	if (depth > 6) return null;
	if (Array.isArray(value)) return value.map((item: unknown) => ownValue(item, depth + 1));
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [copied(key), ownValue(item, depth + 1)]));
}

/** Properties to keep. */
export function ownProperties(properties: Properties | null): Properties | null {
	return properties === null ? null : Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, ownValue(value, 0)]));
}

/** Every name of a property: links, plain names, and lists of both. */
export function namesOf(value: unknown): NameInProperty[] {
	return textsOf(value).flatMap(nameOf);
}

/** The same where several may be written as one text: `Ana Ruiz, Mira`. An item of a list may be `Ruiz, Ana`. */
export function listedNamesOf(value: unknown): NameInProperty[] {
	if (typeof value !== 'string') return namesOf(value);
	const names = (value.match(LISTED) ?? []).flatMap(nameOf);
	return names.length < 2 ? names : names.map((name) => ({ ...name, list: value.trim() }));
}

/** The words of a property in lower case, links by what they show and by the name they lead to: `[[Meetings]]` is `meetings`. */
export function wordsOf(value: unknown): string[] {
	const words = namesOf(value).flatMap(({ text, target }) => (target === null ? text : [text, lastPart(target)]));
	return [...new Set(words.map((word) => word.toLowerCase()))];
}

/** The first text of a property, or null. */
export function textOf(value: unknown): string | null {
	return textsOf(value)[0] ?? null;
}

/** The same; of one that is nothing but a link, what that shows. */
export function shownTextOf(value: unknown): string | null {
	const text = textOf(value);
	const [link] = findLinks(text ?? '');
	return link?.start === 0 && link.end === text?.length ? link.display ?? lastPart(link.target) : text;
}

/** A property by name, whatever its case. */
export function propertyOf(properties: Properties | null, name: string): unknown {
	if (properties === null) return undefined;
	if (name in properties) return properties[name];
	const key = Object.keys(properties).find((candidate) => candidate.length === name.length && candidate.toLowerCase() === name);
	return key === undefined ? undefined : properties[key];
}

/** The tags that the properties give, each with its `#`, in lower case. */
export function tagsOf(properties: Properties | null): string[] {
	return ['tags', 'tag'].flatMap((name) => textsOf(propertyOf(properties, name)))
		.flatMap((text) => text.split(/[\s,]+/)).map((tag) => `#${tag.replace(/^#/, '')}`.toLowerCase());
}
