import { closeBrowser } from '../../support/browser';
import { buildFixturePlugin, makeVault } from './fixture-plugin';
import { openSession } from './session';
import type { Session, SessionOptions } from './session';

export const DATA = '.obsidian/plugins/tea-counter/data.json';

/** Opens sessions with the sample plugin in one test file, and ends each after its test. */
export function teaSessions(): (options?: Omit<SessionOptions, 'pluginFolder'>) => Promise<Session> {
	let pluginFolder = '';
	let open: Session | null = null;
	beforeAll(async () => { pluginFolder = await buildFixturePlugin('sample-plugin'); });
	afterEach(async () => {
		await open?.close();
		open = null;
	});
	afterAll(() => closeBrowser());
	return async (options = {}) => {
		open = await openSession(makeVault({ 'Ola.md': '# Ola\n', 'People/Ana.md': '```tea\nAssam\n```\n' }), { ...options, pluginFolder });
		return open;
	};
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
