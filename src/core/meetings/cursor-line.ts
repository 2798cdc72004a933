import { findPromptMarks } from '../prompts/prompt-mark';
import { isBlankAt } from '../text/at-line';
import { headingKey, type HeadingWords } from '../text/heading-words';
import { outlineOf } from '../text/outline';
import { sectionEnd } from '../text/section-end';

/**
 * The line of a meeting to write on: the first empty one below its agenda, or below the next heading where questions stand
 * in the agenda, since what is typed behind a question answers it. Without an agenda below the first heading, without an
 * empty line the last. `section`: the line of the meeting's own heading, null for a whole note.
 */
export function cursorLineIn(text: string, words: HeadingWords, section: number | null = null): number {
	const outline = outlineOf(text, () => false);
	const own = outline.headings.findIndex(({ line }) => line === section);
	const [from, to] = section === null || own === -1 ? [outline.bodyStart, outline.lines.length] : [section, sectionEnd(outline, own)];
	const headings = outline.headings.filter(({ line }) => line >= from && line < to);
	const asked = findPromptMarks(outline);
	let at = Math.max(0, headings.findIndex((heading) => words.agenda.has(headingKey(heading.text))));
	for (let next = headings[at + 1]; next !== undefined; next = headings[at + 1]) {
		const [first, behind] = [headings[at]?.line ?? 0, next.line];
		if (!asked.some(({ line }) => line > first && line < behind)) break;
		at += 1;
	}
	for (let line = (headings[at]?.line ?? from - 1) + 1; line < to; line += 1) if (isBlankAt(outline, line)) return line;
	return Math.min(Math.max(from, to - 1), outline.lines.length - 1);
}
