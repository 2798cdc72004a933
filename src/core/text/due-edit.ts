import type { Day } from './day';
import { withDateField, type FieldForm } from './field-place';
import { withoutFields } from './take-out';
import type { Field } from './task-fields';
import { parseTaskLine } from './task-line';

/** A date field with another day, spelled and spaced as it was. */
function respelled(raw: string, field: Field, day: Day): string {
	const text = raw.slice(field.start, field.end);
	if (field.form === 'emoji') return text.slice(0, -day.length) + day;
	const from = text.indexOf('::') + 2;
	const value = text.slice(from, -1);
	// Trimmed by the language: a pattern for both ends would try every blank again and again.
	const gap = value.slice(0, value.length - value.trimStart().length);
	return text.slice(0, from) + (gap || ' ') + day + value.slice(gap.length + value.trim().length) + text.slice(-1);
}

/**
 * The line with this due day, or without any for null; every other character stays. A due date that is there changes in
 * its place and spelling; a new one goes where the Tasks plugin would write it. Null when the line is no task.
 */
export function withDue(line: string, day: Day | null, form: FieldForm): string | null {
	const task = parseTaskLine(line);
	if (task === null) return null;
	if (day === null) return withoutFields(line, 'due');
	const dues = task.fields.filter((field) => field.kind === 'due');
	if (dues.length === 0) return withDateField(line, 'due', day, form);
	let changed = '';
	let at = 0;
	for (const field of dues) {
		changed += line.slice(at, field.start) + respelled(line, field, day);
		at = field.end;
	}
	return changed + line.slice(at);
}
