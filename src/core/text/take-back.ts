import { lineEndings, lineEndingOf, splitLines } from './lines';

/** The lines a write replaced, and those it put there: enough to take it back. */
export interface Replaced {
	/** Where the new lines stand, counted from 0. */
	line: number;
	before: readonly string[];
	after: readonly string[];
	/** The lines around them; null at the end of the note. */
	above: string | null;
	below: string | null;
	/** How the line above ended, and each of those before. */
	endings: readonly string[];
}

/** What a write did to the lines of a text; null when it changed none. */
export function replacedLines(before: string, after: string): Replaced | null {
	const [old, now] = [splitLines(before), splitLines(after)];
	const [oldEndings, endings] = [lineEndings(before), lineEndings(after)];
	const isSame = (was: number, is: number): boolean => old[was] === now[is] && (oldEndings[was] === endings[is] || oldEndings[was] === '' || endings[is] === '');
	const most = Math.min(old.length, now.length);
	let start = 0;
	while (start < most && isSame(start, start)) start += 1;
	let end = 0;
	while (end < most - start && isSame(old.length - 1 - end, now.length - 1 - end)) end += 1;
	if (old.join('\n') === now.join('\n')) return null;
	return {
		line: start, before: old.slice(start, old.length - end), after: now.slice(start, now.length - end),
		above: now[start - 1] ?? null, below: now[now.length - end] ?? null,
		endings: ['', ...oldEndings].slice(start, old.length - end + 1),
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
 * What ends a line now stays, else it ends as it did. Null when the text is no longer as the write left it.
 */
export function takeBack(text: string, replaced: Replaced): string | null {
	const texts = splitLines(text);
	const { line, before, after, endings } = replaced;
	const places = standsAt(texts, replaced, line) ? [line] : [...texts.keys(), texts.length].filter((place) => standsAt(texts, replaced, place));
	const [at] = places;
	if (at === undefined || places.length > 1) return null;
	const ends = lineEndings(text);
	const restored = [...texts.slice(0, at), ...before, ...texts.slice(at + after.length)];
	const kept = at + Math.min(before.length, after.length);
	const restoredEnds = [...ends.slice(0, kept), ...endings.slice(1 + kept - at), ...ends.slice(at + after.length)];
	return restored.map((each, index) => (index === restored.length - 1 ? each : each + (restoredEnds[index] || endings[index - at + 1] || lineEndingOf(text)))).join('');
}
