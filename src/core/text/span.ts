import { squeezed } from './blank';

/** A part of a line, in UTF-16 units; `end` is the first place behind it. */
export interface Span {
	start: number;
	end: number;
}

/**
 * Where each run of backticks leads, at the place where it begins: behind the code span it opens, or behind itself when no
 * later run has its length. Found from the end of the line, so that a line of many runs takes no longer than one of few.
 */
export function findCodeEnds(line: string): Int32Array {
	const ends = new Int32Array(line.length);
	const starts = new Map<number, number>();
	for (let last = line.lastIndexOf('`'); last !== -1;) {
		let start = last;
		while (start > 0 && line.charCodeAt(start - 1) === 96) start -= 1;
		const length = last + 1 - start;
		ends[start] = (starts.get(length) ?? start) + length;
		starts.set(length, start);
		last = start === 0 ? -1 : line.lastIndexOf('`', start - 1);
	}
	return ends;
}

/** The line with its code spans blanked out, at the same length: what stands in code is not read. */
export function maskCode(line: string): string {
	if (line.indexOf('`') === -1) return line;
	const ends = findCodeEnds(line);
	let masked = '';
	let at = 0;
	for (let open = line.indexOf('`'); open !== -1; open = line.indexOf('`', at)) {
		const end = ends[open] || open + 1;
		const closed = /[^`]/.test(line.slice(open, end));
		masked += line.slice(at, open) + (closed ? ' '.repeat(end - open) : line.slice(open, end));
		at = end;
	}
	return masked + line.slice(at);
}

/** Parts that begin in none of the holders; both in the order of their starts. */
export function outside<T extends Span>(parts: readonly T[], holders: readonly Span[]): readonly T[] {
	if (parts.length === 0 || holders.length === 0) return parts;
	let next = 0;
	let reach = -1;
	return parts.filter((part) => {
		for (let holder = holders[next]; holder !== undefined && holder.start <= part.start; holder = holders[next]) {
			reach = Math.max(reach, holder.end);
			next += 1;
		}
		return part.start >= reach;
	});
}

function joined(text: string, piece: string): string {
	const more = piece.trim();
	return text === '' ? more : more === '' ? text : `${text} ${more}`;
}

/** What is left of a text when these parts are taken out, with single spaces where they stood. */
export function withoutSpans(line: string, from: number, spans: readonly Span[]): string {
	const ordered = spans.length < 2 ? spans : [...spans].sort((a, b) => a.start - b.start);
	let rest = '';
	let at = from;
	for (const span of ordered) {
		if (span.start > at) rest = joined(rest, line.slice(at, span.start));
		at = Math.max(at, span.end);
	}
	return squeezed(joined(rest, line.slice(at)));
}
