import type { Session } from './support/session';
import { tea, teaSessions } from './support/tea';

// Menu 4245 and MenuItem in obsidian.d.ts.

jest.setTimeout(60_000);
const start = teaSessions();

const focused = ({ page }: Session): Promise<string> => page.evaluate('document.activeElement.textContent');
const seen = (s: Session): Promise<string[]> => tea(s, 'tea.seen');

test('a menu shows its items section by section, and goes with Escape', async () => {
	const s = await start();
	await tea(s, `(() => {
		const menu = new app.plugins.modules.obsidian.Menu();
		menu.addItem((item) => item.setTitle('Milk').setIcon('milk').setChecked(true).onClick(() => tea.seen.push('milk')));
		menu.addItem((item) => item.setTitle('Honey').setSection('sweet').onClick(() => tea.seen.push('honey')));
		menu.addItem((item) => item.setTitle('Lemon').setSection('').onClick(() => tea.seen.push('lemon')));
		menu.showAtPosition({ x: 300, y: 200 });
	})()`);
	expect(await s.page.locator('.menu > *').evaluateAll((els) => els.map((el) => el.textContent === '' ? el.role : el.textContent))).toEqual(['Milk', 'Lemon', 'separator', 'Honey']);
	expect(await s.page.getByRole('menuitemcheckbox', { name: 'Milk' }).getAttribute('aria-checked')).toBe('true');
	expect(await s.page.locator('.menu .lucide-milk').count()).toBe(1);
	await s.page.keyboard.press('Escape');
	expect([await s.page.getByRole('menu').count(), await seen(s)]).toEqual([0, []]);
});

test('the keys of a menu go round its items, Enter uses one, and the focus goes back', async () => {
	const s = await start();
	await tea(s, `(() => {
		window.before = document.body.createEl('input');
		before.focus();
		const menu = new app.plugins.modules.obsidian.Menu();
		for (const name of ['Milk', 'Lemon', 'Honey']) menu.addItem((item) => item.setTitle(name).onClick((evt) => tea.seen.push(name + evt.ctrlKey, document.activeElement === before)));
		menu.showAtPosition({ x: 300, y: 200 });
	})()`);
	const names: string[] = [];
	for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown']) {
		await s.page.keyboard.press(key);
		names.push(await focused(s));
	}
	expect(names).toEqual(['Honey', 'Milk', 'Lemon']);
	await s.page.keyboard.press('Control+Enter');
	expect([await seen(s), await s.page.getByRole('menu').count()]).toEqual([['Lemontrue', true], 0]);
});

test('a menu shows where the mouse was, wholly inside the window, and goes when the mouse is pressed elsewhere', async () => {
	const s = await start();
	await tea(s, "document.querySelector('.tea-counter-status').addEventListener('contextmenu', (evt) => { evt.preventDefault(); new app.plugins.modules.obsidian.Menu().addItem((item) => item.setTitle('One').setWarning(true)).showAtMouseEvent(evt); })");
	await s.page.locator('.tea-counter-status').click({ button: 'right' });
	const one = s.page.getByRole('menuitem', { name: 'One' });
	const [clicked, shown] = [await s.page.locator('.tea-counter-status').boundingBox(), await s.page.getByRole('menu').boundingBox()];
	const { x = 0, y = 0, width = 0, height = 0 } = shown ?? {};
	expect([await one.getAttribute('class'), x > 300, x + width < 1280, y + height < (clicked?.y ?? 0) + 20]).toEqual(['menu-item is-warning', true, true, true]);
	await s.page.mouse.click(600, 300);
	expect(await s.page.getByRole('menu').count()).toBe(0);
});
