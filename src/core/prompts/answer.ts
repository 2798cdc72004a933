import { parseBullet } from '../text/bullet';
import { standing, type Outline } from '../text/outline';

/** A question as it stands in a note, with what was said. */
export interface Answer {
	question: string;
	/** The lines of the answer without their marks; private ones are left out. */
	said: string[];
	/** Whether a part of it is private. */
	hasPrivate: boolean;
}

const MARK = /^(.*?)\s*\^q-[a-z0-9]+(?:-[a-z0-9]+)*(?:--\d+)?(?:\s+(.*))?$/i;

/** The lines of an answer: every child line and all text up to the next item or heading of its level (product.md 2.5). */
export function* answerLines(outline: Outline, line: number): Generator<{ line: number; said: string }> {
	const prompt = parseBullet(outline.lines[line] ?? '');
	const headings = new Set(outline.headings.map((heading) => heading.line));
	for (let at = line + 1; prompt !== null && at < outline.lines.length && !headings.has(at); at += 1) {
		const text = outline.lines[at] ?? '';
		const bullet = parseBullet(text);
		if (bullet !== null && bullet.indent <= prompt.indent) return;
		const said = bullet?.text ?? text.replace(/^[>\s]+/, '').trim();
		if (said.replace(/^\[.\]\s*/, '').replace(/[>\s]+/g, '') !== '') yield { line: at, said };
	}
}

/** Reads the question on a line and its answer; null when the line carries none. */
export function readAnswer(outline: Outline, line: number): Answer | null {
	const bullet = parseBullet(outline.lines[line] ?? '');
	const match = bullet === null ? null : MARK.exec(bullet.text);
	if (match === null) return null;
	const isPrivate = (at: number): boolean => ((outline.standings[at] ?? 0) & (standing.private | standing.comment)) !== 0;
	const first = (match[2] ?? '').trim();
	const lines = [...first === '' ? [] : [{ line, said: first }], ...answerLines(outline, line)];
	const open = lines.filter((each) => !isPrivate(each.line)).map(({ said }) => said.replace(/^\[.\]\s*/, ''));
	return { question: (match[1] ?? '').trim(), said: open, hasPrivate: open.length < lines.length };
}
