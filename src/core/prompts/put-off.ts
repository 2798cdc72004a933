import { isBlankAt, mayHoldItem } from '../text/at-line';
import { headingKey, isPrivateKey, type HeadingWords } from '../text/heading-words';
import { lineEndingOf, lineStart } from '../text/lines';
import { outlineOf, type Heading } from '../text/outline';
import { sectionEnd } from '../text/section-end';
import { promptLine } from './insert-prompt';

/** Where a question waits in the note of a peer. */
export interface WaitingPlace {
	/** The heading to write when there is none yet, without its `#`. */
	heading: string;
	/** The headings of meetings in this note, as whole lines: what stands below one is not for the next time. */
	meetings: ReadonlySet<string>;
	words: HeadingWords;
}

/** The level of a new heading: as high as the others, the title of the note aside. */
function levelFor(headings: readonly Heading[], words: HeadingWords): number {
	const [first, ...others] = headings;
	const isTitle = first?.level === 1 && others.every(({ level }) => level > 1) && !isPrivateKey(headingKey(first.text), words);
	const levels = (isTitle ? others : headings).map(({ level }) => level);
	return levels.length === 0 ? 2 : Math.min(...levels);
}

function withLines(text: string, at: number, added: readonly string[]): string {
	const ending = lineEndingOf(text);
	const before = text.slice(0, lineStart(text, at));
	const behind = text.slice(before.length);
	return before + (before === '' || before.endsWith('\n') ? '' : ending) + added.join(ending) + (behind === '' && !text.endsWith('\n') ? '' : ending) + behind;
}

/**
 * Puts a question below what waits for the next meeting, under a new heading where there is none. A question that waits
 * already leaves the text as it is; null when the place turns out to be code or a comment.
 */
export function putOff(text: string, question: string, id: string, { heading, meetings, words }: WaitingPlace): string | null {
	const outline = outlineOf(text, () => false);
	const held = outline.headings.filter(({ raw }) => meetings.has(raw));
	const endOf = (one: Heading): number => sectionEnd(outline, outline.headings.indexOf(one));
	const isHeld = (line: number): boolean => held.some((one) => line >= one.line && line < endOf(one));
	const waiting = outline.headings.find((one) => words.next.has(headingKey(one.text)) && !isHeld(one.line));
	const lastLine = (from: number, to: number): number => {
		let end = to;
		while (end > from && isBlankAt(outline, end - 1)) end -= 1;
		return end;
	};
	const marker = new RegExp(`\\^q-${id}(?:--\\d+)?(?![\\w-])`, 'i');
	let after: string;
	let at: number;
	if (waiting !== undefined) {
		const to = outline.headings.find((other) => other.line > waiting.line)?.line ?? outline.lines.length;
		if (outline.lines.slice(waiting.line, endOf(waiting)).some((line) => marker.test(line))) return text;
		at = lastLine(waiting.line + 1, to);
		after = withLines(text, at, [promptLine(question, id, text)]);
	} else {
		const [first] = held;
		const mark = '#'.repeat(first?.level ?? levelFor(outline.headings, words));
		const before = lastLine(outline.bodyStart, first?.line ?? outline.lines.length);
		const gap = before > outline.bodyStart ? [''] : [];
		at = before + gap.length + 1;
		after = withLines(text, before, [...gap, `${mark} ${heading}`, promptLine(question, id, text), ...first === undefined || before < first.line ? [] : ['']]);
	}
	const result = outlineOf(after, () => false);
	const stands = mayHoldItem(result, at) && result.headings.some(({ line, text: said }) => line < at && words.next.has(headingKey(said)));
	return stands ? after : null;
}
