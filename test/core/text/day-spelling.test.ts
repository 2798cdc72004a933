import { dayOfProperty, findDayInName, findDayInPath, findLeadingDay } from '../../../src/core/text/day-spelling';

test.each([
	['2026-03-05', '2026-03-05', ''], ['2026/3/5 walk', '2026-03-05', ' walk'], ['2026/03/05', '2026-03-05', ''], ['2026.3.5', '2026-03-05', ''],
	['2026年3月5日', '2026-03-05', ''], ['2026年03月05日 散步', '2026-03-05', ' 散步'], ['2026 年 3 月 5 日', '2026-03-05', ''],
	['[[2026-03-05]] walk', '2026-03-05', ' walk'], ['[[Daily/2026-03-05|Thursday]]', '2026-03-05', ''], ['[[2026-03-05#Notes]]', '2026-03-05', ''],
	['[[Some note|2026-03-05]]', '2026-03-05', ''], ['[2026-03-05](2026-03-05.md) walk', '2026-03-05', ' walk'], ['[Thursday](../Daily%20notes/2026-03-05.md)', '2026-03-05', ''], ['[2026-03-05](Log.md)', '2026-03-05', ''], ['2026-02-30 walk', null, ' walk'], ['2026年2月30日', null, ''],
])('finds the day at the beginning of %j', (text, day, rest) => {
	const found = findLeadingDay(text);
	expect([found?.day, text.slice(found?.end)]).toEqual([day, rest]);
});

test.each([
	'2026-3-5', '2026/03-05', '2026-03-055', '12026-03-05', 'on 2026-03-05', '2026-03', '2026', '[[Ana Ruiz]]', '', '[[', '３月５日', 'on 2026年3月5日', 'on [[2026-03-05]]', '[[#2026-03-05]]', '[[Ana|Thursday]]', '[Thursday](Ana.md)', '[2026-03-05](https://x.org)', '![[2026-03-05]]', '[ ] [[2026-03-05]]',
])('finds no day at the beginning of %j', (text) => {
	expect(findLeadingDay(text)).toBeNull();
});

test.each([
	['2026-03-05', '2026-03-05'], [' 2026-03-05 ', '2026-03-05'], ['2026-03-05T10:30', '2026-03-05'], ['2026-03-05 9:30:00', '2026-03-05'],
	['[[2026-03-05]]', '2026-03-05'], [['2026-03-05'], '2026-03-05'], [[['2026-03-05']], '2026-03-05'], ['2026年3月5日', '2026-03-05'],
	['2026-03-05, Thursday', '2026-03-05'], ['2026-03-05 (Thu)', '2026-03-05'],
	['2026-03-05T00:00:00.000Z', '2026-03-05'],
	['[2026-03-05](2026-03-05.md)', '2026-03-05'], ['2026-02-30', null], ['soon', null], ['', null], [20260305, null], [null, null], [undefined, null], [{}, null], [true, null],
	[['2026-03-05', '2026-03-06'], null], [[['2026-03-05', '2026-03-06']], null], [[], null], ['2026-03-05abc', null], ['2026-03-05to 2026-03-06', null], ['2026-03-05（周四）', '2026-03-05'],
])('reads the property %j as %j', (value, day) => {
	expect(dayOfProperty(value)).toBe(day);
});

test('reads a property that holds itself as no day', () => {
	const value: unknown[] = [];
	value.push(value);
	expect(dayOfProperty(value)).toBeNull();
});

test.each([
	['2026-03-05 Ana Ruiz', '2026-03-05', 'Ana Ruiz'], ['Ana Ruiz - 2026-03-05', '2026-03-05', 'Ana Ruiz'], ['Ana Ruiz 20260305', '2026-03-05', 'Ana Ruiz'],
	['2026-03-05', '2026-03-05', ''], ['2026-03-05_Ana', '2026-03-05', 'Ana'], ['1-1 Ana 2026-03-05', '2026-03-05', '1-1 Ana'],
	['2026-02-30 Tom', null, 'Tom'], ['Ticket 12345678 on 2026-03-05', '2026-03-05', 'Ticket 12345678 on'],
])('finds the day in the file name %j', (name, day, rest) => {
	expect(findDayInName(name)).toEqual({ day, rest });
});

test.each(['Ana Ruiz', '12345678', '2026-03', '120260305', '2026-03-051', ''])('finds no day in the file name %j', (name) => {
	expect(findDayInName(name)).toBeNull();
});

test.each([
	['2026.03.05 Ana', '2026-03-05', 'Ana'], ['Ana 2026.3.5', '2026-03-05', 'Ana'], ['2026年3月5日 王小明', '2026-03-05', '王小明'], ['王小明2026年3月5日', '2026-03-05', '王小明'], ['2026-3-5 Ana', '2026-03-05', 'Ana'], ['2026-03-05/Ana', '2026-03-05', '/Ana'], ['Ana/2026/03/05', '2026-03-05', 'Ana/'],
	['Ana/2026-03-05 plan', '2026-03-05', 'Ana/plan'], ['2026-01-01/2026-03-05', '2026-03-05', '2026-01-01/'], ['2026-1-1/2026-3-5', '2026-03-05', '2026-1-1/'], ['2026.3.5/2026.3.6/Ana', '2026-03-06', '2026.3.5//Ana'], ['2026.02.30', null, ''],
])('finds the day in the path %j', (path, day, rest) => {
	expect(findDayInPath(path)).toMatchObject({ day, rest });
});

test.each([
	'Ana/2026/03', '2026-3', 'Ana 12026.3.5', '2026.3.055', '2026.3-5', '', 'Ana/2026/10/1-1', '2026/03/1on1 Ana', 'Ana/v2024.10.1 rollout', 'to 2024.10.1 and on', '2025.12.31 old/Ana', 'Ana 2026/03/05', 'Ana/2026/3/5 plan', '2026/03/05/Ana',
])('finds no day in the path %j', (path) => {
	expect(findDayInPath(path)).toBeNull();
});
