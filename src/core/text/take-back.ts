import { lineEndingOf, linesFrom, lineStart, type EndedLine } from './lines';

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

/** How long the whole lines are, in UTF-16 units, that two texts have in common at their beginning and at their end. */
function sameAround(before: string, after: string): { head: number; tail: number } {
	const most = Math.min(before.length, after.length);
	let head = 0;
	while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
	head = before.slice(0, head).lastIndexOf('\n') + 1;
	let tail = 0;
	while (tail < most - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1;
	const behind = before.indexOf('\n', before.length - tail);
	return { head, tail: behind === -1 ? 0 : before.length - 1 - behind };
}

function countLines(text: string): number {
	let count = 0;
	for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) count += 1;
	return count;
}

function isSame(was: EndedLine | undefined, is: EndedLine | undefined): boolean {
	return was?.text === is?.text && (was?.ending === is?.ending || was?.ending === '' || is?.ending === '');
}

/** What a write did to the lines of a text; null when it changed none. */
export function replacedLines(before: string, after: string): Replaced | null {
	const { head, tail } = sameAround(before, after);
	const headLines = countLines(before.slice(0, head));
	// In front of the tail stands a line break, and no line behind that.
	const between = (text: string): EndedLine[] => linesFrom(text.slice(head, text.length - tail), 0, Infinity).slice(0, tail === 0 ? undefined : -1);
	const [old, now] = [between(before), between(after)];
	const most = Math.min(old.length, now.length);
	let start = 0;
	while (start < most && isSame(old[start], now[start])) start += 1;
	let end = 0;
	while (end < most - start && isSame(old[old.length - 1 - end], now[now.length - 1 - end])) end += 1;
	if (old.length === now.length && old.every(({ text }, index) => text === now[index]?.text)) return null;
	const line = headLines + start;
	const [above = null] = linesFrom(before, line - 1, 1);
	const [below = null] = end > 0 ? now.slice(now.length - end) : tail > 0 ? linesFrom(after.slice(after.length - tail), 0, 1) : [];
	const was = old.slice(start, old.length - end);
	return {
		line, before: was.map(({ text }) => text), after: now.slice(start, now.length - end).map(({ text }) => text),
		above: above?.text ?? null, below: below?.text ?? null, endings: [above?.ending ?? '', ...was.map(({ ending }) => ending)],
	};
}

/** Whether the new lines stand at this place; lines without text are only known by those around them. */
function standsAt(lines: readonly EndedLine[], { after, above, below }: Replaced, at: number): boolean {
	if (!after.every((text, index) => lines[at + index]?.text === text)) return false;
	if (after.some((text) => text.trim() !== '')) return true;
	return (lines[at - 1]?.text ?? null) === above && (lines[at + after.length]?.text ?? null) === below;
}

/** Where the new lines stand now: at their place, else where they stand only once; null for nowhere, or for several places. */
function findReplaced(text: string, replaced: Replaced): number | null {
	const { line, after } = replaced;
	const first = Math.max(0, line - 1);
	if (standsAt(linesFrom(text, first, after.length + 2), replaced, line - first)) return line;
	const lines = linesFrom(text, 0, Infinity);
	const [at, ...others] = [...lines.keys(), lines.length].filter((place) => standsAt(lines, replaced, place));
	return others.length > 0 ? null : at ?? null;
}

/**
 * The text with a write taken back, found again by the lines it left: at their place, else where they stand only once.
 * What ends a line now stays, else it ends as it did. Null when the text is no longer as the write left it.
 */
export function takeBack(text: string, replaced: Replaced): string | null {
	const at = findReplaced(text, replaced);
	if (at === null) return null;
	const { before, after, endings } = replaced;
	const usual = lineEndingOf(text);
	const [above] = linesFrom(text, at - 1, 1);
	const now = linesFrom(text, at, after.length + 1);
	const isLast = now.length === after.length;
	const last = isLast ? before.length - 1 : before.length;
	const endingOf = (index: number): string => (index < after.length && now[index]?.ending) || endings[index + 1] || usual;
	const restored = before.map((each, index) => (index === last ? each : each + endingOf(index)));
	let head = text.slice(0, lineStart(text, at));
	if (above?.ending === '') head += endings[0] || usual;
	if (last === -1) head = head.slice(0, head.length - (above?.ending.length ?? 0));
	return head + restored.join('') + (isLast ? '' : text.slice(lineStart(text, at + after.length)));
}
