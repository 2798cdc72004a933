import type { Day } from './day';
import { withDateField, type FieldForm } from './field-place';
import { boxOf, statusOf, type FollowUpStatus } from './status';
import { withoutFields } from './take-out';
import { isStamp } from './task-fields';
import { parseTaskLine } from './task-line';
import type { TaskRules } from './task-rules';

/** How the dates of ticking are written. */
export interface StampFormat extends Pick<TaskRules, 'form' | 'cancelledDate' | 'statuses'> {
	/** Whether ticking adds the day (product.md 2.5). */
	doneDate: boolean;
}

/** The line with the day of this change, whatever day an earlier one has left; one that says nothing else keeps that. */
function withStamp(line: string, kind: 'done' | 'cancelled', day: Day, form: FieldForm): string {
	const rest = withoutFields(line, kind, isStamp);
	return parseTaskLine(rest) === null ? line : withDateField(rest, kind, day, form);
}

/**
 * The line with another status: its box changed, its dates added or taken out, no other character touched.
 * Null when the line is no task. A line that has the status already comes back as it is.
 */
export function withStatus(line: string, status: Exclude<FollowUpStatus, 'moved'>, today: Day, format: StampFormat): string | null {
	const task = parseTaskLine(line);
	if (task === null) return null;
	const before = statusOf(task.box, format.statuses);
	if (before === status) return line;
	let next = line.slice(0, task.boxAt) + boxOf(status) + line.slice(task.boxAt + task.box.length);
	if (before === 'done') next = withoutFields(next, 'done', isStamp);
	if (before === 'dropped') next = withoutFields(next, 'cancelled', isStamp);
	if (status === 'done' && format.doneDate) return withStamp(next, 'done', today, format.form);
	return status === 'dropped' && format.cancelledDate ? withStamp(next, 'cancelled', today, format.form) : next;
}
