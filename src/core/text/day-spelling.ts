import { dayOf, parseDay, type Day } from './day';
import { findLinks } from './links';
import { lastPart } from './path';

/** A date at the beginning of a text: the day it names (null when no such day exists) and where it ends. */
export interface LeadingDay {
	day: Day | null;
	end: number;
}

const NUMERIC = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const CHINESE = /^(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/;

/** Reads a date in any spelling of product.md 2.1, or a link to one, at the beginning of `text`. */
export function findLeadingDay(text: string): LeadingDay | null {
	if (!/^[\d[]/.test(text)) return null;
	const match = NUMERIC.exec(text);
	if (match !== null) {
		if (match[2] === '-' && match[0].length !== 10) return null;
		return { day: dayOf(Number(match[1]), Number(match[3]), Number(match[4])), end: match[0].length };
	}
	const chinese = CHINESE.exec(text);
	if (chinese !== null) {
		return { day: dayOf(Number(chinese[1]), Number(chinese[2]), Number(chinese[3])), end: chinese[0].length };
	}
	const [link] = findLinks(text);
	if (link?.start !== 0) return null;
	const inner = findLeadingDay(lastPart(link.target)) ?? findLeadingDay(link.display ?? '');
	return inner === null ? null : { day: inner.day, end: link.end };
}

/** The day that a property holds: text in any known spelling, with or without a time or remark behind it, or a link to a dated note. */
export function dayOfProperty(value: unknown): Day | null {
	if (Array.isArray(value)) {
		// An unquoted `[[2026-03-05]]` is a list in a list; deeper ones, even one that holds itself, are no day.
		const inner: unknown = value.length === 1 ? value[0] : null;
		const only: unknown = Array.isArray(inner) && inner.length === 1 ? inner[0] : inner;
		return Array.isArray(only) ? null : dayOfProperty(only);
	}
	if (typeof value !== 'string') return null;
	const text = value.trim();
	const leading = findLeadingDay(text);
	if (leading === null) return null;
	const rest = text.slice(leading.end);
	return rest === '' || /^(?:T\d|[\s,，(（])/.test(rest) ? leading.day : null;
}

/** What joins a day and the words beside it in a name. */
const EDGES = /^[\s\-_–—,.]+|[\s\-_–—,.]+$/g;

/** A day anywhere in a file name, with the text around it: `2026-03-05 Ana Ruiz`, `Ana Ruiz 20260305`. */
export function findDayInName(name: string): { day: Day | null; rest: string } | null {
	for (const match of name.matchAll(/(?:^|[^\d])(\d{4}-\d{2}-\d{2}|\d{8})(?!\d)/g)) {
		const spelled = match[1] ?? '';
		const start = match.index + match[0].length - spelled.length;
		const plain = spelled.length === 8;
		const day = parseDay(plain ? `${spelled.slice(0, 4)}-${spelled.slice(4, 6)}-${spelled.slice(6)}` : spelled);
		// Eight figures that are no day are some other number.
		if (day === null && plain) continue;
		const rest = `${name.slice(0, start)} ${name.slice(start + spelled.length)}`.replace(EDGES, '');
		return { day, rest };
	}
	return null;
}

/** Other spellings at the beginning or the end of a name, with a blank or Chinese beside them, and what stands before and behind. */
const AT_EDGE = /^(|.*[\s\p{Script=Han}])(\d{4})([-._]|\s?年\s?)(\d\d?)(?:\3|\s?月\s?)(\d\d?)(?:\s?日)?(|[\s\p{Script=Han}].*)$/u;

function findDayInPart(part: string): { day: Day | null; rest: string } | null {
	const inName = findDayInName(part);
	const [, before = '', year, , month, day, behind = ''] = AT_EDGE.exec(part) ?? [];
	if (inName !== null || year === undefined || (before !== '' && behind !== '')) return inName;
	return { day: dayOf(Number(year), Number(month), Number(day)), rest: (before + behind).replace(EDGES, '') };
}

/** A day in the last name of a path without its ending, or as a whole folder, and the path without it: `2026.3.5 Ana Ruiz`, `Ana Ruiz/2026/03/05`, `2026-03-05/Ana Ruiz`. */
export function findDayInPath(path: string): { day: Day | null; rest: string; isFolder: boolean } | null {
	const parts = path.replace(/(^|\/)(\d{4})\/(\d\d?)\/(\d\d?)$/, '$1$2-$3-$4').split('/');
	for (let at = parts.length - 1, isFolder = false; at >= 0; at -= 1, isFolder = true) {
		const found = findDayInPart(parts[at] ?? '');
		if (found === null || (isFolder && found.rest !== '')) continue;
		parts[at] = found.rest;
		return { day: found.day, rest: parts.join('/'), isFolder };
	}
	return null;
}
