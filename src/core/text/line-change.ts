import { isLowSurrogate, leastChange, type Change } from './least-change';

/**
 * The replacement that turns one line into another. Where it grows, as much of its end as can be stays as it is, so that what
 * is put before the text takes a cursor in the text along. Null when they are equal.
 */
export function lineChange(before: string, after: string): Change | null {
	if (after.length <= before.length) return leastChange(before, after);
	const most = before.length;
	let end = 0;
	while (end < most && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end += 1;
	while (isLowSurrogate(before, before.length - end)) end -= 1;
	let from = 0;
	while (from < most - end && before.charCodeAt(from) === after.charCodeAt(from)) from += 1;
	while (from > 0 && (isLowSurrogate(before, from) || isLowSurrogate(after, from))) from -= 1;
	return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}

/** Where a place in a line stands after a change: at the same character, or behind what was put in for it. */
export function movedBy(change: Change, at: number): number {
	if (at < change.from) return at;
	return at >= change.to ? at + change.insert.length - (change.to - change.from) : change.from + Math.min(at - change.from, change.insert.length);
}
