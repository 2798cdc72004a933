// In doubt a line is private.
import { outlined, privateIn, tasksIn } from './reading';

test.each([
	['a section', '## Private\nin\n### Deeper\nin\n## Notes\nout', ['## Private', 'in', '### Deeper', 'in']],
	['a section in Chinese', '## 私密\nin\n# Notes\nout', ['## 私密', 'in']],
	['a section in Polish with a colon', '# Prywatne:\nin', ['# Prywatne:', 'in']],
	['a section with more in its heading', '## Private (do not share)\nin\n## Privateer\nout', ['## Private (do not share)', 'in']],
	['a section inside another', '# A\n## Private\nin\n# B\nout', ['## Private', 'in']],
	['a callout', 'out\n> [!private]- mine\n> in\n\nout', ['> [!private]- mine', '> in']],
	['a callout of any case with metadata', '> [!Private|wide]\n> in\n\nout', ['> [!Private|wide]', '> in']],
	['a nested callout', '> out\n> > [!private]\n> > in\n>\n> - out', ['> > [!private]', '> > in']],
	['a callout in a list item', '- > [!private]\n  > in\n- out', ['- > [!private]', '  > in']],
	['the lazy end of a callout', '> [!private]\nin\n\nout', ['> [!private]', 'in']],
	['a marked line', '- out\n- a #private b\n- out', ['- a #private b']],
	['what hangs below a marked line', '- #private\n    - in\n\n    - in\n- out', ['- #private', '    - in', '', '    - in']],
	['a tag below the private one', '- a #private/pay\n- out', ['- a #private/pay']],
	['a tag with a Chinese comma behind it', '- a #private，b\n- out', ['- a #private，b']],
	['a tag in brackets', '- a (#private)\n- out', ['- a (#private)']],
	['everything from an unclosed comment on', 'out\na %% b\nin', ['a %% b', 'in']],
])('%s is private', (_, text, lines) => {
	expect(privateIn(text)).toEqual(lines);
});

test.each(['- a #privately', '- a #private-ish', '- x#private', '- [a](b/#private)', '> [!privately]\n> a', 'Private\na', '- #notprivate'])('%j is not private', (text) => {
	expect(privateIn(text)).toEqual([]);
});

test('shows tasks in private text all the same', () => {
	expect(tasksIn('## Private\n- [ ] one\n> [!private]\n> - [ ] two\n- [ ] three #private')).toEqual(['one', 'two', '#private']);
});

test('an unclosed comment leaves the tasks behind it in sight', () => {
	expect(outlined('%% x\n- [ ] y').standings).toEqual([16, 16]);
});
