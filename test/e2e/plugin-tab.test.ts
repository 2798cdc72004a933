// The list in a tab among the notes: opened once, as wide as a note's lines, with a pin and filters of its own.
import { choosePeer, openDesk, openNote, palette, shownPeer } from './support/desk';
import { makeVault } from './support/fixture-plugin';
import type { Session } from './support/session';
import { until } from './support/until';

jest.setTimeout(20_000);

const LONG = 'write down, in so many words that the line must wrap whatever the width of the window is, what the two of us have said about the map, the fair, the printer, the seats and the key of the shed behind the hall';
let session: Session;
beforeAll(async () => {
	session = await openDesk(makeVault({
		'1-1s/2026-03-05 Ana Ruiz.md': `- [ ] ${LONG}\n- [ ] Ana: bring the map\n`,
		'1-1s/2026-03-06 Tom Ashby.md': '- [ ] find the key\n- [x] mend the printer ✅ 2026-03-07\n',
	}));
});
afterAll(() => session.close());
afterEach(() => { expect(session.errors).toEqual([]); });

const tabs = (): Promise<number> => session.inApp((app) => app.workspace.getLeavesOfType('peer-one-on-ones-follow-ups-tab').length);
const tab = (): ReturnType<Session['page']['locator']> => session.page.locator('.workspace-split.mod-root .one-on-ones-panel');
const side = (): ReturnType<Session['page']['locator']> => session.page.locator('.mod-right-split .one-on-ones-panel');
const hasFocus = (): Promise<unknown> => until(() => session.page.evaluate<boolean>("document.activeElement.matches('.mod-root .one-on-ones-list > li')"), 'the focus in the list of the tab');

test('the command opens a tab about the peer of the note at hand, with the keys in it; run again, it shows the same tab', async () => {
	await openNote(session, '1-1s/2026-03-05 Ana Ruiz.md');
	await palette(session, 'Open follow-ups in a tab');
	await hasFocus();
	expect(await tab().locator('.one-on-ones-row-text').allTextContents()).toEqual([LONG, 'bring the map']);
	// It takes the place of no note, and no note takes its place.
	await session.page.keyboard.press('ArrowDown');
	await session.page.keyboard.press('Enter');
	await until(() => session.inApp((app) => app.workspace.activeEditor?.file?.basename === '2026-03-05 Ana Ruiz'), 'the note');
	await palette(session, 'Open follow-ups in a tab');
	await hasFocus();
	expect(await tabs()).toBe(1);
	expect(await shownPeer(tab())).toBe('Ana Ruiz');
});

test('its lines are no wider than those of a note, and it scrolls from edge to edge', async () => {
	const row = await tab().locator('.one-on-ones-row', { hasText: LONG }).boundingBox();
	const [body, view] = [await tab().locator('.one-on-ones-panel-body').boundingBox(), await tab().boundingBox()];
	expect(view?.width).toBeGreaterThan(800);
	expect(body?.width).toBe(view?.width);
	const width = await session.page.evaluate<string>("getComputedStyle(document.body).getPropertyValue('--file-line-width')");
	expect(row?.width).toBe(Number.parseInt(width, 10));
	const head = await tab().locator('.one-on-ones-whom').boundingBox();
	expect(head?.x).toBe(row?.x);
});

test('its pin and filters are not those of the panel, and both are still so after a restart', async () => {
	const pin = { name: 'Keep showing this' };
	await choosePeer(tab(), 'Tom Ashby');
	await tab().getByRole('button', pin).click();
	await tab().getByRole('button', { name: 'Filter' }).click();
	await session.page.getByRole('menuitemcheckbox', { name: 'Done' }).click();
	await tab().getByText('mend the printer', { exact: true }).waitFor();
	await palette(session, 'Open follow-ups');
	await choosePeer(side(), 'Ana Ruiz');
	await side().getByRole('button', pin).click();
	await session.page.waitForFunction("document.querySelectorAll('.one-on-ones-pin.is-active').length === 2");
	await until(() => /follow-ups-tab[\s\S]*"type": "peer-one-on-ones-follow-ups"/.test(session.read('.obsidian/workbench-window.json')), 'the layout saved');
	await session.page.reload();
	await tab().getByText('mend the printer', { exact: true }).waitFor();
	await side().getByText('bring the map', { exact: true }).waitFor();
	expect(await tab().locator('.one-on-ones-row-text').allTextContents()).toEqual(['mend the printer']);
	expect(await side().locator('.one-on-ones-row-text').allTextContents()).toEqual([LONG, 'bring the map']);
	expect([await shownPeer(tab()), await shownPeer(side())]).toEqual(['Tom Ashby', 'Ana Ruiz']);
});
