// What one day asks for: meetings of the day, peers who are due, what I owe by its day.
import { RowTexts } from '../../../src/core/follow-ups/list-filter';
import { planned as made, type ListItem, type ListWish } from '../../../src/core/follow-ups/list-plan';
import { Ledger } from '../../../src/core/follow-ups/ledger';
import { plainView } from '../../../src/core/follow-ups/list-view';
import { planToday } from '../../../src/core/follow-ups/today-plan';
import { isDueOn } from '../../../src/core/people/rhythm';
import { note, notebookOf } from '../../support/vault-folder';
import { TODAY } from './vault-of-two';

const peer = (name: string, cadence: string, more = ''): ReturnType<typeof note> => note(`People/${name}.md`, `---\ntype: peer\ncadence: ${cadence}\n${more}---\n`);
const meeting = (name: string, day: string, body = '', status = ''): ReturnType<typeof note> => note(`1-1s/${day} ${name}.md`, `${status === '' ? '' : `---\nstatus: ${status}\n---\n`}${body}\n`);

function shown(item: ListItem): string {
	switch (item.kind) {
		case 'group': return `${'#'.repeat(item.level)} ${item.key} ${item.count}${item.closed ? ' closed' : ''}`;
		case 'row': return item.row.followUp.text;
		case 'waiting': return item.item.text;
		case 'meeting': return `${item.peer.person.name} ${item.meeting?.path ?? 'to start'}`;
	}
}

function planned(notes: ReturnType<typeof note>[], wish: Partial<ListWish> = {}): string[] {
	const notebook = notebookOf(notes);
	const ledger = new Ledger(notebook, TODAY);
	const plan = made(planToday({
		ledger, peer: null, view: plainView, begins: null, isClosed: () => undefined, isKept: () => false, texts: new RowTexts(), waitingFor: () => [], ...wish,
	}, notebook.meetings()));
	return plan.items.map(shown);
}

test('today\'s meetings stand before those who are due; who is met, has a day, or is not due yet is not due', () => {
	expect(planned([
		peer('Ana', '1w'), meeting('Ana', '2026-03-12'), meeting('Ana', '2026-03-01'),
		peer('Tom', '1w'), meeting('Tom', '2026-03-05'),
		peer('Zoe', '1w'), meeting('Zoe', '2026-03-01'), meeting('Zoe', '2026-03-16'),
		peer('Kim', '2w'), meeting('Kim', '2026-03-05'),
		peer('Lea', '2w'), peer('Max', '2w', 'archived: true\n'),
	])).toEqual(['# meet today 1', 'Ana 1-1s/2026-03-12 Ana.md', '# meet due 2', 'Lea to start', 'Tom to start']);
});

test('a meeting of today that is called off is none', () => {
	expect(planned([meeting('Ana', '2026-03-12', '', 'cancelled'), meeting('Tom', '2026-03-12', '', 'moved'), meeting('Zoe', '2026-03-12', '', 'planned')])).toEqual(['# meet today 1', 'Zoe 1-1s/2026-03-12 Zoe.md']);
});

test('of what is open only mine is listed, by its day, and what can wait is closed', () => {
	const body = ['late 📅 2026-03-10', 'now 📅 2026-03-12', 'soon 📅 2026-03-15', 'some day 📅 2026-05-01', 'no day', 'Ana: hers 📅 2026-03-12', 'we: ours 📅 2026-03-12'];
	const lines = [...body.map((text) => `- [ ] ${text}`), '- [x] finished 📅 2026-03-12', '- [?] unclear 📅 2026-03-12'].join('\n');
	expect(planned([meeting('Ana', '2026-03-05', lines)])).toEqual([
		'# mine 5', '## mine due late 1', 'late', '## mine due today 1', 'now', '## mine due week 1', 'soon', '## mine due later 1 closed', '## mine due none 1 closed',
	]);
});

test('what was ticked here stays without being counted, what is from before the first day does not stand here', () => {
	const notes = [meeting('Ana', '2026-03-05', '- [x] finished 📅 2026-03-12\n- [ ] open 📅 2026-03-12'), meeting('Ana', '2026-01-05', '- [ ] old 📅 2026-03-12')];
	expect(planned(notes, { isKept: ({ followUp }) => followUp.text === 'finished', begins: '2026-02-01' })).toEqual(['# mine 1', '## mine due today 1', 'finished', 'open']);
});

test('groups open and close by hand', () => {
	const notes = [meeting('Ana', '2026-03-12', '- [ ] no day')];
	const byHand: Record<string, boolean> = { 'meet today': true, 'mine due none': false };
	expect(planned(notes, { isClosed: (key) => byHand[key] })).toEqual(['# meet today 1 closed', '# mine 1', '## mine due none 1', 'no day']);
});

test('a day that asks for nothing has no list', () => {
	expect(planned([meeting('Ana', '2026-03-05', '- [ ] Ana: hers')])).toEqual([]);
});

const facts = { cadenceDays: 7, lastHeld: '2026-03-05', snoozedUntil: null, paused: false, archived: false };
test.each([
	[{}, true], [{ lastHeld: '2026-03-06' }, false], [{ lastHeld: null }, true], [{ cadenceDays: null }, false], [{ cadenceDays: null, lastHeld: null }, false],
	[{ snoozedUntil: '2026-03-12' }, true], [{ snoozedUntil: '2026-03-13' }, false], [{ lastHeld: null, snoozedUntil: '2026-03-13' }, false], [{ paused: true }, false], [{ archived: true }, false],
] as const)('with %j due on 12 March: %j', (part, isDue) => {
	expect(isDueOn({ ...facts, ...part }, TODAY)).toBe(isDue);
});
