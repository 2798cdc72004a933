import { squeezed } from '../text/blank';
import { isBlankAt, isHeadingAt, lineAt, mayHoldItem } from '../text/at-line';
import { parseBullet } from '../text/bullet';
import { headingKey, type HeadingWords } from '../text/heading-words';
import { listMarkerWidth, measureStart } from '../text/line-start';
import { lineEndingOf, lineStart, splitLines } from '../text/lines';
import { locateLine, type SeenLine } from '../text/locate';
import { headingAbove, outlineOf, type Outline } from '../text/outline';
import { sectionEnd } from '../text/section-end';

/** A text with a prompt put in, and where to write the answer. */
export interface InsertedPrompt {
	text: string;
	/** The empty child line below the prompt. */
	cursorLine: number;
}

/** Where a prompt is to go. */
export interface PromptPlace {
	/** The line of the cursor as it was seen, null without one. */
	cursor: SeenLine | null;
	/** The heading of the meeting that is a section, null when it is the whole note. */
	section: SeenLine | null;
}

/** Lines that are replaced by a prompt: none when it is put between two. */
interface Spot {
	from: number;
	to: number;
	margin: string;
}

interface Range {
	from: number;
	to: number;
}

const CHILD = '    - ';

/** The block id of a prompt in a note: one that stands there already gets a number (product.md 2.5). */
export function freeMark(id: string, standing: string): string {
	const taken = (mark: string): boolean => new RegExp(`\\^${mark}(?![\\w-])`, 'i').test(standing);
	let mark = `q-${id}`;
	for (let number = 2; taken(mark); number += 1) mark = `q-${id}--${number}`;
	return mark;
}

/** The prompt as a list item with its marker; a question from no bank has none. */
export function promptLine(question: string, id: string | null, standing: string): string {
	const text = `- ${squeezed(question)}`;
	return id === null ? text : `${text} ^${freeMark(id, standing)}`;
}

/** The prompt, and below it the empty line to answer on. */
export function promptLines(question: string, id: string | null, standing: string): string[] {
	return [promptLine(question, id, standing), CHILD];
}

function rangeOf(outline: Outline, section: SeenLine | null): Range | null {
	if (section === null) return { from: outline.bodyStart, to: outline.lines.length };
	const line = locateLine(outline.text, section);
	const heading = outline.headings.findIndex((candidate) => candidate.line === line);
	return line === null || heading === -1 ? null : { from: line + 1, to: sectionEnd(outline, heading) };
}

/** Whether what stands next would not become part of the answer of a prompt put above it. */
function endsAnswer(outline: Outline, line: number, indent: number): boolean {
	let next = line;
	while (next < outline.lines.length && isBlankAt(outline, next)) next += 1;
	if (next >= outline.lines.length || isHeadingAt(outline, next)) return true;
	const bullet = parseBullet(lineAt(outline, next));
	return bullet !== null && mayHoldItem(outline, next) && bullet.quoteDepth === 0 && bullet.indent <= indent;
}

/** The outermost list item a line stands in or opens: its line, and the column where its content begins. Null outside lists. */
function outermostItem(outline: Outline, line: number): { line: number; content: number } | null {
	let item: { line: number; content: number } | null = null;
	for (let at = (headingAbove(outline, line)?.line ?? outline.bodyStart - 1) + 1; at <= line; at += 1) {
		if (isBlankAt(outline, at)) continue;
		const text = lineAt(outline, at);
		const start = measureStart(text);
		if (item !== null && start.quoteDepth === 0 && start.indent >= item.content) continue;
		const bullet = mayHoldItem(outline, at) ? parseBullet(text) : null;
		if (bullet !== null && bullet.quoteDepth === 0) item = { line: at, content: start.indent + (listMarkerWidth(text, start.offset) || 2) };
		// A line right below an item continues it, even from the margin.
		else if (bullet !== null || isBlankAt(outline, at - 1)) item = null;
	}
	return item;
}

function itemEnd(outline: Outline, item: { line: number; content: number }, to: number): number {
	let end = item.line + 1;
	for (let at = end; at < to && !isHeadingAt(outline, at); at += 1) {
		if (isBlankAt(outline, at)) continue;
		const text = lineAt(outline, at);
		const start = measureStart(text);
		const continues = start.quoteDepth === 0 && (start.indent >= item.content || (parseBullet(text) === null && end === at));
		if (!continues) break;
		end = at + 1;
	}
	return end;
}

/** The place at the cursor: its empty line or empty item, or below the whole list item it stands in; null where no prompt can stand. */
function spotAtCursor(outline: Outline, cursor: number, range: Range): Spot | null {
	if (cursor < range.from || cursor >= range.to || !mayHoldItem(outline, cursor)) return null;
	if (isBlankAt(outline, cursor)) return endsAnswer(outline, cursor + 1, 0) ? { from: cursor, to: cursor + 1, margin: '' } : null;
	const item = outermostItem(outline, cursor);
	if (item === null || item.line < range.from) return null;
	const text = lineAt(outline, item.line);
	const { offset, indent } = measureStart(text);
	// Between the items of a numbered list it would start the numbers anew.
	if (/\d/.test(text.charAt(offset))) return null;
	const end = itemEnd(outline, item, range.to);
	if (!endsAnswer(outline, end, indent)) return null;
	const isEmpty = item.line === cursor && end === cursor + 1 && parseBullet(text)?.text === '';
	return { from: isEmpty ? cursor : end, to: end, margin: text.slice(0, offset) };
}

/** The place below the last line of the agenda, or of the first section with text when there is no agenda. */
function spotInAgenda(outline: Outline, words: HeadingWords, range: Range, isSection: boolean): Spot {
	const headings = outline.headings.filter((heading) => heading.line >= range.from && heading.line < range.to);
	const agenda = headings.find((heading) => words.agenda.has(headingKey(heading.text)));
	const first = headings[0]?.line ?? range.to;
	const preface = outline.lines.slice(range.from, first).some((line) => line.trim() !== '');
	const start = agenda?.line ?? (isSection || preface ? range.from - 1 : headings[0]?.line ?? range.from - 1);
	let end = headings.find((heading) => heading.line > start)?.line ?? range.to;
	while (end > start + 1 && isBlankAt(outline, end - 1)) end -= 1;
	return { from: end, to: end, margin: '' };
}

/**
 * Puts a prompt on the cursor's line when that line is empty, below the whole list item the cursor stands in, else at the
 * end of the agenda of the meeting. Every other byte stays. Null when the meeting is not found again, or the place turns
 * out to be code or a comment.
 */
export function insertPrompt(text: string, question: string, id: string | null, words: HeadingWords, place: PromptPlace): InsertedPrompt | null {
	const texts = splitLines(text);
	const outline = outlineOf(text, () => false);
	const range = rangeOf(outline, place.section);
	if (range === null) return null;
	const { cursor } = place;
	const atCursor = cursor !== null && texts[cursor.line] === cursor.raw ? spotAtCursor(outline, cursor.line, range) : null;
	const spot = atCursor ?? spotInAgenda(outline, words, range, place.section !== null);

	const ending = lineEndingOf(text);
	const before = text.slice(0, lineStart(text, spot.from));
	const joint = before === '' || before.endsWith('\n') ? '' : ending;
	const added = promptLines(question, id, text).map((line) => spot.margin + line).join(ending);
	const after = before + joint + added + (spot.to < texts.length ? ending : '') + text.slice(lineStart(text, spot.to));
	if (!mayHoldItem(outlineOf(after, () => false), spot.from)) return null;
	return { text: after, cursorLine: spot.from + 1 };
}

/** Puts several prompts in, one below the other; null when one of them has no place. The place to write in is below the first. */
export function insertPrompts(text: string, questions: readonly { text: string; id: string | null }[], words: HeadingWords, place: PromptPlace): InsertedPrompt | null {
	let first: InsertedPrompt | null = null;
	let at: { text: string; cursor: SeenLine | null } = { text, cursor: place.cursor };
	for (const question of questions) {
		const inserted = insertPrompt(at.text, question.text, question.id, words, { ...place, cursor: at.cursor });
		if (inserted === null) return null;
		first ??= inserted;
		at = { text: inserted.text, cursor: { line: inserted.cursorLine, raw: splitLines(inserted.text)[inserted.cursorLine] ?? '' } };
	}
	return first === null ? null : { ...first, text: at.text };
}
