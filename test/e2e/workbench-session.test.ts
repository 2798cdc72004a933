// Pins what every other e2e test stands on: the page boots on a folder, its clock starts where told and goes on, and the disk and the page agree.
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { MarkdownView } from 'obsidian';
import { openSession, type Session } from './support/session';
import { until } from './support/until';

const MAIN = `
const { Plugin } = require('obsidian');
module.exports = class extends Plugin {
	async onload() {
		this.told = [];
		this.registerEvent(this.app.vault.on('create', (file) => { if (!this.app.workspace.layoutReady) this.told.push('at start ' + file.path); }));
		this.addCommand({ id: 'load', name: 'Load', callback: async () => { this.told.push(JSON.stringify(await this.loadData())); } });
		this.addCommand({ id: 'fetch', name: 'Fetch', callback: () => fetch('https://example.org/').then(() => this.told.push('reached'), () => this.told.push('refused')) });
	}
};`;

let scratch: string;
let vaultFolder: string;
let session: Session | null = null;

jest.setTimeout(120_000);

beforeEach(() => {
	scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-session-'));
	vaultFolder = path.join(scratch, 'Vault');
	fs.mkdirSync(path.join(vaultFolder, 'Folder'), { recursive: true });
	fs.mkdirSync(path.join(scratch, 'plugin'));
	fs.writeFileSync(path.join(vaultFolder, 'A.md'), 'one\r\n');
	fs.writeFileSync(path.join(vaultFolder, 'Folder/B.md'), '[[A]]');
	fs.writeFileSync(path.join(scratch, 'plugin/main.js'), MAIN);
	fs.writeFileSync(path.join(scratch, 'plugin/manifest.json'), JSON.stringify({ id: 'probe', name: 'Probe', version: '1.0.0', minAppVersion: '1.13.0', description: '', author: '', isDesktopOnly: false }));
});

afterEach(async () => {
	await session?.close();
	session = null;
	fs.rmSync(scratch, { recursive: true });
});

async function open(options: Parameters<typeof openSession>[1] = {}): Promise<Session> {
	session = await openSession(vaultFolder, { pluginFolder: path.join(scratch, 'plugin'), ...options });
	return session;
}

interface Probe {
	told: string[];
}

function told(at: Session): Promise<string[]> {
	return at.inApp((app) => (app as unknown as { plugins: { plugins: Record<string, Probe> } }).plugins.plugins['probe']?.told ?? []);
}

test('the page boots without an error, metadata resolved, and the plugin hears of every file before the layout is ready', async () => {
	const at = await open();
	expect(await at.inApp((app) => app.metadataCache.resolvedLinks)).toEqual({ 'A.md': {}, 'Folder/B.md': { 'A.md': 1 } });
	expect((await told(at)).sort()).toEqual(['at start A.md', 'at start Folder', 'at start Folder/B.md']);
	expect(at.errors).toEqual([]);
});

test('the clock starts where told and goes on, timers with it', async () => {
	const at = await open({ now: '2026-03-12T09:00:00' });
	const [first, second] = await at.inApp(async () => {
		const start = Date.now();
		await new Promise((resolve) => window.setTimeout(resolve, 300));
		return [start, Date.now()] as const;
	});
	const now = new Date('2026-03-12T09:00:00').getTime();
	expect(first).toBeGreaterThanOrEqual(now);
	expect(first).toBeLessThan(now + 60_000);
	expect(second - first).toBeGreaterThanOrEqual(290);
});

test('what the page writes is on disk, byte for byte, and what the disk gets is in the page', async () => {
	const at = await open();
	await at.inApp(async (app) => {
		const file = app.vault.getFileByPath('A.md');
		if (file) await app.vault.process(file, (text) => `${text}two\r\n`);
	});
	expect(at.read('A.md')).toBe('one\r\ntwo\r\n');
	await at.quiet();
	await at.inApp((app) => {
		Object.assign(window, { changed: new Promise<string>((resolve) => {
			app.metadataCache.on('changed', (file, data) => resolve(`${file.path}: ${data}`));
		}) });
	});
	at.write('New/N.md', '# from outside');
	expect(await at.page.evaluate('window.changed')).toBe('New/N.md: # from outside');
	await at.quiet();
	expect(at.errors).toEqual([]);
});

test.each(['closed', 'left'])('what was typed is written when the page is %s, in a note of any size', async (how) => {
	const note = `one\n${'a long line of a long note\n'.repeat(8000)}end`;
	fs.writeFileSync(path.join(vaultFolder, 'A.md'), note);
	const at = await open();
	await at.inApp((app, saved) => {
		const file = app.vault.getFileByPath('A.md');
		const vault = app.vault as unknown as { saveAtClose(file: unknown, saved: string, typed: string): void };
		window.addEventListener('pagehide', () => vault.saveAtClose(file, saved, `${saved} typed`));
	}, note);
	if (how === 'left') await at.page.goto('about:blank');
	else await at.page.close();
	for (let tries = 0; at.read('A.md') === note && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
	expect(at.read('A.md')).toBe(`${note} typed`);
});

test('what was typed into the editor is written when the page is closed, whatever ended the lines on disk', async () => {
	fs.writeFileSync(path.join(vaultFolder, 'A.md'), 'one\r\ntwo\r\n');
	const at = await open();
	await at.inApp((app) => app.workspace.openLinkText('A', ''));
	await at.page.locator('.cm-content').focus();
	await at.page.keyboard.press('Control+End');
	await at.page.keyboard.type('typed');
	await at.page.close();
	await until(() => at.read('A.md') === 'one\ntwo\ntyped');
});

test('a save that fails is said to have failed, and tried again', async () => {
	const at = await open();
	await at.inApp((app) => app.workspace.openLinkText('A', ''));
	await at.page.route('**/api/write', (route) => route.fulfill({ status: 422, body: 'No permission: A.md' }), { times: 1 });
	// In one go: two seconds after a change the note would save itself, and meet the refusal first.
	await expect(at.inApp((app) => {
		const view = app.workspace.activeEditor as MarkdownView;
		view.editor.replaceRange('typed', { line: 1, ch: 0 });
		return view.save();
	})).rejects.toThrow('No permission: A.md');
	await until(() => at.read('A.md') === 'one\ntyped');
});

test('a second page on the same vault is told what the first one did', async () => {
	const at = await open();
	const other = await at.page.context().newPage();
	await other.goto(at.url);
	await other.waitForFunction('window.app?.workspace.layoutReady === true');
	await at.inApp((app) => app.vault.create('Folder/From first.md', 'x'));
	await other.waitForFunction('window.app.vault.getFileByPath("Folder/From first.md") !== null');
	await at.inApp(async (app) => {
		const file = app.vault.getFileByPath('A.md');
		if (file) await app.vault.delete(file);
	});
	await other.waitForFunction('window.app.vault.getFileByPath("A.md") === null');
});

test('a plugin whose onload throws is named in one sentence, leaves nothing behind, and keeps no other from loading', async () => {
	const bad = path.join(scratch, 'bad');
	fs.mkdirSync(bad);
	fs.writeFileSync(path.join(bad, 'manifest.json'), JSON.stringify({ id: 'bad', name: 'Bad', version: '1.0.0', minAppVersion: '1.13.0' }));
	fs.writeFileSync(path.join(bad, 'main.js'), `module.exports = class extends require('obsidian').Plugin {
		onload() { this.addRibbonIcon('star', 'Bad', () => {}); this.addCommand({ id: 'x', name: 'X', callback() {} }); throw new Error('spoiled'); }
	};`);
	session = await openSession(vaultFolder, { pluginFolder: bad, extraPlugins: [path.join(scratch, 'plugin')] });
	expect(await session.page.locator('.notice').allTextContents()).toEqual(['The plugin “bad” failed to load: spoiled']);
	expect(await session.page.locator('.side-dock-actions button').count()).toBe(0);
	expect(await session.page.evaluate('[Object.keys(app.plugins.plugins), Object.keys(app.commands.commands).filter((id) => id.startsWith("bad"))]')).toEqual([['probe'], []]);
});

test('settings given are the plugin\'s data, and the network is out of reach', async () => {
	const at = await open({ settings: { answer: 42 } });
	await at.command('probe:load');
	await at.command('probe:fetch');
	await at.page.waitForFunction('window.app.plugins.plugins.probe.told.length > 4');
	expect((await told(at)).slice(3).sort((a, b) => b.length - a.length)).toEqual(['{"answer":42}', 'refused']);
	expect(at.errors.join()).toContain('Content Security Policy');
});

test('phone, theme and language reach the page', async () => {
	const at = await open({ phone: true, theme: 'dark', lang: 'pl' });
	expect(await at.page.evaluate('[...document.body.classList].filter((name) => ["is-mobile", "is-phone", "theme-dark"].includes(name)).sort().join()')).toBe('is-mobile,is-phone,theme-dark');
	expect(await at.page.evaluate('document.documentElement.lang')).toBe('pl');
	expect(await at.page.evaluate('window.innerWidth')).toBe(390);
});
