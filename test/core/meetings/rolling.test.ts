// Rolling notes, and one-on-ones inside dated notes.
import type { Notebook } from '../../../src/core/notebook/notebook';
import type { NoteText } from '../../../src/core/notebook/note-facts';
import { note, notebookOf } from '../../support/vault-folder';

const PEOPLE = [note('People/Mira.md', ''), note('People/Ana Ruiz.md', ''), note('People/Tom Ashby.md', ''), note('People/Zoe Park.md', ''), note('People/王小明.md', '---\naliases: 小明\n---\n')];

function read(...notes: NoteText[]): Notebook {
	const paths = new Set(notes.map((each) => each.path));
	return notebookOf([...PEOPLE.filter((each) => !paths.has(each.path)), ...notes], { me: { note: 'People/Mira.md' } });
}

const shown = (notebook: Notebook): string[] => notebook.meetings().map((meeting) => `${meeting.line}-${meeting.end} ${meeting.peer.name} ${meeting.date}`);
const PEER = '---\ntype: peer\n---\n';

test.each([
	['## 2026-03-05', '2026-03-05'], ['# 2026/3/5', '2026-03-05'], ['### 2026.3.5 walk', '2026-03-05'], ['#### 2026年3月5日', '2026-03-05'], ['## [[2026-03-05]]', '2026-03-05'], ['## [[Daily/2026-03-05|Thursday]] lunch', '2026-03-05'], ['## [2026-03-05](2026-03-05.md)', '2026-03-05'],
])('%j in a peer\'s note is a meeting', (heading, day) => {
	expect(read(note('People/Ana Ruiz.md', `${PEER}${heading}\ntext\n`)).meetings().map((meeting) => meeting.date)).toEqual([day]);
});

test.each(['##### 2026-03-05', '## on 2026-03-05', '## 2026-3-5', '2026-03-05', '    ## 2026-03-05', '```\n## 2026-03-05\n```', '> ## 2026-03-05', '## March 5'])('%j in a peer\'s note is no meeting', (heading) => {
	expect(read(note('People/Ana Ruiz.md', `${PEER}${heading}\n`)).meetings()).toEqual([]);
});

test('each dated section reaches to the next heading of its level', () => {
	const text = '## 2026-03-05\n### Agreed\n## 2026-02-05\n# About\n## 2026-01-05\nx';
	expect(shown(read(note('1-1s/Tom Ashby.md', text)))).toEqual(['0-2 Tom Ashby 2026-03-05', '2-3 Tom Ashby 2026-02-05', '4-6 Tom Ashby 2026-01-05']);
});

test('a task below a dated heading inside another dated section belongs to the inner one', () => {
	const text = '# 2026-03-05\n## 2026-03-06 call\n- [ ] a\n';
	expect(read(note('1-1s/Tom Ashby.md', text)).layOut().all().map((followUp) => followUp.meetingDate)).toEqual(['2026-03-06']);
});

test.each([
	['of a level below', '# Next 1:1\n- raise\n## 2026-03-05\n- [ ] x\n', ['x 2026-03-05']], ['with an agenda of its own', '# Agenda\n- [ ] a\n## 2026-03-05\n### Agenda\n- [ ] b\n### Rest\n- [ ] x\n', ['x 2026-03-05']],
	['that no day has', '# Next 1:1\n## 2026-02-30\n- [ ] x\n', ['x null']], ['too deep to be a meeting', '# Next 1:1\n##### 2026-03-05\n- [ ] x\n', []],
])('below Next 1:1, a dated section %s is no agenda', (_, text, followUps) => {
	expect(read(note('People/Ana Ruiz.md', PEER + text)).layOut().all().map((followUp) => `${followUp.text} ${followUp.meetingDate}`)).toEqual(followUps);
});

test('a rolling note in the meetings folder makes its person a peer', () => {
	expect([...read(note('1-1s/Tom Ashby.md', '## 2026-03-05\n')).roster.peers].map((person) => person.name)).toEqual(['Tom Ashby']);
});

test('a rolling note in the meetings folder may be about somebody without a note', () => {
	expect(shown(read(note('1-1s/Jo Park.md', '## 2026-03-05\n')))).toEqual(['0-2 Jo Park 2026-03-05']);
});

test('a note in the meetings folder without a dated heading is about nobody new', () => {
	expect([...read(note('1-1s/Ideas.md', '## Later\n')).roster.peers]).toEqual([]);
});

test('a person nobody meets may keep dated headings', () => {
	expect(read(note('People/Tom Ashby.md', '## 2026-03-05\n')).meetings()).toEqual([]);
});

test('an impossible date in a heading is listed at its line', () => {
	expect(read(note('People/Ana Ruiz.md', `${PEER}## 2026-02-30\n`)).unreadable()).toEqual([{ path: 'People/Ana Ruiz.md', line: 3, reason: 'no-such-date' }]);
});

test.each([
	['## 2026-03-05 walk · trust', { aim: 'trust', writtenStatus: null }], ['## 2026-03-05 (cancelled)', { writtenStatus: 'cancelled' }], ['## 2026-03-05 已取消', { writtenStatus: 'cancelled' }],
	['## 2026-03-05 launch moved to May', { writtenStatus: null }], ['## 2026-03-05 planned launch', { writtenStatus: null }], ['## 2026-03-05 计划 讨论', { writtenStatus: null }], ['## 2026-03-05 walk, launch: moved', { writtenStatus: 'moved' }], ['## 2026-03-05 moved to May', { writtenStatus: 'moved' }], ['## 2026-03-05 zoom cancelled', { writtenStatus: null }], ['## 2026-03-05 launch: moved to May', { writtenStatus: null }], ['## 2026-03-05 done deals', { writtenStatus: null }],
	['## 2026-03-05 launch (planned for May)', { writtenStatus: null }], ['## 2026-03-05 cancelled: flu', { writtenStatus: 'cancelled' }], ['## 2026-03-05: Cancelled, flu', { writtenStatus: 'cancelled' }], ['## 2026-03-05 – cancelled – flu', { writtenStatus: 'cancelled' }], ['## 2026-03-05 launch (cancelled)', { writtenStatus: 'cancelled' }],
	['## 2026-03-05 moved to 2026-03-12', { writtenStatus: 'moved' }], ['## 2026-03-05 moved to [[2026-03-12]]', { writtenStatus: 'moved' }], ['## 2026-03-05 launch (moved to 2026-03-12)', { writtenStatus: 'moved' }], ['## 2026-03-05 改期到2026年3月12日', { writtenStatus: 'moved' }],
	['## 2026-03-05 10:30 walk · trust · cancelled', { writtenStatus: 'cancelled', aim: 'trust' }], ['## 2026-03-05 (Thu) cancelled', { writtenStatus: 'cancelled' }], ['## 2026年3月5日（周四）取消', { writtenStatus: 'cancelled' }], ['## 2026-03-05 in-person, 1:1, **cancelled**', { writtenStatus: 'cancelled' }],
	['## 2026-03-05 Thursday moved', { writtenStatus: 'moved' }], ['## 2026-03-05 month moved', { writtenStatus: null }], ['## 2026-03-05 launch (x) moved', { writtenStatus: 'moved' }], ['## 2026-03-05 trust: ours', { aim: 'trust' }],
	['## 2026-03-05 constructor', { writtenStatus: null, aim: null }], ['## 2026-03-05 pricing', { writtenStatus: null, aim: null }],
])('reads the words behind the date of %j', (heading, meeting) => {
	expect(read(note('People/Ana Ruiz.md', `${PEER}${heading}\n`)).meetings()).toMatchObject([meeting]);
});

test.each([
	['cancelled', ['cancelled by Ana', 'cancelled due to illness', 'was cancelled', '- pricing - cancelled', 'pricing, cancelled', 'remote, cancelled', 'Ana: cancelled', 'status: cancelled', 'odwołane z powodu choroby', '取消 生病', 'walk · cancelled by Ana']],
	['moved', ['moved to Friday', 'moved to next week', 'postponed by a week', 'was moved to May', 'przełożone na piątek']],
])('reads %s in natural wordings', (status, wordings) => {
	const statusBehind = (words: string): unknown[] => [words, read(note('People/Ana Ruiz.md', `${PEER}## 2026-03-05 ${words}\n`)).meetings()[0]?.writtenStatus];
	expect(wordings.map(statusBehind)).toEqual(wordings.map((words) => [words, status]));
});

test.each([
	'## 1:1 [[Ana Ruiz]]', '# 1-1 [[People/Ana Ruiz|Ana]]', '### [[Ana Ruiz]] 1on1', '## One-on-one with Ana Ruiz', '## 1:1 @ana about pricing', '## 11:15 1:1 [[Ana Ruiz]]', '## 1:1 [[Ana Ruiz]] [[Mira]]', '## Rozmowa 1:1 z Ana Ruiz', '## 一对一 [[Ana Ruiz]]', '## 1:1: Ana Ruiz', '## 1:1 Zoe Park', '## 1:1 z Zoe Park',
])('%j in a dated note is a meeting', (heading) => {
	expect(shown(read(note('Daily/2026-03-05.md', `${heading}\nx\n# Else\n`)))).toHaveLength(1);
});

test.each([
	'## 11:15 [[Ana Ruiz]]', '## 1:10 [[Ana Ruiz]]', '## Talk [[Ana Ruiz]]', '## 1:1 [[Ana Ruiz]] [[Tom Ashby]]', '## 1:1', '## 1:1 with Ana', '## 1:1 [[Nobody]]', '## 1:1 [[Mira]]', '## 21-10 [[Ana Ruiz]]', 'text 1:1 [[Ana Ruiz]]',
])('%j in a dated note is no meeting', (heading) => {
	expect(read(note('Daily/2026-03-05.md', `${heading}\nx\n`)).meetings()).toEqual([]);
});

test('a 1:1 heading counts where the note has its day in a property', () => {
	expect(shown(read(note('Log/today.md', '---\ndate: 2026-03-05\n---\n## 1:1 [[Ana Ruiz]]\n')))).toEqual(['3-5 Ana Ruiz 2026-03-05']);
});

test.each([
	['a meetings folder', '1-1s/2026-03-05.md', ''], ['a note that calls itself a meeting', 'Daily/2026-03-05.md', 'categories: "[[Meetings]]"'], ['a meeting of several', 'a.md', 'type: meeting\ndate: 2026-03-05\nattendees: [Mira, Tom Ashby, Jo]'],
	['a meeting with somebody who is no peer', 'a.md', 'type: meeting\ndate: 2026-03-05\nperson: Jo'], ['a one-on-one with me', 'a.md', 'type: 1-1\ndate: 2026-03-05\nattendees: [Mira, Mira]'],
])('a 1:1 heading counts in %s', (_, path, properties) => {
	const notebook = read(note(path, `---\n${properties}\n---\n## 1:1 [[Ana Ruiz]]\n- [ ] a\n`));
	expect([notebook.meetings().map(({ peer, date }) => `${peer.name} ${date}`), notebook.layOut().all().map(({ text, meetingDate }) => `${text} ${meetingDate}`)]).toEqual([['Ana Ruiz 2026-03-05'], ['a 2026-03-05']]);
});

test.each([
	['a one-on-one', 'a.md', 'type: 1-1\ndate: 2026-03-05\npeer: Tom Ashby'], ['a meeting with a peer', 'a.md', 'type: meeting\ndate: 2026-03-05\nperson: Zoe'], ['a note named after somebody', '1-1s/2026-03-05 Tom Ashby.md', ''],
])('a 1:1 heading in %s is none of its own', (_, path, properties) => {
	const notebook = read(note('People/Zoe.md', PEER), note(path, `---\n${properties}\n---\n## 1:1 [[Ana Ruiz]]\n`));
	expect([notebook.meetings().map(({ layout }) => layout), [...notebook.roster.peers].some(({ name }) => name === 'Ana Ruiz')]).toEqual([['note'], false]);
});

test('a 1:1 heading in a note without a day is no meeting', () => {
	expect(read(note('Log/some.md', '## 1:1 [[Ana Ruiz]]\n')).meetings()).toEqual([]);
});

test('notes, sections or headings stand side by side in one series', () => {
	const notebook = read(note('People/Ana Ruiz.md', `${PEER}## 2026-01-08\n`), note('1-1s/2026-02-05 Ana Ruiz.md', ''), note('Daily/2026-03-05.md', '## 1:1 [[Ana Ruiz]]\n'));
	expect(notebook.meetings().map((meeting) => meeting.layout).sort()).toEqual(['heading', 'note', 'rolling']);
});
