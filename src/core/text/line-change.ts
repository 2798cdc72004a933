import { changeBetween, leastChange, sharedHead, sharedTail, type Change } from './least-change';

/**
 * The replacement that turns one line into another. Where it grows, as much of its end as can be stays as it is, so that what
 * is put before the text takes a cursor in the text along. Null when they are equal.
 */
export function lineChange(before: string, after: string): Change | null {
	if (after.length <= before.length) return leastChange(before, after);
	const tail = sharedTail(before, after, before.length);
	return changeBetween(before, after, sharedHead(before, after, before.length - tail), tail);
}

/** Where a place in a line stands after a change: at the same character, or behind what was put in for it. */
export function movedBy(change: Change, at: number): number {
	if (at < change.from) return at;
	return at >= change.to ? at + change.insert.length - (change.to - change.from) : change.from + Math.min(at - change.from, change.insert.length);
}
