// Which lines can be a promise, and how each becomes a checkbox.
import { asCheckbox, isEmptyItem, withFilter } from '../../../src/core/text/checkbox';
import { outlined } from './reading';

/** The line marked by `»` in a note, as a checkbox. */
function boxed(note: string): string | null {
	const line = note.split('\n').findIndex((each) => each.includes('»'));
	return asCheckbox(outlined(note.replace('»', '')), line);
}

test.each([
	['»send the map', '- [ ] send the map'], ['»- send the map', '- [ ] send the map'], ['- a\n»    - b', '    - [ ] b'], ['»3. send', '3. [ ] send'], ['»*   send', '*   [ ] send'], ['»+\tsend', '+\t[ ] send'],
	['»> send', '> - [ ] send'], ['»> > - send', '> > - [ ] send'], ['> [!note] head\n»> send', '> - [ ] send'], ['- a\n»  b', '  - [ ] b'], ['»写报告 ^id', '- [ ] 写报告 ^id'], ['»send  ', '- [ ] send  '],
	['»send 📅 2026-03-20', '- [ ] send 📅 2026-03-20'], ['»a | b', '- [ ] a | b'], ['»[[Ana Ruiz|Ana]] sends', '- [ ] [[Ana Ruiz|Ana]] sends'], ['»<https://a.example> read it', '- [ ] <https://a.example> read it'], ['»-5 degrees', '- [ ] -5 degrees'],
	['»- a\n---', '- [ ] a'], ['»- [x] done ✅ 2026-03-01', '- [x] done ✅ 2026-03-01'], ['»[?] what', '- [ ] [?] what'], ['»#hash tag', '- [ ] #hash tag'],
])('%j', (note, expected) => {
	expect(boxed(note)).toBe(expected);
});

test.each([
	'»## Agreed', '> »## Agreed', '- »# a', '»---', '»- - -', '»* * *', '»___', '> »---', '»Title\n---', '»Title\n===', 'Title\n»===', '»| a | b |', '»a | b\n--- | ---', 'a | b\n»--- | ---', 'a | b\n--- | ---\n»1 | 2', '»> [!note] head', '»```js',
	'```\n»a\n```', '    a\n»    b', '---\n»aim: x\n---', '»---\naim: x\n---', '%%\n»a\n%%', '»%% a\n%%', '<!--\n»a\n-->', '»<!-- a -->', '$$\n»a\n$$', '»$$', '»<div>', '»</div>', '»', '»   ', '»- ', '»-', '»- [ ]', '»^id', 'a\n»- ```',
])('%j can be none', (note) => {
	expect(boxed(note)).toBeNull();
});

test.each([
	['- [ ] Ana: send 📅 2026-03-20', '#task', '- [ ] #task Ana: send 📅 2026-03-20'], ['- [ ] send #task', '#task', '- [ ] send #task'], ['- [ ] send 📅 2026-03-20 ^id', '[t]', '- [ ] send [t] 📅 2026-03-20 ^id'], ['- [ ] send', '', '- [ ] send'], ['send', '#task', 'send'],
])('%j with the filter %s', (line, filter, expected) => {
	expect(withFilter(line, filter)).toBe(expected);
});

test.each([['', true], ['  ', true], ['> ', true], ['-', true], ['  1. ', true], ['> - [ ] ', true], ['- [?]', true], ['a', false], ['- a', false], ['- [ ] a', false], ['--', false], ['[ ]', false]])('%j is empty: %s', (line, expected) => {
	expect(isEmptyItem(line)).toBe(expected);
});
