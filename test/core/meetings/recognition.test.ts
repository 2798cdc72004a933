// Which notes are meetings, with whom, and when (product.md 2.1).
import type { Notebook } from '../../../src/core/notebook/notebook';
import type { NoteText } from '../../../src/core/notebook/note-facts';
import { note, notebookOf } from '../../support/vault-folder';

const ME = { me: { note: 'People/Mira.md', names: ['Mira'], emails: [] } };
const PEOPLE = [
	note('People/Mira.md', ''), note('People/Ana Ruiz.md', '---\ntype: peer\n---\n'), note('People/Tom.md', '---\ntype: person\n---\n'), note('People/王小明.md', '---\naliases: [小明]\n---\n'),
	note('People/Kim Lee.md', ''), note('Clients/Kim Lee.md', '---\ntype: person\n---\n'),
];

function read(...notes: NoteText[]): Notebook {
	return notebookOf([...PEOPLE, ...notes], ME);
}

function meetingsIn(path: string, text: string): string[] {
	return read(note(path, text)).meetings().map((meeting) => `${meeting.line} ${meeting.peer.name} ${meeting.date}`);
}

const yaml = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\n`;

test.each([
	['type: one-on-one'], ['type: One-on-One'], ['type: 1-1'], ['type: 1on1'], ['type: "1:1"'], ['type: "[[1-1]]"'], ['type: [note, 1on1]'], ['categories: "[[One-on-One]]"'], ['categories: ["[[1:1]]", x]'], ['categories: "[[Categories/One-on-One|1:1 talks]]"'], ['type: "[[Talks|1-1]]"'], ['Type: 1-1'],
])('%s makes a meeting anywhere', (type) => {
	expect(meetingsIn('Notes/a.md', yaml(type, 'peer: Tom', 'date: 2026-03-05'))).toEqual(['0 Tom 2026-03-05']);
});

test.each([
	['peer: "[[Tom]]"'], ['person: Tom'], ['people: [Tom]'], ['with: "[[People/Tom|T]]"'], ['attendees: ["[[Mira]]", "[[Tom]]"]'], ['participants:\n  - Mira\n  - Tom'], ['peer: [[Tom]]'], ['Peer: tom'], ['attendees: "[[Mira]], [[Tom]]"'],
	['peer: Tom\nattendees: [Mira, Tom]'], ['attendees: Tom, Mira'], ['attendees: Mira；Tom'], ['attendees: "[[Tom]], Mira"'],
])('%s names the one person', (names) => {
	expect(meetingsIn('Notes/a.md', yaml('type: 1-1', names, 'date: 2026-03-05'))).toEqual(['0 Tom 2026-03-05']);
});

test.each([['attendees: [Tom, "[[Ana Ruiz]]"]'], ['peer: Mira'], ['attendees: [Mira]'], ['title: x'], ['peer: ""'], ['peer: Tom\nwith: Nobody Known'], ['attendees: Tom, Ana Ruiz'], ['attendees: ["Tom, Mira", Tom]']])('%s names no one person', (names) => {
	expect(meetingsIn('Notes/a.md', yaml('type: 1-1', names, 'date: 2026-03-05'))).toEqual([]);
});

test('a known name with a comma is one name', () => {
	expect(read(note('People/Ruiz, Rosa.md', ''), note('a.md', yaml('type: 1-1', 'peer: Ruiz, Rosa', 'date: 2026-03-05'))).meetings().map(({ peer }) => peer.name)).toEqual(['Ruiz, Rosa']);
});

test.each([
	['person: Nowak, Jan', 'Nowak, Jan'], ['with: Ana Ruiz, Head of Design', 'Ana Ruiz, Head of Design'], ['peer: "Ana Ruiz (Design, Berlin)"', 'Ana Ruiz (Design, Berlin)'], ['attendees: Nowak, Jan', 'Nowak, Jan'],
	['attendees: Ana Ruiz, PhD', 'Ana Ruiz'], ['people: Ruiz, Ana', 'Ana Ruiz'], ['attendees: Mira, Rosa', 'Rosa'], ['attendees: "[[Mira]], Rosa"', 'Rosa'], ['attendees: "[[Rosa]], host"', 'Rosa'],
])('%s names one person, commas or not', (names, name) => {
	expect(meetingsIn('1-1s/nowak-jan/2026-03-05.md', yaml(names))).toEqual([`0 ${name} 2026-03-05`]);
});

test('a person named as a link that leads nowhere is one person', () => {
	expect(meetingsIn('Notes/a.md', yaml('type: 1-1', 'peer: "[[Rosa Benítez|Rosa]]"', 'date: 2026-03-05'))).toEqual(['0 Rosa Benítez 2026-03-05']);
});

test.each([
	['1-1s/2026-03-05 Tom.md', '', '0 Tom 2026-03-05'], ['1-1s/ana-ruiz/2026-03-05.md', '', '0 Ana Ruiz 2026-03-05'], ['1-1s/Ana Ruiz/2026-03-05 Ana Ruiz.md', '', '0 Ana Ruiz 2026-03-05'], ['1-1s/小明/2026-03-05.md', '', '0 王小明 2026-03-05'],
	['1-1s/tom/20260305.md', '', '0 Tom 2026-03-05'], ['1-1s/New Person/2026-03-05.md', '', '0 New Person 2026-03-05'], ['1-1s/Tom/x.md', yaml('date: 2026-03-05'), '0 Tom 2026-03-05'], ['1-1s/2026-03-05.md', yaml('peer: Tom'), '0 Tom 2026-03-05'],
	['1-1s/Ana Ruiz/2026-03-05 Q1 planning.md', '', '0 Ana Ruiz 2026-03-05'], ['1-1s/ana-ruiz/2026-03-05 planning.md', '', '0 Ana Ruiz 2026-03-05'], ['1-1s/Ana Ruiz/Archive/2026-03-05.md', '', '0 Ana Ruiz 2026-03-05'], ['1-1s/Ana Ruiz/Q1/2026-03-05.md', '', '0 Ana Ruiz 2026-03-05'],
	['1-1s/2026-03-05 1-1 Ana Ruiz.md', '', '0 Ana Ruiz 2026-03-05'], ['1-1s/2026-03-05 1on1 with Tom.md', '', '0 Tom 2026-03-05'], ['1-1s/Tom 1-1 2026-03-05.md', '', '0 Tom 2026-03-05'], ['1-1s/Ana Ruiz/2026-03-05 1-1.md', '', '0 Ana Ruiz 2026-03-05'], ['1-1s/2026-03-05 Ana Ruiz 2.md', '', '0 Ana Ruiz 2026-03-05'], ['1-1s/2026-03-05 Tom (1).md', '', '0 Tom 2026-03-05'],
	['1-1s/Ana Ruiz/2026-03-05 Tom.md', '', '0 Tom 2026-03-05'], ['1-1s/Ana Ruiz/2026-03-05 Mira.md', '', '0 Ana Ruiz 2026-03-05'], ['1-1s/Mira/2026-03-05 Jo Park.md', '', '0 Jo Park 2026-03-05'], ['1-1s/Team/Tom.md', '## 2026-03-05', '0 Tom 2026-03-05'],
	['1-1s/New Person/2026-03-05 Q1 planning.md', '', '0 Q1 planning 2026-03-05'], ['1-1s/2026-03-05 1-1 New Person.md', '', '0 New Person 2026-03-05'], ['1-1s/2026-03-05 New 12.md', '', '0 New 12 2026-03-05'],
	['1-1s/2026.03.05 Ana Ruiz.md', '', '0 Ana Ruiz 2026-03-05'], ['1-1s/2026年3月5日 王小明.md', '', '0 王小明 2026-03-05'], ['1-1s/2026-3-5 Ana Ruiz.md', '', '0 Ana Ruiz 2026-03-05'], ['1-1s/2026-03-05/Ana Ruiz.md', '', '0 Ana Ruiz 2026-03-05'], ['1-1s/Ana Ruiz/2026/03/05.md', '', '0 Ana Ruiz 2026-03-05'],
	['1-1s/2026.3.5 New Person.md', '', '0 New Person 2026-03-05'], ['1-1s/New Person/2026-03-05/Notes.md', '', '0 New Person 2026-03-05'], ['1-1s/2026.3.5 Tom.md', yaml('date: 2026-03-06'), '0 Tom 2026-03-06'], ['1-1s/2026.3.5.md', '## 1:1 [[Tom]]', '0 Tom 2026-03-05'],
	['1-1s/2026/10/1-1 Tom.md', '## 2026-03-05', '0 Tom 2026-03-05'], ['1-1s/2026-03-01/Tom.md', 'x\n## 2026-03-05', '1 Tom 2026-03-05'], ['1-1s/2026-03-05/Tom.md', yaml('date: 2026-03-06') + '## 2026-03-07', '0 Tom 2026-03-06'],
	['1-1s/Tom/2026/2026-03-05.md', '', '0 Tom 2026-03-05'], ['1-1s/Tom/2026-03/2026-03-05.md', '', '0 Tom 2026-03-05'],
	['1-1s/2026-03-05 Tom.md', yaml('peer: Ana Ruiz'), '0 Ana Ruiz 2026-03-05'], ['1-1s/2026-03-05 Tom.md', yaml('date: 2026-03-06'), '0 Tom 2026-03-06'], ['1-1s/2026-03-05 Tom.md', yaml('attendees: [Mira]'), '0 Tom 2026-03-05'],
])('in a meetings folder, %s with %j is a meeting', (path, text, meeting) => {
	expect(meetingsIn(path, text)).toEqual([meeting]);
});

test.each([['1-1s/Questions.md', ''], ['1-1s/2026-03-05.md', ''], ['1-1s/2026/2026-03-05.md', ''], ['1-1s/2026/03/05.md', ''], ['Other/2026.03.05 Tom.md', ''], ['1-1s/2026-03-05 Mira.md', ''], ['1-1s.md', ''], ['Other/2026-03-05 Tom.md', ''], ['1-1s old/2026-03-05 Tom.md', '']])('%s is no meeting', (path, text) => {
	expect(meetingsIn(path, text)).toEqual([]);
});

test('a meetings folder of the settings counts', () => {
	expect(notebookOf([note('Talks/2026-03-05 Tom.md', '')], { meetingsFolders: ['/Talks/'] }).meetings()).toHaveLength(1);
});

const soft = (path: string, who: string, day = '2026-03-05'): NoteText => note(path, yaml('type: meeting', `person: "[[${who}]]"`, `date: ${day}`));

test('one meeting of some kind with somebody unmarked is no one-on-one', () => {
	expect(read(soft('Meetings/a.md', 'Tom')).meetings()).toEqual([]);
});

test('one meeting of some kind with a marked peer is a one-on-one', () => {
	expect(read(soft('Meetings/a.md', 'Ana Ruiz')).meetings()).toHaveLength(1);
});

test('two meetings of some kind with one person are one-on-ones', () => {
	expect(read(soft('Meetings/a.md', 'Tom'), soft('Meetings/b.md', 'Tom', '2026-03-12')).meetings()).toHaveLength(2);
});

test('meetings of several people count for none of them', () => {
	const group = (path: string): NoteText => note(path, yaml('type: meetings', 'attendees: [Tom, Ana Ruiz]', 'date: 2026-03-05'));
	expect(read(group('a.md'), group('b.md')).meetings()).toEqual([]);
});

test('meetings of Meetings Plus are read as they are', () => {
	const plus = (path: string, day: string): NoteText => note(path, yaml('type: meeting', 'meeting_uid: 1', 'attendees: [Mira, Tom]', `date: ${day}T10:00`));
	expect(read(plus('a.md', '2026-03-05'), plus('b.md', '2026-03-12')).meetings().map((meeting) => meeting.date)).toEqual(['2026-03-05', '2026-03-12']);
});

test('a meeting note in a people folder is a meeting', () => {
	expect(meetingsIn('People/Tom/2026-03-05.md', yaml('type: 1-1', 'peer: Tom'))).toEqual(['0 Tom 2026-03-05']);
});

test('I am never a peer', () => {
	const notebook = notebookOf([note('People/Mira.md', '---\ntype: peer\ncadence: 6w\n---\n## 2026-03-05\n')], ME);
	expect([notebook.roster.peers.size, notebook.meetings().length]).toEqual([0, 0]);
});

test.each([
	['kind, aim', yaml('type: 1-1', 'peer: Tom', 'date: 2026-03-05', 'kind: quarterly', 'aim: Trust'), { kind: 'quarterly', aim: 'trust' }],
	['kind, aim that are links', yaml('type: 1-1', 'peer: Tom', 'date: 2026-03-05', 'kind: "[[Kinds/quarterly]]"', 'aim: "[[Aims/w|Workload]]"'), { kind: 'quarterly', aim: 'workload' }],
	['an aim with a link in it', yaml('type: 1-1', 'peer: Tom', 'date: 2026-03-05', 'aim: "[[Pricing]] page"'), { aim: '[[pricing]] page' }],
	['status', yaml('type: 1-1', 'peer: Tom', 'date: 2026-03-05', 'status: Cancelled'), { writtenStatus: 'cancelled' }],
	['a status nobody knows', yaml('type: 1-1', 'peer: Tom', 'date: 2026-03-05', 'status: constructor'), { writtenStatus: null }],
])('reads %s', (_, text, meeting) => {
	expect(read(note('a.md', text)).meetings()).toMatchObject([meeting]);
});

test.each([
	['1-1s/2026/Jan/2026-01-05 Bo Lee.md', 'Bo Lee'], ['1-1s/jan-nowak/2026-01-05 Planning.md', 'Jan Nowak'], ['1-1s/Jan/Archive/2026-01-05.md', 'Jan Nowak'], ['1-1s/Jan/2026-01-05 2.md', 'Jan Nowak'], ['1-1s/2026-01-05 Jan 2.md', 'Jan Nowak'], ['1-1s/Jan/2026-01-05 1-1.md', 'Jan Nowak'],
	['1-1s/2026-01-05 Bo 1on1 with Lee.md', 'Bo Lee'], ['1-1s/2026-01-05 Bo - 1-1 Lee.md', 'Bo - Lee'], ['1-1s/ Bo  Lee /2026-01-05.md', 'Bo Lee'],
])('%s is with %s', (path, name) => {
	expect(read(note('People/Jan Nowak.md', yaml('type: person')), note(path, '')).meetings().map(({ peer }) => peer.name)).toEqual([name]);
});

test('a path with a known person invents nobody beside', () => {
	expect([...read(note('1-1s/Ana Ruiz/Archive/2026-03-05 Q1 planning.md', '')).roster.identity.people].map(({ name }) => name).sort()).toEqual([...read().roster.identity.people].map(({ name }) => name).sort());
});

test('somebody whom a property names is known in a path', () => {
	expect(read(note('a.md', yaml('type: 1-1', 'peer: Rosa B', 'date: 2026-03-04')), note('1-1s/Rosa B/2026-03-05 Q1 planning.md', '')).meetings().map(({ peer }) => peer.name)).toEqual(['Rosa B', 'Rosa B']);
});

test('a folder whose name two people have is nobody\'s', () => {
	expect(read(note('1-1s/Kim Lee/2026-03-05 Q1 planning.md', '')).unreadable().map(({ reason }) => reason)).toEqual(['ambiguous-person']);
});

test('a name in the path is nobody where a property names somebody', () => {
	const { identity } = read(note('1-1s/2026-03-05 Jo Park.md', yaml('peer: Rosa'))).roster;
	expect([identity.byFullName('Jo Park'), identity.byFullName('Rosa')]).toMatchObject([null, { name: 'Rosa' }]);
});

test('a rhythm makes a note anywhere somebody\'s, with a meeting or without', () => {
	const ana = note('Notes/Ana.md', yaml('cadence: 1w'));
	const of = (...notes: NoteText[]): unknown => [...notebookOf(notes).roster.peers].map(({ path, cadenceDays }) => [path, cadenceDays]);
	expect(of(ana)).toEqual([['Notes/Ana.md', 7]]);
	expect(of(ana, note('1-1s/2026-03-05.md', yaml('peer: "[[Ana]]"')))).toEqual([['Notes/Ana.md', 7]]);
});

test.each([['#Peer', ['Rosa']], ['met a #PEER today', ['Rosa']], ['---\ntags: Peer\n---\n', ['Rosa']], ['`#Peer`', []], ['#Peers', []]])('the text %j in a note called Rosa makes the peers %j', (text, names) => {
	expect([...notebookOf([note('a/Rosa.md', text)]).roster.peers].map(({ name }) => name)).toEqual(names);
});

test('a tag of peers in a note of a day makes nobody a peer', () => {
	const found = read(note('Daily/2026-03-01.md', 'met a #peer today\n## 1:1 [[Tom]]\n'));
	expect([[...found.roster.peers].map(({ name }) => name).sort(), found.unreadable(), found.meetings().length]).toEqual([['Ana Ruiz', 'Tom'], [], 1]);
});

test.each([
	['peer: "#people/ana-ruiz"', 'Ana Ruiz'], ['peer: ana-ruiz', 'Ana Ruiz'], ['peer: "[[Ana]]"', 'Ana Ruiz'], ['peer: "#people/rosa-lind"', 'rosa-lind'], ['with: ["#people/rosa-lind", rosa-lind, "[[Mira]]"]', 'rosa-lind'], ['peer: "[[Rosa]]"', 'Rosa'],
])('%s names nobody else than %s', (property, name) => {
	const found = read(note('Notes/a.md', yaml('type: 1-1', property, 'date: 2026-03-05')));
	expect([found.meetings().map(({ peer }) => peer.name), [...found.roster.peers].map((peer) => peer.name).sort()]).toEqual([[name], ['Ana Ruiz', ...name === 'Ana Ruiz' ? [] : [name]].sort()]);
});

test('a link that leads nowhere means somebody else once its note is there', () => {
	const met = note('Notes/a.md', yaml('type: 1-1', 'peer: "[[Ana]]"', 'date: 2026-03-05'));
	expect(read(met, note('People/Ana.md', '')).meetings().map(({ peer }) => peer.path)).toEqual(['People/Ana.md']);
});
