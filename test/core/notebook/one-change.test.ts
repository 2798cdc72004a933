// What one change touches: every other note keeps the very follow-ups it had.
import type { FollowUp } from '../../../src/core/follow-ups/follow-up';
import { Ledger } from '../../../src/core/follow-ups/ledger';
import { shownBy, SmallVault } from './small-vault';

const PEER = '---\ntype: peer\n---\n';
const meeting = (who: string, date: string): string => `---\ntype: 1-1\npeer: "[[${who}]]"\ndate: ${date}\n---\n`;
const FIRST = 'Log/a.md';

let vault: SmallVault;
let before: Map<string, FollowUp>;

const found = (): Map<string, FollowUp> => new Map(vault.notebook.layOut().all().map((followUp) => [`${followUp.path} ${followUp.line}`, followUp]));

/** Notes whose follow-ups were made anew, or are gone. */
const touched = (): string[] => {
	const after = found();
	return [...new Set([...before].filter(([key, followUp]) => after.get(key) !== followUp).map(([, { path }]) => path))].sort();
};

beforeEach(() => {
	vault = new SmallVault();
	vault.writeAll({
		'People/Ana Ruiz.md': PEER, 'People/Tom.md': PEER, [FIRST]: `${meeting('Ana Ruiz', '2026-03-05')}- [ ] a\n- [ ] Tom: b\n`,
		'Log/b.md': `${meeting('Tom', '2026-03-05')}- [ ] c\n`, 'Log/c.md': `${meeting('Ana Ruiz', '2026-02-05')}- [ ] d @jo\n`, 'x.md': '- [ ] e [[Tom]]',
	});
	before = found();
	expect(before.size).toBe(5);
});

test.each<[string, string[], () => void]>([
	['a tick', [FIRST], () => vault.write(FIRST, vault.notes.get(FIRST)?.replace('- [ ] a', '- [x] a') ?? '')],
	['a new meeting with a known peer', [], () => vault.write('Log/d.md', `${meeting('Ana Ruiz', '2026-03-12')}- [ ] z\n`)],
	['a renamed meeting', [FIRST], () => vault.rename(FIRST, 'Log/z.md')],
	['a meeting that is gone', ['Log/b.md'], () => vault.remove('Log/b.md')],
	['a rhythm', [], () => vault.write('People/Ana Ruiz.md', '---\ntype: peer\ncadence: 2w\n---\n')],
	['a new alias', [], () => vault.write('People/Ana Ruiz.md', '---\ntype: peer\naliases: Annie\n---\n')],
	['an alias that a line mentions', ['Log/c.md'], () => vault.write('People/Tom.md', '---\ntype: peer\naliases: Jo\n---\n')],
	['a new person nobody mentions', [], () => vault.write('People/Kim.md', PEER)],
	['a peer who is one no more', [FIRST, 'Log/b.md', 'x.md'], () => vault.remove('People/Tom.md')],
])('%s touches no other note', (_, paths, change) => {
	change();
	expect(touched()).toEqual(paths);
});

test('who has a new rhythm is due by it at once', () => {
	vault.write('People/Ana Ruiz.md', '---\ntype: peer\ncadence: 2w\n---\n');
	expect(new Ledger(vault.notebook, '2026-03-12').peers[0]).toMatchObject({ person: { name: 'Ana Ruiz', cadenceDays: 14 }, nextDue: '2026-03-19' });
});

test('a line that only moves where a meeting ends is told to nobody', () => {
	vault.calls = 0;
	expect([vault.write(FIRST, `${vault.notes.get(FIRST) ?? ''}a word\n`), vault.calls]).toEqual([false, 0]);
	expect(vault.notebook.meetingsIn(FIRST)[0]?.end).toBe(9);
	expect(vault.notebook.meetings().find(({ path }) => path === FIRST)?.end).toBe(9);
});

test('two notes for one peer and day are told of, the younger by name', () => {
	vault.write('Log/a 2.md', meeting('Ana Ruiz', '2026-03-05'));
	expect(vault.notebook.unreadable()).toEqual([{ path: 'Log/a 2.md', line: 0, reason: 'second-of-day', other: FIRST }]);
	vault.write('Log/a 2.md', meeting('Ana Ruiz', '2026-03-05').replace('---\n', '---\nstatus: cancelled\n'));
	expect(vault.notebook.unreadable()).toEqual([]);
});

test('another note that takes over a name is where links lead from then on', () => {
	vault.write('People/Far/Kim.md', PEER);
	vault.write('x.md', '- [ ] e [[Kim]]');
	vault.write('Kim.md', PEER);
	expect(vault.notebook.layOut().all().find(({ path }) => path === 'x.md')?.peers.map(({ path }) => path)).toEqual(['Kim.md']);
	vault.write('Kim.md', '');
	expect(vault.notebook.layOut().all().find(({ path }) => path === 'x.md')?.peers.map(({ path }) => path)).toEqual(['People/Far/Kim.md']);
});

test('parts of a vault may be taken in and understood a little at a time', () => {
	const other = new SmallVault();
	for (const [path, text] of vault.notes) other.notes.set(path, text);
	for (const note of [...vault.notes].map(([path, text]) => ({ path, text }))) other.takeNote(note.path, note.text);
	expect([other.calls, other.notebook.layOut().all()]).toEqual([0, []]);
	let turns = 1;
	for (let budget = 2; !other.notebook.understand(() => (budget -= 1) < 0); budget = 2) turns += 1;
	expect([turns > 2, other.calls, other.notebook.layOut().all().length]).toEqual([true, 1, 5]);
});

test('a note that is read while many are taken in says what it can at once', () => {
	vault.takeNote('Log/e.md', `${meeting('Ana Ruiz', '2026-03-13')}- [ ] later\n`);
	vault.write(FIRST, `${meeting('Ana Ruiz', '2026-03-05')}- [ ] now\n`);
	expect(vault.notebook.layOut().all().map(({ text }) => text).sort()).toEqual(['c', 'd @jo', 'e [[Tom]]', 'now']);
	vault.notebook.understand(() => false);
	expect(vault.notebook.layOut().all().map(({ text }) => text).sort()).toEqual(['c', 'd @jo', 'e [[Tom]]', 'later', 'now']);
});

test.each<[string, string, string]>([
	['a link that led nowhere', 'peer: "[[Jo]]"', 'People/Jo.md'], ['a link that led to nobody\'s first name', 'peer: "[[Jo]]"', 'People/Jo March.md'], ['a slug', 'peer: jo-march', 'People/Jo March.md'],
	['a tag', 'peer: "#people/jo-march"', 'People/Jo March.md'], ['a first name without its accent', 'peer: Jo', 'People/Jó March.md'],
])('%s means whoever comes, and nobody when they go', (_, property, path) => {
	const shown = (): unknown => [shownBy(vault.notebook), shownBy(vault.fresh())];
	vault.write('Log/e.md', `---\ntype: 1-1\n${property}\ndate: 2026-03-08\n---\n- [ ] f\n- [ ] Jo: g\n`);
	const [alone, aloneAnew] = shown() as unknown[];
	vault.write(path, PEER);
	const [met, metAnew] = shown() as unknown[];
	vault.remove(path);
	const [left] = shown() as unknown[];
	expect([alone, met, left]).toEqual([aloneAnew, metAnew, alone]);
	expect(met).toMatchObject({ peers: expect.arrayContaining([path]) as unknown });
});

test.each(['Jo: f', '[owner:: jo_march] f', 'Jo March: f', '@jo f', 'f #assignee/jo-march'])('in %j somebody is named who comes later, and nobody once they have gone', (task) => {
	const owner = (): unknown => vault.notebook.layOut().all().find(({ path }) => path === 'Log/e.md')?.ownerName;
	vault.write('Log/e.md', `${meeting('Ana Ruiz', '2026-03-08')}- [ ] ${task}\n`);
	const alone = owner();
	vault.write('People/Jó March.md', PEER);
	expect(owner()).toBe('Jó March');
	vault.remove('People/Jó March.md');
	expect(owner()).toBe(alone);
});
