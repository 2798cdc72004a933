// Pins what counts as asked, from the text of notes to what is proposed (practice.md c7).
import type { NoteText } from '../../../src/core/notebook/note-facts';
import { askedWith, parkedFor, standingOn } from '../../../src/core/prompts/history';
import type { Person } from '../../../src/core/people/person';
import type { Notebook } from '../../../src/core/notebook/notebook';
import { note, notebookOf, words } from '../../support/vault-folder';
import { bankOf, picked, prompt } from '../../support/prompt-bank';

const ana = note('People/Ana Ruiz.md', '---\ntype: peer\n---\n');

function met(date: string, body: string, peer = 'Ana Ruiz', properties = ''): NoteText {
	return note(`1-1s/${date} ${peer}.md`, `---\ntype: one-on-one\npeer: "[[${peer}]]"\ndate: ${date}\n${properties}---\n${body}\n`);
}

function person(notebook: Notebook, name: string): Person {
	const found = [...notebook.roster.peers].find((peer) => peer.name === name);
	if (found === undefined) throw new Error(`no peer ${name}`);
	return found;
}

function marksOf(notes: readonly NoteText[], name = 'Ana Ruiz'): string[] {
	const notebook = notebookOf(notes);
	return askedWith(notebook, person(notebook, name)).map(({ id, date, answered }) => `${date} ${id} ${answered ? 'asked' : 'untouched'}`);
}

test.each([
	['on the same line', '- Which step? ^q-a-01 the Friday one', true],
	['right behind the mark, in Chinese', '- 哪一步最累？ ^q-a-01每次改字段', true],
	['in a child item', '- Which step? ^q-a-01\n    - the Friday one', true],
	['in a paragraph below', '- Which step? ^q-a-01\n\nThe Friday one.', true],
	['in Chinese, below', '- 哪一步最累？ ^q-a-01\n    - 每次改字段 🙃', true],
	['not when the next item follows', '- Which step? ^q-a-01\n- something else', false],
	['not when a heading follows', '- Which step? ^q-a-01\n## Notes\nwords', false],
	['not when the child is empty', '- Which step? ^q-a-01\n    - \n', false],
	['when it is ticked', '- [x] Which step? ^q-a-01', true],
	['when it is ticked with a date', '- [X] Which step? ✅ 2026-03-05 ^q-a-01', true],
	['not when its box is empty', '- [ ] Which step? ^q-a-01', false],
	['not when its box is dropped', '- [-] Which step? ^q-a-01', false],
	['below its box', '- [ ] Which step? ^q-a-01\n    - the Friday one', true],
	['not in a comment', '- Which step? ^q-a-01 <!-- the\n  Friday one -->\n    %% or\n    Monday %%', false],
	['behind a comment', '- Which step? ^q-a-01 <!-- the\n  Monday --> the Friday one', true],
	['below a comment that stays open', '- Which step? ^q-a-01 <!-- hm\n    - the Friday one', true],
	['for a second time in the note', '- Which step? ^q-a-01--2\n    - again Friday', true],
])('a prompt is answered %s', (_, body, answered) => {
	expect(marksOf([ana, met('2026-03-05', body)])).toEqual([`2026-03-05 a-01 ${answered ? 'asked' : 'untouched'}`]);
});

test.each([
	['a fence', '```\n- Which step? ^q-a-01\n    - Friday\n```'],
	['indented code', 'text\n\n    - Which step? ^q-a-01 Friday'],
	['a comment', '%%\n- Which step? ^q-a-01 Friday\n%%'],
])('a marker in %s is none', (_, body) => {
	expect(marksOf([ana, met('2026-03-05', body)])).toEqual([]);
});

test('a prompt is told with the place it stands at', () => {
	const notebook = notebookOf([ana, met('2026-03-05', '## Agenda\n- Which step? ^q-a-01 Friday')]);
	expect(askedWith(notebook, person(notebook, 'Ana Ruiz'))).toEqual([
		{ id: 'a-01', date: '2026-03-05', answered: true, open: false, path: '1-1s/2026-03-05 Ana Ruiz.md', line: 6 },
	]);
});

test('prompts come in the order of days whatever order the notes were read in', () => {
	const notes = [met('2026-03-05', '- ? ^q-b-01 x'), ana, met('2026-01-05', '- ? ^q-a-01 x')];
	expect(marksOf(notes)).toEqual(['2026-01-05 a-01 asked', '2026-03-05 b-01 asked']);
	expect(marksOf([...notes].reverse())).toEqual(marksOf(notes));
});

test('a meeting that was cancelled or never marked as held is history like any other', () => {
	expect(marksOf([ana, met('2026-03-05', '- ? ^q-a-01 x', 'Ana Ruiz', 'status: cancelled\n')])).toEqual(['2026-03-05 a-01 asked']);
});

test('another peer’s meetings and notes that are no meeting say nothing', () => {
	const tom = note('People/Tom Ashby.md', '---\ntype: peer\n---\n');
	const daily = note('Daily/2026-03-05.md', '- ? ^q-c-01 about [[Ana Ruiz]]\n');
	expect(marksOf([ana, tom, daily, met('2026-03-05', '- ? ^q-b-01 x', 'Tom Ashby')])).toEqual([]);
});

test('each section of a rolling note has its day, and what stands outside of them is not asked', () => {
	const rolling = note('People/Ana Ruiz.md', '---\ntype: peer\n---\n## Next 1:1\n- ? ^q-d-01 x\n## 2026-03-05\n- ? ^q-b-01 x\n## 2026-01-05\n- ? ^q-a-01\n');
	expect(marksOf([rolling])).toEqual(['2026-01-05 a-01 untouched', '2026-03-05 b-01 asked']);
});

test('two meetings on one day are one batch', () => {
	const notes = [ana, met('2026-03-05', '- ? ^q-a-01 x'), note('1-1s/Ana again.md', '---\ntype: 1-1\npeer: "[[Ana Ruiz]]"\ndate: 2026-03-05\n---\n- ? ^q-b-01\n')];
	const notebook = notebookOf(notes);
	expect(standingOn(askedWith(notebook, person(notebook, 'Ana Ruiz')), '2026-03-05').sort()).toEqual(['a-01', 'b-01']);
});

test('what stands in the notes of a day is told once, answered or not, for that day only', () => {
	const notebook = notebookOf([ana, met('2026-03-05', '- ? ^q-a-01\n- ? ^q-a-01--2 x\n- ? ^q-b-01'), met('2026-03-06', '- ? ^q-c-01')]);
	expect(standingOn(askedWith(notebook, person(notebook, 'Ana Ruiz')), '2026-03-05')).toEqual(['a-01', 'b-01']);
	expect(standingOn(askedWith(notebook, person(notebook, 'Ana Ruiz')), '2026-03-07')).toEqual([]);
});

test('a peer who is called something else keeps the history, found by where the link leads', () => {
	const renamed = met('2026-03-05', '- ? ^q-a-01 x').text.replace('[[Ana Ruiz]]', '[[People/Ana Wójcik 🌱|Ana Ruiz]]');
	const notes = [note('People/Ana Wójcik 🌱.md', '---\ntype: peer\n---\n'), note('1-1s/2026-03-05 Ana Ruiz.md', renamed)];
	expect(marksOf(notes, 'Ana Wójcik 🌱')).toEqual(['2026-03-05 a-01 asked']);
});

test('a note that is gone takes what was asked in it along', () => {
	const notebook = notebookOf([ana, met('2026-03-05', '- ? ^q-a-01 x')]);
	notebook.remove('1-1s/2026-03-05 Ana Ruiz.md');
	expect(askedWith(notebook, person(notebook, 'Ana Ruiz'))).toEqual([]);
});

test('a marker that moves to another line is the same prompt', () => {
	const before = marksOf([ana, met('2026-03-05', '- first\n- Which step? ^q-a-01 Friday')]);
	expect(marksOf([ana, met('2026-03-05', '- Which step? ^q-a-01 Friday\n- first')])).toEqual(before);
});

test('what waits under the heading for the next meeting is parked, in any language, and nothing else', () => {
	const rolling = note('People/陈静怡.md', '---\ntype: peer\n---\n- ? ^q-a-01\n## 下次一对一\n- ? ^q-b-01\n### 小事\n- ? ^q-c-01\n- ? ^q-b-01--2\n## 关于\n- ? ^q-d-01\n## 2026-03-05\n- ? ^q-e-01\n');
	const notebook = notebookOf([rolling]);
	expect(parkedFor(notebook, person(notebook, '陈静怡'), words, [])).toEqual(['b-01', 'c-01']);
});

test('an agenda for the next time inside a meeting parks nothing', () => {
	const rolling = note('People/Ana Ruiz.md', '---\ntype: peer\n---\n## 2026-03-05\n### Next time\n- ? ^q-a-01\n');
	const notebook = notebookOf([rolling]);
	expect(parkedFor(notebook, person(notebook, 'Ana Ruiz'), words, [])).toEqual([]);
});

test('what an earlier note asked is not proposed, what a later one asks is', () => {
	const notebook = notebookOf([ana, met('2026-05-01', '- ? ^q-a-01 x'), met('2026-06-01', '- ? ^q-b-01 x'), met('2026-07-01', '- ? ^q-c-01 x')]);
	const history = askedWith(notebook, person(notebook, 'Ana Ruiz'));
	const bank = bankOf(prompt('a-01'), prompt('b-01'), prompt('c-01'));
	expect(picked(bank, history, { count: 2 }).sort()).toEqual(['b-01', 'c-01']);
});
