import type { Heading } from '../text/outline';
import { copied } from '../text/lines';

const NONE: readonly never[] = Object.freeze([]);

/** A list to keep for long: without the room that a growing list has in reserve, and all empty ones are the same. */
export function keptList<T>(items: readonly T[]): readonly T[] {
	return items.length === 0 ? NONE : items.slice();
}

/** A heading to keep for long: mostly its line can be put together again. */
export class KeptHeading implements Heading {
	/** `written`: the line, where it is not just the marks, a space and the text. */
	constructor(readonly line: number, readonly level: number, readonly text: string, private readonly written: string | null) {}

	get raw(): string {
		return this.written ?? `${'#'.repeat(this.level)} ${this.text}`;
	}
}

/** Whether a heading's line is its marks, a space and its text. */
export function isTidy({ level, text, raw }: Heading): boolean {
	return raw.length === level + 1 + text.length && raw.charCodeAt(level) === 32;
}

/** A heading of an outline, nothing of it cut from the note's text. */
export function keptHeading(heading: Heading): Heading {
	return new KeptHeading(heading.line, heading.level, copied(heading.text), isTidy(heading) ? null : copied(heading.raw));
}
