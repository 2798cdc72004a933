import { beforeBlanks, cutOut, rankOf, withBlanks } from './field-place';
import { isSignifier, type Field } from './task-fields';
import { parseTaskLine, type TaskLine } from './task-line';

function signifiersOf(task: TaskLine): Field[] {
	return task.fields.filter(isSignifier);
}

/** Whether only tags, blanks and the block id stand between and behind the signifiers: then the Tasks plugin reads them all. */
function isReadWhole(task: TaskLine): boolean {
	const signifiers = signifiersOf(task);
	const from = signifiers[0]?.start ?? task.raw.length;
	const behind = [...signifiers, ...task.tags, ...(task.blockId === null ? [] : [task.blockId])].filter(({ start }) => start >= from);
	return cutOut(task.raw, behind.sort((a, b) => a.start - b.start)).slice(from).trim() === '';
}

/** Whether something stands behind a signifier that hides it from the Tasks plugin, which reads from the end (task-formats.md 2.5). */
export function isOutOfOrder(line: string): boolean {
	const task = parseTaskLine(line);
	return task !== null && !isReadWhole(task);
}

function fieldsIn(task: TaskLine): string {
	return task.fields.map(({ kind, value }) => `${kind} ${value}`).sort().join('\n');
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
	const rest = parseTaskLine(cutOut(line, signifiers.map((field) => withBlanks(task, field, field.form === 'inline' ? 2 : 1))));
	if (rest === null) return line;
	const end = beforeBlanks(rest, rest.blockId?.start ?? rest.raw.length);
	const repaired = parseTaskLine(`${rest.raw.slice(0, end)} ${pieces.join(' ')}${rest.raw.slice(end)}`);
	return repaired !== null && isReadWhole(repaired) && fieldsIn(repaired) === fieldsIn(task) ? repaired.raw : line;
}
