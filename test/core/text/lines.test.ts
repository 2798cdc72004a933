import fc from 'fast-check';
import { copied, lineEnd, lineEndingOf, linesFrom, lineStart, splitLines } from '../../../src/core/text/lines';
import { runs } from '../../support/runs';

test.each([
	['', ['']], ['a', ['a']], ['a\n', ['a', '']], ['a\r\nb', ['a', 'b']], ['a\nb\r\nc\n', ['a', 'b', 'c', '']], ['\n\n', ['', '', '']], ['\r\n', ['', '']],
	['a\rb', ['a\rb']], ['a\r\r\nb', ['a\r', 'b']], ['a\r\nb\r', ['a', 'b\r']], ['a\u2028b', ['a\u2028b']], ['\uFEFFa\n', ['\uFEFFa', '']],
])('cuts %j into %j', (text, lines) => {
	expect(splitLines(text)).toEqual(lines);
});

test.each(['', 'a', 'a\n', 'a\nb', '\n\n', 'a\r\nb\r\n', 'a\r\nb\nc\r', '\r\n', '\r', 'a\r\r\nb', '\r\n\n\r\n'])('the lines of %j are the same one by one', (text) => {
	const starts = splitLines(text).map((_, line) => lineStart(text, line));
	expect(starts.slice(1).concat(text.length + 1)).toEqual(starts.map((start) => lineEnd(text, start) + 1));
});

test('every line begins where it says', () => {
	fc.assert(fc.property(fc.array(fc.constantFrom('a', '王', '😀', '\n', '\r\n', '\r', ' ')).map((parts) => parts.join('')), (text) => {
		const texts = splitLines(text);
		const whole = texts.map((line, index) => line + text.slice(lineStart(text, index) + line.length, lineStart(text, index + 1))).join('');
		expect(whole).toBe(text);
	}), runs);
});

test('what stands between two lines is a line ending', () => {
	fc.assert(fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '\r')).map((parts) => parts.join('')), (text) => {
		const texts = splitLines(text);
		const gaps = texts.slice(0, -1).map((line, index) => text.slice(lineStart(text, index) + line.length, lineStart(text, index + 1)));
		expect(gaps.every((gap) => gap === '\n' || gap === '\r\n')).toBe(true);
	}), runs);
});

test.each([['', '\n'], ['a\nb\r\n', '\n'], ['a\r\nb\n', '\r\n'], ['\n', '\n'], ['\r\n', '\r\n']])('%j goes on with %j', (text, ending) => {
	expect(lineEndingOf(text)).toBe(ending);
});

test.each(['', 'a', 'ab', 'abc', '😀', '王小明'])('a copy of %j says the same', (text) => {
	expect(copied(text)).toBe(text);
});

test.each([
	[0, 2, ['a\r\n', 'b\n']], [1, 1, ['b\n']], [2, 9, ['\r\n', 'c']], [3, 1, ['c']], [4, 1, []], [9, 1, []], [-1, 1, []], [0, 0, []],
])('from line %i of a note, %i lines at most: %j', (first, count, lines) => {
	expect(linesFrom('a\r\nb\n\r\nc', first, count).map(({ text, ending }) => text + ending)).toEqual(lines);
});

test('the last line of a text that ends in a line break is empty', () => {
	expect([linesFrom('a\n', 1, 2), linesFrom('', 0, 1)]).toEqual([[{ text: '', ending: '' }], [{ text: '', ending: '' }]]);
});
