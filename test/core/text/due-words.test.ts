import { weekdayOf, addDays } from '../../../src/core/text/day';
import { dayMeant, findDueWords } from '../../../src/core/text/due-words';

// A Thursday.
const THURSDAY = '2026-03-05';
const meant = (text: string): string | null => {
	const words = findDueWords(text, 0);
	return words === null ? null : dayMeant(words, THURSDAY);
};

test.each([
	['a due by Friday', '2026-03-06'], ['a due Friday', '2026-03-06'], ['a due on monday', '2026-03-09'], ['a by Wednesday!', '2026-03-11'], ['a by Thursday', '2026-03-12'],
	['a by tomorrow', '2026-03-06'], ['DUE BY FRIDAY a', '2026-03-06'],
	['周五前发', '2026-03-06'], ['星期天前 a', '2026-03-08'], ['礼拜日之前 a', '2026-03-08'], ['周四前', '2026-03-12'], ['明天前 a', '2026-03-06'], ['本周五前发', '2026-03-06'],
	['a do piątku', '2026-03-06'], ['do środy a', '2026-03-11'], ['a do czwartku', '2026-03-12'], ['a do jutra', '2026-03-06'], ['a (do piątku)', '2026-03-06'], ['a do środy', '2026-03-11'], ['a do pia\u0328tku', '2026-03-06'], ['a do s\u0301rody', '2026-03-11'], ['a by Friday %%or later%% [[plan]]', '2026-03-06'], ['Do Poniedziałku a', '2026-03-09'],
])('%j means %s on a Thursday', (text, day) => {
	expect(meant(text)).toBe(day);
});

test.each([
	'on Friday', 'by next Friday', 'by friend', 'by fridays', 'baby Friday', '`by Friday`', 'due soon', '周五', '下周五前发', '上周五前', '每周五前发周报', '周五前端评审', '周五前后', '周五前往上海', '明天前台见', 'piątek', 'zrobić do piątkuś', 'todo piątku', 'by', '', '[[by Friday]]', 'read [[x|do piątku]]', '%%by Friday%%', 'by [[x]] Friday', '%%50 % by Friday%%', '%% by Friday', '<!-- by Friday -->',
])('%j means no day', (text) => {
	expect(meant(text)).toBeNull();
});

test.each([
	['by Sunday', '周日前', 'do niedzieli', 0], ['by Monday', '星期一前', 'do poniedziałku', 1], ['by Tuesday', '礼拜二前', 'do wtorku', 2], ['by Wednesday', '周三前', 'do środy', 3],
	['by Thursday', '周四前', 'do czwartku', 4], ['by Friday', '周五之前', 'do piątku', 5], ['by Saturday', '周六前', 'do soboty', 6],
])('%j, %j or %j all name the weekday %i', (english, chinese, polish, weekday) => {
	expect([english, chinese, polish].map((text) => findDueWords(text, 0)?.weekday)).toEqual([weekday, weekday, weekday]);
});

test.each([0, 1, 2, 3, 4, 5, 6])('a weekday is the next one after the day, never the day itself: %i', (weekday) => {
	const days = Array.from({ length: 7 }, (_, index) => addDays(THURSDAY, index));
	const found = days.map((day) => dayMeant({ start: 0, end: 0, weekday, days: null }, day));
	expect(found.every((day, index) => weekdayOf(day) === weekday && day > (days[index] ?? '') && day <= addDays(days[index] ?? '', 7))).toBe(true);
});

test('says where the words stand', () => {
	const line = '- [ ] send it do piątku, please';
	const words = findDueWords(line, 6);
	expect(line.slice(words?.start, words?.end)).toBe('do piątku');
	const inside = '- [ ] [[plan]] %%x%% (do piątku)';
	const found = findDueWords(inside, 6);
	expect(inside.slice(found?.start, found?.end)).toBe('do piątku');
});

test('links that never end name no day', () => {
	expect(findDueWords('[[by '.repeat(200_000), 0)).toBeNull();
});
