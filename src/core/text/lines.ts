/** The lines of a text without their endings, cut at `\n` and `\r\n` as the app counts lines; a text that ends in a line break has an empty last line. */
export function splitLines(text: string): string[] {
	const lines = text.split('\n');
	if (text.indexOf('\r\n') === -1) return lines;
	for (let index = 0; index < lines.length - 1; index += 1) {
		const line = lines[index] ?? '';
		if (line.charCodeAt(line.length - 1) === 13) lines[index] = line.slice(0, -1);
	}
	return lines;
}

/** What ends each line: `\n`, `\r\n`, or nothing for the last; as many as `splitLines` gives. */
export function lineEndings(text: string): string[] {
	const endings: string[] = [];
	for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) endings.push(text.charCodeAt(end - 1) === 13 ? '\r\n' : '\n');
	return [...endings, ''];
}

/** Where the line ends that a place stands in: at its line break, or with the text. */
export function lineEnd(text: string, place: number): number {
	const end = text.indexOf('\n', place);
	return end === -1 ? text.length : end;
}

/** Where a line begins in its text, in UTF-16 units; the end of the text for a line behind the last. */
export function lineStart(text: string, line: number): number {
	let start = 0;
	for (let index = 0; index < line; index += 1) {
		const end = text.indexOf('\n', start);
		if (end === -1) return text.length;
		start = end + 1;
	}
	return start;
}

/** The line ending a text uses first, `\n` when it has none. */
export function lineEndingOf(text: string): '\n' | '\r\n' {
	const end = text.indexOf('\n');
	return text.charCodeAt(end - 1) === 13 ? '\r\n' : '\n';
}

/** A copy that does not keep the text it was cut from alive (V8 keeps the parent of a slice). */
export function copied(text: string): string {
	// Joined, not sliced from something longer: a slice would keep that alive, and take room of its own.
	return text.length < 2 ? text : [text.charAt(0), text.slice(1)].join('');
}

/**
 * A text with some of its lines replaced by others; every other byte stays. A new line takes the ending of the line it
 * stands for, or of the one before that, else the one the text uses first. `at` may be the number of lines: then the new ones come behind the last.
 */
export function replaceLines(text: string, at: number, count: number, lines: readonly string[]): string {
	if (count === 0 && lines.length === 0) return text;
	const texts = splitLines(text);
	const usual = lineEndingOf(text);
	const endingOf = (line: number): string => text.slice(lineStart(text, line) + (texts[line] ?? '').length, lineStart(text, line + 1));
	const isLast = at + count >= texts.length;
	const tail = isLast ? '' : text.slice(lineStart(text, at + count));
	let head = at < texts.length ? text.slice(0, lineStart(text, at)) : text + usual;
	if (isLast && lines.length === 0) head = head.slice(0, head.length - endingOf(at - 1).length);
	const endingBehind = (index: number): string => (isLast && index === lines.length - 1 ? '' : endingOf(at + Math.min(index, count - 1)) || usual);
	return head + lines.map((line, index) => line + endingBehind(index)).join('') + tail;
}
