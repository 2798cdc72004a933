// Where cursor and focus are after an action: where the next key does what was meant.
import { activePath, editorState, hasEditorFocus, openDesk, openNote, openPanel, palette, placeCursor, rowOf, start, takeNotice } from './support/desk';
import { makeVault } from './support/fixture-plugin';
import type { Session } from './support/session';
import { until } from './support/until';

jest.setTimeout(20_000);

const TODAYS = '1-1s/2026-03-12 Ana Ruiz.md';
const NOTE = '---\ntype: one-on-one\npeer: "[[Ana Ruiz]]"\ndate: 2026-03-12\n---\n## Agenda\n- raise it\n\n## Notes\nsaid\n';
const TASKS = '1-1s/2026-03-05 Ana Ruiz.md';
let session: Session;
beforeAll(async () => {
	session = await openDesk(makeVault({
		'People/Ana Ruiz.md': '---\ntype: peer\n---\n', 'People/Tom Ashby.md': '---\ntype: peer\n---\n## 2026-03-12\nwe spoke\n\n## 2026-03-05\nbefore\n',
		[TODAYS]: NOTE, [TASKS]: '- [ ] one\n- [ ] two\n- [ ] Ana: three\n', 'x.md': 'x',
	}));
});
afterAll(() => session.close());
afterEach(() => { expect(session.errors).toEqual([]); });

const focusedText = (): Promise<string> => session.page.evaluate("document.activeElement?.closest('.one-on-ones-row')?.querySelector('.one-on-ones-row-text')?.textContent ?? document.activeElement?.className ?? ''");

test('a meeting that is there is opened where one goes on writing, not before its properties', async () => {
	await start(session, 'ana');
	expect(await editorState(session)).toEqual({ text: NOTE, line: 7, ch: 0 });
	await placeCursor(session, 9, 4);
	await palette(session, 'Start 1:1');
	await session.page.keyboard.type('ana');
	await session.page.keyboard.press('Enter');
	await until(() => hasEditorFocus(session), 'the editor with the focus');
	expect(await editorState(session)).toEqual({ text: NOTE, line: 9, ch: 4 });
});

test('a section that is there is opened below its heading', async () => {
	await start(session, 'tom');
	await until(async () => (await editorState(session)).line === 5, 'the cursor in the section');
	expect((await editorState(session)).ch).toBe(0);
});

test('a row that is handed over keeps the focus, in whatever section it stands then', async () => {
	await openNote(session, 'x.md');
	const panel = await openPanel(session, 'Ana Ruiz');
	await rowOf(session, 'one').focus();
	await session.page.keyboard.press('o');
	await session.page.locator('.one-on-ones-pick-owner input').fill('both');
	await session.page.keyboard.press('Enter');
	await until(() => session.read(TASKS).startsWith('- [ ] we: one\n'), 'the owner on disk');
	await panel.locator('.one-on-ones-heading-text', { hasText: 'Together' }).waitFor();
	expect(await focusedText()).toBe('one');
	await takeNotice(session, 'owner changed');
});

test('with nothing left to take back it says so, and offers nothing', async () => {
	await rowOf(session, 'two').first().locator('input').click();
	await until(() => session.read(TASKS).includes('[x] two'), 'the tick');
	await rowOf(session, 'two').first().focus();
	await session.page.keyboard.press('Control+z');
	await session.page.locator('.notice', { hasText: 'taken back' }).waitFor();
	expect(await session.page.locator('.notice .one-on-ones-undo').count()).toBe(0);
	await session.page.keyboard.press('Control+z');
	await session.page.locator('.notice', { hasText: 'There is nothing to take back.' }).waitFor();
	expect(await focusedText()).toBe('two');
});

test('the way back in a notice leaves the focus where it was', async () => {
	await rowOf(session, 'two').first().focus();
	await session.page.keyboard.press('Space');
	await until(() => session.read(TASKS).includes('[x] two'), 'the tick');
	await session.page.locator('.notice .one-on-ones-undo').click();
	await until(() => !session.read(TASKS).includes('[x] two'), 'the tick taken back');
	expect(await focusedText()).toBe('two');
});

test('filters that leave nothing are cleared by a key, which goes on in the list', async () => {
	await session.page.keyboard.press('/');
	await session.page.keyboard.type('nowhere to be found');
	await session.page.getByRole('button', { name: 'Clear filters' }).focus();
	await session.page.keyboard.press('Enter');
	await rowOf(session, 'two').first().waitFor();
	expect(await focusedText()).toBe('one-on-ones-search');
});

test('a panel with nothing in it has the keys in its search', async () => {
	// What lies over the panel is in the way of the mouse.
	for (const words of ['There is nothing', 'taken back', 'taken back']) await takeNotice(session, words);
	await openPanel(session, 'Tom Ashby');
	await openNote(session, 'x.md');
	await session.page.locator('.cm-content').click();
	await palette(session, 'Open follow-ups');
	await until(async () => await focusedText() === 'one-on-ones-search', 'the focus in the search');
	expect(await activePath(session)).toBe('x.md');
});
