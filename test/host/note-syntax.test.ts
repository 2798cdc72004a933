import { blankComments, commentRanges } from '../workbench/page/editor/comments';
import { parseCallout, splitInline } from '../workbench/page/editor/inline-syntax';
import { parseLinkMark } from '../workbench/page/editor/link-mark';
import { parseMarkdown } from '../workbench/page/editor/markdown-tree';
import { findSubpath } from '../workbench/page/editor/subpath';
import { toggledTaskLine } from '../workbench/page/editor/task-box';

describe('comments', () => {
	test.each([
		['inside a line', 'a %%b%% c', 'a  c'],
		['over lines, which keep their number', 'a\n%%\nb\n%%\nc', 'a\n\n\n\nc'],
		['that are never closed hide the rest when they open a line', 'a\n%% b\nc', 'a\n\n'],
		['that open inside a line and are never closed hide nothing', '100%% sure\n\nyes', '100%% sure\n\nyes'],
		['two in a line', '%%a%% b %%c%%', ' b '],
	])('%s', (_name, text, bare) => {
		expect(blankComments(text, [])).toBe(bare);
	});

	test('code hides nothing', () => {
		expect(commentRanges('`%%` a `%%`', [[0, 4], [7, 11]])).toEqual([]);
		expect(parseMarkdown('`%%` shown `%%`').children[0]).toMatchObject({ children: [{ type: 'inlineCode' }, { value: ' shown ' }, { type: 'inlineCode' }] });
	});
});

describe('running text', () => {
	test('wikilinks show their label, else their target with its parts', () => {
		expect(splitInline('a [[B#C|d]] [[B#C]] ![[e.png]]')).toEqual([
			{ type: 'text', text: 'a ' },
			{ type: 'link', target: 'B#C', text: 'd', embed: false },
			{ type: 'text', text: ' ' },
			{ type: 'link', target: 'B#C', text: 'B > C', embed: false },
			{ type: 'text', text: ' ' },
			{ type: 'link', target: 'e.png', text: 'e.png', embed: true },
		]);
	});

	test.each([['#tag/sub', true], ['#会议', true], ['#123', false], ['a#b', false], ['# x', false]])('%s is a tag: %s', (text, tag) => {
		expect(splitInline(text).some((piece) => piece.type === 'tag')).toBe(tag);
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
	const mark = parseLinkMark(source);
	expect(mark.target).toBe(target);
	expect(source.slice(mark.labelFrom, mark.labelTo)).toBe(label);
});

describe('the part of a note a link names', () => {
	const lines = ['# One', 'text ^abc', '## Two: more', '# Three', '## Two: more'];
	test.each([['#One', 0], ['#two more', 2], ['#Three#Two: more', 4], ['#^abc', 1], ['#none', null]])('%s', (subpath, line) => {
		expect(findSubpath(lines, subpath)).toBe(line);
	});
});
