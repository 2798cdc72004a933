// What a proposal follows from, from the text of notes to the set: what is kept for later, and which meetings count.
import * as fc from 'fast-check';
import type { NoteText } from '../../../src/core/notebook/note-facts';
import { askedWith } from '../../../src/core/prompts/history';
import type { Picked } from '../../../src/core/prompts/pick';
import { proposePrompts, type ProposalWish } from '../../../src/core/prompts/propose';
import { addDays } from '../../../src/core/text/day';
import { note, notebookOf, words } from '../../support/vault-folder';
import { anyFactsList, ids, TODAY } from '../../support/prompt-arbitraries';
import { bankOf, prompt } from '../../support/prompt-bank';
import { runs } from '../../support/runs';

const ANA = '---\ntype: peer\ncadence: 14d\n---\n';
const PLAIN = bankOf(...['a-01', 'b-01', 'c-01', 'd-01'].map((id) => prompt(id, { cooldownDays: 30 })));

function met(date: string, body: string, properties = '', peer = 'Ana'): NoteText {
	return note(`1-1s/${date} ${peer}.md`, `---\ntype: one-on-one\npeer: "[[${peer}]]"\ndate: ${date}\n${properties}---\n${body}\n`);
}

function proposed(notes: readonly NoteText[], wish: Partial<ProposalWish> = {}, bank = PLAIN): Picked {
	const notebook = notebookOf(notes);
	const ana = [...notebook.roster.peers].find(({ name }) => name === 'Ana');
	if (ana === undefined) throw new Error('Ana is expected');
	return proposePrompts(ana, { date: TODAY, aim: null, count: 3, nonce: 0, ...wish }, { notebook, words, bank, history: askedWith(notebook, ana), starred: [] });
}

describe('what is kept for later', () => {
	/** The first of a set, when it comes first because it was kept. */
	const keptFirst = (line: string, meetings: readonly NoteText[], date = TODAY): string | null => {
		const [first] = proposed([note('People/Ana.md', `${ANA}## Next 1:1\n${line}\n`), ...meetings], { date }).picks;
		return first?.reasons[0]?.code === 'parked' ? first.prompt.id : null;
	};

	test.each([
		['never asked', '^q-a-01', []],
		['left without an answer', '^q-a-01', [met('2026-05-20', '- A? ^q-a-01')]],
		['answered later only', '^q-a-01', [met('2026-06-10', '- A? ^q-a-01 x'), met(TODAY, '- B? ^q-b-01 x')]],
		['answered with another peer', '^q-a-01', [met('2026-05-20', '- A? ^q-a-01 x', '', 'Bo')]],
		['answered within its rest, before it was kept again', '^q-a-01--20260520', [met('2026-05-20', '- A? ^q-a-01 x')]],
		['answered long ago, before it was kept again', '^q-a-01--20250520', [met('2025-05-20', '- A? ^q-a-01 x'), met('2026-05-20', '- B? ^q-b-01 x')]],
	])('comes first when it was %s', (_, mark, meetings) => {
		expect(keptFirst(`- A? ${mark}`, meetings)).toBe('a-01');
	});

	test.each([
		['at the last meeting', '^q-a-01', [met('2026-05-20', '- A? ^q-a-01 x')]],
		['before other meetings', '^q-a-01', [met('2026-04-20', '- A? ^q-a-01 x'), met('2026-05-20', '- B? ^q-b-01 x')]],
		['longer ago than it rests', '^q-a-01', [met('2025-04-20', '- A? ^q-a-01 x'), met('2026-05-20', '- B? ^q-b-01 x')]],
		['since it was kept again', '^q-a-01--20260420', [met('2026-04-20', '- A? ^q-a-01 x'), met('2026-05-20', '- A? ^q-a-01 x')]],
		['where it stands a second time in the note', '^q-a-01--2', [met('2026-04-20', '- A? ^q-a-01 x')]],
	])('is over once it was answered %s', (_, mark, meetings) => {
		expect(keptFirst(`- A? ${mark}`, meetings)).toBeNull();
	});
});

test.each([
	['of the peer, where nothing else says one', 'comms', {}, [], 'b-01'], ['of the meeting before that of the peer', 'comms', {}, [met(TODAY, '', 'aim: trust\n')], 'a-01'], ['that is wanted before both', 'comms', { aim: 'ideas' }, [met(TODAY, '', 'aim: trust\n')], 'c-01'],
	['of the peer as a link', '"[[Comms]]"', {}, [], 'b-01'],
])('the aim %s counts', (_, aim, wish, meetings, first) => {
	const bank = bankOf(prompt('a-01', { aims: ['trust'] }), prompt('b-01', { aims: ['comms'] }), prompt('c-01', { aims: ['ideas'] }));
	const notes = [note('People/Ana.md', ANA.replace('type', `aim: ${aim}\ntype`)), ...meetings];
	expect(proposed(notes, { count: 1, ...wish }, bank).picks.map((picked) => picked.prompt.id)).toEqual([first]);
});

test('a meeting of the day counts neither as held nor for how well the two know each other', () => {
	const bank = bankOf(prompt('a-01', { depth: 1 }), prompt('b-01', { depth: 2 }), prompt('c-01', { depth: 3 }));
	const held = [1, 2, 3, 4, 5].map((week) => met(addDays(TODAY, -7 * week), ''));
	const hidden = (count: number, ...more: NoteText[]): number => proposed([note('People/Ana.md', ANA), ...held.slice(0, count), ...more], {}, bank).hidden['too-deep'];
	expect([0, 1, 2, 4, 5].map((count) => hidden(count))).toEqual([2, 2, 1, 1, 0]);
	expect([hidden(1, met(TODAY, '')), hidden(4, met(TODAY, '')), hidden(4, met(addDays(TODAY, -90), '', 'status: cancelled\n'))]).toEqual([2, 1, 1]);
});

const anyBody = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom('', ' x', '\n    - [ ] open', '\n    - said #blocker')), { maxLength: 4 })
	.map((prompts) => `## Agenda\n${prompts.map(([id, answer]) => `- Q? ^q-${id}${answer}`).join('\n')}`);
const anyMeeting = (first: number, last: number): fc.Arbitrary<NoteText> => fc.tuple(fc.integer({ min: first, max: last }), anyBody, fc.constantFrom('', 'status: cancelled\n', 'status: planned\n', 'status: held\n', 'aim: ideas\n'), fc.constantFrom('Ana', 'Ana', 'Bo'))
	.map(([days, body, properties, peer]) => met(addDays(TODAY, days), body, properties, peer));
const notesOn = (...meetings: readonly NoteText[]): NoteText[] => [...new Map(meetings.map((one) => [one.path, one])).values()];
const anyPeerNote = fc.tuple(fc.constantFrom('', 'stage: building\n'), fc.subarray(ids, { maxLength: 3 }))
	.map(([stage, kept]) => note('People/Ana.md', `${ANA.slice(0, -4)}${stage}---\n## Next 1:1\n${kept.map((id) => `- Q? ^q-${id}`).join('\n')}\n`));
const anyBank = anyFactsList.map((list) => bankOf(...list));
const anyFilter = fc.record({ aim: fc.constantFrom(null, 'trust', 'ideas'), topic: fc.constantFrom(null, 'a', 'b'), depth: fc.constantFrom(null, 1 as const, 2 as const) });

test('P7: notes dated later, and those of others, change nothing', () => {
	fc.assert(fc.property(anyPeerNote, fc.array(anyMeeting(-120, 0), { maxLength: 8 }), fc.array(anyMeeting(1, 90), { maxLength: 8 }), anyBank, fc.option(anyFilter, { nil: undefined }), (ana, before, later, bank, filter) => {
		const wish = { count: 8, ...filter === undefined ? {} : { filter } };
		const mine = before.filter(({ path }) => path.endsWith('Ana.md'));
		expect(proposed(notesOn(ana, ...before, ...later), wish, bank)).toEqual(proposed(notesOn(ana, ...mine), wish, bank));
	}), runs);
});

test('P2: whatever is asked for, none stands twice in a set and the notes of the day, nor with a variant of it', () => {
	fc.assert(fc.property(anyPeerNote, fc.array(anyMeeting(-60, 0), { maxLength: 6 }), anyBank, anyFilter, fc.subarray(ids, { maxLength: 3 }), (ana, notes, bank, filter, beside) => {
		const onDay = notes.filter(({ path }) => path.includes(`${TODAY} Ana`)).pop();
		const standing = [...new Set([...beside, ...[...onDay?.text.matchAll(/\^q-(\S+)/g) ?? []].map(([, id]) => id ?? '')])].filter((id) => bank.byId.has(id));
		const own = proposed(notesOn(ana, ...notes), { count: 8, filter, beside }, bank).picks.map(({ prompt: { id } }) => id);
		const set = [...own, ...standing];
		expect(new Set(set).size).toBe(set.length);
		for (const id of own) expect(bank.byId.get(id)?.variants.filter((variant) => set.includes(variant))).toEqual([]);
	}), runs);
});
