import { lineAt, standsIn } from '../text/at-line';
import { squeezed } from '../text/blank';
import { parseBullet, saidBy } from '../text/bullet';
import type { Day } from '../text/day';
import { withoutComments } from '../text/inline-comment';
import { compareTexts } from '../text/order';
import { notList, standing, type Outline } from '../text/outline';
import { findTags, parseTaskLine } from '../text/task-line';
import type { Bank } from './bank';
import { readAnswer } from './answer';

/** Something that was left open, and where it stands. */
export interface Thread {
	kind: 'parked' | 'blocker' | 'unclear' | 'tell';
	text: string;
	/** Null for what nobody dated. */
	date: Day | null;
	path: string;
	line: number;
	raw: string;
}

/** An answer given last time, and how to come back to it. */
export interface ToComeBackTo {
	id: string;
	/** The question it was given to. */
	about: string;
	/** With `{{date}}` and `{{thread}}` where they go. */
	followUp: string;
	thread: string;
	path: string;
	line: number;
	raw: string;
}

/** The longest piece of an answer that is quoted in a question. */
const LONGEST_QUOTE = 80;
const RANK: Readonly<Record<Thread['kind'], number>> = { parked: 0, blocker: 1, unclear: 2, tell: 3 };

/** A text cut to what fits into a question, at a blank where there is one. */
export function shortened(text: string, most = LONGEST_QUOTE): string {
	const signs = [...squeezed(text)];
	if (signs.length <= most) return signs.join('');
	const cut = signs.slice(0, most - 1).join('');
	const blank = cut.lastIndexOf(' ');
	return `${blank > most / 2 ? cut.slice(0, blank) : cut}…`;
}

/** The newest of what was left open; on one day what was kept for the next talk comes first, then what blocks, what is unclear, what must be told. Comments in it are left out. */
export function newestThread(threads: readonly Thread[]): Thread | null {
	const key = (thread: Thread): string => thread.date ?? '9999';
	const sayable = threads.map((thread) => ({ ...thread, text: withoutComments(thread.text) })).filter((thread) => thread.text !== '');
	const [first] = sayable.sort((a, b) => compareTexts(key(b), key(a)) || RANK[a.kind] - RANK[b.kind] || a.line - b.line);
	return first ?? null;
}

/** What is in the way, as the lines from one to another say: `#blocker` on a list item that is neither done nor private. */
export function findBlockers(outline: Outline, from: number, to: number): { line: number; raw: string; text: string }[] {
	const found: { line: number; raw: string; text: string }[] = [];
	for (let line = from; line < Math.min(to, outline.lines.length); line += 1) {
		const raw = lineAt(outline, line);
		if (!/#blocker/i.test(raw) || standsIn(outline, line, notList | standing.private)) continue;
		const bullet = parseBullet(raw);
		const status = parseTaskLine(raw)?.box ?? ' ';
		if (bullet === null || /[xX-]/.test(status) || !findTags(raw, 0).some(({ name }) => name.toLowerCase() === '#blocker')) continue;
		const text = squeezed(saidBy(withoutComments(bullet.text)).replace(/(^|\s)#[^\s#]+/g, '$1'));
		if (text !== '') found.push({ line, raw, text });
	}
	return found;
}

/** The first answer of a talk whose question says how to come back to it, else the last one, in the usual way; of those whose words may be said again. */
export function findToComeBackTo(outline: Outline, path: string, asked: readonly { id: string; line: number }[], bank: Bank, usual: string): ToComeBackTo | null {
	const found = asked.flatMap(({ id, line }): ToComeBackTo[] => {
		const answer = readAnswer(outline, line);
		const thread = answer?.said.find((text) => /[\p{L}\p{N}]/u.test(text));
		if (answer === null || thread === undefined) return [];
		return [{ id, about: answer.question, followUp: bank.byId.get(id)?.followUp ?? usual, thread: shortened(thread), path, line, raw: lineAt(outline, line) }];
	});
	return found.find(({ followUp }) => followUp !== usual) ?? found[found.length - 1] ?? null;
}
