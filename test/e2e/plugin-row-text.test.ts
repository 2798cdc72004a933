// What a row says: its links are live, to the web too, and nothing that asks about it shows more than the row does.
import { openDesk, openPanel, palette, rowOf } from './support/desk';
import { makeVault } from './support/fixture-plugin';
import type { Session } from './support/session';
import { until } from './support/until';

jest.setTimeout(20_000);

let session: Session;
beforeAll(async () => {
	session = await openDesk(makeVault({
		'People/Ana Ruiz.md': '---\ntype: peer\n---\n',
		'1-1s/2026-03-05 Ana Ruiz.md': '- [ ] read [the board](https://example.org/board) and https://example.org/a_b. %%she asked twice%% **soon**\n- [ ] two\n',
	}));
	await openPanel(session, 'Ana Ruiz');
});
afterAll(() => session.close());
afterEach(() => { expect(session.errors).toEqual([]); });

const TEXT = 'read the board and https://example.org/a_b. soon';

test('addresses of the web are links, and a click on one opens no note', async () => {
	const text = rowOf(session, 'read the board').locator('.one-on-ones-row-text');
	expect(await text.textContent()).toBe(TEXT);
	const links = text.locator('a.external-link');
	expect(await links.evaluateAll((all) => all.map((el) => [el.textContent, el.getAttribute('href'), el.getAttribute('target')]))).toEqual([
		['the board', 'https://example.org/board', '_blank'], ['https://example.org/a_b', 'https://example.org/a_b', '_blank'],
	]);
	await session.page.evaluate("document.addEventListener('click', (event) => { window.left = [event.defaultPrevented, event.target.href]; event.preventDefault(); }, { capture: true, once: true })");
	await links.first().click();
	expect(await session.page.evaluate('window.left')).toEqual([false, 'https://example.org/board']);
	expect(await session.inApp((app) => app.workspace.getActiveFile()?.path ?? null)).toBeNull();
});

test('what asks about a row calls it as the row does', async () => {
	const row = rowOf(session, 'read the board');
	expect(await row.locator('.one-on-ones-more').getAttribute('aria-label')).toBe(`Actions for: ${TEXT}`);
	await row.focus();
	await session.page.keyboard.press('d');
	expect(await session.page.locator('.prompt input').getAttribute('placeholder')).toContain(TEXT);
	await session.page.keyboard.press('Escape');
});

test('a row that is selected says so to those who hear it', async () => {
	const row = rowOf(session, 'two');
	await row.focus();
	await session.page.keyboard.press('x');
	expect(await row.getAttribute('aria-description')).toBe('selected');
	await session.page.keyboard.press('Escape');
	expect(await row.getAttribute('aria-description')).toBeNull();
});

test('a clipboard out of reach is told, and nothing is said of a note', async () => {
	await session.page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) }, configurable: true })");
	await rowOf(session, 'two').locator('.one-on-ones-more').click({ force: true });
	await session.page.locator('.menu-item', { hasText: 'Copy link' }).click();
	await session.page.locator('.notice', { hasText: 'The clipboard could not be reached, so nothing was copied.' }).waitFor();
	expect(await session.page.locator('.notice').count()).toBe(1);
});

test('in a vault with nobody in it a question of whom says what to do', async () => {
	const empty = await openDesk(makeVault({}));
	await palette(empty, 'Suggest questions');
	await until(async () => (await empty.page.locator('.suggestion-empty').textContent())?.includes('Start 1:1 makes the first note.') === true, 'the way on');
	await empty.close();
});
