// What a task line means in a meeting, in a peer's note, or anywhere else.
import { note } from '../../support/vault-folder';
import { followUpsIn, ledgerOf, MEETING, readTask } from './vault-of-two';

test.each([
	['- [ ] a [[Ana Ruiz]]', ['Ana Ruiz']], ['- [ ] a [x](<People/Ana Ruiz.md>)', ['Ana Ruiz']], ['- [ ] a #people/ana-ruiz', ['Ana Ruiz']], ['- [ ] a #People/王小明', ['王小明']], ['- [ ] [[王小明]] or [[Ana Ruiz]]', ['王小明', 'Ana Ruiz']], ['> 1. [/] a [[Ana Ruiz|her]]', ['Ana Ruiz']],
	['- [ ] a [owner:: [[Ana Ruiz]]]', ['Ana Ruiz']],
])('elsewhere, %j is a follow-up', (line, peers) => {
	expect(followUpsIn(line, 'Daily/2026-03-04.md').map((followUp) => followUp.peers.map((person) => person.name))).toEqual([peers]);
});

test.each([
	'- [ ] a', '- [ ] Ana: a', '- [ ] @ana a', '- [ ] a [[Mira Novak]]', '- [ ] a [[Zoë O\'Brien]]', '- [ ] a [[Nobody]]', '- [ ] a #people/tom', '- [ ] a ![[Ana Ruiz]]', '- a [[Ana Ruiz]]', '- [ ] a `[[Ana Ruiz]]`', '%%\n- [ ] a [[Ana Ruiz]]\n%%',
])('elsewhere, %j is none', (line) => {
	expect(followUpsIn(line, 'Daily/2026-03-04.md')).toEqual([]);
});

test('elsewhere, an owner word alone means the one who is named', () => {
	expect(followUpsIn('- [ ] them: a [[Ana Ruiz]]', 'x.md')).toMatchObject([{ owner: 'them', ownerName: 'Ana Ruiz' }]);
});

test('tasks of a peer\'s note outside its meetings are follow-ups of no meeting', () => {
	const text = '---\ntype: peer\n---\n- [ ] a\n## 2026-03-05\n- [ ] b\n# Else\n- [ ] c\n';
	expect(followUpsIn(text, 'People/Ana Ruiz.md').map((followUp) => followUp.meetingDate)).toEqual([null, '2026-03-05', null]);
});

test('tasks of a person who is no peer are nobody\'s', () => {
	expect(followUpsIn('- [ ] a', 'People/Zoë O\'Brien.md')).toEqual([]);
});

test('a 1:1 inside a daily note ends with its section', () => {
	expect(followUpsIn('- [ ] a\n## 1:1 [[Ana Ruiz]]\n- [ ] b\n## Else\n- [ ] c\n', 'Daily/2026-03-04.md').map((followUp) => followUp.text)).toEqual(['b']);
});

test.each([
	['- [ ] %%secret%%', true], ['- [ ] send it %% late', true], ['- [ ] send it %%she may be late%%', false], ['- [ ] send it', false],
])('whether %j is private: %s', (line, isPrivate) => {
	expect(readTask(line).private).toBe(isPrivate);
});

test.each([['Agenda'], ['议程'], ['Do omówienia'], ['Next 1:1']])('a checkbox under %s is no follow-up', (heading) => {
	expect(followUpsIn(`## ${heading}\n- [ ] a\n### Deeper\n- [ ] b\n`)).toEqual([]);
});

test.each(['- [ ] What helped? ^q-ease-01', '- [x] What helped? ✅ 2026-03-05 ^q-ease-01--2', '> - [ ] What helped? ^q-ease-01 the ladder'])('a question with a box is no follow-up: %j', (question) => {
	const facts = followUpsIn(`## Agreed\n${question}\n${question.startsWith('>') ? '>' : ''}     - [ ] a\n`);
	expect(facts.map(({ text, parent }) => [text, parent])).toEqual([['a', null]]);
});

test('an agreement inside an agenda is a follow-up', () => {
	expect(followUpsIn('## Agenda\n### Agreed\n- [ ] a\n')).toHaveLength(1);
});

test.each([
	['- [ ] a 📅 2026-03-20', '2026-03-20', false], ['- [ ] 📅 2026-03-20 a', '2026-03-20', false], ['- [ ] a [due:: 2026-03-20] b', '2026-03-20', false], ['- [ ] a 📅 2026-02-30', null, false], ['- [ ] a', null, false],
	['- [ ] a by Friday', '2026-03-06', true], ['- [ ] 周四前 a', '2026-03-12', true], ['- [ ] a do piątku', '2026-03-06', true], ['- [ ] a by Friday 📅 2026-03-20', '2026-03-20', false],
])('%j is due %s, guessed: %s', (line, due, dueGuessed) => {
	expect(readTask(line)).toMatchObject({ due, dueGuessed });
});

test('days in words mean nothing where no meeting says from when', () => {
	expect(followUpsIn('- [ ] a by Friday [[Ana Ruiz]]', 'x.md')).toMatchObject([{ due: null, dueGuessed: false }]);
});

test.each([
	['- [ ] a', 'open', null], ['- [/] a', 'in-progress', null], ['- [x] a', 'done', '2026-03-05'], ['- [X] a ✅ 2026-03-10', 'done', '2026-03-10'], ['- [x] a [completion:: 2026-03-10]', 'done', '2026-03-10'], ['- [x] a ✅ 2026-02-30', 'done', '2026-03-05'], ['- [x] a ✅ 2026-02-30 ✅ 2026-03-10', 'done', '2026-03-10'], ['- [x] a [done:: 2026-03-01 by Ana] ✅ 2026-03-10', 'done', '2026-03-10'], ['- [x] a [done:: 2026-03-08 by Ana]', 'done', '2026-03-08'], ['- [x] a [done:: by Ana]', 'done', '2026-03-05'],
	['- [-] a ✅ 2026-03-10', 'dropped', null], ['- [>] a', 'moved', null], ['- [?] a', 'unclear', null], ['- [!] a', 'open', null], ['- [ ] a ✅ 2026-03-10', 'open', null],
])('%j is %s, done %s', (line, status, done) => {
	expect(readTask(line)).toMatchObject({ status, done });
});

test.each([['- [ ] a #tell', 'tell'], ['- [ ] a #Tell [told:: 2026-03-10]', 'told'], ['- [ ] a #told', 'told'], ['- [ ] a #told/yes', 'told'], ['- [ ] a #teller', 'none'], ['- [ ] a `#tell`', 'none'], ['- [ ] a', 'none']])('%j is marked %s', (line, tellMark) => {
	expect(readTask(line).tellMark).toBe(tellMark);
});

test.each([
	['- [ ] Ana: send [[x]]  the #pages 📅 2026-03-20 [x:: y] ^id', 'send [[x]] the'], ['1. [x] 我：发 ✅ 2026-03-10', '发'], ['- [ ] a **b** `#c`', 'a **b** `#c`'],
])('the text of %j is %j', (line, text) => {
	expect(readTask(line).text).toBe(text);
});

test('the raw line is kept as it is', () => {
	expect(followUpsIn('> - [ ] Ana:  a  ^id  \r\n').map((followUp) => followUp.raw)).toEqual(['> - [ ] Ana:  a  ^id  ']);
});

test('a follow-up in private text is locked', () => {
	expect(followUpsIn('- [ ] a\n## Private\n- [ ] b\n').map((followUp) => followUp.private)).toEqual([false, true]);
});

test('a follow-up knows the one it hangs below', () => {
	expect(followUpsIn('- [ ] a\n    - [ ] b\n    - c\n        - [ ] d\n- [ ] e\n').map((followUp) => followUp.parent)).toEqual([null, 0, null, null]);
});

test('nothing in a quote hangs below what stands outside of it', () => {
	expect(followUpsIn('- [ ] a\n>   - [ ] b\n  - [ ] c\n').map((followUp) => followUp.parent)).toEqual([null, null, null]);
});

test('a conflict copy or a template adds no follow-ups', () => {
	const copy = note(MEETING.replace('.md', ' (conflicted copy).md'), '- [ ] a');
	expect(ledgerOf(copy, note('Templates/1-1.md', '---\ntype: 1-1\npeer: Ana Ruiz\ndate: 2026-03-05\n---\n- [ ] a')).rows).toEqual([]);
});
