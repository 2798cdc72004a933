import type { Day } from './day';
import { boxOf, statusOf, type FollowUpStatus } from './status';
import type { Field } from './task-fields';
import { parseTaskLine, type TaskLine } from './task-line';

/** How the dates of ticking are written. */
export interface StampFormat {
	/** Whether ticking adds the day (product.md 2.5). */
	doneDate: boolean;
	/** `emoji` writes ` ✅ day`, `inline` writes `  [completion:: day]` as the Tasks plugin does in its other format. */
	form: 'emoji' | 'inline';
}

function cut(line: string, start: number, end: number): string {
	return line.slice(0, start) + line.slice(end);
}

/** Takes a field out together with the blanks that were put before it. */
function withoutField(line: string, field: Field): string {
	let start = field.start;
	const most = field.form === 'inline' ? 2 : 1;
	while (field.start - start < most && line.charAt(start - 1) === ' ') start -= 1;
	return cut(line, start, field.end);
}

/** Where a date is appended: behind everything but the block id and the blanks at the end. */
function stampPlace(task: TaskLine): number {
	let end = task.blockId === null ? task.raw.length : task.blockId.start;
	while (end > task.bodyAt && /\s/.test(task.raw.charAt(end - 1))) end -= 1;
	return end;
}

function withStamp(line: string, day: Day, format: StampFormat): string {
	const task = parseTaskLine(line);
	if (task === null || task.fields.some((field) => field.kind === 'done')) return line;
	const at = stampPlace(task);
	const stamp = format.form === 'emoji' ? ` ✅ ${day}` : `  [completion:: ${day}]`;
	return line.slice(0, at) + stamp + line.slice(at);
}

function withoutStamps(line: string, kind: 'done' | 'cancelled'): string {
	let rest = line;
	for (;;) {
		const fields = parseTaskLine(rest)?.fields.filter((field) => field.kind === kind) ?? [];
		const last = fields[fields.length - 1];
		if (last === undefined) return rest;
		rest = withoutField(rest, last);
	}
}

/**
 * The line with another status: its box changed, its dates added or taken out, no other character touched.
 * Null when the line is no task. A line that has the status already comes back as it is.
 */
export function withStatus(line: string, status: Exclude<FollowUpStatus, 'moved'>, today: Day, format: StampFormat): string | null {
	const task = parseTaskLine(line);
	if (task === null) return null;
	const before = statusOf(task.box);
	if (before === status) return line;
	let next = line.slice(0, task.boxAt) + boxOf(status) + line.slice(task.boxAt + task.box.length);
	if (before === 'done') next = withoutStamps(next, 'done');
	if (before === 'dropped') next = withoutStamps(next, 'cancelled');
	return status === 'done' && format.doneDate ? withStamp(next, today, format) : next;
}
