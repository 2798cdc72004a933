import { lineAt, standsIn } from '../text/at-line';
import { parseBullet, saidBy, type Bullet } from '../text/bullet';
import { withoutComments } from '../text/inline-comment';
import { indentInQuote, measureStart } from '../text/line-start';
import { headingAbove, standing, type Outline } from '../text/outline';
import { isRule, isUnderline } from '../text/rule';

/** A question as it stands in a note, with what was said. */
export interface Answer {
	question: string;
	/** The lines of the answer without their marks; what is private or in a comment is left out. */
	said: string[];
}

const MARK = /^(.*?)\s*\^q-[a-z0-9]+(?:-[a-z0-9]+)*(?:--\d+)?(?:(?:\s+|(?=[^ -~]))(.*))?$/i;

/** Whether a line left of an answer's own text begins something else: a rule, a callout, a heading that is underlined. */
function beginsAnother(outline: Outline, at: number, prompt: Bullet): boolean {
	const text = lineAt(outline, at);
	const start = measureStart(text);
	if (start.quoteDepth >= prompt.quoteDepth && indentInQuote(text, prompt.quoteDepth) > prompt.indent) return false;
	if (isRule(text, start.offset) || (start.quoteDepth > prompt.quoteDepth && text.startsWith('[!', start.offset))) return true;
	return text.trim() !== '' && isUnderline(lineAt(outline, at + 1));
}

/** Whether an HTML comment goes on to the next line of the paragraph. */
function isOpen(text: string): boolean {
	return text.indexOf('<!--') !== -1 && text.lastIndexOf('<!--') > text.lastIndexOf('-->');
}

/** The lines of an answer: every child line and all text up to the next item, heading, rule or callout of its level (product.md 2.5); what begins in a comment is none. */
export function* answerLines(outline: Outline, line: number): Generator<{ line: number; said: string }> {
	const prompt = parseBullet(lineAt(outline, line));
	let isHidden = isOpen(lineAt(outline, line));
	for (let at = line + 1; prompt !== null && at < outline.lines.length && headingAbove(outline, at)?.line !== at; at += 1) {
		const text = lineAt(outline, at);
		const bullet = parseBullet(text);
		if ((bullet !== null && bullet.indent <= prompt.indent) || beginsAnother(outline, at, prompt)) return;
		// A block of code at the margin belongs to nobody's answer.
		if (standsIn(outline, at, standing.comment) || (standsIn(outline, at, standing.code) && measureStart(text).indent <= prompt.indent)) continue;
		isHidden &&= bullet === null && text.trim() !== '';
		const said = (isHidden ? '<!--' : '') + (bullet?.text ?? text.replace(/^[>\s]+/, '').trim());
		isHidden = isOpen(said);
		if (!isEmpty(said)) yield { line: at, said };
	}
}

/** What others may read of a line: no comment, no box, no block id. */
function shownOf(said: string): string {
	return saidBy(withoutComments(said));
}

function isEmpty(said: string): boolean {
	return shownOf(said).replace(/[>\s]+/g, '') === '';
}

/** Reads the question on a line and its answer; null when the line carries none, or none was given. */
export function readAnswer(outline: Outline, line: number): Answer | null {
	const bullet = parseBullet(lineAt(outline, line));
	const match = bullet === null ? null : MARK.exec(bullet.text);
	if (match === null) return null;
	const first = (match[2] ?? '').trim();
	const lines = [...isEmpty(first) ? [] : [{ line, said: first }], ...answerLines(outline, line)];
	if (lines.length === 0) return null;
	const open = lines.filter((each) => !standsIn(outline, each.line, standing.private));
	return { question: shownOf(match[1] ?? ''), said: open.map((each) => shownOf(each.said)).filter((text) => text !== '') };
}
