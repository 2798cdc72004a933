import { findFrontmatter } from '../../../src/core/text/frontmatter-range';

test.each([
	[['---', 'a: 1', 'b: 2', '---', 'text'], 4, 'a: 1\nb: 2'], [['---', '---'], 2, ''], [['\uFEFF---', 'a: 1', '--- \t', '---'], 3, 'a: 1'],
	[['---', '----', ' ---', '---a', '---'], 5, '----\n ---\n---a'],
])('the properties of %j end before line %i', (lines, end, yaml) => {
	for (const ending of ['\n', '\r\n']) expect(findFrontmatter(lines.join(ending))).toEqual({ lineCount: end, yaml });
});

test.each([[[]], [['']], [['---']], [['---', 'a: 1']], [['text', '---', 'a: 1', '---']], [['----', 'a: 1', '---']], [['\uFEFF\uFEFF---', '---']]])('%j has no properties', (lines) => {
	expect(findFrontmatter(lines.join('\n'))).toBeNull();
});
