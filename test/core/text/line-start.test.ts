import { listMarkerWidth, measureStart } from '../../../src/core/text/line-start';

test.each([
	['', 0, 0, 0, 0], ['a', 0, 0, 0, 0], ['   a', 3, 0, 3, 3], ['   ', 3, 0, 3, 3], ['\ta', 1, 0, 4, 4], ['  \ta', 3, 0, 4, 4], ['\t a', 2, 0, 5, 5], ['    \ta', 5, 0, 8, 8],
	['>a', 1, 1, 0, 0], ['> a', 2, 1, 0, 0], ['>   a', 4, 1, 2, 0], ['  > a', 4, 1, 0, 2], ['  > > - a', 6, 2, 0, 2], ['  >>  a', 6, 2, 1, 2], ['>  > a', 5, 2, 0, 0], ['>\ta', 2, 1, 4, 0], ['a > b', 0, 0, 0, 0], ['>', 1, 1, 0, 0],
])('%j begins at %i, in %i quotes, with an indent of %i, of %i before the quotes', (line, offset, quoteDepth, indent, outerIndent) => {
	expect(measureStart(line)).toEqual({ offset, quoteDepth, indent, outerIndent });
});

test.each([
	['- a', 0, 2], ['* a', 0, 2], ['+ a', 0, 2], ['-\ta', 0, 2], ['-   a', 0, 2], ['  - a', 2, 2], ['0. a', 0, 3], ['9) a', 0, 3], ['10.\ta', 0, 4], ['123456789. a', 0, 11],
	['-', 0, 0], ['-a', 0, 0], ['-- a', 0, 0], ['1. a', 3, 0], ['. a', 0, 0], [') a', 0, 0], ['1 a', 0, 0], ['1: a', 0, 0], ['1.a', 0, 0], ['1234567890. a', 0, 0], ['/. a', 0, 0], [':. a', 0, 0], [', a', 0, 0], ['', 0, 0],
])('the list marker of %j at %i takes %i', (line, offset, width) => {
	expect(listMarkerWidth(line, offset)).toBe(width);
});
