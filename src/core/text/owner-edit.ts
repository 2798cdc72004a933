import { withBlanks, withOwnBlanks } from './field-place';
import type { Span } from './span';
import { takeOut } from './take-out';
import { parseTaskLine, type TaskLine } from './task-line';

/** The line without an owner that is written in it. Links stay: they say whom the line concerns. */
function withoutOwner(task: TaskLine, written: Span): string {
	const { raw } = task;
	const links = task.links.filter((candidate) => candidate.start >= written.start && candidate.end <= written.end);
	const [first] = links;
	if (first !== undefined) return raw.slice(0, written.start) + raw.slice(first.start, links[links.length - 1]?.end) + raw.slice(written.end);
	const spelled = raw.slice(written.start, written.end);
	return takeOut(task, (each) => {
		const start = each === task ? written.start : each.raw.indexOf(spelled, each.bodyAt);
		const field = each.fields.find((candidate) => candidate.start === start);
		return [field === undefined ? withGap(each, { start, end: start + spelled.length }) : withOwnBlanks(each, field)];
	});
}

/** A written owner with the blank that parts it from the rest: behind it, or at the end of the line before it. */
function withGap(task: TaskLine, written: Span): Span {
	const { start, end } = written;
	if (/\s/.test(task.raw.charAt(start))) return written;
	if (end === task.raw.length) return withBlanks(task, written);
	return { start, end: task.raw.charAt(end) === ' ' ? end + 1 : end };
}

/**
 * The line with its owner written as `prefix` (`Ana:`, `we:`; empty for me), first in the text and so before every
 * signifier (product.md 2.5); `written` is where its owner stands now. Null when the line is no task, or nothing would
 * be left of its text.
 */
export function withOwnerPrefix(line: string, written: Span | null, prefix: string): string | null {
	const task = parseTaskLine(line);
	const rest = task === null ? null : parseTaskLine(written === null ? line : withoutOwner(task, written));
	if (rest === null || prefix === '') return rest?.raw ?? null;
	// A full-width colon brings its own blank.
	const gap = prefix.endsWith('：') ? '' : ' ';
	return `${rest.raw.slice(0, rest.bodyAt)}${prefix}${gap}${rest.raw.slice(rest.bodyAt)}`;
}
