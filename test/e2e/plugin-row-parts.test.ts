// What the parts of the panel say and do besides boxes and texts.
import { openDesk, openPanel, palette, rowOf, takeNotice } from './support/desk';
import { makeVault } from './support/fixture-plugin';
import type { Session } from './support/session';
import { until } from './support/until';

jest.setTimeout(20_000);

const AT = '1-1s/2026-03-05 Ana Ruiz.md';
const NOTE = '## Notes\nWords that nobody looks for.\n\n## Agreed\n- [ ] send the map ^map\n- [ ] find the key\n- [ ] Ana: bring the seats\n';
let session: Session;
beforeAll(async () => {
	session = await openDesk(makeVault({
		[AT]: NOTE, 'People/Ana Ruiz.md': '---\ntype: peer\ncadence: 4w\n---\n', '1-1s/2026-04-02 Ana Ruiz.md': '',
		'People/Tom Ashby.md': '---\ntype: peer\ncadence: 2w\n---\n', '1-1s/2026-03-05 Tom Ashby.md': '', '1-1s/2026-04-02 Tom Ashby.md': '',
	}));
	await openPanel(session, 'Ana Ruiz');
});
afterAll(() => session.close());
afterEach(() => { expect(session.errors).toEqual([]); });

test('a click on me? says for certain that it is mine, and can be taken back', async () => {
	await rowOf(session, 'find the key').getByRole('button', { name: 'me?' }).click();
	await until(() => session.read(AT) === NOTE.replace('find', 'me: find'), 'the owner on disk');
	await until(async () => await rowOf(session, 'find the key').locator('.mod-guess').count() === 0, 'no guess any more');
	expect(await rowOf(session, 'send the map').locator('.mod-guess').count()).toBe(1);
	await palette(session, 'Undo last change');
	await takeNotice(session, 'taken back');
	expect(session.read(AT)).toBe(NOTE);
});

test.each(['dialog', 'menu'])('so does Mine in the %s', async (how) => {
	await rowOf(session, 'find the key').locator('.mod-guess').waitFor();
	await rowOf(session, 'find the key').focus();
	await session.page.keyboard.press(how === 'menu' ? 'm' : 'o');
	if (how === 'menu') await session.page.getByRole('menuitemcheckbox', { name: 'Mine' }).and(session.page.locator('[aria-checked=false]')).click();
	else {
		await session.page.locator('.one-on-ones-pick-owner [role=option][aria-selected=true]', { hasText: 'Me' }).waitFor();
		await session.page.keyboard.press('Enter');
	}
	await until(() => session.read(AT) === NOTE.replace('find', 'me: find'), 'the owner on disk');
	await rowOf(session, 'find the key').focus();
	await session.page.keyboard.press('Control+z');
	await until(() => session.read(AT) === NOTE, 'the line as it was');
});

test.each([['find the key', '#Agreed'], ['send the map', '#^map']])('the pointer on the source of "%s" asks for a preview of the place, and shows it', async (words, subpath) => {
	await session.page.mouse.move(0, 0);
	await session.page.evaluate(`{
		window.asked = [];
		const ref = app.workspace.on('hover-link', ({ event, source, targetEl, linktext, sourcePath }) => {
			window.asked.push([event.type, source, targetEl.textContent, linktext, sourcePath]);
			app.workspace.offref(ref);
		});
	}`);
	await rowOf(session, words).locator('.one-on-ones-source').hover();
	expect(await session.page.evaluate('window.asked')).toEqual([['mouseover', 'peer-one-on-ones', 'from 2026-03-05', AT + subpath, AT]]);
	const popover = session.page.locator('.hover-popover');
	await popover.getByText('send the map').waitFor();
	expect(await popover.textContent()).not.toContain('nobody looks for');
	await session.page.mouse.move(0, 0);
	await popover.waitFor({ state: 'detached' });
});

test('the user may ask for a key to be held for it', async () => {
	expect(await session.page.evaluate("app.workspace.hoverLinkSources.get('peer-one-on-ones')")).toEqual({ display: 'Peer One-on-Ones', defaultMod: false });
});

test.each([['Tom Ashby', 'planned in 21 days · due in 7 days · last met 7 days ago'], ['Ana Ruiz', 'planned in 21 days · last met 7 days ago']])('how things stand with %s is said once: %s', async (peer, words) => {
	const panel = await openPanel(session, peer);
	await panel.locator('.one-on-ones-standing').getByText(words, { exact: true }).waitFor();
});

test('on a phone a thumb finds me? on 44 pixels', async () => {
	const phone = await openDesk(makeVault({ [AT]: NOTE }), { phone: true });
	await palette(phone, 'Open follow-ups');
	const guess = phone.page.locator('.one-on-ones-row', { hasText: 'find the key' }).locator('.mod-guess');
	// The drawer slides in.
	const height = await until(() => guess.evaluate((el) => {
		const { left, width, top } = el.getBoundingClientRect();
		return Array.from({ length: 100 }, (_, step) => el.doc.elementFromPoint(left + width / 2, top - 40 + step)).filter((hit) => hit === el).length || null;
	}), 'me? under the thumb');
	expect(phone.errors).toEqual([]);
	await phone.close();
	expect(height).toBeGreaterThanOrEqual(44);
});
