// A notebook that was told of changes one by one stands where one stands that reads the vault anew.
import fc from 'fast-check';
import { Ledger } from '../../../src/core/follow-ups/ledger';
import { ledgersOf, LISTS, shortly, shownBy, SmallVault } from './small-vault';
import { runs } from '../../support/runs';

const PATHS = [
	'People/Ana Ruiz.md', 'People/Tom.md', 'Clients/Tom.md', 'People/Mira.md', 'People/ .md', '1-1s/2026-03-05 Ana Ruiz.md', '1-1s/Tom.md', '1-1s/tom/2026-03-12.md', '1-1s/Jo/2026-03-01.md', '1-1s/2026-02-30 Tom.md', '1-1s/2026-03-05 Ana Ruiz (conflicted copy).md',
	'1-1s/2026-03-05 Tom (conflicted copy).md', '1-1s/2026-03-04.md', '1-1s/Ana Ruiz/2026/03/10.md', '1-1s/2026.3.11 Jo.md', '1-1s/Tom/plan.md', '1-1s/Tom/2026-03-06 Jo.md', '1-1s/Jo/Q1/2026-03-07 plan.md', '1-1s/2026-03-08 1-1 Tom 2.md', '1-1s/Jo/Tom.md', '1-1s/2026-03-09 plan.md', 'Daily/2026-03-04.md', 'Daily/20260303.md', 'Meetings/a.md', 'Meetings/b.md', 'Templates/x.md', 'Old/y.md', 'x.md',
];
const FRONT = [
	'', '', 'type: peer', 'type: person', 'type: peer\naliases: [Annie, Tom]', 'cadence: 6w', 'type: 1-1\npeer: "[[Ana Ruiz]]"\ndate: 2026-03-05', 'type: meeting\nperson: Tom\ndate: 2026-03-01', 'type: meeting\nperson: tom\ndate: 2026-03-02', 'type: 1-1\npeer: JO',
	'type: 1-1\npeer: Jo\ndate: 2026-02-30', 'peer: [x', 'type: peer\nname: [x', 'date: 2026-03-05', 'tags: [peer]', 'type: 1-1\nwith: [Mira, "[[Tom]]"]\ndate: 2026-03-09', 'foo: bar', 'categories: "[[Meetings]]"', 'type: meeting\nattendees: Tom, Jo\ndate: 2026-03-06', 'type: meeting\nattendees: Mira; Ana Ruiz\ndate: 2026-03-06', 'type: 1-1\npeer: Mira',
];
const LINES = [
	'- [ ] a', '- [ ] Ana: a', '- [ ] a [[Ana Ruiz]]', '- [x] Tom: b [[Tom]]', '- [ ] c #people/tom', '- [ ] d @annie', '- [x] f ✅ 2026-03-06', '- [x] g [[Tom]] ✅ 2026-03-06', '- [x] h #tell', '- [?] i', '## 2026-03-05', '## 2026-02-30', '# Next 1:1', '- raise it', '## Agenda', '## 1:1 [[Tom]]', '## 1:1 [[Ana Ruiz]]', '## 11:15 1-1 @jo', '%% open', '#peer', '## Private', '', '```', '- ask? ^q-trust-01', '\0',
];
const text = fc.tuple(fc.constantFrom(...FRONT), fc.array(fc.constantFrom(...LINES), { maxLength: 4 })).map(([front, lines]) => (front === '' ? '' : `---\n${front}\n---\n`) + lines.join('\n'));
const path = fc.constantFrom(...PATHS);
const settings = fc.constantFrom({}, { excludedFolders: ['1-1s'] }, { peopleFolders: ['Clients'] }, { meetingsFolders: ['Meetings'] }, { templatesFolders: ['Old'] }, { me: { note: 'People/Tom.md' } });

type Step = (vault: SmallVault) => void;
const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 6, arbitrary: fc.tuple(path, text).map(([at, said]): Step => (vault) => vault.write(at, said)) },
	{ weight: 2, arbitrary: fc.array(fc.tuple(path, text), { maxLength: 4 }).map((notes): Step => (vault) => vault.writeAll(Object.fromEntries(notes))) },
	{ weight: 2, arbitrary: path.map((at): Step => (vault) => vault.remove(at)) },
	{ weight: 2, arbitrary: fc.tuple(fc.nat(), path).map(([pick, to]): Step => (vault) => {
		const from = [...vault.notes.keys()][pick % Math.max(1, vault.notes.size)];
		if (from !== undefined && !vault.notes.has(to)) vault.rename(from, to);
	}) },
	{ weight: 1, arbitrary: settings.map((raw): Step => (vault) => vault.follow(raw)) },
);
const steps = fc.array(step, { minLength: 1, maxLength: 12 });

test('after any changes it shows what a fresh notebook shows', () => {
	fc.assert(fc.property(steps, (all) => {
		const vault = new SmallVault();
		for (const each of all) each(vault);
		expect(shownBy(vault.notebook)).toEqual(shownBy(vault.fresh()));
	}), runs);
});

test('it calls back exactly when it says that something changed', () => {
	fc.assert(fc.property(steps, path, text, (all, at, said) => {
		const vault = new SmallVault();
		for (const each of all) each(vault);
		const before = vault.calls;
		expect(vault.write(at, said)).toBe(vault.calls === before + 1);
	}), runs);
});

test('whatever is shown otherwise than before was told', () => {
	fc.assert(fc.property(steps, path, text, (all, at, said) => {
		const vault = new SmallVault();
		for (const each of all) each(vault);
		const before = shownBy(vault.notebook, 'without ends');
		if (!vault.write(at, said)) expect(shownBy(vault.notebook, 'without ends')).toEqual(before);
	}), runs);
});

test('the same text again is nothing new', () => {
	fc.assert(fc.property(steps, path, text, (all, at, said) => {
		const vault = new SmallVault();
		for (const each of all) each(vault);
		vault.write(at, said);
		expect(vault.write(at, said)).toBe(false);
	}), runs);
});

test('what is kept by peer is what all follow-ups together tell', () => {
	fc.assert(fc.property(steps, (all) => {
		const vault = new SmallVault();
		for (const each of all) each(vault);
		const { rows } = new Ledger(vault.notebook, '2026-03-12');
		for (const [{ person }, lists] of ledgersOf(vault.notebook)) {
			const mine = rows.filter(({ followUp }) => followUp.peers.includes(person));
			const waiting = mine.filter(({ followUp }) => ['open', 'in-progress', 'unclear'].includes(followUp.status)).map(shortly);
			const toTell = mine.filter(({ followUp, tell }) => tell === 'to-tell' && followUp.status === 'done').map(shortly);
			expect(LISTS.filter((list) => list !== 'toTell').flatMap((list) => lists[list] ?? []).sort()).toEqual(waiting.sort());
			expect([...lists['toTell'] ?? []].sort()).toEqual(toTell.sort());
		}
	}), runs);
});
