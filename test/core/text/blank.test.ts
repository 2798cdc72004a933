import { behindBlanks, isBlank, squeezed } from '../../../src/core/text/blank';

const EVERY_UNIT = Array.from({ length: 0x10000 }, (_, code) => code);

test('blank is what a pattern takes for white space', () => {
	expect(EVERY_UNIT.filter(isBlank)).toEqual(EVERY_UNIT.filter((code) => /\s/.test(String.fromCharCode(code))));
	expect(isBlank(''.charCodeAt(0))).toBe(false);
});

test.each([['', 0, 0], ['a', 0, 0], ['  a', 0, 2], ['a \u3000\tb', 1, 4], ['a  ', 1, 3], ['a', 1, 1]])('behind the blanks of %j from %i stands %i', (text, from, at) => {
	expect(behindBlanks(text, from)).toBe(at);
});

test.each([['', ''], ['  ', ''], ['a', 'a'], [' a b ', 'a b'], ['a  b', 'a b'], ['a\tb', 'a b'], ['a\u00a0b', 'a b'], ['a \u3000 b c', 'a b c']])('%j is squeezed to %j', (text, expected) => {
	expect(squeezed(text)).toBe(expected);
});
