// Signifiers and inline fields, at any place of the line.
import { parseTaskLine } from '../../../src/core/text/task-line';

const fields = (text: string): string[] => (parseTaskLine(`- [ ] ${text}`)?.fields ?? []).map(({ kind, value }) => `${kind} ${value}`);

test.each([
	['a 📅 2026-01-02', 'due 2026-01-02'], ['a 📆 2026-01-02', 'due 2026-01-02'], ['a 🗓 2026-01-02', 'due 2026-01-02'], ['a 🗓️ 2026-01-02', 'due 2026-01-02'],
	['a 📅\uFE0F2026-01-02', 'due 2026-01-02'], ['a 📅2026-01-02 b', 'due 2026-01-02'], ['📅 2026-01-02 a', 'due 2026-01-02'], ['a 📅   2026-01-02', 'due 2026-01-02'],
	['a 🛫 2026-01-02', 'start 2026-01-02'], ['a ➕ 2026-01-02', 'created 2026-01-02'], ['a ⏳ 2026-01-02', 'scheduled 2026-01-02'], ['a ⌛️ 2026-01-02', 'scheduled 2026-01-02'],
	['a ✅ 2026-01-02', 'done 2026-01-02'], ['a ❌ 2026-01-02', 'cancelled 2026-01-02'], ['a ⏫', 'priority ⏫'], ['a 🔽️ b', 'priority 🔽'],
	['a 🔁 every week when done', 'recurrence every week when done'], ['a 🔁 every week ', 'recurrence every week'], ['a 🏁 delete', 'onCompletion delete'],
	['a 🔁 every week do piątku', 'recurrence every week do'], ['a 🔁 every week zaz\u0307o\u0301łc\u0301', 'recurrence every week'], ['a 🔁 every week a@b.org', 'recurrence every week'], ['a 🔁 every week C#', 'recurrence every week'], ['a 🔁 every week w/ b', 'recurrence every week'], ['a 🔁 every week don\'t', 'recurrence every week'], ['a 🔁 every week ![[b.png]]', 'recurrence every week'],
	['a 🔁 every week, then 10:30', 'recurrence every week, then'], ['a 🔁 every week key:: b', 'recurrence every week'], ['a 🔁 every week!', 'recurrence every week!'], ['a 🔁 every week. b', 'recurrence every week'], ['a 🔁 every week: b', 'recurrence every week'], ['a 🔁 every week周报', 'recurrence every week'], ['a 🔁 every week[[b]]', 'recurrence every week'],
	['a 🆔 ab-1_c', 'id ab-1_c'], ['a ⛔ ab, cd', 'dependsOn ab, cd'],
])('reads the emoji field of %j', (text, field) => {
	expect(fields(text)).toEqual([field]);
});

test.each([
	['a [due:: 2026-01-02]', 'due 2026-01-02'], ['a (due:: 2026-01-02)', 'due 2026-01-02'], ['[due::2026-01-02] a', 'due 2026-01-02'], ['a [ due :: 2026-01-02 ] b', 'due 2026-01-02'],
	['a [Due:: 2026-01-02]', 'due 2026-01-02'], ['a [completion:: 2026-01-02]', 'done 2026-01-02'], ['a [owner:: [[Ana Ruiz]]]', 'owner [[Ana Ruiz]]'],
	['a (assignee:: Ana (design))', 'owner Ana (design)'], ['a [told:: 2026-01-02]', 'told 2026-01-02'], ['a [repeat:: every week]', 'recurrence every week'],
	['a [start:: 2026-01-02]', 'start 2026-01-02'], ['a [created:: 2026-01-02]', 'created 2026-01-02'], ['a [scheduled:: 2026-01-02]', 'scheduled 2026-01-02'], ['a [cancelled:: 2026-01-02]', 'cancelled 2026-01-02'],
	['a [priority:: high]', 'priority high'], ['a [onCompletion:: delete]', 'onCompletion delete'], ['a [id:: ab]', 'id ab'], ['a [dependsOn:: ab, cd]', 'dependsOn ab, cd'], ['a [done:: 2026-01-02]', 'done 2026-01-02'],
	['a [mood:: good]', 'other good'], ['a [constructor:: b]', 'other b'], ['a [__proto__:: b]', 'other b'], ['a [x:: ]', 'other '],
	['[b [due:: 2026-01-02]', 'due 2026-01-02'], ['[x:: b [due:: 2026-01-02]', 'due 2026-01-02'], ['a [x:: 📅 2026-01-02]', 'other 📅 2026-01-02'],
])('reads the inline field of %j', (text, field) => {
	expect(fields(text)).toEqual([field]);
});

test.each([
	'a 📅 soon', 'a 📅 2026-1-2', 'a 📅 2026-01-021', 'a `📅 2026-01-02`', 'a `` ` [due:: 2026-01-02] ``', 'a [due: 2026-01-02]', 'a due:: 2026-01-02', 'a [due:: 2026-01-02',
	'a 🔁', 'a 🆔', '[[due::x', 'a {due:: 2026-01-02}', '[[Plan 📅 2026-01-02]]', '[[Plan|the plan [due:: 2026-01-02]]]', '[plan ⏫](plan.md)', '🔁 a@b.org',
])('reads no field in %j', (text) => {
	expect(fields(text)).toEqual([]);
});

test('reads every field in the order of the line', () => {
	expect(fields('📅 2026-01-02 a [owner:: Ana] ⏫ b (told:: 2026-01-03) ✅ 2026-01-04 ^id'))
		.toEqual(['due 2026-01-02', 'owner Ana', 'priority ⏫', 'told 2026-01-03', 'done 2026-01-04']);
});

test('keeps a date that does not exist as a field without a day', () => {
	expect(parseTaskLine('- [ ] a 📅 2026-02-30')?.fields).toMatchObject([{ kind: 'due', day: null }]);
});

test.each(['[due:: [[2026-03-10]]]', '[due:: [[daily/2026-03-10|Tuesday]]]', '(due:: 2026-03-10T10:00)', '[due:: 2026-03-10 10:00]', '[due:: 2026/3/10]'])('%s names a day', (field) => {
	expect(parseTaskLine(`- [ ] a ${field}`)?.fields).toMatchObject([{ kind: 'due', day: '2026-03-10' }]);
});

test('reads a field behind a backtick that opens no code', () => {
	expect(fields('a `` b ` 📅 2026-01-02')).toEqual(['due 2026-01-02']);
});
