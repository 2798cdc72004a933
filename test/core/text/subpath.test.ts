// Where a link to a line of a note leads.
import { subpathOf } from '../../../src/core/text/subpath';
import { outlined } from './reading';

test.each([
	['a\n- [ ] x »', ''], ['## Agreed\n- [ ] x »', '#Agreed'], ['# A\n## B\n## C\n- [ ] x »\n# D', '#C'], ['## Agreed\n- [ ] » x ^map', '#^map'], ['## Ana: [[Ana|A]] #1 ^x %%c%%\n- [ ] x »', '#Ana Ana A 1 x c'], ['## A\n```\n## B\n```\n- [ ] x »', '#A'],
])('%j', (note, expected) => {
	const outline = outlined(note);
	const line = outline.lines.findIndex((text) => text.includes('»'));
	expect(subpathOf({ line, raw: outline.lines[line] ?? '' }, outline.headings)).toBe(expected);
});
