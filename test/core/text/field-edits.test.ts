import { withDue } from '../../../src/core/text/due-edit';
import { isOutOfOrder, repairOrder } from '../../../src/core/text/repair-order';
import { withTell } from '../../../src/core/text/tell-edit';

const DAY = '2026-03-12';

test.each([
	['- [ ] a', '- [ ] a 📅 2026-03-12'],
	['- [ ] a #x ^id', '- [ ] a #x 📅 2026-03-12 ^id'],
	['- [ ] a  ', '- [ ] a 📅 2026-03-12  '],
	['- [ ] a 🔁 every week ✅ 2026-01-01', '- [ ] a 🔁 every week 📅 2026-03-12 ✅ 2026-01-01'],
	['- [ ] a ⏳ 2026-01-02 ❌ 2026-01-01 ^id', '- [ ] a ⏳ 2026-01-02 📅 2026-03-12 ❌ 2026-01-01 ^id'],
	['- [ ] a 🗓️ 2026-01-01 ^id', '- [ ] a 🗓️ 2026-03-12 ^id'],
	['- [ ] a [due::2026-01-01 ] b', '- [ ] a [due:: 2026-03-12 ] b'],
	['- [ ] a (due:: next week)', '- [ ] a (due:: 2026-03-12)'],
	['- [ ] a [due::]', '- [ ] a [due:: 2026-03-12]'],
	['- [ ] a [due::  ]', '- [ ] a [due::  2026-03-12]'],
	['- [ ] a [due::\t2026-01-01  ] b', '- [ ] a [due::\t2026-03-12  ] b'],
	['- [ ] a [ due ::  next week ]', '- [ ] a [ due ::  2026-03-12 ]'],
	['- [ ] a (due::see [b:: c] )', '- [ ] a (due:: 2026-03-12 )'],
	['- [ ]\t✅ 2026-01-01', '- [ ]\t📅 2026-03-12 ✅ 2026-01-01'],
	['- [ ] 📅 2026-01-01 [due:: 2026-01-02] a', '- [ ] 📅 2026-03-12 [due:: 2026-03-12] a'],
])('a due day in %s', (line, expected) => {
	expect(withDue(line, DAY, 'emoji')).toBe(expected);
});

test.each([
	['- [ ] a 📅 2026-01-01 #x', '- [ ] a #x'], ['- [ ] 📅 2026-01-01 a', '- [ ] a'], ['- [ ] a  [due:: x] b', '- [ ] a b'], ['- [ ] a', '- [ ] a'],
	['- [ ] a 🔁 every week 📅 2026-01-01 then b', '- [ ] a then b 🔁 every week'], ['- [ ] a ⛔ x 📅 2026-01-01 , y', '- [ ] a , y ⛔ x'],
	['- [ ] a 📅 2026-01-01b', '- [ ] a b'], ['- [ ] a  [due:: x]ż', '- [ ] a  ż'], ['- [ ] a 📅 2026-01-01, b', '- [ ] a, b'],
	['- [ ] a  📅 2026-01-01 b', '- [ ] a  b'], ['- [ ] a   [due:: x] b', '- [ ] a  b'], ['- [ ] 📅 2026-01-01', '- [ ] '],
])('no due day in %s', (line, expected) => {
	expect(withDue(line, null, 'emoji')).toBe(expected);
});

test('a due day in the other form of the Tasks plugin', () => {
	expect(withDue('- [ ] a  [completion:: 2026-01-01]', DAY, 'inline')).toBe('- [ ] a  [due:: 2026-03-12]  [completion:: 2026-01-01]');
});

test.each([
	['- [ ] a 📅 2026-01-01 #x', 'tell', '- [ ] a #tell 📅 2026-01-01 #x'],
	['- [ ] a #x ^id', 'tell', '- [ ] a #tell #x ^id'],
	['- [ ] a📅 2026-01-01 ^id', 'tell', '- [ ] a📅 2026-01-01 #tell ^id'],
	['- [x] a #tell ✅ 2026-01-01', 'told', '- [x] a #tell [told:: 2026-03-12] ✅ 2026-01-01'],
	['- [x] a [told:: 2026-01-01] b', 'tell', '- [x] a b #tell'],
	['- [x] a #told/ana #tell', 'none', '- [x] a'],
	['- [ ] a #tell; b', 'none', '- [ ] a b'], ['- [ ] a #tell; b', 'tell', '- [ ] a #tell; b'], ['- [ ] a #told; b', 'told', '- [ ] a #told; b'],
	['- [ ] a 🔁 every week #tell then b', 'none', '- [ ] a then b 🔁 every week'],
	['- [x] [told:: 2026-01-01]', 'none', '- [x] '],
	['- [ ] a📅 2026-01-01', 'told', '- [ ] a [told:: 2026-03-12]📅 2026-01-01'],
	['- [ ] 📅 2026-01-01 a', 'tell', '- [ ] #tell 📅 2026-01-01 a'],
	['- [ ] a `code` #x', 'tell', '- [ ] a `code` #tell #x'],
	['- [x] a #Told', 'told', '- [x] a #Told'],
] as const)('%s marked %s', (line, mark, expected) => {
	expect(withTell(line, mark, DAY)).toBe(expected);
});

test.each([
	['- [ ] a 📅 2026-01-02 [[Jane]]', '- [ ] a [[Jane]] 📅 2026-01-02'],
	['- [ ] a ✅ 2026-01-03 📅 2026-01-02 @jane #x ^id  ', '- [ ] a @jane #x 📅 2026-01-02 ✅ 2026-01-03 ^id  '],
	['- [ ] a [due:: 2026-01-02] [owner:: [[Jane]]]', '- [ ] a [owner:: [[Jane]]] [due:: 2026-01-02]'],
	['- [ ] 📅 2026-01-02 call ⏫ Jane 🔁 every week', '- [ ] call Jane ⏫ 🔁 every week 📅 2026-01-02'],
	['- [ ] #at/home call 📅 2026-01-02 Jane', '- [ ] #at/home call Jane 📅 2026-01-02'],
	['- [ ] a  📅 2026-01-02 b', '- [ ] a  b 📅 2026-01-02'],
	['- [ ] a  [due:: 2026-01-02] b', '- [ ] a b [due:: 2026-01-02]'], ['- [ ] 📅 2026-01-02 @ana a', '- [ ] @ana a 📅 2026-01-02'], ['- [ ] ⏫ Ana: a', '- [ ] Ana: a ⏫'], ['- [ ] send ⏫ notes: all', '- [ ] send notes: all ⏫'],
	['- [ ] 王 ✅ 2026-01-01 ❌ 2026-01-02 📅 2026-01-03 ⏳ 2026-01-04 🛫 2026-01-05 ➕ 2026-01-06 🏁 keep 🔁 every week ⏫ ⛔ b 🆔 c 王', '- [ ] 王 王 🆔 c ⛔ b ⏫ 🔁 every week 🏁 keep ➕ 2026-01-06 🛫 2026-01-05 ⏳ 2026-01-04 📅 2026-01-03 ❌ 2026-01-02 ✅ 2026-01-01'],
])('the order of %s is repaired', (line, expected) => {
	expect([isOutOfOrder(line), repairOrder(line), isOutOfOrder(expected)]).toEqual([true, expected, false]);
});

test.each(['- [ ] a', '- [ ] a ✅ 2026-01-03 📅 2026-01-02 #x ^id', '- [ ] a [owner:: [[Jane]]]  [due:: 2026-01-02]'])('the order of %s is left alone', (line) => {
	expect([isOutOfOrder(line), repairOrder(line)]).toEqual([false, line]);
});

test.each(['- [ ] ⏫^id', '- [ ] 🔁 ⏫ b', '- [ ] 🆔⏫ a'])('what %s says would be changed by repairing it: it is left alone', (line) => {
	expect([isOutOfOrder(line), repairOrder(line)]).toEqual([true, line]);
});

test.each(['- [ ] a — @ana 📅 2026-01-01 b', '- [ ] a — @me 📅 2026-01-01 [[Tom]]'])('repairing %s would change its owner: it is left alone', (line) => {
	expect([isOutOfOrder(line), repairOrder(line)]).toEqual([true, line]);
});

test.each(['text', '- a', '- [ ] ', ''])('%j, which is no task, is not out of order', (line) => {
	expect(isOutOfOrder(line)).toBe(false);
});

test.each([withDue('text', DAY, 'emoji'), withTell('- a', 'tell', DAY), repairOrder('- [ ]')])('what is no task is not edited', (edited) => {
	expect(edited).toBeNull();
});

test('as many fields as a line can hold are taken out', () => {
	expect(withTell(`- [ ] a ${'[told:: x] '.repeat(100_000)}b`, 'none', DAY)).toBe('- [ ] a b');
});
