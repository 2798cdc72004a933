/** The lines of a text without their endings, cut at `\n` and `\r\n` as the app counts lines; a text that ends in a line break has an empty last line. */
export function splitLines(text: string): string[] {
	if (text.indexOf('\r\n') === -1) return text.split('\n');
	const lines = text.split('\r\n');
	return lines.some((line) => line.indexOf('\n') !== -1) ? lines.flatMap((line) => line.split('\n')) : lines;
}

/** Where the line ends that a place stands in: at its line break, or with the text. */
export function lineEnd(text: string, place: number): number {
	const end = text.indexOf('\n', place);
	return end === -1 ? text.length : end;
}

/** Where a line begins in its text, in UTF-16 units; -1 when it has no such line. */
function findLineStart(text: string, line: number): number {
	let start = line < 0 ? -1 : 0;
	for (let index = 0; index < line; index += 1) {
		start = text.indexOf('\n', start) + 1;
		if (start === 0) return -1;
	}
	return start;
}

/** The same; the end of the text for a line behind the last. */
export function lineStart(text: string, line: number): number {
	const start = findLineStart(text, line);
	return start === -1 ? text.length : start;
}

/** One line of a text without its ending, and how it ends: nothing ends the last. */
export interface EndedLine {
	text: string;
	ending: '\n' | '\r\n' | '';
}

/** So many lines of a text from one on; fewer when it has no more. */
export function linesFrom(text: string, first: number, count: number): EndedLine[] {
	const lines: EndedLine[] = [];
	let start = findLineStart(text, first);
	for (let left = count; left > 0 && start !== -1; left -= 1) {
		const end = text.indexOf('\n', start);
		if (end === -1) lines.push({ text: text.slice(start), ending: '' });
		else if (end > start && text.charCodeAt(end - 1) === 13) lines.push({ text: text.slice(start, end - 1), ending: '\r\n' });
		else lines.push({ text: text.slice(start, end), ending: '\n' });
		start = end === -1 ? -1 : end + 1;
	}
	return lines;
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
	const usual = lineEndingOf(text);
	const endingOf = (line: number): string => linesFrom(text, line, 1)[0]?.ending ?? '';
	const behind = findLineStart(text, at + count);
	const start = findLineStart(text, at);
	let head = start === -1 ? text + usual : text.slice(0, start);
	if (behind === -1 && lines.length === 0) head = head.slice(0, head.length - endingOf(at - 1).length);
	const endingBehind = (index: number): string => (behind === -1 && index === lines.length - 1 ? '' : endingOf(at + Math.min(index, count - 1)) || usual);
	return head + lines.map((line, index) => line + endingBehind(index)).join('') + (behind === -1 ? '' : text.slice(behind));
}
