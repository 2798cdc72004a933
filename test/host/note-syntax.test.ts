import { commentRanges, cutRanges } from '../workbench/page/editor/comments';
import { parseMarkdown } from '../workbench/page/editor/markdown-dom';
import { WIKILINK, labelRange, linkTarget, parseCallout, toggledTaskLine } from '../workbench/page/editor/note-syntax';
import { findSubpath } from '../workbench/page/editor/subpath';

describe('comments', () => {
	test.each([
		['inside a line', 'a %%b%% c', 'a  c'],
		['over lines, which keep their number', 'a\n%%\nb\n%%\nc', 'a\n\n\n\nc'],
		['that are never closed hide the rest when they open a line', 'a\n%% b\nc', 'a\n\n'],
		['that open inside a line and are never closed hide nothing', '100%% sure\n\nyes', '100%% sure\n\nyes'],
		['two in a line', '%%a%% b %%c%%', ' b '],
	])('%s', (_name, text, bare) => {
		expect(cutRanges(text, commentRanges(text, []))).toBe(bare);
	});

	test('code hides nothing', () => {
		expect(commentRanges('`%%` a `%%`', [[0, 4], [7, 11]])).toEqual([]);
		expect(parseMarkdown('`%%` shown `%%`').children[0]).toMatchObject({ children: [{ type: 'inlineCode' }, { value: ' shown ' }, { type: 'inlineCode' }] });
	});
});

test.each([
	['[!private]- For me', { kind: 'private', fold: '-', title: 'For me' }],
	['[!NOTE]', { kind: 'note', fold: '', title: '' }],
	['plain', null],
])('the callout marker of %s', (line, callout) => {
	expect(parseCallout(line)).toEqual(callout);
});

test.each([
	['- [ ] a', '- [x] a'],
	['\t1. [x] a', '\t1. [ ] a'],
	['> * [/] a', '> * [ ] a'],
	['- a', null],
])('ticking %s', (line, ticked) => {
	expect(toggledTaskLine(line)).toBe(ticked);
});

test.each([
	['[[A|b]]', 'A', 'b'],
	['[[A]]', 'A', 'A'],
	['![[A#B\\|c]]', 'A#B', 'c'],
	['[[A|]]', 'A', 'A|'],
])('the label of %s lies where it is shown', (source, target, label) => {
	expect([...`a ${source} b`.matchAll(WIKILINK)].map(linkTarget)).toEqual([target]);
	expect(source.slice(...labelRange(source))).toBe(label);
});

describe('the part of a note a link names', () => {
	const lines = ['# One', 'text ^abc', '## Two: more', '# Three', '## Two: more'];
	test.each([['#One', 0], ['#two more', 2], ['#Three#Two: more', 4], ['#^abc', 1], ['#none', null]])('%s', (subpath, line) => {
		expect(findSubpath(lines, subpath)).toBe(line);
	});
});
