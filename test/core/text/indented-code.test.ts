// Indented code is no list; a nested list is no code.
import { tasksIn } from './reading';

test.each([
	['after a blank line', 'text\n\n    - [ ] in'],
	['at the beginning', '    - [ ] in'],
	['with a tab', 'text\n\n\t- [ ] in'],
	['after a heading', '# Agreed\n    - [ ] in'],
	['in a quote', '> text\n>\n>     - [ ] in'],
	['in a list item, after a blank line', '- a\n\n      - [ ] in'],
	['with a quote mark in it', 'text\n\n    > - [ ] in'],
	['as the lazy end of a paragraph', 'text\n    - [ ] in'],
])('is code %s', (_, text) => {
	expect(tasksIn(text)).toEqual([]);
});

test.each([
	['two spaces', '- a\n  - [ ] out', ['out']],
	['four spaces', '- a\n    - [ ] out', ['out']],
	['a tab', '- a\n\t- [ ] out', ['out']],
	['two tabs below a tab', '- a\n\t- b\n\t\t- [ ] out', ['out']],
	['three levels of four spaces', '- a\n    - b\n        - c\n            - [ ] out', ['out']],
	['a number', '1. a\n   - [ ] out', ['out']],
	['a wide number', '10. a\n    - [ ] out', ['out']],
	['a blank line between', '- a\n\n    - [ ] out', ['out']],
	['text in the item', '- a\n  more\n    - [ ] out', ['out']],
	['a quote in the item', '- a\n  > said\n\n    - [ ] out', ['out']],
	['a quote in the item, nothing between', '1. a\n   > said\n   - b\n       - [ ] out', ['out']],
	['three spaces at the margin', '   - [ ] out', ['out']],
	['a quote', '> - a\n>     - [ ] out', ['out']],
	['tasks all the way', '- [ ] a\n\t- [ ] b\n\t\t- [ ] c\n- [ ] d', ['a', 'b', 'c', 'd']],
])('is a list below %s', (_, text, tasks) => {
	expect(tasksIn(text)).toEqual(tasks);
});

test.each([
	['four spaces', '- a\n    > [!todo] b\n    > - [ ] out'],
	['a tab', '- a\n\t> - [ ] out'],
	['the item itself', '- > - [ ] no\n- [ ] out'],
	['two levels', '- a\n    - b\n        > - [ ] out'],
])('finds a task in a quote below a list item: %s', (_, text) => {
	expect(tasksIn(text)).toEqual(['out']);
});
