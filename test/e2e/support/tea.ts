import { closeBrowser } from '../../support/browser';
import { buildFixturePlugin, makeVault } from './fixture-plugin';
import { openSession } from './session';
import type { Session, SessionOptions } from './session';

export const DATA = '.obsidian/plugins/tea-counter/data.json';

const NOTES = { 'Ola.md': '# Ola\n', 'People/Ana.md': '```tea\nAssam\n```\n' };

type TeaOptions = Pick<SessionOptions, 'lang' | 'theme' | 'phone' | 'settings'>;

/**
 * Hands the tests of one file sessions with the sample plugin. The session of the test before is used again where it was opened
 * in the same way, without settings: its window is emptied, its notes are as at first, and the plugin is loaded anew.
 */
export function teaSessions(): (options?: TeaOptions) => Promise<Session> {
	let pluginFolder = '';
	let open: { session: Session; kind: string } | null = null;
	beforeAll(async () => { pluginFolder = await buildFixturePlugin('sample-plugin'); });
	afterAll(() => closeBrowser());
	return async (options = {}) => {
		const kind = JSON.stringify(options);
		if (options.settings === undefined && open?.kind === kind) {
			await beginAnew(open.session);
			return open.session;
		}
		await open?.session.close();
		open = { kind, session: await openSession(makeVault(NOTES), { ...options, pluginFolder }) };
		await open.session.page.evaluate('(window.bodyElsAtFirst = [...document.body.children], null)');
		return open.session;
	};
}

async function beginAnew(session: Session): Promise<void> {
	const { page } = session;
	await session.inApp((app) => {
		(app as unknown as { plugins: { disablePlugin(id: string): void } }).plugins.disablePlugin('tea-counter');
		app.workspace.iterateAllLeaves((leaf) => { if (leaf.view.getViewType() !== 'file-explorer') leaf.detach(); });
	});
	while (await page.locator('.modal-container, .menu').count() > 0) await page.keyboard.press('Escape');
	await page.locator('.notice').evaluateAll((els) => els.forEach((el) => { (el as HTMLElement).click(); }));
	await page.evaluate('[...document.body.children].forEach((el) => { if (!window.bodyElsAtFirst.includes(el)) el.remove(); })');
	await page.mouse.move(640, 400);
	for (const [at, text] of Object.entries(NOTES)) session.write(at, text);
	await session.quiet();
	// Removed by the page itself: what the page did is no news to the plugin.
	await session.inApp(async ({ vault: { adapter } }, data) => {
		if (await adapter.exists(data)) await adapter.remove(data);
	}, DATA);
	await tea(session, "app.plugins.enablePlugin('tea-counter')");
	session.errors.length = 0;
}

/** Evaluates an expression about the sample plugin, which is `tea` there. */
export function tea<T>({ page }: Session, expression: string): Promise<T> {
	return page.evaluate(`(async () => { const tea = app.plugins.plugins['tea-counter']; return ${expression}; })()`);
}

/** Waits until an expression about the sample plugin is true. */
export async function until(session: Session, expression: string): Promise<void> {
	for (const end = Date.now() + 5000; ;) {
		if (await tea<boolean>(session, expression)) return;
		if (Date.now() > end) throw new Error(`It did not come true in time: ${expression}`);
		await session.page.waitForTimeout(50);
	}
}
