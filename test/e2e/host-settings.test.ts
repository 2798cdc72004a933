import { readFileSync } from 'node:fs';
import type { Session } from './support/session';
import { DATA, tea, teaSessions, until } from './support/tea';

// SettingTab 6549, PluginSettingTab 5149 and the SettingDefinition types 5866-6700 in obsidian.d.ts.

jest.setTimeout(60_000);
const start = teaSessions();

const data = (s: Session): Record<string, unknown> => JSON.parse(s.read(DATA)) as Record<string, unknown>;
const row = (s: Session, name: string): ReturnType<Session['page']['locator']> => s.page.locator('.setting-item:not(.setting-item-heading)', { has: s.page.locator('.setting-item-name').getByText(name, { exact: true }) });
const field = (s: Session, name: string): ReturnType<Session['page']['locator']> => s.page.getByRole('dialog').getByLabel(name, { exact: true });
const open = async (s: Session): Promise<void> => {
	await s.page.keyboard.press('Control+,');
	await s.page.getByRole('dialog', { name: 'Settings' }).waitFor();
};

test('every control shows the stored value and stores what is changed', async () => {
	const s = await start({ settings: { cup: 'Red cup', sugar: true, strength: 'strong', lumps: 2 } });
	await open(s);
	expect(await field(s, 'Name').inputValue()).toBe('Red cup');
	expect(await s.page.getByRole('switch', { name: 'Sugar' }).getAttribute('aria-checked')).toBe('true');
	expect(await row(s, 'Lumps').locator('.slider-value').textContent()).toBe('2');
	await field(s, 'Lumps').press('ArrowRight');
	expect(await row(s, 'Lumps').locator('.slider-value').textContent()).toBe('3');
	await s.page.getByRole('switch', { name: 'Sugar' }).click();
	await field(s, 'Name').fill('Green cup');
	await field(s, 'Strength').selectOption('weak');
	await field(s, 'Size').fill('300');
	await field(s, 'Notes').fill('No milk.');
	await until(s, "tea.settings.notes === 'No milk.'");
	await s.quiet();
	expect(data(s)).toMatchObject({ sugar: false, cup: 'Green cup', strength: 'weak', cupSize: 300, notes: 'No milk.', lumps: 3 });
	expect(s.errors).toEqual([]);
});

test('a number that cannot be read falls back to the default (6418)', async () => {
	const s = await start();
	await open(s);
	await field(s, 'Size').fill('');
	await until(s, 'tea.settings.cupSize === 200');
});

test('what validate rejects is said under the row and not stored; a bad stored value is said at once and left (5894)', async () => {
	const s = await start({ settings: { cup: ' ' } });
	await open(s);
	const error = row(s, 'Name').getByRole('alert');
	expect(await error.textContent()).toBe('A cup needs a name.');
	expect(data(s)['cup']).toBe(' ');
	await field(s, 'Name').fill('Mug');
	await until(s, "tea.settings.cup === 'Mug'");
	expect(await error.count()).toBe(0);
	await field(s, 'Name').fill('');
	await error.waitFor();
	expect(await row(s, 'Name').getAttribute('class')).toContain('is-invalid');
	expect(await tea(s, 'tea.settings.cup')).toBe('Mug');
});

test('visible and disabled are asked again after a change (6588)', async () => {
	const s = await start();
	await open(s);
	expect(await row(s, 'Lumps').isVisible()).toBe(false);
	await row(s, 'Empty the pot').click();
	expect(await tea(s, 'tea.seen')).toEqual(['emptied']);
	await s.page.getByRole('switch', { name: 'Sugar' }).press('Space');
	await row(s, 'Lumps').waitFor();
	await row(s, 'Empty the pot').click({ force: true });
	expect(await tea(s, 'tea.seen')).toEqual(['emptied']);
});

test('a list adds, deletes by button and key, and reorders (6157)', async () => {
	const s = await start();
	await open(s);
	const names = (): Promise<string[]> => s.page.locator('.mod-list .setting-items .setting-item-name').allTextContents();
	await s.page.getByRole('button', { name: 'Add tea' }).click();
	await row(s, 'Tea 4').waitFor();
	expect(await s.page.getByRole('button', { name: 'Move Assam up' }).isDisabled()).toBe(true);
	expect(await s.page.getByRole('button', { name: 'Move Tea 4 down' }).isDisabled()).toBe(true);
	await s.page.getByRole('button', { name: 'Move Assam down' }).press('Enter');
	await until(s, "tea.settings.teas[1].name === 'Assam'");
	await s.page.getByRole('button', { name: 'Move Rooibos up' }).click();
	await until(s, "tea.settings.teas[1].name === 'Rooibos'");
	await s.page.getByRole('button', { name: 'Delete Sencha' }).click();
	await row(s, 'Sencha').waitFor({ state: 'detached' });
	await row(s, 'Tea 4').press('Delete');
	await row(s, 'Tea 4').waitFor({ state: 'detached' });
	expect(await names()).toEqual(['Rooibos', 'Assam']);
	for (const name of ['Rooibos', 'Assam']) {
		await s.page.getByRole('button', { name: `Delete ${name}` }).click();
		await s.page.getByRole('button', { name: `Delete ${name}` }).waitFor({ state: 'detached' });
	}
	expect(await s.page.locator('.setting-items-empty').textContent()).toBe('No teas yet.');
});

test('on a phone a tab leads back to the list of tabs', async () => {
	const s = await start({ phone: true });
	await s.command('app:open-settings');
	await s.page.getByRole('button', { name: 'All settings' }).click();
	await s.page.locator('.vertical-tab-nav-item').nth(1).click();
	await field(s, 'Cup').waitFor();
});

test('a page opens from its row, also from a page, and goes back; folder and file are suggested (6202, 6311)', async () => {
	const s = await start();
	await open(s);
	await row(s, 'Places').click();
	await field(s, 'Folder').click();
	await s.page.keyboard.type('peo');
	await s.page.keyboard.press('Enter');
	await until(s, "tea.settings.folder === 'People'");
	await field(s, 'Diary').focus();
	expect(await field(s, 'Diary').getAttribute('aria-expanded')).toBe('true');
	await field(s, 'Diary').blur();
	expect([await s.page.getByRole('option').count(), await field(s, 'Diary').getAttribute('aria-expanded')]).toEqual([0, 'false']);
	await field(s, 'Diary').click();
	await s.page.getByRole('option', { name: 'People/Ana.md' }).click();
	await until(s, "tea.settings.diary === 'People/Ana.md'");
	await row(s, 'Far places').press('Enter');
	await row(s, 'Sea').waitFor();
	expect(await s.page.locator('.vertical-tab-content .setting-title-text').textContent()).toBe('Far places');
	for (const name of ['Folder', 'Sugar']) {
		await s.page.getByRole('button', { name: 'Back', exact: true }).click();
		await row(s, name).waitFor();
	}
});

test('a group has its classes and buttons, and hides as a whole (6079)', async () => {
	const s = await start();
	await open(s);
	const group = s.page.locator('.setting-group.tea-cup.tea-blue');
	await group.getByRole('button', { name: 'Wash' }).click();
	expect(await tea(s, 'tea.seen')).toEqual(['washed']);
	await tea(s, "tea.settings.strength = 'none'");
	await s.page.getByRole('switch', { name: 'Sugar' }).click();
	await group.waitFor({ state: 'hidden' });
});

test.each([
	['SettingColorControl', "{ name: 'A', control: { type: 'color', key: 'cup' } }"],
	['SettingSliderControl.displayFormat', "{ name: 'A', control: { type: 'slider', key: 'lumps', min: 1, max: 2, step: 1, displayFormat: String } }"],
	['SettingDefinitionGroup.search', "{ type: 'group', search: { match: () => true } }"],
	['SettingDefinitionPage.page', "{ type: 'page', name: 'A', page: () => null }"],
	['SettingDefinitionPage.status', "{ type: 'page', name: 'A', status: 'warning' }"],
])('%s is refused', async (name, definition) => {
	const s = await start();
	await open(s);
	expect(await tea(s, `(() => { const [tab] = app.setting.pluginTabs; tab.getSettingDefinitions = () => [${definition}]; try { tab.update(); } catch (error) { return error.message; } })()`)).toBe(`not implemented in the workbench: ${name}`);
});

test('a tab without definitions draws itself (6621), and render draws a row and cleans up after it (6265)', async () => {
	const s = await start();
	await open(s);
	expect(await row(s, 'Kettle').getByRole('button').textContent()).toBe('Boil');
	await s.page.locator('.vertical-tab-nav-item').nth(1).click();
	expect(await tea(s, 'tea.seen')).toEqual(['cooled']);
	await field(s, 'Cup').fill('Old cup');
	await until(s, "tea.settings.cup === 'Old cup'");
	// "Override this if you need to perform additional cleanup."
	await tea(s, "(app.setting.pluginTabs[1].hide = () => tea.seen.push('hidden'))");
	await s.page.keyboard.press('Escape');
	expect(await tea(s, 'tea.seen')).toEqual(['cooled', 'hidden']);
	expect(await s.page.getByRole('dialog').count()).toBe(0);
	await open(s);
	await s.page.locator('.vertical-tab-nav-item').nth(1).click();
	expect(await field(s, 'Cup').inputValue()).toBe('Old cup');
});

test.each([['light', false], ['dark', false], ['light', true]] as const)('the settings pass axe (%s, phone %s)', async (theme, phone) => {
	const s = await start({ theme, phone, settings: { cup: '' } });
	await s.command('app:open-settings');
	await s.page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
	expect(await s.page.evaluate<string[]>("axe.run('.modal-container', { runOnly: ['wcag2a', 'wcag2aa'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))")).toEqual([]);
});
