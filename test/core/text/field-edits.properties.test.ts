// What holds for every line and every edit of due, tell, order.
import fc from 'fast-check';
import { withDue } from '../../../src/core/text/due-edit';
import { isOutOfOrder, repairOrder } from '../../../src/core/text/repair-order';
import { withTell } from '../../../src/core/text/tell-edit';
import { parseTaskLine, type TaskLine } from '../../../src/core/text/task-line';
import { nastyLine, tidyLine } from './lines-of-all-kinds';
import { runs } from '../../support/runs';

const DAY = '2026-03-12';
const line = fc.oneof(nastyLine, tidyLine);
const form = fc.constantFrom('emoji' as const, 'inline' as const);

function read(raw: string | null): TaskLine {
	const task = raw === null ? null : parseTaskLine(raw);
	if (task === null) throw new Error(`no task: ${raw}`);
	return task;
}

const fieldsBut = (raw: string | null, kind: string): string[] => read(raw).fields.filter((field) => field.kind !== kind).map((field) => `${field.kind} ${field.value}`).sort();
const duesOf = (raw: string | null): (string | null)[] => read(raw).fields.filter((field) => field.kind === 'due').map((field) => field.day);

/** Whether the Tasks plugin would read each signifier: taking tags and signifiers from the end leaves none of them. */
function hidesNone(raw: string): boolean {
	return !isOutOfOrder(raw);
}

test('a due day that is set is read again, and nothing else changes what it says', () => {
	fc.assert(fc.property(line, form, (raw, as) => {
		fc.pre(parseTaskLine(raw) !== null);
		const due = withDue(raw, DAY, as);
		expect(new Set(duesOf(due))).toEqual(new Set([DAY]));
		expect(read(due).box).toBe(read(raw).box);
		expect(read(due).blockId?.id).toBe(read(raw).blockId?.id);
	}), runs);
});

test('setting a due day and taking it back gives the line as it was', () => {
	fc.assert(fc.property(line, form, (raw, as) => {
		const task = parseTaskLine(raw);
		fc.pre(task !== null && duesOf(raw).length === 0);
		expect(withDue(withDue(raw, DAY, as) ?? '', null, as)).toBe(raw);
	}), runs);
});

test('changing a due day and back gives the line as it was', () => {
	fc.assert(fc.property(line, form, (raw, as) => {
		const task = parseTaskLine(raw);
		fc.pre(task !== null);
		const [first] = duesOf(raw);
		fc.pre(first !== undefined && first !== null && duesOf(raw).length === 1);
		expect(withDue(withDue(raw, DAY, as) ?? '', first ?? null, as)).toBe(raw);
	}), runs);
});

test('a due day is taken out whole', () => {
	fc.assert(fc.property(line, form, (raw, as) => {
		fc.pre(parseTaskLine(raw) !== null);
		const without = withDue(raw, null, as);
		fc.pre(parseTaskLine(without ?? '') !== null);
		expect(duesOf(without)).toEqual([]);
	}), runs);
});

test('on a line in order, a due day stays within what the Tasks plugin reads, and so does a mark to tell', () => {
	fc.assert(fc.property(tidyLine, fc.constantFrom('tell' as const, 'told' as const), (raw, mark) => {
		fc.pre(parseTaskLine(raw) !== null && hidesNone(raw));
		expect(hidesNone(withDue(raw, DAY, 'emoji') ?? '')).toBe(true);
		expect(hidesNone(withTell(raw, mark, DAY) ?? '')).toBe(true);
	}), runs);
});

test.each([['tell', 'none'], ['told', 'none'], ['told', 'tell']] as const)('the mark %s, then %s, gives the line as it was', (mark, back) => {
	fc.assert(fc.property(line, (raw) => {
		const task = parseTaskLine(raw);
		fc.pre(task !== null && withTell(raw, back, DAY) === raw);
		expect(withTell(withTell(raw, mark, DAY) ?? '', back, DAY)).toBe(raw);
	}), runs);
});

test('a mark is read again, and every field but told says what it said', () => {
	fc.assert(fc.property(line, fc.constantFrom('tell' as const, 'told' as const), (raw, mark) => {
		fc.pre(parseTaskLine(raw) !== null);
		const marked = withTell(raw, mark, DAY);
		expect(withTell(marked ?? '', mark, DAY)).toBe(marked);
		if (mark === 'told') expect(read(marked).fields.some((field) => field.kind === 'told') || /#told/i.test(raw)).toBe(true);
		else expect(read(marked).tags.some((tag) => tag.name.toLowerCase() === '#tell')).toBe(true);
	}), runs);
});

test('a repaired line says the same, is read whole or left alone, and is not repaired twice', () => {
	fc.assert(fc.property(line, (raw) => {
		fc.pre(parseTaskLine(raw) !== null);
		const repaired = repairOrder(raw) ?? '';
		expect(fieldsBut(repaired, '')).toEqual(fieldsBut(raw, ''));
		expect(repaired === raw || hidesNone(repaired)).toBe(true);
		expect(repairOrder(repaired)).toBe(repaired);
	}), runs);
});

test('a tidy line can always be repaired', () => {
	fc.assert(fc.property(tidyLine, (raw) => {
		fc.pre(parseTaskLine(raw) !== null);
		expect(hidesNone(repairOrder(raw) ?? '')).toBe(true);
	}), runs);
});
