import { headingAbove } from '../../../src/core/text/outline';
import { outlined } from './reading';

test.each([
	['# a', 1, 'a'], ['###### a', 6, 'a'], ['   ## a', 2, 'a'], ['#\ta', 1, 'a'], ['#   a  b  ', 1, 'a  b'], ['## a ##', 2, 'a'], ['# a #####', 1, 'a'], ['# a\t#', 1, 'a'], ['# a # b #', 1, 'a # b'],
	['# a#', 1, 'a#'], ['# a b##', 1, 'a b##'], ['#', 1, ''], ['## ', 2, ''], ['# #', 1, ''], ['### ###', 3, ''], ['#\u00a0#', 0, ''],
])('%j is a heading of level %i that says %j', (line, level, text) => {
	const headings = level === 0 ? [] : [{ line: 1, level, text, raw: line }];
	expect(outlined(`text\n${line}\ntext`).headings).toEqual(headings);
});

test.each(['#a', '####### a', '    # a', '\t# a', '> # a', '- # a', 'a # b', '\\# a', '＃ a', '#-'])('%j is no heading', (line) => {
	expect(outlined(line).headings).toEqual([]);
});

test.each([[0, null], [1, null], [2, 'one'], [3, 'one'], [4, 'two'], [5, 'three'], [6, 'three'], [99, 'three']])('above line %i the last heading is %j', (line, text) => {
	const outline = outlined('a\nb\n# one\nc\n## two\n# three\nd');
	expect(headingAbove(outline, line)?.text ?? null).toBe(text);
});

test('a note without headings has none above any line', () => {
	expect(headingAbove(outlined('a\nb'), 1)).toBeNull();
});

test('an outline tells where the text begins', () => {
	expect([outlined('---\na: 1\n---\n# b').bodyStart, outlined('# b').bodyStart]).toEqual([3, 0]);
});
