// Where the cursor goes in a meeting: where what is typed is a note, and nothing else.
import { cursorLineIn } from '../../../src/core/meetings/cursor-line';
import { words } from '../../support/vault-folder';

const lineIn = (lines: readonly string[], section: number | null = null): string => {
	const at = cursorLineIn(lines.join('\n'), words, section);
	return `${at} ${lines[at] ?? ''}`.trim();
};

test.each<[string, string[], string]>([
	['below an agenda without questions', ['---', 'a: b', '---', '## Agenda', '- a', '', '## Notes', ''], '5'],
	['below the notes where the agenda ends with a question', ['## Agenda', '- Why? ^q-a-01', '', '## Notes', '', '## Agreed', ''], '4'],
	['behind every heading with questions', ['## 议程', '- Why? ^q-a-01', '', '## More', '- How? ^q-a-02', '', '## Agreed', ''], '7'],
	['on the last line where the questions are all there is', ['## Agenda', '- Why? ^q-a-01', '    - '], '2     -'],
	['on the last line without an empty one', ['## Agenda', '- a'], '1 - a'], ['into an empty note', [''], '0'], ['never into the properties', ['---', 'a: b', '---'], '2 ---'],
])('it goes %s', (_, lines, place) => {
	expect(lineIn(lines)).toBe(place.replace('     -', '     - ').trim());
});

test.each([[0, '2'], [5, '8'], [10, '10 ## 2026-02-05']])('of the section at line %d it stays in the section', (section, place) => {
	const lines = ['## 2026-03-12', '### Agenda', '', '### Notes', '', '## 2026-03-05', '### Agenda', '- a', '', '- b', '## 2026-02-05'];
	expect(lineIn(lines, section)).toBe(place);
});

test('of a section at the very beginning it stays in that section, too', () => {
	expect(lineIn(['## 2026-03-12', 'words', '', '## 2026-03-05', '### Agenda', '', '- x'], 0)).toBe('2');
});
