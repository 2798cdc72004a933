import * as fs from 'node:fs';
import * as path from 'node:path';
import type { App } from 'obsidian';
import type { Page } from 'playwright-core';
import { browser, closeBrowser } from '../../support/browser';
import { openWorkbench } from '../../workbench/server/open';

export { closeBrowser };

/** How a session differs from an English desktop, in light, now. */
export interface SessionOptions {
	lang?: 'en' | 'zh' | 'pl';
	theme?: 'light' | 'dark';
	phone?: boolean;
	/** A finger and no pointer, as on a phone, and the room of a desktop. */
	tablet?: boolean;
	/** The moment at which the page's clock starts; from there it goes on, so that timers, undo and debouncing live. */
	now?: string;
	/** The plugin's data.json before it is loaded. */
	settings?: unknown;
	/** Where the built plugin lies; the project's folder unless told. */
	pluginFolder?: string;
	/** Further plugins, loaded after it. */
	extraPlugins?: string[];
}

/** The plugin at work in a real browser on a folder. */
export interface Session {
	page: Page;
	vaultFolder: string;
	url: string;
	/** Whatever the page threw or wrote to the console as an error, in order: a test ends with this empty. */
	errors: string[];
	/** Runs a function in the page, with the app. */
	inApp<T, A>(act: (app: App, argument: A) => T | Promise<T>, argument?: A): Promise<T>;
	/** Waits until the page has told everything that happened so far: file events, the metadata after them, and what became of the window. */
	quiet(): Promise<void>;
	/** Runs a command by its full id. */
	command(id: string): Promise<void>;
	read(vaultPath: string): string;
	write(vaultPath: string, text: string): void;
	close(): Promise<void>;
}

/** What the workbench has beyond the app, for those who test in it. */
export interface WorkbenchApp extends App {
	vault: App['vault'] & { whenQuiet(): Promise<void> };
	metadataCache: App['metadataCache'] & { whenResolved(): Promise<void> };
	workspace: App['workspace'] & { whenTold(): Promise<void> };
	commands: { executeCommandById(id: string): boolean; listCommands(): { name: string }[] };
}

declare global {
	interface Window {
		app: App;
	}
}

/** Those that are still open: a test that fails leaves its session behind, and its server would keep the run from ending. */
const openSessions = new Set<Session>();

if (typeof afterAll === 'function') afterAll(async () => {
	for (const session of openSessions) await session.close();
	await closeBrowser();
});

/** Opens the workbench on a folder, in a page of its own, and waits until the layout is ready and the metadata resolved. */
export async function openSession(vaultFolder: string, options: SessionOptions = {}): Promise<Session> {
	const pluginFolder = options.pluginFolder ?? process.cwd();
	if (options.settings !== undefined) putSettings(vaultFolder, pluginFolder, options.settings);
	const workbench = await openWorkbench({ vaultFolder, pluginFolder, extraPlugins: options.extraPlugins ?? [] });
	const context = await (await browser()).newContext({
		viewport: options.phone ? { width: 390, height: 844 } : { width: 1280, height: 800 },
		hasTouch: options.phone ?? options.tablet ?? false,
		locale: 'en-US',
		timezoneId: Intl.DateTimeFormat().resolvedOptions().timeZone,
	});
	const page = await context.newPage();
	page.setDefaultTimeout(10_000);
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.stack ?? String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	// Installed and let run: a fixed time would hold `Date` still, and with it the undo history and every debounce that reads it.
	if (options.now !== undefined) await page.clock.install({ time: new Date(options.now) });
	const inApp: Session['inApp'] = (act, argument) =>
		page.evaluate(`(${act.toString()})(window.app, ${JSON.stringify(argument) ?? 'undefined'})`);
	const session: Session = {
		page,
		vaultFolder,
		url: workbench.url,
		errors,
		inApp,
		quiet: () => inApp(async (app) => {
			const { vault, metadataCache, workspace } = app as WorkbenchApp;
			await vault.whenQuiet();
			await metadataCache.whenResolved();
			await workspace.whenTold();
		}),
		command: (id) => inApp((app, commandId) => {
			if (!(app as WorkbenchApp).commands.executeCommandById(commandId)) throw new Error(`The command did not run: ${commandId}`);
		}, id),
		read: (vaultPath) => fs.readFileSync(path.join(vaultFolder, vaultPath), 'utf8'),
		write: (vaultPath, text) => {
			fs.mkdirSync(path.dirname(path.join(vaultFolder, vaultPath)), { recursive: true });
			fs.writeFileSync(path.join(vaultFolder, vaultPath), text);
		},
		close: async () => {
			openSessions.delete(session);
			await context.close();
			await workbench.close();
		},
	};
	openSessions.add(session);
	try {
		await page.goto(workbench.url + query(options));
		await page.waitForFunction('window.app?.workspace.layoutReady === true', undefined, { timeout: 60_000 });
		await session.quiet();
	} catch (error) {
		await session.close();
		throw new Error(`The workbench did not start: ${errors.join('\n') || String(error)}`);
	}
	return session;
}

function query({ lang, theme, phone, tablet }: SessionOptions): string {
	const parameters = new URLSearchParams({ ...(lang && { lang }), ...(theme && { theme }), ...(phone && { width: 'phone' }), ...(tablet && { width: 'tablet' }) }).toString();
	return parameters === '' ? '' : `?${parameters}`;
}

function putSettings(vaultFolder: string, pluginFolder: string, settings: unknown): void {
	const { id } = JSON.parse(fs.readFileSync(path.join(pluginFolder, 'manifest.json'), 'utf8')) as { id: string };
	const folder = path.join(vaultFolder, '.obsidian/plugins', id);
	fs.mkdirSync(folder, { recursive: true });
	fs.writeFileSync(path.join(folder, 'data.json'), JSON.stringify(settings, null, 2));
}
