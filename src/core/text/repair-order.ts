import { beforeBlanks, cutOut, rankOf, withOwnBlanks } from './field-place';
import { readOwners, type OwnerSpelling } from './owner-spelling';
import { withoutSpans } from './span';
import { isSignifier, type Field } from './task-fields';
import { parseTaskLine, type TaskLine } from './task-line';

function signifiersOf(task: TaskLine): Field[] {
	return task.fields.filter(isSignifier);
}

/** Whether only tags, blanks and the block id stand between and behind the signifiers: then the Tasks plugin reads them all. */
function isReadWhole(task: TaskLine): boolean {
	const signifiers = signifiersOf(task);
	const read = [...signifiers, ...task.tags, ...(task.blockId === null ? [] : [task.blockId])];
	return withoutSpans(task.raw, signifiers[0]?.start ?? task.raw.length, read) === '';
}

/** Whether something stands behind a signifier that hides it from the Tasks plugin, which reads from the end (task-formats.md 2.5). */
export function isOutOfOrder(line: string): boolean {
	const task = parseTaskLine(line);
	return task !== null && !isReadWhole(task);
}

/** What a line says in its fields, and whom it names for certain as its owner. */
function saidIn(line: string): string {
	const task = parseTaskLine(line);
	if (task === null) return '';
	return [...task.fields.map(({ kind, value }) => `${kind} ${value}`).sort(), ...readOwners(task).filter(({ explicit }) => explicit).map(ownerIn)].join('\n');
}

/** An owner as far as the order of fields can change it: the name behind a dash ends where they begin. */
function ownerIn({ name }: OwnerSpelling): string {
	return name.kind === 'mention' && name.whole ? name.text : name.kind;
}

/**
 * The line with its text first, then what the Tasks plugin reads from the end, in its own order, then the block id and
 * the blanks at the end. A line that is read whole already comes back as it is, and so does one that would not say the
 * same afterwards. Null when the line is no task.
 */
export function repairOrder(line: string): string | null {
	const task = parseTaskLine(line);
	if (task === null) return null;
	if (isReadWhole(task)) return line;
	const signifiers = signifiersOf(task);
	const pieces = [...signifiers].sort((a, b) => rankOf(a.kind) - rankOf(b.kind)).map(({ start, end }) => line.slice(start, end));
	const rest = parseTaskLine(cutOut(line, signifiers.map((field) => withOwnBlanks(task, field))));
	if (rest === null) return line;
	const end = beforeBlanks(rest, rest.blockId?.start ?? rest.raw.length);
	const repaired = `${rest.raw.slice(0, end)} ${pieces.join(' ')}${rest.raw.slice(end)}`;
	return !isOutOfOrder(repaired) && saidIn(repaired) === saidIn(line) ? repaired : line;
}
