import type { Day } from './day';
import type { Span } from './span';
import { isSignifier, type Field, type FieldKind } from './task-fields';
import { parseTaskLine, type TaskLine } from './task-line';

/** The form of a field: an emoji with its value, or `[name:: value]`. */
export type FieldForm = Field['form'];

/** The order in which the Tasks plugin writes what it reads from the end of a line (task-formats.md 2.4). */
const WRITE_ORDER: FieldKind[] = ['id', 'dependsOn', 'priority', 'recurrence', 'onCompletion', 'created', 'start', 'scheduled', 'due', 'cancelled', 'done'];

const SPELLINGS: Record<'due' | 'done' | 'cancelled', Record<FieldForm, string>> = {
	due: { emoji: '📅', inline: 'due' },
	done: { emoji: '✅', inline: 'completion' },
	cancelled: { emoji: '❌', inline: 'cancelled' },
};

/** The place of a field among those that are read from the end of a line: the higher, the further behind. */
export function rankOf(kind: FieldKind): number {
	return WRITE_ORDER.indexOf(kind);
}

/** The place in front of the blanks that stand before `at`. */
export function beforeBlanks({ raw, bodyAt }: TaskLine, at: number): number {
	let end = at;
	while (end > bodyAt && /\s/.test(raw.charAt(end - 1))) end -= 1;
	return end;
}

/** Where a line ends but for its block id and the blanks at the end: two of them are a line break to Markdown, and stay. */
function endOfLine(task: TaskLine): number {
	return beforeBlanks(task, task.blockId?.start ?? task.raw.length);
}

/** Puts a piece into a line at a place where no blank stands before it. */
export function insertPiece(task: TaskLine, at: number, piece: string, gap = ' '): string {
	const text = at === task.bodyAt ? `${piece} ` : gap + piece;
	return task.raw.slice(0, at) + text + task.raw.slice(at);
}

/** A piece of a line together with the blanks that were put before it, or, first in the text, with the one behind it. */
export function withBlanks({ raw, bodyAt }: TaskLine, piece: Span, most = 1): Span {
	let { start } = piece;
	// A word behind it keeps them, to be parted from the word in front.
	const isGlued = /[\p{L}\p{N}]/u.test(raw.charAt(piece.end));
	while (!isGlued && piece.start - start < most && start > bodyAt && raw.charAt(start - 1) === ' ') start -= 1;
	return { start, end: piece.start === bodyAt && raw.charAt(piece.end) === ' ' ? piece.end + 1 : piece.end };
}

/** A field together with the blanks that were put before it: two before an inline field. */
export function withOwnBlanks(task: TaskLine, field: Field): Span {
	return withBlanks(task, field, field.form === 'inline' ? 2 : 1);
}

/** The line without these parts, which are in order and do not overlap. */
export function cutOut(line: string, parts: readonly Span[]): string {
	let kept = '';
	let at = 0;
	for (const { start, end } of parts) {
		kept += line.slice(at, start);
		at = Math.max(at, end);
	}
	return kept + line.slice(at);
}

/** A date as a field, at the place where the Tasks plugin would write it; a line that is no task comes back as it is. */
export function withDateField(line: string, kind: 'due' | 'done' | 'cancelled', day: Day, form: FieldForm): string {
	const task = parseTaskLine(line);
	if (task === null) return line;
	const rank = rankOf(kind);
	const later = task.fields.find((field) => isSignifier(field) && rankOf(field.kind) > rank);
	const at = later === undefined ? endOfLine(task) : beforeBlanks(task, later.start);
	const name = SPELLINGS[kind][form];
	return form === 'emoji' ? insertPiece(task, at, `${name} ${day}`) : insertPiece(task, at, `[${name}:: ${day}]`, '  ');
}
