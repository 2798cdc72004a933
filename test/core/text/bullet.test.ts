import { itemTextAt, mayBeginItem, parseBullet, saidBy } from '../../../src/core/text/bullet';

test.each([
	['- a', 0, 0, 'a'], ['* a b ', 0, 0, 'a b'], ['  + a', 0, 2, 'a'], ['12) a', 0, 0, 'a'], ['> \t- a', 1, 4, 'a'], ['> > 1. a', 2, 0, 'a'], ['- [ ] a', 0, 0, '[ ] a'],
	['-', 0, 0, ''], ['  -', 0, 2, ''], ['> *', 1, 0, ''], ['+', 0, 0, ''], ['1.', 0, 0, ''], ['123456789)', 0, 0, ''], ['- ', 0, 0, ''],
])('the list item %j', (line, quoteDepth, indent, text) => {
	expect(parseBullet(line)).toEqual({ quoteDepth, indent, text });
});

test.each(['', 'a', '-a', 'a-', '--', '1', '1.a', 'a.', '1:', '.', '1234567890.', '1234567890. a'])('%j is no list item', (line) => {
	expect(parseBullet(line)).toBeNull();
});

test('a line may be an item by its first sign where some line that begins so is one', () => {
	const codes = Array.from({ length: 0x250 }, (_, code) => code);
	const isOne = (line: string): boolean => parseBullet(line) !== null;
	expect(codes.filter(mayBeginItem)).toEqual(codes.map((code) => String.fromCharCode(code)).filter((sign) => [`${sign} a`, `${sign}. a`, `${sign}- a`].some(isOne)).map((sign) => sign.charCodeAt(0)));
});

test.each(['- [ ]', '1234567890', '  12345678901.', '> -x'])('%j is no bare marker', (line) => {
	expect(parseBullet(line)?.text ?? null).toBe(line === '- [ ]' ? '[ ]' : null);
});

test.each([
	['[ ] a', 'a'], ['[x]', ''], ['[x]   a', 'a'], ['a [ ] b', 'a [ ] b'], ['[ ]a', '[ ]a'], ['[ab] c', '[ab] c'], ['a  ', 'a'], ['', ''],
	['a ^b-1', 'a'], ['a ^b  ', 'a'], ['^bc', ''], ['[ ] ^b', ''], ['a\t^b', 'a'], ['a^b', 'a^b'], ['a ^b c', 'a ^b c'], ['a ^ó', 'a ^ó'], ['a ^', 'a ^'], ['x^2 a ^b', 'x^2 a'],
])('%j says %j', (text, said) => {
	expect(saidBy(text)).toBe(said);
});

test.each([['  1234567890)', 2, -1], ['> 123456789)', 2, 12], ['  - a', 2, 4], ['  -', 2, 3], ['  - ', 0, -1]])('the text of %j behind place %i begins at %i', (line, offset, at) => {
	expect(itemTextAt(line, offset)).toBe(at);
});
