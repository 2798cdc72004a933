import type { Day } from './day';
import { beforeBlanks, insertPiece, withBlanks } from './field-place';
import { takeOut, withoutFields } from './take-out';
import { parseTaskLine, type TaskLine } from './task-line';

/** What a line says about reporting back: nothing, that it must be told, or that it was. */
export type TellMark = 'none' | 'tell' | 'told';

/** Whether a tag says that the outcome was reported: `#told`, `#told/…`. To the app a tag ends before a semicolon, to the Tasks plugin behind it. */
export function isToldTag(name: string): boolean {
	return /^#told(?:[/;]|$)/i.test(name);
}

/** Whether a tag says that the outcome must be reported. */
export function isTellTag(name: string): boolean {
	return /^#tell;?$/i.test(name);
}

function withoutTags(line: string, isMeant: (name: string) => boolean): string {
	const task = parseTaskLine(line);
	if (task === null) return line;
	return takeOut(task, (each) => each.tags.filter((tag) => isMeant(tag.name)).map((tag) => withBlanks(each, tag)));
}

function marked(task: TaskLine, piece: string): string {
	const at = beforeBlanks(task, task.insertAt);
	// A tag would swallow a signifier that is glued to it: there it goes to the end, where tags may stand.
	const isGlued = piece.startsWith('#') && /\S/.test(task.raw.charAt(at));
	return insertPiece(task, isGlued && at > task.bodyAt ? beforeBlanks(task, task.blockId?.start ?? task.raw.length) : at, piece);
}

/** The line with this mark about reporting back, written before the first signifier (product.md 2.5). Null when the line is no task. */
export function withTell(line: string, mark: TellMark, today: Day): string | null {
	const task = parseTaskLine(line);
	if (task === null) return null;
	const hasTold = task.fields.some((field) => field.kind === 'told') || task.tags.some((tag) => isToldTag(tag.name));
	if (mark === 'told') return hasTold ? line : marked(task, `[told:: ${today}]`);
	const untold = hasTold ? withoutTags(withoutFields(line, 'told'), isToldTag) : line;
	if (mark === 'none') return withoutTags(untold, isTellTag);
	const rest = parseTaskLine(untold);
	return rest === null || rest.tags.some((tag) => isTellTag(tag.name)) ? untold : marked(rest, '#tell');
}
