// What holds for every line and every edit.
import fc from 'fast-check';
import { locateLine } from '../../../src/core/text/locate';
import { lineStart, splitLines } from '../../../src/core/text/lines';
import { statusOf } from '../../../src/core/text/status';
import { withStatus } from '../../../src/core/text/task-edit';
import { isStamp } from '../../../src/core/text/task-fields';
import { parseTaskLine } from '../../../src/core/text/task-line';
import { plainTaskRules } from '../../../src/core/text/task-rules';
import { runs } from '../../support/runs';

const DAY = '2026-03-12';
const NO_TABLE = plainTaskRules.statuses;
const PIECES = [
	'send', '报告', 'zażółć', 'e\u0301', '👩‍👩‍👧', '🏳️‍🌈', '\ud83d', '#tell', '#人/小明', '[[Ana Ruiz]]', '[[a|b]]', '[x](y.md)', '`code`', '`', '``', '%%', '%%c%%', '@ana', 'Ana:', '我：', '— @ana',
	'📅 2026-03-10', '🗓️ 2026-03-10', '⏫', '🔁 every week', '🆔 ab', '[due:: 2026-03-10]', '(owner:: [[Ana]])', '[x:: (', '[', ']', '((', '::', '[a::', '^', '$$', '<!--', '\u3000', '\u00a0', '\t', '[ ]', '\\', '"', '✅', '✅ soon', '✅ 2026-02-30', '❌ 2026-02-30', '[completion:: 80%]', '[done:: by Ana]', '(done::)', '[done:: 2026-03-01 by Ana]', '[cancelled:: maybe]',
];
const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { minLength: 1, maxLength: 8 })
	.chain((parts) => fc.constantFrom(' ', '', '  ').map((joint) => parts.join(joint).replace(/[\r\n]/g, '')));
const line = fc.tuple(fc.constantFrom('- ', '* ', '1. ', '1) ', '  - ', '\t- ', '> - ', '    > 2. '), fc.constantFrom(' ', ' ', ' ', '/', 'x', 'X', '-', '>', '?', '!', '😀', ']'), text, fc.constantFrom('', ' ^id', '  ', ' ^q-a-1  ', ' ✅ 2026-01-02', ' ❌ 2026-01-02'))
	.map(([marker, box, body, tail]) => `${marker}[${box}] a${body}${tail}`);
const status = fc.constantFrom('open' as const, 'in-progress' as const, 'done' as const, 'dropped' as const, 'unclear' as const);
const format = fc.record({ doneDate: fc.boolean(), cancelledDate: fc.boolean(), statuses: fc.constant(NO_TABLE), form: fc.constantFrom('emoji' as const, 'inline' as const) });

test('a changed line has the status that was asked for', () => {
	fc.assert(fc.property(line, status, format, (raw, wanted, form) => {
		fc.pre(parseTaskLine(raw) !== null);
		expect(statusOf(parseTaskLine(withStatus(raw, wanted, DAY, form) ?? '')?.box ?? 'none', form.statuses)).toBe(wanted);
	}), runs);
});

test('ticking, then unticking gives the line back as it was', () => {
	fc.assert(fc.property(line, format, (raw, form) => {
		const task = parseTaskLine(raw);
		fc.pre(task !== null && task.box === ' ' && !task.fields.some((field) => isStamp(field, 'done')));
		expect(withStatus(withStatus(raw, 'done', DAY, form) ?? '', 'open', DAY, form)).toBe(raw);
	}), runs);
});

test('ticking writes a date that is read again', () => {
	fc.assert(fc.property(line, fc.constantFrom('emoji' as const, 'inline' as const), (raw, form) => {
		const task = parseTaskLine(raw);
		fc.pre(task !== null && statusOf(task.box, NO_TABLE) !== 'done' && !task.fields.some((field) => isStamp(field, 'done')));
		expect(parseTaskLine(withStatus(raw, 'done', DAY, { ...plainTaskRules, doneDate: true, form }) ?? '')?.fields.filter((field) => isStamp(field, 'done'))).toMatchObject([{ day: DAY }]);
	}), runs);
});

test('ticking changes the box, adds the date, keeps every other character', () => {
	fc.assert(fc.property(line, (raw) => {
		const task = parseTaskLine(raw);
		fc.pre(task !== null && statusOf(task.box, NO_TABLE) === 'open' && !task.fields.some((field) => isStamp(field, 'done')));
		const ticked = withStatus(raw, 'done', DAY, { ...plainTaskRules, doneDate: true }) ?? '';
		const at = (task?.boxAt ?? 0) + 1;
		expect(ticked.slice(at).replace(` ✅ ${DAY}`, '')).toBe(raw.slice(at - 1 + (task?.box.length ?? 0)));
	}), runs);
});

test('the block id stays what it was', () => {
	fc.assert(fc.property(line, status, format, (raw, wanted, form) => {
		const before = parseTaskLine(raw)?.blockId;
		fc.pre(before !== undefined && before !== null);
		expect(parseTaskLine(withStatus(raw, wanted, DAY, form) ?? '')?.blockId?.id).toBe(before?.id);
	}), runs);
});

test('an edit written to its line leaves all other bytes of the note as they were', () => {
	const lines = fc.array(fc.oneof(line, text), { minLength: 1, maxLength: 6 });
	fc.assert(fc.property(lines, fc.array(fc.constantFrom('\n', '\r\n'), { minLength: 6, maxLength: 6 }), fc.boolean(), fc.constantFrom('', '\uFEFF'), fc.nat(5), (texts, endings, final, mark, pick) => {
		const note = mark + texts.map((each, index) => each + (index < texts.length - 1 || final ? endings[index] ?? '' : '')).join('');
		const read = splitLines(note);
		const seen = { line: pick, raw: read[pick] ?? '' };
		const found = locateLine(note, seen);
		const edited = withStatus(seen.raw, 'done', DAY, { ...plainTaskRules, doneDate: true });
		fc.pre(found === pick && edited !== null);
		const start = lineStart(note, pick);
		const after = splitLines(note.slice(0, start) + (edited ?? '') + note.slice(start + seen.raw.length));
		expect(after).toEqual(read.map((each, index) => (index === pick ? edited : each)));
	}), runs);
});
