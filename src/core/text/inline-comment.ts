import { squeezed } from './blank';
import { withoutSpans } from './span';
import { parseTaskLine } from './task-line';

/** What stands in `%%…%%` or `<!-- … -->`, closed on the line or not. */
export const COMMENT = /%%[^]*?(?:%%|$)|<!--[^]*?(?:-->|$)/g;

/** A line's text as others may read it: without what stands in `%%…%%` or `<!-- … -->`, closed on the line or not. */
export function withoutComments(text: string): string {
	return squeezed(text.indexOf('%%') === -1 && text.indexOf('<!--') === -1 ? text : text.replace(COMMENT, ' '));
}

/** Whether all that a task says stands in comments, but for a name before them: `Ana: %%…%% 📅 2026-03-12`. */
export function saysOnlyComments(raw: string): boolean {
	if (raw.indexOf('%%') === -1 && raw.indexOf('<!--') === -1) return false;
	const task = parseTaskLine(raw);
	return task !== null && /^(?:[^:：]{0,60}[:：])?$/.test(withoutComments(withoutSpans(raw, task.bodyAt, [...task.fields, ...task.tags, ...task.blockId === null ? [] : [task.blockId]])));
}
