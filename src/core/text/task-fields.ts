import { parseDay, type Day } from './day';
import { outside, type Span } from './span';

/** What a field of a task line says; the names are those of the Tasks plugin, and three of our own: owner, told, other. */
export type FieldKind = 'priority' | 'start' | 'created' | 'scheduled' | 'due' | 'done' | 'cancelled' | 'recurrence'
	| 'onCompletion' | 'id' | 'dependsOn' | 'owner' | 'told' | 'other';

/** One signifier with its value (`📅 2026-03-12`), or one inline field (`[due:: 2026-03-12]`). */
export interface Field extends Span {
	kind: FieldKind;
	form: 'emoji' | 'inline';
	value: string;
	/** The day the value names; null for other kinds and for days that do not exist. */
	day: Day | null;
}

const DATE_SIGNIFIERS: Record<string, FieldKind> = {
	'🛫': 'start', '➕': 'created', '⏳': 'scheduled', '⌛': 'scheduled',
	'📅': 'due', '📆': 'due', '🗓': 'due', '✅': 'done', '❌': 'cancelled',
};
const VALUE_SIGNIFIERS: Record<string, FieldKind> = { '🔁': 'recurrence', '🏁': 'onCompletion', '🆔': 'id', '⛔': 'dependsOn' };

/** The pieces of the Tasks plugin's emoji grammar (task-formats.md 2), anywhere in the line; no `u` flag, for older iOS. */
const EMOJI = new RegExp([
	'(🛫|➕|⏳|⌛|📅|📆|🗓|✅|❌)\\uFE0F? *(\\d{4}-\\d{2}-\\d{2})(?!\\d)',
	'(🔁)\\uFE0F? *([a-zA-Z0-9!](?:[a-zA-Z0-9, !]*[a-zA-Z0-9!])?)',
	'(🏁)\\uFE0F? *([a-zA-Z]+)',
	'(🆔)\\uFE0F? *([a-zA-Z0-9_-]+)',
	'(⛔)\\uFE0F? *([a-zA-Z0-9_-]+(?: *, *[a-zA-Z0-9_-]+)*)',
	'(🔺|⏫|🔼|🔽|⏬)\\uFE0F?',
].join('|'), 'g');

const ANY_SIGNIFIER = /🔺|⏫|🔼|🔽|⏬|🛫|➕|⏳|⌛|📅|📆|🗓|✅|❌|🔁|🏁|🆔|⛔/;

const INLINE_KINDS = new Map<string, FieldKind>(Object.entries({
	due: 'due', completion: 'done', done: 'done', start: 'start', created: 'created', scheduled: 'scheduled', cancelled: 'cancelled',
	priority: 'priority', repeat: 'recurrence', oncompletion: 'onCompletion', id: 'id', dependson: 'dependsOn',
	owner: 'owner', assignee: 'owner', told: 'told',
}));

function findEmojiFields(line: string, from: number): Field[] {
	if (!ANY_SIGNIFIER.test(line)) return [];
	const fields: Field[] = [];
	EMOJI.lastIndex = from;
	for (let match = EMOJI.exec(line); match !== null; match = EMOJI.exec(line)) {
		const place = { start: match.index, end: match.index + match[0].length, form: 'emoji' as const };
		const dateSign = match[1];
		const valueSign = match[3] ?? match[5] ?? match[7] ?? match[9];
		if (dateSign !== undefined) {
			const value = match[2] ?? '';
			fields.push({ ...place, kind: DATE_SIGNIFIERS[dateSign] ?? 'other', value, day: parseDay(value) });
		} else if (valueSign !== undefined) {
			fields.push({ ...place, kind: VALUE_SIGNIFIERS[valueSign] ?? 'other', value: match[4] ?? match[6] ?? match[8] ?? match[10] ?? '', day: null });
		} else {
			fields.push({ ...place, kind: 'priority', value: match[11] ?? '', day: null });
		}
	}
	return fields;
}

/** Where each bracket is closed, brackets of its kind inside it counted; one that is never closed is left out. */
function findClosings(line: string, from: number): Map<number, number> {
	const closings = new Map<number, number>();
	const open: Record<'[' | '(', number[]> = { '[': [], '(': [] };
	for (let at = from; at < line.length; at += 1) {
		const sign = line.charAt(at);
		if (sign === '[' || sign === '(') open[sign].push(at);
		else if (sign === ']' || sign === ')') {
			const start = open[sign === ']' ? '[' : '('].pop();
			if (start !== undefined) closings.set(start, at);
		}
	}
	return closings;
}

function findInlineFields(line: string, from: number): Field[] {
	if (line.indexOf('::', from) === -1) return [];
	const fields: Field[] = [];
	const closings = findClosings(line, from);
	const opening = /[[(]\s*([\w-]+)\s*::/g;
	opening.lastIndex = from;
	for (let match = opening.exec(line); match !== null; match = opening.exec(line)) {
		const close = closings.get(match.index);
		if (close === undefined) continue;
		const value = line.slice(match.index + match[0].length, close).trim();
		fields.push({
			start: match.index, end: close + 1, form: 'inline', value,
			kind: INLINE_KINDS.get((match[1] ?? '').toLowerCase()) ?? 'other', day: parseDay(value),
		});
		opening.lastIndex = close + 1;
	}
	return fields;
}

/** Every field of a line from `from` on, in order; `line` has its code spans blanked out. */
export function findFields(line: string, from: number): Field[] {
	const inline = findInlineFields(line, from);
	const emoji = outside(findEmojiFields(line, from), inline);
	return [...inline, ...emoji].sort((a, b) => a.start - b.start);
}

/** Fields behind which nothing but tags and a block id may stand: the Tasks plugin reads them from the end of the line. */
export function isSignifier(field: Field): boolean {
	return field.kind !== 'owner' && field.kind !== 'told' && field.kind !== 'other';
}
