import { parseBullet } from '../text/bullet';
import { withoutComments } from '../text/inline-comment';
import type { Outline } from '../text/outline';
import { answerLines } from './answer';

/** A prompt that stands in a note, found by its block id (product.md 2.5). */
export interface PromptMark {
	line: number;
	/** Id in the bank: `process-02`. */
	id: string;
	/** The number behind the id (`--2`), 0 without one: which time in the note, or YYYYMMDD of the last answer when it was kept for later. */
	number: number;
	/** Whether there is any answer, or a tick that stands for one; only an answered prompt was asked. */
	answered: boolean;
	/** Whether the answer leaves something open: a box that is not ticked, what is unclear, what is in the way. */
	open: boolean;
}

/** The block id, and what was written behind it on the same line; Chinese needs no blank between. */
const MARK = /(?:^|\s)\^q-([a-z0-9]+(?:-[a-z0-9]+)*?)(?:--(\d+))?(?:(?:\s+|(?=[^ -~]))(\S.*))?\s*$/i;

const OPEN = /^\[[ /?]\]\s|#blocker(?![\w/-])/i;

/** The prompt a line carries, with or without a box, and whether the line itself says that it was asked. */
function markOf(line: string): Omit<PromptMark, 'line' | 'open'> & { rest: string } | null {
	if (line.indexOf('^q-') === -1) return null;
	const match = MARK.exec(line);
	const bullet = match === null ? null : parseBullet(line);
	if (match === null || bullet === null) return null;
	const rest = withoutComments(match[3] ?? '');
	return { id: (match[1] ?? '').toLowerCase(), number: Number(match[2] ?? 0), answered: /^\[x\]/i.test(bullet.text) || rest !== '', rest };
}

/** Every prompt in a note, in order. */
export function findPromptMarks(outline: Outline): PromptMark[] {
	const marks: PromptMark[] = [];
	if (!outline.text.includes('^q-')) return marks;
	for (const { line, raw } of outline.items) {
		const mark = markOf(raw);
		if (mark === null) continue;
		const { id, number, answered, rest } = mark;
		const said = [...answerLines(outline, line)].map((each) => each.said);
		marks.push({ line, id, number, answered: answered || said.length > 0, open: [rest, ...said].some((text) => OPEN.test(text)) });
	}
	return marks;
}
