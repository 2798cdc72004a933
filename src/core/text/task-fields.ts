import { parseDay, type Day } from './day';
import { dayOfProperty, findLeadingDay } from './day-spelling';
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

/** The pieces of the Tasks plugin's emoji grammar (task-formats.md 2), at one place of the line; no `u` flag, for older iOS. */
const EMOJI = new RegExp([
	'(🛫|➕|⏳|⌛|📅|📆|🗓|✅|❌)\\uFE0F? *(\\d{4}-\\d{2}-\\d{2})(?!\\d)',
	// Its last word is a whole one: `🔁 every week piątek`, `a@b.org`, `key:: b`, an embed.
	'(🔁)\\uFE0F? *([a-zA-Z0-9!](?:[a-zA-Z0-9, !]*(?:[a-zA-Z0-9]|!(?!\\[)))?)(?![\\u0300-\\u036Fa-zA-Z0-9@#/+&=%$\\u00C0-\\u024F]|[\'’.:_-]\\w|::)',
	'(🏁)\\uFE0F? *([a-zA-Z]+)',
	'(🆔)\\uFE0F? *([a-zA-Z0-9_-]+)',
	'(⛔)\\uFE0F? *([a-zA-Z0-9_-]+(?: *, *[a-zA-Z0-9_-]+)*)',
	'(🔺|⏫|🔼|🔽|⏬)\\uFE0F?',
].join('|'), 'y');

/** Whether a signifier may begin with this code unit: one from ⌛ to ➕, or the first half of a wide one. */
function maySignify(code: number): boolean {
	return code >= 0x231b && (code <= 0x2795 || code === 0xd83c || code === 0xd83d);
}

const INLINE_KINDS = new Map<string, FieldKind>(Object.entries({
	due: 'due', completion: 'done', done: 'done', start: 'start', created: 'created', scheduled: 'scheduled', cancelled: 'cancelled',
	priority: 'priority', repeat: 'recurrence', oncompletion: 'onCompletion', id: 'id', dependson: 'dependsOn',
	owner: 'owner', assignee: 'owner', told: 'told',
}));

function emojiField(match: RegExpExecArray): Field {
	const { index: start } = match;
	const end = start + match[0].length;
	const dateSign = match[1];
	if (dateSign !== undefined) {
		const value = match[2] ?? '';
		return { start, end, kind: DATE_SIGNIFIERS[dateSign] ?? 'other', form: 'emoji', value, day: parseDay(value) };
	}
	const sign = match[3] ?? match[5] ?? match[7] ?? match[9];
	const value = match[4] ?? match[6] ?? match[8] ?? match[10] ?? match[11] ?? '';
	return { start, end, kind: sign === undefined ? 'priority' : VALUE_SIGNIFIERS[sign] ?? 'other', form: 'emoji', value, day: null };
}

function findEmojiFields(line: string, from: number): Field[] {
	const fields: Field[] = [];
	for (let at = from; at < line.length; at += 1) {
		if (!maySignify(line.charCodeAt(at))) continue;
		EMOJI.lastIndex = at;
		const match = EMOJI.exec(line);
		if (match === null) continue;
		fields.push(emojiField(match));
		at = EMOJI.lastIndex - 1;
	}
	return fields;
}

/** Where each bracket is closed, brackets of its kind inside it counted; one that is never closed is left out. */
function findClosings(line: string, from: number): Map<number, number> {
	const closings = new Map<number, number>();
	const square: number[] = [];
	const round: number[] = [];
	for (let at = from; at < line.length; at += 1) {
		const code = line.charCodeAt(at);
		if (code === 91) square.push(at);
		else if (code === 40) round.push(at);
		else if (code === 93 || code === 41) {
			const start = (code === 93 ? square : round).pop();
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
		const day = dayOfProperty(value);
		const named = INLINE_KINDS.get((match[1] ?? '').toLowerCase()) ?? 'other';
		// `[completion:: 80%]` and `(done::)` are words of the user's own.
		const kind = day === null && (named === 'done' || named === 'cancelled') ? 'other' : named;
		fields.push({ start: match.index, end: close + 1, kind, form: 'inline', value, day });
		opening.lastIndex = close + 1;
	}
	return fields;
}

/** Every field of a line from `from` on, in order; `line` has its code spans blanked out. */
export function findFields(line: string, from: number): Field[] {
	const inline = findInlineFields(line, from);
	const emoji = findEmojiFields(line, from);
	if (inline.length === 0) return emoji;
	return [...inline, ...outside(emoji, inline)].sort((a, b) => a.start - b.start);
}

/** Fields behind which nothing but tags and a block id may stand: the Tasks plugin reads them from the end of the line. */
export function isSignifier(field: Field): boolean {
	return field.kind !== 'owner' && field.kind !== 'told' && field.kind !== 'other';
}

/** Whether a field is a day of ticking that may be taken away again: a day that exists, or a link to one, and nothing behind it but a time. */
export function isStamp({ kind, value, day }: Field, wanted: FieldKind): boolean {
	return kind === wanted && day !== null && /^(?:[\d\s:.,TZ+-]|[AP]M)*$/i.test(value.slice(findLeadingDay(value)?.end));
}
