// What the pointer is told in a bubble, and what those are told who hear the screen: the app shows every `aria-label` to the pointer.
import type { Locator } from 'playwright-core';
import { openDesk, openNote, openPanel, palette, rowOf, spokenName } from './support/desk';
import { makeVault } from './support/fixture-plugin';
import type { Session } from './support/session';

jest.setTimeout(30_000);

const MEETING = '1-1s/2026-03-12 Ana Ruiz.md';
let session: Session;
beforeAll(async () => {
	session = await openDesk(makeVault({
		'1-1s/2026-03-05 Ana Ruiz.md': '## Agenda\n- Is it late? ^q-mine-01\n    - the printer #blocker\n## Agreed\n- [ ] me: send the map 📅 2026-03-09 #private\n',
		[MEETING]: '## Agenda\n- the seat map\n',
		'Banks/Mine.md': '---\ntype: questions\n---\n## friction\n- Is it late?\n',
		'People/Ana Ruiz.md': '---\ntype: peer\ncadence: 2w\n---\n## Next 1:1\n- the [[tide table]]\n', 'People/Bo Lind.md': '---\ntype: peer\ncadence: 1w\n---\n',
		'1-1s/2026-03-05 Bo Lind.md': '',
		'Blocks.md': 'Today\n\n```one-on-one\nshow: today\n```\n',
	}));
});
afterAll(() => session.close());
afterEach(() => { expect(session.errors).toEqual([]); });

const panel = (): Locator => session.page.locator('.one-on-ones-panel:visible');

/** Holds that nothing in here shows a bubble but icon buttons, of which one is given, and facts that say more than they show. */
async function expectBubbles(within: Locator, icon: Locator, quiet: string[]): Promise<void> {
	const bubble = session.page.locator('.tooltip');
	for (const selector of quiet) {
		await icon.hover();
		await bubble.waitFor();
		// A corner of it, so that none of what it holds is hit.
		await within.locator(selector).first().hover({ position: { x: 2, y: 2 }, force: true });
		await bubble.waitFor({ state: 'detached' });
	}
	const labelled = await within.locator('[aria-label]').evaluateAll((els) => els.map((el) => el.className));
	expect(labelled.filter((cls) => !/clickable-icon|modal-close-button|one-on-ones-fact/.test(cls))).toEqual([]);
}

test('in the panel the pointer is told no more than what icons and facts mean', async () => {
	await openPanel(session, 'Ana Ruiz');
	await rowOf(session, 'send the map').waitFor();
	await expectBubbles(panel(), panel().locator('.one-on-ones-pin'), ['.one-on-ones-row', '.one-on-ones-row-text', '.one-on-ones-row input', '.one-on-ones-row.mod-agenda', '.one-on-ones-heading', '.one-on-ones-list', '.one-on-ones-panel-body', '.one-on-ones-search', '.one-on-ones-whom']);
	const bubble = session.page.locator('.tooltip');
	await panel().getByRole('button', { name: 'Filter' }).hover();
	await bubble.getByText('Filter', { exact: true }).waitFor();
	await rowOf(session, 'send the map').locator('.mod-due').hover();
	await bubble.getByText('2026-03-09', { exact: true }).waitFor();
});

test('what is heard in the panel says all that the eye sees', async () => {
	await openPanel(session, 'Ana Ruiz');
	const names: Record<string, string> = {};
	for (const selector of ['.one-on-ones-row:has(input)', '.one-on-ones-row input', '.one-on-ones-row.mod-agenda', '.one-on-ones-heading', '.one-on-ones-list', '.one-on-ones-search', '.one-on-ones-whom', '.one-on-ones-more']) names[selector] = await spokenName(session, `.one-on-ones-panel ${selector}`);
	expect(names).toEqual({
		'.one-on-ones-row:has(input)': 'send the map, 3 days late, carried 1×, Stands in private text, from 2026-03-05',
		'.one-on-ones-row input': 'Done: send the map',
		'.one-on-ones-row.mod-agenda': 'the tide table',
		'.one-on-ones-heading': 'I owe, 1',
		'.one-on-ones-list': 'One-on-one follow-ups',
		'.one-on-ones-search': 'Search follow-ups',
		'.one-on-ones-whom': 'Show follow-ups of: Ana Ruiz',
		'.one-on-ones-more': 'Actions for: send the map',
	});
});

test('so it is with a list of whom to meet, in a note', async () => {
	await openNote(session, 'Blocks.md');
	const block = session.page.locator('.one-on-ones-block:visible');
	await block.locator('.mod-meeting').first().waitFor();
	await expectBubbles(block, session.page.locator('.sidebar-toggle-button.mod-left'), ['.mod-meeting', '.one-on-ones-heading', '.one-on-ones-list']);
	expect(await spokenName(session, '.one-on-ones-block .mod-meeting')).toMatch(/^(Ana Ruiz|Bo Lind), \S/);
	expect(await spokenName(session, '.one-on-ones-block .one-on-ones-list')).toBe('Today');
});

test('so it is with questions', async () => {
	await openNote(session, MEETING);
	await palette(session, 'Suggest questions');
	const dialog = session.page.locator('.one-on-ones-questions');
	await dialog.locator('.mod-follow-up').waitFor();
	await expectBubbles(dialog, dialog.locator('.modal-close-button'), ['.one-on-ones-card', '.one-on-ones-question', '.one-on-ones-cards', '.one-on-ones-card-buttons button', '.one-on-ones-link', 'select']);
	const question = await dialog.locator('.mod-starrable .one-on-ones-question').first().innerText();
	const name = (selector: string): Promise<string> => spokenName(session, `.one-on-ones-questions ${selector}`);
	expect(await name('.mod-starrable')).toBe(question);
	expect(await name('.mod-starrable .one-on-ones-card-buttons button')).toBe(`Insert: ${question}`);
	expect(await name('.mod-starrable .one-on-ones-card-buttons button:nth-child(2)')).toBe(`Later, at the next 1:1 with Ana Ruiz: ${question}`);
	expect(await name('.mod-starrable .one-on-ones-star')).toBe(`Favourite: ${question}`);
	expect(await name('select')).toBe('Aim');
	expect(await name('.one-on-ones-cards:has(.mod-starrable)')).toBe('Proposed questions');
	await session.page.keyboard.press('Escape');
});

test('with a panel, a tab and a block open at once no two elements have the same id, and every name has its words', async () => {
	await openPanel(session, 'Ana Ruiz');
	await rowOf(session, 'send the map').waitFor();
	await palette(session, 'Open follow-ups in a tab');
	await session.page.locator('.mod-tab .one-on-ones-row').first().waitFor();
	await openNote(session, 'Blocks.md');
	await session.page.locator('.one-on-ones-block .mod-meeting').first().waitFor();
	const found = await session.page.evaluate<{ ids: string[]; wanted: string[]; lists: number }>(`({
		ids: [...document.querySelectorAll('[id]')].map((el) => el.id),
		wanted: [...document.querySelectorAll('[aria-labelledby]')].flatMap((el) => el.getAttribute('aria-labelledby').split(' ')),
		lists: document.querySelectorAll('.one-on-ones-list').length,
	})`);
	expect(found.lists).toBe(3);
	expect(found.ids.filter((id, at) => found.ids.indexOf(id) !== at)).toEqual([]);
	expect(found.wanted.filter((id) => !found.ids.includes(id))).toEqual([]);
	expect(found.wanted.length).toBeGreaterThan(10);
});
