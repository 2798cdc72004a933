/** A text cut into lines, with what is needed to put it together again byte for byte. */
export interface Lines {
	/** Line texts without their endings; a text that ends in a line break has an empty last line. */
	texts: string[];
	/** Where each line begins in the text, in UTF-16 units. */
	starts: number[];
}

/** Cuts at `\n` and `\r\n`, as the app counts lines. */
export function splitLines(text: string): Lines {
	const texts: string[] = [];
	const starts: number[] = [];
	let start = 0;
	for (;;) {
		const end = text.indexOf('\n', start);
		starts.push(start);
		if (end === -1) {
			texts.push(text.slice(start));
			return { texts, starts };
		}
		texts.push(text.slice(start, end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end));
		start = end + 1;
	}
}

/** The line ending a text uses first, `\n` when it has none. */
export function lineEndingOf(text: string): '\n' | '\r\n' {
	const end = text.indexOf('\n');
	return end > 0 && text.charCodeAt(end - 1) === 13 ? '\r\n' : '\n';
}

/** A copy that does not keep the text it was cut from alive (V8 keeps the parent of a slice). */
export function copied(text: string): string {
	return (' ' + text).slice(1);
}

/**
 * A text with some of its lines replaced by others; every other byte stays. A new line takes the ending of the line it
 * stands for, or of the one before that, else the one the text uses first. `at` may be the number of lines: then the new ones come behind the last.
 */
export function replaceLines(text: string, at: number, count: number, lines: readonly string[]): string {
	if (count === 0 && lines.length === 0) return text;
	const { texts, starts } = splitLines(text);
	const usual = lineEndingOf(text);
	const endingOf = (line: number): string => {
		const start = starts[line];
		return start === undefined ? '' : text.slice(start + (texts[line] ?? '').length, starts[line + 1] ?? text.length);
	};
	const isLast = at + count >= texts.length;
	const tail = isLast ? '' : text.slice(starts[at + count]);
	let head = at < texts.length ? text.slice(0, starts[at]) : text + usual;
	if (isLast && lines.length === 0 && at > 0) head = head.slice(0, head.length - endingOf(at - 1).length);
	const endings = lines.map((_, index) => (isLast && index === lines.length - 1 ? '' : endingOf(at + Math.min(index, count - 1)) || usual));
	return head + lines.map((line, index) => line + (endings[index] ?? '')).join('') + tail;
}
