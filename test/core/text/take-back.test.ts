import fc from 'fast-check';
import { replaceLines, splitLines } from '../../../src/core/text/lines';
import { replacedLines, takeBack } from '../../../src/core/text/take-back';
import { runs } from '../../support/runs';

const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), maxLength: 2 });
const ending = fc.constantFrom('\n', '\r\n');
const note = fc.tuple(fc.array(line, { minLength: 1, maxLength: 7 }), ending);
const mixedNote = fc.array(fc.tuple(line, ending), { minLength: 1, maxLength: 7 }).map((lines) => lines.flat().slice(0, -1).join(''));

test.each([
	['a\r\nb\nc', 1, 1, ['x', 'y'], 'a\r\nx\ny\nc'], ['a\nb\r\nc', 1, 1, ['x', 'y'], 'a\nx\r\ny\r\nc'], ['a\nb\r\nc', 2, 0, ['x'], 'a\nb\r\nx\r\nc'], ['a\nb', 1, 1, [], 'a'], ['a\nb', 0, 1, [], 'b'], ['a\r\nb', 1, 1, ['x', 'y'], 'a\r\nx\r\ny'], ['a', 1, 0, ['b'], 'a\nb'],
	['a\n', 1, 0, ['b'], 'a\nb\n'], ['a\nb\n', 1, 1, [], 'a\n'], ['', 0, 1, ['a'], 'a'], ['a\nb', 1, 0, [], 'a\nb'], ['a\r\nb', 0, 2, ['x'], 'x'],
])('%j with %i, %i lines replaced by %j', (text, at, count, lines, expected) => {
	expect(replaceLines(text, at, count, lines)).toBe(expected);
});

test('lines are replaced, and all others stay', () => {
	fc.assert(fc.property(note, fc.nat(7), fc.nat(3), fc.array(line, { maxLength: 3 }), ([texts, ending], from, most, lines) => {
		const at = Math.min(from, texts.length);
		const count = Math.min(most, texts.length - at);
		const after = [...texts.slice(0, at), ...lines, ...texts.slice(at + count)];
		expect(replaceLines(texts.join(ending), at, count, lines)).toBe(after.join(texts.length > 1 ? ending : '\n'));
	}), runs);
});

test('a write taken back gives the note as it was, its line endings included, however much was written above it since', () => {
	fc.assert(fc.property(mixedNote, fc.nat(7), fc.nat(3), fc.array(line, { maxLength: 3 }), (before, from, most, lines) => {
		const texts = splitLines(before);
		const at = Math.min(from, texts.length);
		const after = replaceLines(before, at, Math.min(most, texts.length - at), lines);
		const replaced = replacedLines(before, after);
		fc.pre(replaced !== null);
		if (replaced === null) return;
		expect(takeBack(after, replaced)).toBe(before);
		const above = `new top\n${after}`;
		const moved = takeBack(above, replaced);
		expect(moved === null || splitLines(moved).length === texts.length + 1).toBe(true);
	}), runs);
});

const ticked = replacedLines('x\n- [ ] a\ny', 'x\n- [x] a ✅ 2026-03-12\ny');

test.each([
	['at its place', 'x\n- [x] a ✅ 2026-03-12\nz', 'x\n- [ ] a\nz'], ['somewhere else', 'new\nx\r\n- [x] a ✅ 2026-03-12\r\ny', 'new\nx\r\n- [ ] a\r\ny'],
	['changed', 'x\n- [x] a ✅ 2026-03-13\ny', null], ['gone', 'x\ny', null], ['twice, and not at its place', '- [x] a ✅ 2026-03-12\nx\n- [x] a ✅ 2026-03-12', null],
])('a tick whose line stands %s', (_, text, expected) => {
	expect(ticked === null ? 'none' : takeBack(text, ticked)).toBe(expected);
});

test('a line that was taken out comes back between its neighbours, and nowhere else', () => {
	const removed = replacedLines('x\na\ny\nz', 'x\ny\nz');
	if (removed === null) throw new Error('nothing removed');
	expect([takeBack('x\ny\nz', removed), takeBack('new\nx\ny\nz', removed), takeBack('x\nq\ny', removed)]).toEqual(['x\na\ny\nz', 'new\nx\na\ny\nz', null]);
});

test('a line that was deleted at the end comes back with the line ending it had', () => {
	const deleted = replacedLines('a\r\nb\nc', 'a\r\nb');
	expect(deleted === null ? null : [takeBack('a\r\nb', deleted), takeBack('a\nb', deleted)]).toEqual(['a\r\nb\nc', 'a\nb\nc']);
	const only = replacedLines('a\r\nb', 'a');
	expect(only === null ? null : takeBack('a', only)).toBe('a\r\nb');
});

test.each([
	['a\nb', 'a\nb\nc'], ['a\nb\nc', 'a\nb'], ['a', 'a\nb'],
])('what was written at the end, %j to %j, is taken back', (before, after) => {
	const replaced = replacedLines(before, after);
	expect(replaced === null ? null : takeBack(after, replaced)).toBe(before);
});

test.each([
	['a\nb', 'a\nb\nc', { line: 2, before: [], after: ['c'], above: 'b', below: null, endings: [''] }],
	['a\r\nb\nc', 'a\r\nb', { line: 2, before: ['c'], after: [], above: 'b', below: null, endings: ['\n', ''] }],
	['b', 'p\nb', { line: 0, before: [], after: ['p'], above: null, below: 'b', endings: [''] }],
	['a\nb\nc\nd', 'a\nx\ny\nc\nd', { line: 1, before: ['b'], after: ['x', 'y'], above: 'a', below: 'c', endings: ['\n', '\n'] }],
	['a\na\na\n', 'a\na\n', { line: 2, before: ['a'], after: [], above: 'a', below: '', endings: ['\n', '\n'] }],
	['', 'a', { line: 0, before: [''], after: ['a'], above: null, below: null, endings: ['', ''] }],
])('from %j to %j no more is replaced than what changed', (before, after, replaced) => {
	expect(replacedLines(before, after)).toEqual(replaced);
});

test('a line that stands there twice is taken back at its place', () => {
	expect(ticked === null ? null : takeBack('x\n- [x] a ✅ 2026-03-12\n- [x] a ✅ 2026-03-12', ticked)).toBe('x\n- [ ] a\n- [x] a ✅ 2026-03-12');
});

test.each([[''], [' '], ['\t']])('a line that was emptied to %j is only known by the lines around it', (blank) => {
	const emptied = replacedLines('x\na\ny', `x\n${blank}\ny`);
	if (emptied === null) throw new Error('nothing written');
	expect([`x\n${blank}\ny`, `new\nx\n${blank}\ny`, `x\n${blank}\nother`, `other\n${blank}\ny`].map((text) => takeBack(text, emptied))).toEqual(['x\na\ny', 'new\nx\na\ny', null, null]);
});

test('a text that is the same has nothing to take back', () => {
	expect([replacedLines('a\nb', 'a\nb'), replacedLines('a\nb', 'a\r\nb')]).toEqual([null, null]);
});
