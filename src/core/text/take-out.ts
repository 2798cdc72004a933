import { cutOut, withOwnBlanks } from './field-place';
import { repairOrder } from './repair-order';
import { outside, type Span } from './span';
import type { Field, FieldKind } from './task-fields';
import { parseTaskLine, type TaskLine } from './task-line';

function isOfKind(field: Field, kind: FieldKind): boolean {
	return field.kind === kind;
}

function saidOutside(task: TaskLine, parts: readonly Span[]): string {
	return outside(task.fields, parts).map(({ kind, value }) => `${kind} ${value}`).join('\n');
}

/**
 * A task without some of its parts, which are in order. Where a field in front would take in what stands behind them
 * (`🔁 every week #tell some words`), the fields go behind the text first.
 */
export function takeOut(task: TaskLine, find: (task: TaskLine) => readonly Span[]): string {
	const parts = find(task);
	const rest = cutOut(task.raw, parts);
	const left = parseTaskLine(rest);
	if (left === null || saidOutside(left, []) === saidOutside(task, parts)) return rest;
	const repaired = parseTaskLine(repairOrder(task.raw) ?? '');
	return repaired === null ? rest : cutOut(repaired.raw, find(repaired));
}

/** The line without any field of a kind, or without those of them that `isMeant`, and without the blanks that came with each. */
export function withoutFields(line: string, kind: FieldKind, isMeant: (field: Field, kind: FieldKind) => boolean = isOfKind): string {
	let rest = line;
	// Taking a field out of another can leave a third: `✅ ✅ 2026-03-12 2026-03-11`.
	for (;;) {
		const task = parseTaskLine(rest);
		if (task === null) return rest;
		const fieldsOf = ({ fields }: TaskLine): typeof fields => fields.filter((field) => isMeant(field, kind));
		if (fieldsOf(task).length === 0) return rest;
		rest = takeOut(task, (each) => fieldsOf(each).map((field) => withOwnBlanks(each, field)));
	}
}
