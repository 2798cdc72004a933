// What the settings of the Tasks plugin mean here (task-formats.md 5 to 8).
import { statusOf } from '../../../src/core/text/status';
import { parseTaskRules, plainTaskRules } from '../../../src/core/text/task-rules';
import { toggledLines } from '../../../src/core/text/tasks-toggle';

const STATUSES = { coreStatuses: [{ symbol: ' ', type: 'TODO' }, { symbol: 'x', type: 'DONE' }], customStatuses: [{ symbol: 'h', type: 'ON_HOLD' }, { symbol: 'd', type: 'DONE' }, { symbol: '1', type: 'NON_TASK' }, { symbol: 'c', type: 'CANCELLED' }, { symbol: 'w', type: 'IN_PROGRESS' }, { symbol: 'd', type: 'TODO' }, { symbol: 'q', type: 'NEW' }, { symbol: 'k', type: 'constructor' }, 5] };

test.each([['h', 'open'], ['d', 'done'], ['1', 'none'], ['c', 'dropped'], ['w', 'in-progress'], ['q', 'open'], ['k', 'open'], ['z', 'open'], ['?', 'unclear'], ['>', 'moved']])('the box %j means %s', (box, status) => {
	expect(statusOf(box, parseTaskRules({ statusSettings: STATUSES }).statuses)).toBe(status);
});

test('the user\'s table says nothing of boxes that are ours', () => {
	expect(statusOf('?', parseTaskRules({ statusSettings: { customStatuses: [{ symbol: '?', type: 'DONE' }] } }).statuses)).toBe('unclear');
});

test('a status without a symbol, a type or any shape is passed over', () => {
	const customStatuses = [null, 'x', { type: 'DONE' }, { symbol: 5, type: 'DONE' }, { symbol: 'x', type: 'TODO' }, { symbol: 'X', type: 'ON_HOLD' }, { symbol: 'n', type: 'NEW' }, { symbol: 'n', type: 'DONE' }];
	expect([...parseTaskRules({ statusSettings: { customStatuses } }).statuses]).toEqual([['x', 'open'], ['X', 'open'], ['n', 'done']]);
});

test.each([null, 5, 'x', []])('settings that are %j change nothing that matters', (data) => {
	expect(parseTaskRules(data)).toMatchObject({ globalFilter: '', form: 'emoji' });
});

test('format, filter and dates are read, with that plugin\'s defaults', () => {
	expect(parseTaskRules({})).toMatchObject({ globalFilter: '', form: 'emoji', cancelledDate: true });
	expect(parseTaskRules({ globalFilter: ' #task ', taskFormat: 'dataview', setCancelledDate: false, statusSettings: { coreStatuses: 'x' } })).toMatchObject({ globalFilter: '#task', form: 'inline', cancelledDate: false });
});

/** Steps of a table, as the plugin's command takes them. */
const steps = (...pairs: [string, string][]) => (line: string): string => new Map(pairs).get(line) ?? line;

test.each([
	['in one step', 'done', steps(['- [ ] a', '- [x] a ✅ 2026-03-12']), ['- [x] a ✅ 2026-03-12']],
	['over several', 'done', steps(['- [ ] a', '- [/] a'], ['- [/] a', '- [x] a']), ['- [x] a']],
	['with a next occurrence', 'done', steps(['- [ ] a', '- [ ] a 🔁\n- [x] a']), ['- [ ] a 🔁', '- [x] a']],
	['never', 'done', steps(['- [ ] a', '- [/] a'], ['- [/] a', '- [ ] a']), null],
	['to something that is no task', 'done', () => '* a', null],
	['to nothing, where the line does not delete itself', 'done', () => '', null],
	['to two lines of which none is done', 'done', steps(['- [ ] a', '- [/] a\n- [ ] a'], ['- [/] a\n- [ ] a', '- [x] a']), null],
	['with a line that is no task', 'done', steps(['- [ ] a', '- [x] a\nb']), null],
	['over six steps', 'done', steps(['- [ ] a', '- [1] a'], ['- [1] a', '- [2] a'], ['- [2] a', '- [3] a'], ['- [3] a', '- [4] a'], ['- [4] a', '- [5] a'], ['- [5] a', '- [x] a']), ['- [x] a']],
	['over seven steps', 'done', steps(['- [ ] a', '- [1] a'], ['- [1] a', '- [2] a'], ['- [2] a', '- [3] a'], ['- [3] a', '- [4] a'], ['- [4] a', '- [5] a'], ['- [5] a', '- [6] a'], ['- [6] a', '- [x] a']), null],
] as const)('ticking leads there %s', (_, wanted, toggle, expected) => {
	expect(toggledLines('- [ ] a', wanted, toggle, plainTaskRules.statuses)).toEqual(expected);
});

test('a line that deletes itself once done is gone', () => {
	expect(toggledLines('- [ ] a 🏁 delete', 'done', () => '', plainTaskRules.statuses)).toEqual([]);
	expect(toggledLines('- [x] a 🏁 delete', 'open', () => '', plainTaskRules.statuses)).toBeNull();
});

/** A line of the plugin's that comes again, and is deleted once done: only the next one comes back. */
const again = (line: string): string => line.replace('[/]', '[ ]').replace('03-17', '03-24').replace('03-10', '03-17');

test.each([
	['- [ ] a 🔁 every week 🏁 delete 📅 2026-03-10', '- [ ] a 🔁 every week 🏁 delete 📅 2026-03-17'], ['- [/] a [repeat:: every week]  [onCompletion:: delete]  [due:: 2026-03-10]', '- [ ] a [repeat:: every week]  [onCompletion:: delete]  [due:: 2026-03-17]'],
	['- [ ] a 🔁 every week 🏁 delete ⏳ 2026-03-10', '- [ ] a 🔁 every week 🏁 delete ⏳ 2026-03-17'], ['- [ ] a 🔁 every week 🏁 delete 🛫 2026-03-10', '- [ ] a 🔁 every week 🏁 delete 🛫 2026-03-17'],
])('of %s, which deletes itself once done, only the next one is left', (line, next) => {
	expect(toggledLines(line, 'done', again, plainTaskRules.statuses)).toEqual([next]);
});

test('without any day the next one is like the line that is gone', () => {
	expect(toggledLines('- [ ] a 🔁 every week 🏁 delete', 'done', again, plainTaskRules.statuses)).toEqual(['- [ ] a 🔁 every week 🏁 delete']);
	expect(toggledLines('- [/] a 🔁 every week 🏁 delete', 'done', again, plainTaskRules.statuses)).toEqual(['- [ ] a 🔁 every week 🏁 delete']);
});

test('a line that comes again may take a step before it is done', () => {
	const line = '- [ ] a 🔁 every week 🏁 delete 📅 2026-03-10';
	const toggle = steps([line, line.replace('[ ]', '[/]')], [line.replace('[ ]', '[/]'), again(line)]);
	expect(toggledLines(line, 'done', toggle, plainTaskRules.statuses)).toEqual([again(line)]);
});

test.each(['- [ ] a 🔁 every week 📅 2026-03-10', '- [ ] a 🏁 delete 📅 2026-03-10'])('%s, of which no next one can come back alone, is ours to change then', (line) => {
	expect(toggledLines(line, 'done', again, plainTaskRules.statuses)).toBeNull();
});

test('a line that comes again is not taken for done when it shall be open', () => {
	expect(toggledLines('- [>] a 🔁 every week 🏁 delete 📅 2026-03-10', 'open', () => '- [/] a 🔁 every week 🏁 delete 📅 2026-03-17', plainTaskRules.statuses)).toBeNull();
});

test.each(['- [ ] a 🏁 keep', '- [ ] a 🆔 delete', '- [ ] a ⏫', '- [ ] a', '* a'])('%s does not delete itself: when nothing comes back, it is ours to change', (line) => {
	expect(toggledLines(line, 'done', () => '', plainTaskRules.statuses)).toBeNull();
});

test('unticking gives one open line', () => {
	expect(toggledLines('- [x] a', 'open', () => '- [ ] a', plainTaskRules.statuses)).toEqual(['- [ ] a']);
	expect(toggledLines('- [x] a', 'open', () => '- [ ] a\n- [ ] b', plainTaskRules.statuses)).toBeNull();
});
