// Comments, HTML comments, maths, frontmatter: what they hide, and what an unclosed mark does not.
import { outlined, tasksIn } from './reading';

test.each([
	['a comment block', '%%\n- [ ] in\n%%\n- [ ] out'],
	['a comment that begins behind text', 'text %% why\n- [ ] in\nend %% more\n- [ ] out'],
	['an HTML comment', '<!--\n- [ ] in\n-->\n- [ ] out'],
	['an HTML comment with text behind it', '<!-- - [ ] in\n- [ ] in --> text\n- [ ] out'],
	['maths', '$$\n- [ ] in\n$$\n- [ ] out'],
	['maths in a quote', '> $$\n> - [ ] in\n> $$\n> - [ ] out'],
	['a fence in a comment', '%%\n```\n%%\n- [ ] out'],
	['frontmatter', '---\na: |\n  - [ ] in\n- [ ] in\n---\n- [ ] out'],
	['frontmatter behind a byte order mark', '\uFEFF---\n- [ ] in\n---\n- [ ] out'],
	['frontmatter whose rules have blanks behind', '--- \n- [ ] in\n---\t\n- [ ] out'],
])('hides %s', (_, text) => {
	expect(tasksIn(text)).toEqual(['out']);
});

test.each([
	['an unclosed comment', 'a %% b\n- [ ] out'],
	['an unclosed HTML comment', '<!-- b\n- [ ] out'],
	['unclosed maths', '$$\n- [ ] out'],
	['comments closed on their line', '%%a%% b %%c%%\n- [ ] out'],
	['comment signs in code', '`%%` and `%%`\n- [ ] out\n`%%`'],
	['comment signs in longer code', '`` ` %% ``\n- [ ] out\n`` %% ``'],
	['comment signs in a fence', '```\n%%\n```\n- [ ] out'],
	['two prices', 'costs $$ here\n- [ ] out\nor $$ there'],
	['an arrow', 'a --> b\n- [ ] out\nc <!- d'],
	['frontmatter never closed', '---\n- [ ] out'],
	['a rule that is not on the first line', '\n---\n- [ ] out\n---'],
	['four dashes', '----\n- [ ] out\n----'],
	['a task with a comment in it', '- [ ] send %%quietly%% out'],
])('leaves in sight what stands behind %s', (_, text) => {
	expect(tasksIn(text)).toEqual(['out']);
});

test('tells where a comment begins that is never closed', () => {
	expect(outlined('a\nb %% c\nd').unclosedComment).toBe(1);
});

test('finds no unclosed comment where each is closed', () => {
	expect(outlined('a %%\nb %% c %%d%%').unclosedComment).toBeNull();
});

test('finds headings outside code, comments or quotes only', () => {
	const text = '# one\n```\n# no\n```\n> # no\n%%\n# no\n%%\n    # no\n   ## two ##\n#no\n####### no\n### three # four\n#\t five \n#';
	expect(outlined(text).headings.map(({ level, text: heading }) => [level, heading]))
		.toEqual([[1, 'one'], [2, 'two'], [3, 'three # four'], [1, 'five'], [1, '']]);
});
