// What a talk left open, read from its note.
import { readAnswer } from '../../../src/core/prompts/answer';
import { findPromptMarks } from '../../../src/core/prompts/prompt-mark';
import { findBlockers, findToComeBackTo, newestThread, shortened, type Thread } from '../../../src/core/prompts/follow-up-question';
import { openThreads } from '../../../src/core/prompts/open-threads';
import { audienceOf, heldBefore } from '../../../src/core/prompts/propose';
import { askedWith } from '../../../src/core/prompts/history';
import { buildBank } from '../../../src/core/prompts/bank';
import { outlineOf } from '../../../src/core/text/outline';
import { bankOf, prompt } from '../../support/prompt-bank';
import { note, notebookOf } from '../../support/vault-folder';

const outline = (text: string) => outlineOf(text, (heading) => heading === 'Private');
const thread = (kind: Thread['kind'], date: string | null, line = 0): Thread => ({ kind, date, line, text: kind, path: '', raw: '' });

test('an answer is the rest of the line, what hangs below and what follows', () => {
	expect(readAnswer(outline('- How so? ^q-ease-01 first\n    - [x] second\ntext\n- other'), 0)).toEqual({ question: 'How so?', said: ['first', 'second', 'text'] });
	expect(readAnswer(outline('- no question'), 0)).toBeNull();
});

test.each([
	'---', '***', '%% end %%', '<!-- end -->', '```dataview\nlist\n```', '> [!note] words\n> more', 'Notes\n-----\nwords', 'Notes\n===', '^anchor', '\n---\n\nwords', '    - [ ] ', '    - %% mine %%',
])('what follows a question is no answer: %j', (text) => {
	const read = outline(`- How so? ^q-ease-01\n${text}\n- other`);
	expect([findPromptMarks(read), readAnswer(read, 0)]).toEqual([[{ line: 0, id: 'ease-01', number: 0, answered: false, open: false }], null]);
});

test.each([
	['- How so? ^q-ease-01 the key %%SECRET%%', ['the key']], ['- How so? ^q-ease-01\n    - the key <!-- SECRET -->', ['the key']], ['- How so? ^q-ease-01\n    - %%SECRET%% a %%SECRET%% b', ['a b']],
	['- How so? ^q-ease-01\n    ---\n    more', ['---', 'more']], ['- How so? ^q-ease-01\n    - [x](y)', ['[x](y)']], ['- How so? ^q-ease-01\n    - the key <!-- SECRET\n      SECRET\n      SECRET --> and the map\n      and more', ['the key', 'and the map', 'and more']],
	['- How so? ^q-ease-01钥匙', ['钥匙']], ['- How so? ^q-ease-01--2（钥匙）', ['（钥匙）']],
	['- How so? ^q-ease-01 the key <!-- SECRET\nSECRET -->\n    - the map ^abc-1', ['the key', 'the map']], ['- How so? ^q-ease-01 the key <!-- SECRET\n    - the map\n      in the drawer', ['the key', 'the map', 'in the drawer']], ['- How so? ^q-ease-01\n    > [!note] said', ['[!note] said']],
])('of the answer %j others may read %j', (text, said) => {
	expect(readAnswer(outline(text), 0)).toMatchObject({ said });
});

test('no thread says what stands in a comment', () => {
	expect(newestThread([{ ...thread('parked', '2026-03-05'), text: 'the lift %%SECRET%% waits' }])?.text).toBe('the lift waits');
	expect(newestThread([{ ...thread('parked', '2026-03-05'), text: '%%SECRET%%' }, thread('tell', '2026-03-01')])?.kind).toBe('tell');
	expect(findBlockers(outline('- the lift waits %%SECRET%% #blocker'), 0, 9)[0]?.text).toBe('the lift waits');
});

test.each(['- [x] How so? ^q-ease-01 first', '- [ ] How so? ^q-ease-01\n    - first'])('the question of %j has no box', (text) => {
	expect(readAnswer(outline(text), 0)).toEqual({ question: 'How so?', said: ['first'] });
});

test('what is private in an answer stays there', () => {
	expect(readAnswer(outline('- How so? ^q-ease-01--2\n    - open\n    - secret #private\n'), 0)).toEqual({ question: 'How so?', said: ['open'] });
});

test.each([
	['- waits for legal #blocker', 'waits for legal'], ['- waits #blocker ^abc', 'waits'], ['- a\n    - [ ] the licence #blocker 📅 2026-01-01', 'the licence 📅 2026-01-01'], ['- [x] solved #blocker', null], ['- [-] dropped #blocker', null],
	['text #blocker', null], ['- not a #blocker-ish one', null], ['- secret #blocker #private', null], ['```\n- code #blocker', null],
])('%j blocks: %j', (text, said) => {
	expect(findBlockers(outline(text), 0, 9).map((found) => found.text)).toEqual(said === null ? [] : [said]);
});

test('only the lines of the meeting are looked at', () => {
	expect(findBlockers(outline('- a #blocker\n- b #blocker\n- c #blocker'), 1, 2).map(({ line }) => line)).toEqual([1]);
});

test('the newest thread comes first; on one day what was kept, then what blocks, what is unclear, what must be told', () => {
	expect(newestThread([thread('parked', '2026-01-01'), thread('tell', '2026-02-01')])?.kind).toBe('tell');
	const day = [thread('tell', '2026-01-01'), thread('unclear', '2026-01-01'), thread('blocker', '2026-01-01'), thread('parked', '2026-01-01')];
	expect(day.map((_, at) => newestThread(day.slice(0, at + 1))?.kind)).toEqual(['tell', 'unclear', 'blocker', 'parked']);
	expect(newestThread([thread('unclear', '2026-01-01'), thread('parked', null)])?.kind).toBe('parked');
	expect(newestThread([])).toBeNull();
});

test('a long answer is cut at a blank, a long Chinese one at a sign', () => {
	expect(shortened('one two three', 9)).toBe('one two…');
	expect(shortened('一二三四五六', 4)).toBe('一二三…');
	expect(shortened(' as  it is ', 20)).toBe('as it is');
});

test('one comes back to the first answer whose question says how, else to the last one', () => {
	const words = { 'a-01': { text: 'A?', reveals: '', use: '' }, 'b-01': { text: 'B?', reveals: '', use: '', followUp: 'What of {{thread}}?' } };
	const bank = buildBank([prompt('a-01'), prompt('b-01')], { en: words }, 'en', 'en');
	const text = outline('- A? ^q-a-01 x\n- B? ^q-b-01\n    - the map\n- C? ^q-c-01 y\n- D? ^q-d-01 z #private\n');
	const asked = ['a', 'b', 'c', 'd'].map((id, at) => ({ id: `${id}-01`, line: at < 2 ? at : at + 1 }));
	const backTo = (...at: number[]): unknown => findToComeBackTo(text, 'N.md', asked.filter((_, index) => at.includes(index)), bank, 'And {{thread}}?');
	expect(backTo(0, 1, 2)).toEqual({ id: 'b-01', about: 'B?', followUp: 'What of {{thread}}?', thread: 'the map', path: 'N.md', line: 1, raw: '- B? ^q-b-01' });
	expect(backTo(0, 2, 3)).toMatchObject({ id: 'c-01', about: 'C?', followUp: 'And {{thread}}?', thread: 'y' });
	expect([backTo(), backTo(3)]).toEqual([null, null]);
});

test('what is quoted has words', () => {
	const text = outline('- A? ^q-a-01\n    - ```\n      make all\n      ```\n');
	expect(findToComeBackTo(text, 'N.md', [{ id: 'a-01', line: 0 }], bankOf(), 'And {{thread}}?')?.thread).toBe('make all');
});

const MEETING = '1-1s/2026-02-05 Ana.md';
test.each([
	['    - [ ] ask legal', ['a']], ['    - [?] who signs?', ['a']], ['    - legal waits #blocker', ['a']], ['    - legal waits\n      for us #blocker', ['a']], ['    - the # of #blockers', []], ['    - [x] asked', []], ['- [ ] an item of its own', []], ['    - said\n- B? ^q-b-01\n    - [ ] there', ['b']],
])('after %j the topics %j are open', (below, topics) => {
	const notebook = notebookOf([note('People/Ana.md', '---\ntype: peer\n---\n'), note(MEETING, `## Agenda\n- A? ^q-a-01 said\n${below}\n`)]);
	const [ana] = notebook.roster.peers;
	const history = ana === undefined ? [] : askedWith(notebook, ana);
	const bank = bankOf(prompt('a-01'), prompt('b-01'));
	const open = (date: string): string[] => openThreads(history, date, bank);
	expect([open('2026-03-05'), open('2026-02-05')]).toEqual([topics, []]);
});

test.each([['manager', 'manager'], ['skip', 'manager'], ['"[[Mentor]]"', 'any'], ['report', 'report'], ['peer', 'peer'], ['', 'peer']])('a relationship of %j makes a prompt for %s fit', (relationship, audience) => {
	const notebook = notebookOf([note('People/Ana.md', `---\ntype: peer\nrelationship: ${relationship}\n---\n`)]);
	const [ana] = notebook.roster.peers;
	expect(ana === undefined ? null : audienceOf(ana, notebook)).toBe(audience);
});

test('a note of the day itself is no meeting to look back on', () => {
	const notebook = notebookOf([note('People/Ana.md', '---\ntype: peer\n---\n'), note(MEETING, ''), note('1-1s/2026-03-05 Ana.md', '')]);
	const [ana] = notebook.roster.peers;
	if (ana === undefined) throw new Error('Ana is expected');
	expect(['2026-04-01', '2026-03-05', '2026-02-05'].map((date) => heldBefore(ana, date, notebook))).toEqual([['2026-02-05', '2026-03-05'], ['2026-02-05'], []]);
});
