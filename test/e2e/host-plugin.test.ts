import { DATA, tea, teaSessions, until } from './support/tea';

// Plugin (obsidian.d.ts 4901-5086): a plugin that knows nothing of the workbench loads, runs and unloads.

jest.setTimeout(60_000);
const start = teaSessions();

test('what onload registers is there: ribbon, status bar, styles, commands under the id of the plugin (4935-4966)', async () => {
	const s = await start();
	expect(await s.page.locator('.status-bar-item.plugin-tea-counter').textContent()).toBe('0 cups');
	await s.page.getByRole('button', { name: 'Drink a cup' }).click();
	expect(await s.page.locator('.tea-counter-status').textContent()).toBe('1 cups');
	expect(await tea(s, "Object.keys(app.commands.commands).filter((id) => id.includes('tea-counter'))")).toEqual(['tea-counter:open-cup', 'tea-counter:choose-tea', 'tea-counter:pour', 'tea-counter:rinse']);
	expect(await tea(s, "app.commands.commands['tea-counter:pour'].name")).toBe('Tea counter: Pour into note');
	expect(await s.page.locator('style[data-plugin=tea-counter]').count()).toBe(1);
	await until(s, 'tea.ticks > 1 && tea.clicks > 0');
	expect(s.errors).toEqual([]);
});

test('a command is offered only when it can be performed (Command, 1756-1825)', async () => {
	const s = await start();
	const offered = (): Promise<string[]> => tea(s, "app.commands.listCommands().map(({ id }) => id).filter((id) => id.startsWith('tea-counter:')).sort()");
	expect(await offered()).toEqual(['tea-counter:choose-tea', 'tea-counter:open-cup']);
	await tea(s, 'tea.cups = 2');
	await s.inApp((app) => app.workspace.openLinkText('Ola', ''));
	expect(await offered()).toEqual(['tea-counter:choose-tea', 'tea-counter:open-cup', 'tea-counter:pour', 'tea-counter:rinse']);
	await s.command('tea-counter:pour');
	expect(await s.inApp((app) => app.workspace.activeEditor?.editor?.getValue())).toContain('tea');
	await s.command('tea-counter:rinse');
	expect(await tea(s, "app.commands.executeCommandById('tea-counter:rinse')")).toBe(false);
});

test('a listener that throws does not keep the next from being told', async () => {
	const s = await start();
	await s.inApp((app) => app.workspace.openLinkText('Ola', ''));
	await until(s, "tea.seen.includes('open Ola.md')");
	expect(s.errors.some((error) => error.includes('spilled tea'))).toBe(true);
});

test('unloading leaves nothing behind (Component.unload, 1862)', async () => {
	const s = await start();
	await s.inApp((app) => app.workspace.ensureSideLeaf('tea-counter-view', 'right', { active: true, reveal: true }));
	expect(await s.page.locator('.tea-view').count()).toBe(1);
	const before = await tea<{ ticks: number }>(s, "(window.old = tea, app.plugins.disablePlugin('tea-counter'), { ticks: tea.ticks })");
	await s.page.waitForTimeout(200);
	await s.page.mouse.click(600, 400);
	const left = await tea<Record<string, unknown>>(s, `({
		ticks: old.ticks, clicks: old.clicks, seen: old.seen.at(-1), commands: Object.keys(app.commands.commands).filter((id) => id.includes('tea')),
		ribbon: document.querySelectorAll('.tea-counter-ribbon').length, status: document.querySelectorAll('.plugin-tea-counter').length,
		styles: document.querySelectorAll('style[data-plugin]').length, tabs: app.setting.pluginTabs.length, views: document.querySelectorAll('.tea-view').length,
		blocks: app.workspace.renderers.languages.size, loaded: Object.keys(app.plugins.plugins),
	})`);
	expect(left).toMatchObject({ ticks: before.ticks, clicks: 0, seen: 'unloaded', commands: [], ribbon: 0, status: 0, styles: 0, tabs: 0, views: 0, blocks: 0, loaded: [] });
	await expect(tea(s, "app.cli.run(['tea-counter:count', 'of=Assam'])")).rejects.toThrow('not found');
	await expect(tea(s, "app.protocol.open('obsidian://tea-counter')")).rejects.toThrow('Nothing is registered');
	await tea(s, "app.plugins.enablePlugin('tea-counter')");
	expect(await s.page.locator('.tea-counter-ribbon').count()).toBe(1);
});

test('CLI and protocol handlers can be called (5021-5052)', async () => {
	const s = await start();
	expect(await tea(s, "app.cli.run(['tea-counter:count', 'of=Earl Grey', 'json'])")).toBe('{"of":"Earl Grey","cups":0}');
	await expect(tea(s, "app.cli.run(['tea-counter:count'])")).rejects.toThrow('Missing required parameter: of');
	await expect(tea(s, "tea.registerCliHandler('other', 'Other', null, () => '')")).rejects.toThrow('neither');
	await tea(s, "app.protocol.open('obsidian://tea-counter?cup=blue')");
	expect(await tea(s, 'tea.seen')).toContain('{"action":"tea-counter","cup":"blue"}');
});

test('data.json is read and written, and a change from outside is told (5054-5084)', async () => {
	const s = await start({ settings: { cup: 'Red cup' } });
	expect(await tea(s, 'tea.settings.cup')).toBe('Red cup');
	await tea(s, "tea.saveData({ ...tea.settings, cup: 'Green cup' })");
	expect(JSON.parse(s.read(DATA))).toMatchObject({ cup: 'Green cup', lumps: 1 });
	s.write(DATA, '{"cup":"Other cup"}');
	await until(s, "tea.seen.includes('settings Other cup')");
	// Its own writing is not news.
	expect(await tea(s, "tea.seen.filter((line) => line.startsWith('settings'))")).toEqual(['settings Other cup']);
});

test('without data.json, loadData answers null', async () => {
	const s = await start();
	expect(await tea(s, 'tea.loadData()')).toBeNull();
});

test('local storage is kept for the vault, and null clears it (App, 468-480)', async () => {
	const s = await start();
	await s.inApp((app) => app.saveLocalStorage('pot', { full: true }));
	expect(await s.inApp((app) => app.loadLocalStorage('pot') as unknown)).toEqual({ full: true });
	await s.inApp((app) => app.saveLocalStorage('pot', null));
	expect(await s.inApp((app) => app.loadLocalStorage('pot') as unknown)).toBeNull();
});

test('what is missing throws and says so: an export, a member, a module', async () => {
	const s = await start();
	const thrown = (code: string): Promise<string> => tea(s, `(() => { try { ${code}; return 'nothing'; } catch (error) { return error.message; } })()`);
	expect(await thrown('app.plugins.modules.obsidian.BasesView')).toBe('not implemented in the workbench: BasesView');
	expect(await thrown('app.plugins.modules.obsidian.requestUrl({})')).toBe('not implemented in the workbench: requestUrl');
	expect(await thrown('app.secretStorage')).toBe('not implemented in the workbench: App.secretStorage');
	expect(await thrown('tea.registerBasesView()')).toBe('not implemented in the workbench: Plugin.registerBasesView');
});

test.each([['zh', 'zh-cn'], ['pl', 'pl']] as const)('getLanguage and moment follow the language %s (3365)', async (lang, locale) => {
	const s = await start({ lang });
	expect(await tea(s, '[app.plugins.modules.obsidian.getLanguage(), app.plugins.modules.obsidian.moment.locale(), document.documentElement.lang]')).toEqual([lang, locale, lang]);
});

test('on a phone the platform and the body say so (4823-4893)', async () => {
	const s = await start({ phone: true });
	expect(await tea(s, "(({ isPhone, isMobile, isDesktop, isDesktopApp }) => ({ isPhone, isMobile, isDesktop, isDesktopApp, classes: ['is-mobile', 'is-phone'].every((cls) => document.body.hasClass(cls)) }))(app.plugins.modules.obsidian.Platform)"))
		.toEqual({ isPhone: true, isMobile: true, isDesktop: false, isDesktopApp: false, classes: true });
});
