// Pins the reading of the example vault against a list written by hand, line by line.
import { readFileSync } from 'node:fs';
import { Ledger } from '../../src/core/follow-ups/ledger';
import { statusOn } from '../../src/core/meetings/meeting';
import { EXAMPLE_VAULT, notebookOf, readFolder } from '../support/vault-folder';

interface TruthFollowUp {
	path: string; line: number; raw: string; owner: string; ownerName: string | null; guessed: boolean; status: string;
	due: string | null; dueGuessed?: boolean; done: string | null; peers: string[]; meetingDate: string | null; tell: string; private: boolean;
}

interface Truth {
	today: string;
	me: string;
	peers: { name: string; path: string | null; stage?: string; cadenceDays?: number | null; lastHeld?: string | null; planned?: string | null; archived?: boolean }[];
	meetings: { path: string; line: number; peer: string; date: string; status: string }[];
	followUps: TruthFollowUp[];
	notFollowUps: { path: string; line: number; raw: string; why: string }[];
	unreadable: { path: string; why: string }[];
}

const truth = JSON.parse(readFileSync(`${EXAMPLE_VAULT}.truth.json`, 'utf8')) as Truth;
const notebook = notebookOf(readFolder(EXAMPLE_VAULT), { me: { note: 'People/Mira Novak.md' } });
const ledger = new Ledger(notebook, truth.today);
const place = ({ path, line }: { path: string; line: number }): string => `${path}:${String(line).padStart(3, '0')}`;

test('finds every follow-up that a careful reader lists, with owner, due day and status', () => {
	const found = ledger.rows.map(({ followUp }) => ({
		at: place(followUp), raw: followUp.raw, owner: followUp.owner, ownerName: followUp.ownerName, guessed: followUp.guessed,
		status: followUp.status, due: followUp.due, dueGuessed: followUp.dueGuessed, done: followUp.done,
		peers: followUp.peers.map((person) => person.name), meetingDate: followUp.meetingDate, private: followUp.private,
		tell: followUp.tellMark === 'tell' ? 'to-tell' : followUp.tellMark,
	}));
	const expected = truth.followUps.map((item) => ({
		at: place(item), raw: item.raw, owner: item.owner, ownerName: item.ownerName, guessed: item.guessed,
		status: item.status, due: item.due, dueGuessed: item.dueGuessed ?? false, done: item.done,
		peers: item.peers, meetingDate: item.meetingDate, private: item.private, tell: item.tell,
	}));
	const byPlace = (a: { at: string }, b: { at: string }): number => (a.at < b.at ? -1 : 1);
	expect(found.sort(byPlace)).toEqual(expected.sort(byPlace));
});

test('finds every meeting with its peer, day and status', () => {
	const found = notebook.meetings().map((meeting) => `${place(meeting)} ${meeting.peer.name} ${meeting.date} ${statusOn(meeting, truth.today)}`);
	expect(found.sort()).toEqual(truth.meetings.map((meeting) => `${place(meeting)} ${meeting.peer} ${meeting.date} ${meeting.status}`).sort());
});

test('knows every peer, and nobody else', () => {
	const names = ledger.peers.map((peer) => peer.person.name).sort();
	expect(names).toEqual(truth.peers.map((peer) => peer.name).sort());
});

test.each(truth.peers.map((peer) => [peer.name, peer] as const))('knows how things stand with %s', (name, expected) => {
	const peer = ledger.peers.find((candidate) => candidate.person.name === name);
	const found = { path: peer?.person.path, stage: peer?.stage, cadenceDays: peer?.person.cadenceDays, lastHeld: peer?.lastHeld, planned: peer?.planned, archived: peer?.person.archived };
	for (const key of ['path', 'stage', 'cadenceDays', 'lastHeld', 'planned', 'archived'] as const) {
		if (key in expected) expect([key, found[key]]).toEqual([key, expected[key]]);
	}
});

test('says which notes could not be read', () => {
	const found = notebook.unreadable().filter((item) => item.reason !== 'conflict-copy').map((item) => item.path);
	expect(found.sort()).toEqual(truth.unreadable.map((item) => item.path).sort());
});
