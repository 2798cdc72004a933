import type { Day } from './day';
import { boxOf, statusOf, type FollowUpStatus } from './status';
import type { Span } from './span';
import type { Field } from './task-fields';
import { parseTaskLine, type TaskLine } from './task-line';

/** How the dates of ticking are written. */
export interface StampFormat {
	/** Whether ticking adds the day (product.md 2.5). */
	doneDate: boolean;
	/** `emoji` writes ` ✅ day`, `inline` writes `  [completion:: day]` as the Tasks plugin does in its other format. */
	form: 'emoji' | 'inline';
}

/** A field together with the blanks that were put before it, or, first in the text, with the one behind it. */
function fieldWithBlanks({ raw, bodyAt }: TaskLine, field: Field): Span {
	let start = field.start;
	const most = field.form === 'inline' ? 2 : 1;
	while (field.start - start < most && start > bodyAt && raw.charAt(start - 1) === ' ') start -= 1;
	return { start, end: field.start === bodyAt && raw.charAt(field.end) === ' ' ? field.end + 1 : field.end };
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
	// Taking a stamp out of another can leave a third: `✅ ✅ 2026-03-12 2026-03-11`.
	for (;;) {
		const task = parseTaskLine(rest);
		const stamps = task?.fields.filter((field) => field.kind === kind) ?? [];
		if (task === null || stamps.length === 0) return rest;
		let kept = '';
		let at = 0;
		for (const { start, end } of stamps.map((stamp) => fieldWithBlanks(task, stamp))) {
			kept += rest.slice(at, start);
			at = end;
		}
		rest = kept + rest.slice(at);
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
