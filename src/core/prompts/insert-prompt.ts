import { headingKey, type HeadingWords } from '../text/heading-words';
import { lineEndingOf, splitLines } from '../text/lines';
import { notList, outlineOf } from '../text/outline';

/** A text with a prompt put in, and where to write the answer. */
export interface InsertedPrompt {
	text: string;
	/** The empty child line below the prompt. */
	cursorLine: number;
	cursorColumn: number;
}

const CHILD = '    - ';

/** The prompt as a list item with its marker; a marker that stands in the note already gets a number (product.md 2.5). */
export function promptLine(question: string, id: string, standing: string): string {
	const taken = (mark: string): boolean => new RegExp(`\\^${mark}(?![\\w-])`).test(standing);
	let mark = `q-${id}`;
	for (let number = 2; taken(mark); number += 1) mark = `q-${id}--${number}`;
	return `- ${question.replace(/\s+/g, ' ').trim()} ^${mark}`;
}

/** The line below the last item of the agenda, or of the first section when there is no agenda; within `from` to `to`. */
function agendaEnd(lines: readonly string[], words: HeadingWords, from: number, to: number): number {
	const outline = outlineOf(lines, () => false);
	const headings = outline.headings.filter((heading) => heading.line >= from && heading.line < to);
	const agenda = headings.find((heading) => words.agenda.has(headingKey(heading.text)));
	const start = agenda?.line ?? Math.max(from, outline.bodyStart) - 1;
	let end = headings.find((heading) => heading.line > start)?.line ?? to;
	while (end > start + 1 && (lines[end - 1] ?? '').trim() === '') end -= 1;
	return end;
}

/**
 * Puts a prompt on the cursor's line when that line is empty, below it when it is a list item of the body, else at the
 * end of the agenda of the meeting that spans `from` to `to`.
 */
export function insertPrompt(text: string, question: string, id: string, words: HeadingWords, place: { cursor: number | null; from: number; to: number }): InsertedPrompt {
	const { texts } = splitLines(text);
	const ending = lineEndingOf(text);
	const cursor = place.cursor;
	const outline = outlineOf(texts, () => false);
	const free = cursor !== null && cursor >= outline.bodyStart && cursor < texts.length && ((outline.standings[cursor] ?? 0) & notList) === 0;
	const onEmpty = free && (texts[cursor ?? 0] ?? '').trim() === '';
	const at = onEmpty ? cursor ?? 0 : agendaEnd(texts, words, place.from, Math.min(place.to, texts.length));
	const added = [promptLine(question, id, text), CHILD];
	const lines = [...texts.slice(0, at), ...added, ...texts.slice(onEmpty ? at + 1 : at)];
	return { text: lines.join(ending), cursorLine: at + 1, cursorColumn: CHILD.length };
}
