import { statusOf, type StatusTable } from './status';
import type { Field } from './task-fields';
import { parseTaskLine } from './task-line';

/** A user's table may lead from open to done over some steps; more than these it is a circle without it. */
const MOST_STEPS = 6;

function fieldsOf(line: string): readonly Field[] {
	return parseTaskLine(line)?.fields ?? [];
}

/** The days that move when a task comes again. */
function plannedDays(line: string): string {
	return fieldsOf(line).filter(({ kind }) => kind === 'due' || kind === 'scheduled' || kind === 'start').map(({ kind, value }) => `${kind} ${value}`).sort().join();
}

/**
 * What the Tasks plugin puts in the place of a line that becomes `wanted`: its line, with a next occurrence above or
 * below; where it is to be deleted once done, the next occurrence alone, or nothing. `toggle` takes one step in the
 * user's own table of statuses. Null when no step leads there; then the line is ours to change.
 */
export function toggledLines(line: string, wanted: 'open' | 'done', toggle: (line: string) => string, table: StatusTable): string[] | null {
	const deletesItself = wanted === 'done' && fieldsOf(line).some(({ kind, value }) => kind === 'onCompletion' && value.toLowerCase() === 'delete');
	const comesAgain = deletesItself && fieldsOf(line).some(({ kind }) => kind === 'recurrence');
	let current = line;
	for (let step = 0; step < MOST_STEPS; step += 1) {
		const toggled = toggle(current);
		if (toggled === '') return deletesItself ? [] : null;
		const lines = toggled.split('\n');
		const statuses = lines.map((each) => {
			const task = parseTaskLine(each);
			return task === null ? null : statusOf(task.box, table);
		});
		if (statuses.includes(null)) return null;
		if (statuses.includes(wanted) && (wanted === 'done' || lines.length === 1)) return lines;
		if (lines.length !== 1) return null;
		// Other days without being done: the line itself is deleted already, and this is the next one.
		// Without days the next one is like the line itself.
		if (comesAgain && (toggled === current || plannedDays(toggled) !== plannedDays(line))) return lines;
		current = toggled;
	}
	return null;
}
