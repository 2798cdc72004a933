// Who owes whom what on 2026-03-12.
import type { LedgerRow, PeerLedger } from '../../../src/core/follow-ups/ledger';
import { sectionsWith } from '../../support/sections';
import { note } from '../../support/vault-folder';
import type { NoteText } from '../../../src/core/notebook/note-facts';
import { ledgerOf } from './vault-of-two';

function withAna(...notes: NoteText[]): { between: PeerLedger; sections: ReturnType<typeof sectionsWith> } {
	const ledger = ledgerOf(...notes);
	const ana = ledger.peers.find((peer) => peer.person.name === 'Ana Ruiz');
	const found = ana === undefined ? null : ledger.between(ana.person);
	if (ana === undefined || found === null) throw new Error('Ana is no peer');
	return { between: found, sections: sectionsWith(ledger, ana.person) };
}

const meeting = (day: string, text: string, who = 'Ana Ruiz'): NoteText => note(`1-1s/${day} ${who}.md`, text);
const texts = (rows: readonly LedgerRow[] = []): string[] => rows.map((row) => row.followUp.text);

test('sorts what is open by owner', () => {
	const { sections: found } = withAna(meeting('2026-03-05', '- [ ] a\n- [/] Ana: b\n- [ ] we: c\n- [ ] Tom Ashby: d\n- [?] e\n- [x] f\n- [-] g\n- [>] h\n'));
	expect([found.mine, found.theirs, found.together, found.others, found.unclear].map((rows) => texts(rows))).toEqual([['a'], ['b'], ['c'], ['d'], ['e']]);
});

test('puts first what is due first', () => {
	expect(texts(withAna(meeting('2026-03-05', '- [ ] none\n- [ ] late 📅 2026-04-01\n- [ ] soon 📅 2026-03-01\n'), meeting('2026-02-05', '- [ ] older\n')).sections.mine)).toEqual(['soon', 'late', 'older', 'none']);
});

test.each([
	['- [ ] a 📅 2026-03-11', true], ['- [ ] a 📅 2026-03-12', false], ['- [x] a 📅 2026-03-11', false], ['- [?] a 📅 2026-03-11', true], ['- [ ] a by Friday', false], ['- [ ] a', false],
])('%j is overdue: %s', (line, overdue) => {
	expect(ledgerOf(meeting('2026-03-05', line)).rows.map((row) => row.overdue)).toEqual([overdue]);
});

test('an open promise is carried once for each meeting held since', () => {
	const ledger = ledgerOf(meeting('2026-01-08', '- [ ] a\n'), meeting('2026-02-05', ''), meeting('2026-03-05', ''), meeting('2026-02-12', '---\nstatus: cancelled\n---\n'), meeting('2026-04-02', ''), meeting('2026-02-20', '', 'Tom Ashby'));
	expect(ledger.rows.map((row) => row.carried)).toEqual([2]);
});

test('a done promise is not carried', () => {
	expect(ledgerOf(meeting('2026-01-08', '- [x] a\n'), meeting('2026-02-05', '')).rows.map((row) => row.carried)).toEqual([0]);
});

test('a promise of today\'s meeting is not carried', () => {
	expect(ledgerOf(meeting('2026-03-12', '- [ ] a\n'), meeting('2026-02-05', '')).rows.map((row) => row.carried)).toEqual([0]);
});

const LAST_TWO = [meeting('2026-02-05', ''), meeting('2026-03-05', '')];

test.each([
	['finished since the last meeting', '- [x] a ✅ 2026-03-10', 'to-tell'], ['finished on its day', '- [x] a ✅ 2026-03-05', 'to-tell'], ['finished before it', '- [x] a ✅ 2026-03-04', 'none'], ['finished without a date', '- [x] a', 'none'], ['dropped', '- [-] a', 'none'],
	['theirs', '- [x] Ana: a ✅ 2026-03-10', 'none'], ['told', '- [x] a #told ✅ 2026-03-10', 'told'], ['finished long ago, to be told', '- [x] a #tell ✅ 2026-01-20', 'to-tell'], ['theirs, to be told', '- [x] Ana: a #tell ✅ 2026-01-20', 'to-tell'], ['told by a field', '- [x] a #tell [told:: 2026-03-05] ✅ 2026-01-20', 'told'],
	['still open', '- [ ] a', 'none'],
])('what is %s is to tell or not', (_, line, tell) => {
	expect(ledgerOf(meeting('2026-01-08', line), ...LAST_TWO).rows.map((row) => row.tell)).toEqual([tell]);
});

test('lists what is done to tell, not what is still open', () => {
	const { between: found } = withAna(meeting('2026-01-08', '- [ ] open #tell\n- [x] done #tell\n'), ...LAST_TWO);
	expect(texts(found.toTell)).toEqual(['done']);
});

test('a promise that names two peers stands with both', () => {
	const ledger = ledgerOf(note('x.md', '- [ ] a [[Ana Ruiz]] [[Tom Ashby]]'));
	expect(ledger.peers.filter(({ person }) => sectionsWith(ledger, person).mine?.length === 1).map(({ person }) => person.name).sort()).toEqual(['Ana Ruiz', 'Tom Ashby']);
});

test('shows what waits for the next meeting', () => {
	expect(withAna(note('People/Ana Ruiz.md', '---\ntype: peer\n---\n## Next 1:1\n- pricing\n    - detail\n- [ ] hiring\n- \n')).between.next.map((item) => item.text)).toEqual(['pricing', 'hiring']);
});

test('two people of one name keep their own promises', () => {
	const kim = (folder: string): NoteText => note(`${folder}/Kim Lee.md`, '---\ntype: peer\n---\n- [ ] for ' + folder);
	const ledger = ledgerOf(kim('People'), kim('Clients'));
	expect(ledger.peers.filter(({ person }) => person.name === 'Kim Lee').map(({ person }) => [person.path, texts(sectionsWith(ledger, person).mine)]).sort())
		.toEqual([['Clients/Kim Lee.md', ['for Clients']], ['People/Kim Lee.md', ['for People']]]);
});
