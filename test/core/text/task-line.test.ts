// What a checkbox line is made of, wherever its parts stand.
import { statusOf } from '../../../src/core/text/status';
import { findTags, isTaskShaped, parseTaskLine } from '../../../src/core/text/task-line';
import { plainTaskRules } from '../../../src/core/text/task-rules';

test.each([
	'- [ ] a', '* [ ] a', '+ [ ] a', '1. [ ] a', '1) [ ] a', '123456789. [ ] a', '    - [ ] a', '\t- [ ] a', '> - [ ] a', '> > - [ ] a', '>- [ ] a',
	'- [x] a', '-  [ ] a', '-\t[ ] a', '- [ ]\ta', '- [⏳] a', '- [😀] a', '- [[] a', '- []] a', '- [ ]  a', '- [ ] 做', '- [ ] [[Ana]]', '  > - [/] a', '- \t[ ] a', '- [𐀀] a', '- [！] a', '- [\udc00] a', '- [ ] ^id@',
])('reads %j as a task', (line) => {
	expect(parseTaskLine(line)).not.toBeNull();
});

test.each([
	'- [x](link)', '- [ ]a', '- []  a', '- [xx] a', '-[ ] a', '[ ] a', 'a - [ ] b', '- a [ ] b', '- [ ]', '- [ ] ', '- [ ] \t', '- [ ] \u00a0', '- []]', '- []] ',
	'－ [ ] a', '- ［ ］ a', '- ［x］ a', '1234567890. [ ] a', '1 [ ] a', '1: [ ] a', '# - [ ] a', '', ' ', '- ', '- [', '- [\ud83d', '- xx] [a', '- [\ud83d] a', '- [ ] ^only-an-id', '— [ ] a', '• [ ] a',
])('reads %j as no task', (line) => {
	expect(parseTaskLine(line)).toBeNull();
});

test.each([
	[' ', 'open'], ['/', 'in-progress'], ['x', 'done'], ['X', 'done'], ['-', 'dropped'], ['>', 'moved'], ['?', 'unclear'],
	['<', 'open'], ['!', 'open'], ['*', 'open'], ['"', 'open'], ['l', 'open'], ['1', 'open'], ['😀', 'open'], [']', 'open'],
])('reads the box %j as %s', (box, status) => {
	expect(statusOf(parseTaskLine(`- [${box}] a`)?.box ?? 'none', plainTaskRules.statuses)).toBe(status);
});

test('a box that is no task is not even task-shaped', () => {
	expect(['- [ ] ', '- [x](a)', '- []] '].map(isTaskShaped)).toEqual([false, false, false]);
});

const body = (line: string): string | undefined => line.slice(parseTaskLine(line)?.bodyAt);

test.each([['- [ ]   a b ', 'a b '], ['- [😀] a', 'a'], ['> 1) [x] a', 'a'], ['- []] a', 'a']])('finds the text of %j', (line, text) => {
	expect(body(line)).toBe(text);
});

test.each([
	['- [ ] a #tell b', ['#tell']], ['- [ ] #a #b/c x', ['#a', '#b/c']], ['- [ ] a #人 b', ['#人']], ['- [ ] a #tell，b', ['#tell']],
	['- [ ] a#b', []], ['- [ ] a #1', []], ['- [ ] a #1a', ['#1a']], ['- [ ] `#a` #b', ['#b']], ['- [ ] a # b', []], ['- [ ] [[N#b]] [x:: #c] #d', ['#d']],
	['- [ ] a (#b)', []], ['- [ ] a #23', []], ['- [ ] a [x:: #b]c #d', ['#d']], ['- [ ] a [[N|x #b]]c', []], ['- [ ] [[a|x #b]] [due:: x] #c', ['#c']], ['- [ ] [due:: #a] [[x|y #b]] #c', ['#c']], ['#x - [ ] a', undefined],
	['- [ ] a #b📅 2026-01-02 #c⏫ #d', ['#b', '#c', '#d']], ['- [ ] a #b[due:: 2026-01-02]', ['#b']], ['- [ ] a #assignee/ana[[Tom Ashby]]', ['#assignee/ana']], ['- [ ] a #📅 2026-01-02', []], ['- [ ] a #1⏫ b', []], ['- [ ] a #b📅', ['#b📅']],
])('finds the tags of %j', (line, tags) => {
	expect(parseTaskLine(line)?.tags.map((tag) => tag.name)).toEqual(tags);
});

test.each([
	['- [ ] a ^id', 'id'], ['- [ ] a ^q-1  ', 'q-1'], ['- [ ] a ✅ 2026-01-02 ^id', 'id'], ['- [ ] a^id', undefined], ['- [ ] a ^i d', undefined],
	['- [ ] a ^i_d', undefined], ['- [ ] a ^one ^two', 'two'], ['- [ ] a `^id`', undefined], ['- [ ] a `b`^id', undefined], ['- [ ] a ^id` `', undefined], ['- [ ] a `b` ^id', 'id'], ['- [ ] a ^', undefined],
])('finds the block id of %j', (line, id) => {
	expect(parseTaskLine(line)?.blockId?.id).toBe(id);
});

test.each([
	['- [ ] a 📅 2026-01-02', 'a '], ['- [ ] a [due:: 2026-01-02] 📅 2026-01-02', 'a '], ['- [ ] a ⏫', 'a '], ['- [ ] a #b ^c', 'a'], ['- [ ] #b #c', ''], ['- [ ]\t#b', ''], ['- [ ] a ^ ^b', 'a ^'], ['- [ ] a  ', 'a'], ['- [ ] a', 'a'],
	['- [ ] a #b c #d', 'a #b c'], ['- [ ] a [owner:: Ana] #d', 'a [owner:: Ana]'], ['- [ ] #b', ''], ['- [ ] a `b` #c', 'a `b`'], ['- [ ] a [constructor:: b] c', 'a [constructor:: b] c'],
])('in %j, something of ours is inserted behind %j', (line, before) => {
	const task = parseTaskLine(line);
	expect(line.slice(task?.bodyAt, task?.insertAt)).toBe(before);
});

test.each([['#peer', ['#peer']], ['a #b', ['#b']], ['#1 #2a', ['#2a']]])('any line may hold tags: %j', (line, names) => {
	expect(findTags(line, 0).map((tag) => tag.name)).toEqual(names);
});
