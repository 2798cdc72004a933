// Who does it: the one rule of product.md 2.5, in its order.
import { note } from '../../support/vault-folder';
import { followUpsIn, ledgerOf, MEETING, readTask } from './vault-of-two';

const owner = (text: string): string => {
	const found = readTask(`- [ ] ${text}`);
	return [found.owner, found.ownerName, found.guessed ? 'guessed' : null, found.text].filter((part) => part !== null).join(' | ');
};

test.each([
	['a', 'me | guessed | a'], ['me: a', 'me | a'], ['Mira Novak: a', 'me | a'], ['Mimi: a', 'me | a'], ['@mira a', 'me | a'], ['we: a', 'both | a'], ['我们：a', 'both | a'], ['razem: a', 'both | a'],
	['them: a', 'them | Ana Ruiz | a'], ['对方：a', 'them | Ana Ruiz | a'], ['Ana: a', 'them | Ana Ruiz | a'], ['Ana：a', 'them | Ana Ruiz | a'], ['@ana a', 'them | Ana Ruiz | a'], ['@Ana.Ruiz: a', 'them | Ana Ruiz | a'], ['[[Ana Ruiz]]: a', 'them | Ana Ruiz | a'],
	['[[Ana Ruiz|A]]：a', 'them | Ana Ruiz | a'], ['Annie : a', 'them | Ana Ruiz | a'], ['#x Ana: a', 'them | Ana Ruiz | a'], ['a [owner:: [[Ana Ruiz]]]', 'them | Ana Ruiz | a'], ['a (assignee:: Ana)', 'them | Ana Ruiz | a'], ['a [owner:: ana-ruiz]', 'them | Ana Ruiz | a'], ['a — @ana 📅 2026-03-20', 'them | Ana Ruiz | a'],
	['a — @Ana Ruiz #x', 'them | Ana Ruiz | a'], ['a #assignee/ana-ruiz', 'them | Ana Ruiz | a'], ['小明：a', 'other | 王小明 | a'], ['@小明下周发', 'other | 王小明 | 下周发'], ['@对方下周发', 'them | Ana Ruiz | 下周发'], ['@我们下周讨论', 'both | 下周讨论'], ['@我review一下', 'me | review一下'], ['@我明天发', 'me | 明天发'], ['#x @一起：看', 'both | 看'], ['#x @一起 看', 'both | 看'], ['Zoë O’Brien: a', 'other | Zoë O\'Brien | a'], ['Tom Ashby: a', 'other | Tom Ashby | a'],
	['[[Rosa]]: a', 'other | Rosa | a'], ['a [owner:: Rosa]', 'other | Rosa | a'], ['a #assignee/rosa', 'other | rosa | a'], ['a #assignee/me', 'me | a'], ['a #assignee/them', 'them | Ana Ruiz | a'], ['Zoe: a', 'other | Zoë O\'Brien | a'], ['@zoe a', 'other | Zoë O\'Brien | a'], ['Zoe O\'Brien: a', 'other | Zoë O\'Brien | a'],
])('%j is owned by %s', (text, expected) => {
	expect(owner(text)).toBe(expected);
});

test.each([['@我妻下周发', '我妻', '下周发'], ['@我妻善逸下周发', '我妻善逸', '下周发'], ['@我们一起', null, '一起']])('a longer name that is known comes before a word for a side: %j', (text, name, rest) => {
	const found = ledgerOf(note('People/我妻.md', ''), note('People/我妻善逸.md', ''), note('People/Wu.md', '---\naliases: [我]\n---\n'), note(MEETING, `- [ ] ${text}`));
	expect(found.rows.map(({ followUp }) => [followUp.ownerName, followUp.text])).toEqual([[name, rest]]);
});

test.each(['J: a', 'Dr: a', 'C: learn', 'To-do: x', '**To-do:** x'])('a bare name is no slug: %j', (text) => {
	const found = ledgerOf(note('People/J. Smith.md', ''), note('People/Dr. No.md', ''), note('People/C++.md', ''), note('People/Wu.md', '---\naliases: [To do]\n---\n'), note(MEETING, `- [ ] ${text}`));
	expect(found.rows.map(({ followUp }) => [followUp.owner, followUp.guessed, followUp.text])).toEqual([['me', true, text]]);
});

test.each([
	['[[Ana Ruiz]] a', '[[Ana Ruiz]] a'], ['a [[Ana Ruiz]]', 'a [[Ana Ruiz]]'], ['ask @ana', 'ask @ana'], ['Ana a', 'Ana a'], ['a — @ana is coming too', 'a — @ana is coming too'], ['Rosa: a', 'Rosa: a'], ['@rosa a', '@rosa a'], ['@media a', '@media a'], ['@weekly下周', '@weekly下周'], ['我们下周', '我们下周'], ['@我的下周发报告', '@我的下周发报告'], ['@我们的项目', '@我们的项目'], ['@我们组', '@我们组'], ['@我方', '@我方'], ['@我司下周', '@我司下周'], ['@对方这边', '@对方这边'], ['@对方那里', '@对方那里'], ['@一起去', '@一起去'], ['todo: a', 'todo: a'], ['9:30 a', '9:30 a'],
	['Tom: a', 'Tom: a'], ['@tom a', '@tom a'], ['a #assignee/tom', 'a'], ['my list', 'my list'], ['@2026-03-20 a', '@2026-03-20 a'], ['`Ana:` a', '`Ana:` a'], ['https://x.org: a', 'https://x.org: a'],
])('%j names no owner, so it is mine as a guess', (text, shown) => {
	expect(owner(text)).toBe(`me | guessed | ${shown}`);
});

test.each([
	['a field, not the name first', 'Tom Ashby: a [owner:: Ana]', 'them'], ['the name first, not the dash', 'Ana: a — @Tom Ashby', 'them'], ['the dash, not the tag', 'a — @ana #assignee/tom-ashby', 'them'], ['the line, not the heading', 'Tom Ashby: a', 'other'],
	['the tag, where the dash names nobody known', 'a — @rosa #assignee/ana-ruiz', 'them'],
])('counts %s', (_, text, expected) => {
	expect(followUpsIn(`## Mine\n- [ ] ${text}\n`).map((followUp) => followUp.owner)).toEqual([expected]);
});

test.each([
	['Mine', 'me'], ['Ana\'s', 'them'], ['Ana’s actions', 'them'], ['Theirs', 'them'], ['Together:', 'both'], ['我方', 'me'], ['对方', 'them'], ['一起', 'both'], ['Moje', 'me'], ['Mira\'s', 'me'], ['小明的任务', 'other'], ['Zoë O\'Brien\'s', 'other'], ['Chris\'', 'other'],
])('a heading %j gives its lines to %s', (heading, expected) => {
	expect(followUpsIn(`## ${heading}\n- [ ] a\n`)).toMatchObject([{ owner: expected, guessed: false }]);
});

test.each(['Agreed', 'Tom\'s', 'Ana', 'Don\'t forget', 'Ana\'s 1:1', '\'s'])('a heading %j says nothing of owners', (heading) => {
	expect(followUpsIn(`## ${heading}\n- [ ] a\n`)).toMatchObject([{ owner: 'me', guessed: true }]);
});

test('the nearest heading that names a side counts', () => {
	expect(followUpsIn('# Mine\n## Ana\'s\n### This week\n- [ ] a\n# Rest\n- [ ] b\n').map((followUp) => [followUp.owner, followUp.guessed])).toEqual([['them', false], ['me', true]]);
});

test('a heading above the dated section names no side', () => {
	const text = '---\ntype: peer\n---\n# Ana\'s page\n## 2026-03-05\n- [ ] a\n';
	expect(followUpsIn(text, 'People/Ana Ruiz.md')).toMatchObject([{ owner: 'me', guessed: true }]);
});

test('the owner of a promise stands among its peers', () => {
	expect(readTask('- [ ] Tom Ashby: a [[王小明]]').peers.map((person) => person.name)).toEqual(['Ana Ruiz', '王小明', 'Tom Ashby']);
});
