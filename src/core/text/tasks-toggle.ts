import { statusOf, type StatusTable } from './status';
import { parseTaskLine } from './task-line';

/** A user's table may lead from open to done over some steps; more than these it is a circle without it. */
const MOST_STEPS = 6;

/**
 * What the Tasks plugin puts in the place of a line that becomes `wanted`: its line, with a next occurrence above or
 * below, or nothing when it is to be deleted once done. `toggle` takes one step in the user's own table of statuses.
 * Null when no step leads there; then the line is ours to change.
 */
export function toggledLines(line: string, wanted: 'open' | 'done', toggle: (line: string) => string, table: StatusTable): string[] | null {
	const deletesItself = parseTaskLine(line)?.fields.some(({ kind, value }) => kind === 'onCompletion' && value.toLowerCase() === 'delete') === true;
	let current = line;
	for (let step = 0; step < MOST_STEPS; step += 1) {
		const toggled = toggle(current);
		if (toggled === '') return wanted === 'done' && deletesItself ? [] : null;
		const lines = toggled.split('\n');
		const statuses = lines.map((each) => {
			const task = parseTaskLine(each);
			return task === null ? null : statusOf(task.box, table);
		});
		if (statuses.includes(null)) return null;
		if (statuses.includes(wanted) && (wanted === 'done' || lines.length === 1)) return lines;
		if (lines.length !== 1) return null;
		current = toggled;
	}
	return null;
}
