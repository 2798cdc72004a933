import { parseBullet } from '../../../src/core/text/bullet';

test.each([
	['- a', 0, 0, 'a'], ['* a b ', 0, 0, 'a b'], ['  + a', 0, 2, 'a'], ['12) a', 0, 0, 'a'], ['> \t- a', 1, 4, 'a'], ['> > 1. a', 2, 0, 'a'], ['- [ ] a', 0, 0, '[ ] a'],
	['-', 0, 0, ''], ['  -', 0, 2, ''], ['> *', 1, 0, ''], ['+', 0, 0, ''], ['1.', 0, 0, ''], ['123456789)', 0, 0, ''], ['- ', 0, 0, ''],
])('the list item %j', (line, quoteDepth, indent, text) => {
	expect(parseBullet(line)).toEqual({ quoteDepth, indent, text });
});

test.each(['', 'a', '-a', 'a-', '--', '1', '1.a', 'a.', '1:', '.', '1234567890.', '1234567890. a'])('%j is no list item', (line) => {
	expect(parseBullet(line)).toBeNull();
});
