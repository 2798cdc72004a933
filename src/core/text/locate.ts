import { linesFrom, splitLines } from './lines';

/** Where a line was seen, and exactly what it said. */
export interface SeenLine {
	/** Counted from 0. */
	line: number;
	/** The whole line without its line ending. */
	raw: string;
}

/**
 * Finds a line again after the note may have changed: the same text at the same place, else the only line with
 * exactly this text, else null. Never by number alone and never by a part of the text: the tick would land on
 * another promise.
 */
export function locateLine(text: string, seen: SeenLine): number | null {
	if (linesFrom(text, seen.line, 1)[0]?.text === seen.raw) return seen.line;
	const lines = splitLines(text);
	const first = lines.indexOf(seen.raw);
	if (first === -1 || lines.indexOf(seen.raw, first + 1) !== -1) return null;
	return first;
}
