import fc from 'fast-check';
import { editLine } from '../../../src/core/text/line-edit';
import { lineStart, splitLines } from '../../../src/core/text/lines';
import { runs } from '../../support/runs';

const mark = (line: string): string => `${line}!`;

test.each([
	['a\nb\nc', 1, 'b', 'a\nb!\nc'], ['a\r\nb\r\n', 1, 'b', 'a\r\nb!\r\n'], ['\uFEFFa\nb', 0, '\uFEFFa', '\uFEFFa!\nb'], ['😀\r\n王\n', 1, '王', '😀\r\n王!\n'], ['x\ny', 1, 'y', 'x\ny!'], ['moved\na', 0, 'a', 'moved\na!'], ['a\rb\n', 0, 'a\rb', 'a\rb!\n'], ['', 0, '', '!'],
])('changes one line of %j', (text, line, raw, after) => {
	expect(editLine(text, { line, raw }, mark)).toBe(after);
});

test.each([['a\nb', 0, 'c'], ['b\nx\nb', 1, 'b'], ['', 0, 'a']])('a line of %j that is not found with certainty is left alone', (text, line, raw) => {
	expect(editLine(text, { line, raw }, mark)).toBeNull();
});

test.each([
	['```\na\n```', 1], ['```\na\n```', 0], ['%%\na\n%%', 0], ['$$\na\n$$', 1], ['---\na\n---', 1], ['<!--\na\n-->', 0],
])('a line that stands hidden in %j now is left alone', (text, line) => {
	expect(editLine(text, { line, raw: 'a' }, mark)).toBeNull();
});

test('a line behind a comment that is never closed is found', () => {
	expect(editLine('%% x\n- [ ] a', { line: 1, raw: '- [ ] a' }, mark)).toBe('%% x\n- [ ] a!');
});

test('a line that cannot have the new form is left alone', () => {
	expect(editLine('a', { line: 0, raw: 'a' }, () => null)).toBeNull();
});

test('a line can become several, or none', () => {
	expect(editLine('a\r\nb\r\nc', { line: 1, raw: 'b' }, () => ['x', 'y'])).toBe('a\r\nx\r\ny\r\nc');
	expect(editLine('a\nb\nc', { line: 1, raw: 'b' }, (line) => [line, 'x'])).toBe('a\nb\nx\nc');
	expect(editLine('a\nb\nc', { line: 1, raw: 'b' }, () => [])).toBe('a\nc');
});

test('a text whose line says so already stays as it is', () => {
	expect(editLine('x\na', { line: 0, raw: 'a' }, (line) => line)).toBe('x\na');
});

test('an edit changes its line only, whatever ends the lines', () => {
	const line = fc.string({ unit: fc.constantFrom('a', ' ', '-', '😀', '王', '\t', '\uFEFF', '\u2028', '\r'), maxLength: 4 }).map((text) => `- ${text.replace(/\r$/, '')}`);
	fc.assert(fc.property(fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n')), { minLength: 1 }), fc.boolean(), fc.nat(), (pairs, isClosed, at) => {
		const text = pairs.map(([each, ending]) => each + ending).join('') + (isClosed ? '' : 'end');
		const texts = splitLines(text);
		const index = at % texts.length;
		const raw = texts[index] ?? '';
		const start = lineStart(text, index);
		const edited = editLine(text, { line: index, raw }, mark);
		expect(edited).toBe(`${text.slice(0, start)}${raw}!${text.slice(start + raw.length)}`);
	}), runs);
});
