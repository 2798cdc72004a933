import { replaceLines, splitLines } from './lines';

/** The lines a write replaced, and those it put there: enough to take it back. */
export interface Replaced {
	/** Where the new lines stand, counted from 0. */
	line: number;
	before: readonly string[];
	after: readonly string[];
	/** The lines around them; null at the end of the note. */
	above: string | null;
	below: string | null;
}

/** What a write did to the lines of a text; null when it changed none. */
export function replacedLines(before: string, after: string): Replaced | null {
	const [old, now] = [splitLines(before), splitLines(after)];
	const most = Math.min(old.length, now.length);
	let start = 0;
	while (start < most && old[start] === now[start]) start += 1;
	let end = 0;
	while (end < most - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
	if (start === old.length && start === now.length) return null;
	return {
		line: start, before: old.slice(start, old.length - end), after: now.slice(start, now.length - end),
		above: now[start - 1] ?? null, below: now[now.length - end] ?? null,
	};
}

/** Whether the new lines stand at this place; lines without text are only known by those around them. */
function standsAt(texts: readonly string[], { after, above, below }: Replaced, at: number): boolean {
	if (!after.every((line, index) => texts[at + index] === line)) return false;
	if (after.some((line) => line.trim() !== '')) return true;
	return (texts[at - 1] ?? null) === above && (texts[at + after.length] ?? null) === below;
}

/**
 * The text with a write taken back, found again by the lines it left: at their place, else where they stand only once.
 * Null when the text is no longer as the write left it.
 */
export function takeBack(text: string, replaced: Replaced): string | null {
	const texts = splitLines(text);
	const { line, before, after } = replaced;
	const places = standsAt(texts, replaced, line) ? [line] : [...texts.keys(), texts.length].filter((place) => standsAt(texts, replaced, place));
	const [at] = places;
	if (at === undefined || places.length > 1) return null;
	return replaceLines(text, at, after.length, before);
}
