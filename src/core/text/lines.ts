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
