/** One replaced part of a text, in UTF-16 units of the old text. */
export interface Change {
	from: number;
	to: number;
	insert: string;
}

/** Whether the second half of a character stands at this place. */
function isLowSurrogate(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code >= 0xdc00 && code <= 0xdfff;
}

/** How much the beginnings of two texts have in common, at most so much and never half a character of either. */
export function sharedHead(before: string, after: string, most: number): number {
	let length = 0;
	while (length < most && before.charCodeAt(length) === after.charCodeAt(length)) length += 1;
	while (length > 0 && (isLowSurrogate(before, length) || isLowSurrogate(after, length))) length -= 1;
	return length;
}

/** The same of their ends. */
export function sharedTail(before: string, after: string, most: number): number {
	let length = 0;
	while (length < most && before.charCodeAt(before.length - 1 - length) === after.charCodeAt(after.length - 1 - length)) length += 1;
	// Both texts have the same character there.
	while (isLowSurrogate(before, before.length - length)) length -= 1;
	return length;
}

/** The replacement of what stands between a beginning and an end of these lengths. */
export function changeBetween(before: string, after: string, head: number, tail: number): Change {
	return { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
}

/** The smallest single replacement that turns one text into the other, never through the middle of a character; null when they are equal. */
export function leastChange(before: string, after: string): Change | null {
	if (before === after) return null;
	const most = Math.min(before.length, after.length);
	const head = sharedHead(before, after, most);
	return changeBetween(before, after, head, sharedTail(before, after, most - head));
}
