/** One replaced part of a text, in UTF-16 units of the old text. */
export interface Change {
	from: number;
	to: number;
	insert: string;
}

/** Whether the second half of a character stands at this place. */
export function isLowSurrogate(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code >= 0xdc00 && code <= 0xdfff;
}

/** The smallest single replacement that turns one text into the other, never through the middle of a character; null when they are equal. */
export function leastChange(before: string, after: string): Change | null {
	if (before === after) return null;
	let start = 0;
	while (before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
	while (start > 0 && (isLowSurrogate(before, start) || isLowSurrogate(after, start))) start -= 1;
	const most = Math.min(before.length, after.length) - start;
	let end = 0;
	while (end < most && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end += 1;
	// Both texts have the same character there.
	while (isLowSurrogate(before, before.length - end)) end -= 1;
	return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}
