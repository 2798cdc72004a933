// Pins the parser on small notes of this project's own (CachedMetadata and its parts, obsidian.d.ts 1402-1464, 3711-3770, 5668); calibration.test.ts holds it against the real app where recordings are at hand.
import { getAllTags, getFrontMatterInfo, parseYaml, stringifyYaml } from '../workbench/page/metadata/frontmatter';
import { getLinkpath, parseLinktext } from '../workbench/page/metadata/links';
import { parseMetadata } from '../workbench/page/metadata/parse';

function items(text: string): string[] {
	return (parseMetadata(text).listItems ?? []).map(({ position, parent, task }) =>
		`${parent} ${task === undefined ? '-' : `[${task}]`} ${JSON.stringify(text.slice(position.start.offset, position.end.offset))}`);
}

test('list items carry parent, mark and their own text only — task: "A single character indicating the checked status of a task"', () => {
	expect(items('# H\n\n- [ ] one\n    - [x] two\n\t- three\n- [/] four\n')).toEqual(['-2 [ ] "- [ ] one"', '2 [x] "  - [x] two"', '2 - "- three"', '-2 [/] "- [/] four"']);
});

test('a list at the top has the parent -1, as a line 0 has no negative — parent: "the negative of the line number of the first list item"', () => {
	expect(items('- a')).toEqual(['-1 - "- a"']);
});

test('list lines in code, comments and properties are none, in quotes and callouts they are', () => {
	expect(items('---\nx: |\n  - [ ] y\n---\n```\n- [ ] a\n```\n%%\n- [ ] b\n%%\n\n> [!todo] T\n> - [ ] c\n')).toEqual(['-12 [ ] "- [ ] c"']);
});

test('an unclosed comment hides the rest of the note', () => {
	expect(items('- [ ] a\n\n%%\n- [ ] b\n')).toEqual(['-1 [ ] "- [ ] a"']);
});

test('sections are the blocks of a note, a comment among them', () => {
	const types = parseMetadata('---\na: 1\n---\n# H\ntext\n%%\nx\n%%\n> q\n\n> [!note] c\n\n- l\n\n```\nc\n```\n\n| a |\n|---|\n\n***\n').sections?.map(({ type }) => type);
	expect(types).toEqual(['yaml', 'heading', 'paragraph', 'comment', 'blockquote', 'callout', 'list', 'code', 'table', 'thematicBreak']);
});

test('wikilinks, Markdown links and embeds are told apart; code and escapes hold none', () => {
	const { links, embeds } = parseMetadata('[[a b#c|d]] [e](f%20g.md) ![[h.png]] ![i](j.png) `[[no]]` \\[[no]] [k](https://example.org)\n\n| [[t\\|u]] |\n|---|\n');
	expect(links?.map(({ link, displayText, original }) => [link, displayText, original])).toEqual([['a b#c', 'd', '[[a b#c|d]]'], ['f g.md', 'e', '[e](f%20g.md)'], ['t', 'u', '[[t\\|u]]']]);
	expect(embeds?.map(({ link, displayText }) => [link, displayText])).toEqual([['h.png', 'h.png'], ['j.png', 'i']]);
});

test('tags need a free place and more than digits', () => {
	const { tags } = parseMetadata('#a x#no #12 **#b/c** [#d](x.md#no) `#no` #é-1, #people/mira\n\n%%\n#hidden\n%%\n');
	expect(tags?.map(({ tag }) => tag)).toEqual(['#a', '#b/c', '#é-1', '#people/mira', '#hidden']);
});

test('offsets count CRLF and a byte order mark', () => {
	const text = '\ufeff---\r\na: b\r\n---\r\n# H\r\n- [ ] t #x\r\n';
	const { frontmatter, headings, listItems, tags } = parseMetadata(text);
	expect(frontmatter).toEqual({ a: 'b' });
	for (const [item, slice] of [[headings?.[0], '# H'], [listItems?.[0], '- [ ] t #x'], [tags?.[0], '#x']] as const) {
		expect(text.slice(item?.position.start.offset, item?.position.end.offset)).toBe(slice);
	}
	expect(listItems?.[0]?.position.start).toMatchObject({ line: 4, col: 0 });
});

test('broken properties are none, and the rest of the note is there', () => {
	const cache = parseMetadata('---\na: [\n---\n# H\n');
	expect(cache.frontmatter).toBeUndefined();
	expect(cache.headings).toHaveLength(1);
	expect(() => { parseYaml('a: ['); }).toThrow(expect.objectContaining({ name: 'YAMLParseError' }));
});

test('links in properties carry their key — FrontmatterLinkCache (3266)', () => {
	expect(parseMetadata('---\npeer: "[[People/Ana|Ana]]"\nall:\n  - x\n  - "[[B]]"\n---\n').frontmatterLinks).toEqual([
		{ key: 'peer', original: '[[People/Ana|Ana]]', link: 'People/Ana', displayText: 'Ana' },
		{ key: 'all.1', original: '[[B]]', link: 'B', displayText: 'B' },
	]);
});

test('getFrontMatterInfo gives the offsets without and with the dashes — FrontMatterInfo (3250)', () => {
	expect(getFrontMatterInfo('---\na: 1\n---\ntext')).toEqual({ exists: true, frontmatter: 'a: 1', from: 4, to: 8, contentStart: 13 });
	expect(getFrontMatterInfo('---\n---\ntext')).toMatchObject({ exists: true, frontmatter: '', contentStart: 8 });
	expect(getFrontMatterInfo('text\n---\na: 1\n---\n').exists).toBe(false);
	expect(getFrontMatterInfo('---\nno end\n').exists).toBe(false);
});

test('tags come from properties and text, each with its sign — getAllTags (3332)', () => {
	expect(getAllTags(parseMetadata('---\nTags: [a, "#b", not one, 7]\n---\n#c #c'))).toEqual(['#a', '#b', '#c', '#c']);
	expect(getAllTags(parseMetadata('---\ntags: a\n---\n'))).toEqual(['#a']);
	expect(getAllTags(parseMetadata('nothing'))).toBeNull();
});

test('YAML is written the way properties are — stringifyYaml (6815)', () => {
	expect(stringifyYaml({ peer: '[[Ana]]', none: null, list: ['a', 'b'], date: '2026-03-05', long: 'x '.repeat(60).trim() }))
		.toBe(`peer: "[[Ana]]"\nnone:\nlist:\n  - a\n  - b\ndate: 2026-03-05\nlong: ${'x '.repeat(60).trim()}\n`);
});

test('a link\'s text is a path and a place — parseLinktext (4798), getLinkpath (3373)', () => {
	expect(parseLinktext('a/b#c#d')).toEqual({ path: 'a/b', subpath: '#c#d' });
	expect(getLinkpath('#c')).toBe('');
});
