// Ticking and unticking, as a diff of one line.
import { withStatus, type StampFormat } from '../../../src/core/text/task-edit';
import { plainTaskRules } from '../../../src/core/text/task-rules';

const EMOJI: StampFormat = { ...plainTaskRules, doneDate: true };
const INLINE: StampFormat = { ...plainTaskRules, doneDate: true, form: 'inline' };
const PLAIN: StampFormat = { ...plainTaskRules, doneDate: false };
const DAY = '2026-03-12';
const tick = (line: string, format = EMOJI): string | null => withStatus(line, 'done', DAY, format);
const untick = (line: string): string | null => withStatus(line, 'open', DAY, EMOJI);

test.each([
	['- [ ] a', '- [x] a ✅ 2026-03-12'], ['1) [ ] a', '1) [x] a ✅ 2026-03-12'], ['\t> * [/] a', '\t> * [x] a ✅ 2026-03-12'], ['- [?] a', '- [x] a ✅ 2026-03-12'],
	['- [>] a', '- [x] a ✅ 2026-03-12'], ['- [😀] a', '- [x] a ✅ 2026-03-12'],
	['- [ ] a 📅 2026-03-10', '- [x] a 📅 2026-03-10 ✅ 2026-03-12'], ['- [ ] a #tell', '- [x] a #tell ✅ 2026-03-12'],
	['- [ ] a  ', '- [x] a ✅ 2026-03-12  '], ['- [ ] 写报告', '- [x] 写报告 ✅ 2026-03-12'], ['- [ ] e\u0301 👩‍👩‍👧', '- [x] e\u0301 👩‍👩‍👧 ✅ 2026-03-12'],
	['- [ ] a 🔁 every week', '- [x] a 🔁 every week ✅ 2026-03-12'], ['- [ ] a ✅ 2026-01-01', '- [x] a ✅ 2026-03-12'],
	['- [/] a ✅ 2026-01-01 📅 2026-03-10 ^id', '- [x] a 📅 2026-03-10 ✅ 2026-03-12 ^id'], ['- [ ] a [completion:: 2026-01-01]', '- [x] a ✅ 2026-03-12'], ['- [-] a ❌ 2026-01-02 ✅ 2026-01-01', '- [x] a ✅ 2026-03-12'],
])('ticking %j gives %j', (line, ticked) => {
	expect(tick(line)).toBe(ticked);
});

test.each([
	['- [ ] a ^id', '- [x] a ✅ 2026-03-12 ^id'], ['- [ ] a #b ^q-1-2 ', '- [x] a #b ✅ 2026-03-12 ^q-1-2 '], ['- [ ] a   ^id', '- [x] a ✅ 2026-03-12   ^id'],
])('never appends behind a block id: %j', (line, ticked) => {
	expect(tick(line)).toBe(ticked);
});

test('writes the other form of the Tasks plugin', () => {
	expect(tick('- [ ] a [due:: 2026-03-10] ^id', INLINE)).toBe('- [x] a [due:: 2026-03-10]  [completion:: 2026-03-12] ^id');
});

test.each([
	['- [ ] a [completion:: 80%]', '- [x] a [completion:: 80%] ✅ 2026-03-12'], ['- [ ] a [done:: by Ana] 📅 2026-03-10', '- [x] a [done:: by Ana] 📅 2026-03-10 ✅ 2026-03-12'],
	['- [ ] read the (done::) part', '- [x] read the (done::) part ✅ 2026-03-12'], ['- [ ] a ✅ 2026-02-30', '- [x] a ✅ 2026-02-30 ✅ 2026-03-12'], ['- [ ] a [done:: 2026-03-01 by Ana]', '- [x] a [done:: 2026-03-01 by Ana] ✅ 2026-03-12'], ['- [ ] a [done:: [[2026-03-01]] by Ana]', '- [x] a [done:: [[2026-03-01]] by Ana] ✅ 2026-03-12'],
])('what is no day alone is no stamp, in %j', (line, ticked) => {
	expect([tick(line), untick(ticked)]).toEqual([ticked, line]);
});

test.each(['- [ ] ✅ 2026-03-01', '- [ ] ✅ 2026-03-01 ^id'])('ticking %j, which says nothing else, keeps the day it has', (line) => {
	expect(tick(line)).toBe(line.replace('[ ]', '[x]'));
});

test('dropping a line of nothing but a day on which it was dropped keeps that day', () => {
	expect(withStatus('- [ ] ❌ 2026-03-01', 'dropped', DAY, { ...EMOJI, cancelledDate: true })).toBe('- [-] ❌ 2026-03-01');
});

test('a line that is dropped has its day behind a field that is no stamp', () => {
	expect(withStatus('- [ ] a [cancelled:: maybe] [done:: half]', 'dropped', DAY, { ...EMOJI, cancelledDate: true })).toBe('- [-] a [cancelled:: maybe] [done:: half] ❌ 2026-03-12');
});

test('ticking without a date leaves an old one as it is', () => {
	expect(tick('- [ ] a ✅ 2026-01-01', PLAIN)).toBe('- [x] a ✅ 2026-01-01');
});

test('ticks without a date when the setting is off', () => {
	expect(tick('- [ ] a', PLAIN)).toBe('- [x] a');
});

test.each([
	['- [x] a ✅ 2026-03-12', '- [ ] a'], ['- [X] a [completion:: 2026-03-12]', '- [ ] a'], ['- [x] a  [completion:: 2026-03-12] ^id', '- [ ] a ^id'],
	['- [x] a ✅ 2026-03-12 📅 2026-03-10', '- [ ] a 📅 2026-03-10'], ['- [x] a ✅ 2026-03-12 ✅ 2026-03-11', '- [ ] a'], ['- [x] a ✅ ✅ 2026-03-12 2026-03-11', '- [ ] a'],
	['- [-] a ❌ 2026-03-12', '- [ ] a'], ['- [x] a `✅ 2026-03-12`', '- [ ] a `✅ 2026-03-12`'], ['- [x] ✅ 2026-03-12 a', '- [ ] a'], ['- [x] ✅ 2026-03-12b', '- [ ] b'],
	['- [x] a [done:: 2026-03-12 10:30]', '- [ ] a'], ['- [x] a [done:: 2026/3/12]', '- [ ] a'], ['- [x]  ✅ 2026-03-12 a', '- [ ]  a'], ['- [x] ✅ 2026-03-12', '- [ ] '], ['- [x] a✅️2026-03-12b', '- [ ] ab'], ['- [x] [done:: 2026-03-12] a', '- [ ] a'],
	...['[[2026-03-01]]', '[[daily/2026-03-01|Sunday]]', '2026-03-01T10:00:00Z', '2026-03-01T10:00:00+02:00', '2026-03-01, 10:00', '2026-03-01 10:00 AM', '2026年3月1日 10:00'].map((day) => [`- [x] a [completion:: ${day}]`, '- [ ] a']),
])('unticking %j gives %j', (line, unticked) => {
	expect(untick(line)).toBe(unticked);
});

test.each([
	['in-progress', '- [/] a'], ['dropped', '- [-] a'], ['unclear', '- [?] a'],
] as const)('changing a done line to %s takes its date out', (status, line) => {
	expect(withStatus('- [x] a ✅ 2026-03-12', status, DAY, EMOJI)).toBe(line);
});

test('dropping a line of nothing but its done date leaves no date', () => {
	expect(withStatus('- [x] ✅ 2026-03-12', 'dropped', DAY, { ...EMOJI, cancelledDate: true })).toBe('- [-] ');
});

test.each(['- [x] a', '- [X] a', '- [x] a ✅ 2026-01-01'])('ticking %j, which is done, changes nothing', (line) => {
	expect(tick(line)).toBe(line);
});

test.each(['- [!] a', '- [<] a'])('unticking %j, which is open, changes nothing', (line) => {
	expect(untick(line)).toBe(line);
});

test.each(['a', '- a', '- [ ] ', '', '# a', '- [x](a)', '- [ ] ^id'])('leaves %j alone, which is no task', (line) => {
	expect(tick(line)).toBeNull();
});
