import type { Day } from './day';
import { beforeBlanks, cutOut, insertPiece, withBlanks, withoutFields } from './field-place';
import { parseTaskLine, type TaskLine } from './task-line';

/** What a line says about reporting back: nothing, that it must be told, or that it was. */
export type TellMark = 'none' | 'tell' | 'told';

/** Whether a tag says that the outcome was reported: `#told`, `#told/…`. */
export function isToldTag(name: string): boolean {
	const tag = name.toLowerCase();
	return tag === '#told' || tag.startsWith('#told/');
}

/** Whether a tag says that the outcome must be reported. */
export function isTellTag(name: string): boolean {
	return name.toLowerCase() === '#tell';
}

function withoutTags(line: string, isMeant: (name: string) => boolean): string {
	const task = parseTaskLine(line);
	if (task === null) return line;
	return cutOut(line, task.tags.filter((tag) => isMeant(tag.name)).map((tag) => withBlanks(task, tag)));
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
