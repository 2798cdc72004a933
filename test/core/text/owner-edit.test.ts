// A written owner taken out of a line, and another put first in its text (product.md 2.5).
import { withOwnerPrefix } from '../../../src/core/text/owner-edit';

const without = (body: string, owner: string): string | undefined => {
	const start = body.indexOf(owner) + 6;
	return withOwnerPrefix(`- [ ] ${body}`, { start, end: start + owner.length }, '')?.slice(6);
};

test.each([
	['Ana: a', 'Ana:', 'a'], ['Ana: a 📅 2026-03-20', 'Ana:', 'a 📅 2026-03-20'], ['#x  Ana: a', 'Ana:', '#x  a'], ['#x Ana:a', 'Ana:', '#x a'], ['#x 我：做', '我：', '#x 做'],
	['Ana: a [owner:: Tom]', 'Ana:', 'a [owner:: Tom]'], ['#x  Ana: a [owner:: Tom]', 'Ana:', '#x  a [owner:: Tom]'],
	['a  [owner:: Ana] b', '[owner:: Ana]', 'a b'], ['a  [owner:: Ana]', '[owner:: Ana]', 'a'], ['a (assignee:: Ana)  📅 2026-03-20', '(assignee:: Ana)', 'a  📅 2026-03-20'],
	['a #assignee/ana', '#assignee/ana', 'a'], ['a  #assignee/ana  b', '#assignee/ana', 'a   b'], ['a — @ana 📅 2026-03-20', ' — @ana', 'a 📅 2026-03-20'], ['a — @ana', ' — @ana', 'a'], ['**Ana:** a', '**Ana:**', 'a'],
	['a 🔁 every week #assignee/ana then b ^id', '#assignee/ana', 'a then b 🔁 every week ^id'], ['a 🔁 every week [owner:: Ana] b', '[owner:: Ana]', 'a b 🔁 every week'],
])('%j without the owner %j is %j', (body, owner, expected) => {
	expect(without(body, owner)).toBe(expected);
});

test.each([
	['[[Ana]]: a', '[[Ana]]:', '[[Ana]] a'], ['[[Ana]] a', '[[Ana]]', '[[Ana]] a'], ['**[[Ana]]:** a', '**[[Ana]]:**', '[[Ana]] a'], ['a [owner:: [[Ana]]] b', '[owner:: [[Ana]]]', 'a [[Ana]] b'],
])('the link in %j stays: it says whom the line concerns', (body, owner, expected) => {
	expect(without(body, owner)).toBe(expected);
});

test.each([
	['see [[Tom]] — @ana', ' — @ana', 'see [[Tom]]'], ['Ana: see [[Tom]]', 'Ana:', 'see [[Tom]]'],
])('a link in %j that is no part of the owner is not moved', (body, owner, expected) => {
	expect(without(body, owner)).toBe(expected);
});

test.each([
	['- [ ] a', 'Ana:', '- [ ] Ana: a'], ['- [ ]  #x a', 'we:', '- [ ]  we: #x a'], ['- [ ] 做', '我们：', '- [ ] 我们：做'], ['- [ ] a', '', '- [ ] a'], ['text', '', null], ['text', 'Ana:', null],
])('%j with the prefix %j is %j', (line, prefix, expected) => {
	expect(withOwnerPrefix(line, null, prefix)).toBe(expected);
});

test('neither what is no task nor a line of which only the owner would be left is edited', () => {
	expect([withOwnerPrefix('text', { start: 0, end: 4 }, ''), withOwnerPrefix('- [ ] Ana:', { start: 6, end: 10 }, 'we:')]).toEqual([null, null]);
});
