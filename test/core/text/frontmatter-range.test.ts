import { findFrontmatter, yamlOf } from '../../../src/core/text/frontmatter-range';
import { lineStart } from '../../../src/core/text/lines';

test.each([
	[['---', 'a: 1', 'b: 2', '---', 'text'], 4, 'a: 1\nb: 2'], [['---', '---'], 2, ''], [['\uFEFF---', 'a: 1', '--- \t', '---'], 3, 'a: 1'],
	[['---', '----', ' ---', '---a', '---'], 5, '----\n ---\n---a'],
])('the properties of %j end before line %i', (lines, end, yaml) => {
	for (const ending of ['\n', '\r\n']) {
		const text = lines.join(ending);
		expect(findFrontmatter(text)).toMatchObject({ lineCount: end, end: end < lines.length ? lineStart(text, end) : text.length + 1 });
		expect(yamlOf(text)).toBe(yaml);
	}
});

test.each([[[]], [['']], [['---']], [['---', 'a: 1']], [['text', '---', 'a: 1', '---']], [['----', 'a: 1', '---']], [['\uFEFF\uFEFF---', '---']]])('%j has no properties', (lines) => {
	expect(findFrontmatter(lines.join('\n'))).toBeNull();
	expect(yamlOf(lines.join('\n'))).toBe('');
});
