import { behindBlanks, isBlank } from './blank';
import { listMarkerWidth, measureStart } from './line-start';
import { findLinks, type LinkSpelling } from './links';
import { maskCode, outside, type Span } from './span';
import { findFields, isSignifier, type Field } from './task-fields';

/** A tag with its `#`. */
export interface Tag extends Span {
	name: string;
}

/** One checkbox line, taken apart; places are in UTF-16 units of `raw`. */
export interface TaskLine {
	raw: string;
	/** The one character in the box. */
	box: string;
	boxAt: number;
	/** Where the text behind the box begins. */
	bodyAt: number;
	fields: readonly Field[];
	tags: readonly Tag[];
	links: LinkSpelling[];
	blockId: (Span & { id: string }) | null;
	/** Where something of ours may be inserted: before the first signifier, or before the tags and block id at the end. */
	insertAt: number;
}

/** The box of a list item at `offset` behind its marker: where its character stands, or -1. */
function findBox(line: string, offset: number): number {
	const width = listMarkerWidth(line, offset);
	if (width === 0) return -1;
	let at = offset + width;
	while (line.charCodeAt(at) === 32 || line.charCodeAt(at) === 9) at += 1;
	if (line.charCodeAt(at) !== 91) return -1;
	// The character in the box may take two units.
	const code = line.charCodeAt(at + 1);
	const wide = code >= 0xd800 && code < 0xdc00 ? 2 : 1;
	if (line.charCodeAt(at + 1 + wide) !== 93) return -1;
	const after = line.charCodeAt(at + 2 + wide);
	return Number.isNaN(after) || after === 32 || after === 9 ? at + 1 : -1;
}

/** Where the text behind the box begins that stands at `boxAt`; the character in it may be a bracket, or take two units. */
function findBoxEnd(line: string, boxAt: number): number {
	return line.indexOf(']', line.charAt(boxAt) === ']' ? boxAt + 1 : boxAt);
}

/** Whether a line has the shape of a checkbox with text, without taking it apart; its content begins at `offset`. A block id alone is no text. */
export function isTaskShaped(line: string, offset = measureStart(line).offset): boolean {
	const at = findBox(line, offset);
	if (at === -1) return false;
	const textAt = behindBlanks(line, findBoxEnd(line, at) + 1);
	if (textAt === line.length) return false;
	return line.charCodeAt(textAt) !== 94 || !/^\^[a-zA-Z0-9-]+$/.test(line.slice(textAt).trimEnd());
}

export function findTags(line: string, from: number): Tag[] {
	if (line.indexOf('#', from) === -1) return [];
	const tags: Tag[] = [];
	const pattern = /(^|\s)(#[^\s!@#$%^&*(),.?":{}|<>，。：；！？、（）]+)/g;
	pattern.lastIndex = Math.max(0, from - 1);
	for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
		const name = match[2] ?? '';
		const start = match.index + (match[1] ?? '').length;
		pattern.lastIndex = start + name.length;
		if (start >= from && !/^#\d+$/.test(name)) tags.push({ name, start, end: start + name.length });
	}
	return tags;
}

/** Tags as far as the first of these parts that is glued to them: `#x📅 2026-03-12`. Both in the order of their starts. */
function endedBy(tags: readonly Tag[], parts: readonly Span[]): readonly Tag[] {
	let next = 0;
	return tags.flatMap((tag) => {
		while ((parts[next]?.start ?? Infinity) <= tag.start) next += 1;
		const end = parts[next]?.start ?? tag.end;
		if (end >= tag.end) return tag;
		const name = tag.name.slice(0, end - tag.start);
		return /^#\d*$/.test(name) ? [] : { name, start: tag.start, end };
	});
}

function findTagsOutside(line: string, from: number, parts: readonly Span[]): readonly Tag[] {
	const tags = findTags(line, from);
	if (tags.length === 0 || parts.length === 0) return tags;
	const ordered = [...parts].sort((a, b) => a.start - b.start);
	return endedBy(outside(tags, ordered), ordered);
}

function findBlockId(line: string, from: number): TaskLine['blockId'] {
	if (line.indexOf('^', from) === -1) return null;
	const match = /(?:^|\s)\^([a-zA-Z0-9-]+)\s*$/.exec(line.slice(from));
	if (match === null) return null;
	const start = line.indexOf('^', from + match.index);
	const id = match[1] ?? '';
	return { id, start, end: start + 1 + id.length };
}

/** Walks back from `end` over blanks and these marks, which are in order, to where something else ends. */
export function findTextEnd(line: string, bodyAt: number, marks: readonly Span[], end: number): number {
	let at = end;
	for (let left = marks.length; ; left -= 1) {
		while (at > bodyAt && isBlank(line.charCodeAt(at - 1))) at -= 1;
		while (left > 0 && (marks[left - 1]?.start ?? 0) >= at) left -= 1;
		const mark = left > 0 ? marks[left - 1] : null;
		if (mark?.end !== at) return at;
		at = mark.start;
	}
}

/** Takes a checkbox line apart, or null when the line is none: no list marker, no box of one character, no text. */
export function parseTaskLine(raw: string): TaskLine | null {
	const { offset } = measureStart(raw);
	if (!isTaskShaped(raw, offset)) return null;
	const boxAt = findBox(raw, offset);
	const boxEnd = findBoxEnd(raw, boxAt);
	const bodyAt = behindBlanks(raw, boxEnd + 1);
	const line = maskCode(raw);
	const links = findLinks(line).filter((link) => link.start >= bodyAt);
	// What a link leads to or is called is no field; a field may hold links.
	const fields = outside(findFields(line, bodyAt), links);
	const tags = findTagsOutside(line, bodyAt, [...fields, ...links]);
	const blockId = findBlockId(raw, bodyAt);
	const firstSignifier = fields.find(isSignifier);
	return {
		raw, box: raw.slice(boxAt, boxEnd), boxAt, bodyAt, fields, tags, links, blockId,
		insertAt: firstSignifier?.start ?? findTextEnd(raw, bodyAt, tags, blockId?.start ?? raw.length),
	};
}
