import * as fs from 'node:fs';
import * as path from 'node:path';
import { buildFixturePlugin, makeVault } from './support/fixture-plugin';
import { openSession } from './support/session';
import type { Session, SessionOptions } from './support/session';

jest.setTimeout(60_000);

const NOTES = { 'A.md': '# Alpha\nSee [[B#Part]].\n\n%%hidden%%\n', 'B.md': 'x\n\n## Part\nhere\n', 'Folder/C.md': 'c\n', 'Folder/D.md': 'd\n', 'T.md': 'x\n- [ ] task\n' };

let pluginFolder: string;
let session: Session | null = null;

beforeAll(async () => { pluginFolder = await buildFixturePlugin('window-plugin'); });
afterEach(async () => {
	const errors = session?.errors ?? [];
	await session?.close();
	session = null;
	expect(errors).toEqual([]);
});

const start = async (options: Omit<SessionOptions, 'pluginFolder'> = {}): Promise<Session> => {
	session = await openSession(makeVault(NOTES), { ...options, pluginFolder });
	return session;
};
const told = ({ page }: Session): Promise<string[]> => page.evaluate('window.told');
const until = async ({ page }: Session, test: () => boolean | Promise<boolean>, ms = 5000): Promise<void> => {
	for (const end = Date.now() + ms; ;) {
		if (await test()) return;
		if (Date.now() > end) throw new Error('It did not come true in time');
		await page.waitForTimeout(50);
	}
};
const reload = async ({ page }: Session): Promise<void> => {
	await page.reload();
	await page.waitForFunction('window.app?.workspace.layoutReady === true');
};

test('a view in a side is made once, is found again, comes to the front and keeps its state', async () => {
	const s = await start();
	const first = await s.inApp(async (app) => {
		const leaf = await app.workspace.ensureSideLeaf('probe', 'right', { reveal: false, state: { peer: 'Ana' } });
		return { collapsed: app.workspace.rightSplit.collapsed, state: leaf.getViewState().state, root: leaf.getRoot() === app.workspace.rightSplit };
	});
	expect(first).toEqual({ collapsed: true, state: { peer: 'Ana' }, root: true });
	const again = await s.inApp(async (app) => {
		const leaf = await app.workspace.ensureSideLeaf('probe', 'right', { reveal: true });
		return { count: app.workspace.getLeavesOfType('probe').length, collapsed: app.workspace.rightSplit.collapsed, text: leaf.view.containerEl.textContent };
	});
	expect(again.count).toBe(1);
	expect(again.collapsed).toBe(false);
	expect(again.text).toContain('Probe of Ana');
	// Drawn by MarkdownRenderer.render, post processors included, comments left out.
	expect(await s.page.locator('[data-type=probe] strong.window-probe').textContent()).toBe('Ana');
	expect(again.text).not.toContain('hidden');
});

test('the layout comes back after a reload, with views in the background deferred until they are looked at', async () => {
	const s = await start();
	await s.inApp(async (app) => {
		await app.workspace.openLinkText('A', '');
		await app.workspace.openLinkText('B', '', 'tab');
		await app.workspace.ensureSideLeaf('probe', 'right', { reveal: true, state: { peer: 'Ana' } });
		app.workspace.rightSplit.collapse();
	});
	await until(s, () => fs.existsSync(path.join(s.vaultFolder, '.obsidian/workspace.json')) && s.read('.obsidian/workspace.json').includes('"collapsed": true,\n    "width"'));
	await s.page.waitForTimeout(700);
	await reload(s);
	const deferred = await s.inApp((app) => app.workspace.getLeavesOfType('probe').concat(app.workspace.getLeavesOfType('markdown')).map((leaf) => [leaf.getDisplayText(), leaf.isDeferred]));
	expect(deferred).toEqual([['Probe', true], ['A', true], ['B', false]]);
	expect(await told(s)).not.toContain('view-open');
	const text = await s.inApp(async (app) => {
		const [leaf] = app.workspace.getLeavesOfType('probe');
		if (leaf) await app.workspace.revealLeaf(leaf);
		return [leaf?.isDeferred, leaf?.view.containerEl.textContent?.includes('Probe of Ana'), app.workspace.rightSplit.collapsed];
	});
	expect(text).toEqual([false, true, false]);
	await s.page.getByRole('tab', { name: 'A', exact: true }).click();
	await until(s, () => s.inApp((app) => app.workspace.getActiveFile()?.path === 'A.md'));
	await s.page.locator('.mod-active .cm-content', { hasText: 'Alpha' }).waitFor();
});

test('opening files tells file-open after layout-ready, and active-leaf-change for another leaf', async () => {
	const s = await start();
	await s.inApp((app) => app.workspace.openLinkText('A', ''));
	await s.inApp((app) => app.workspace.openLinkText('B', '', 'tab'));
	await until(s, async () => (await told(s)).includes('file-open B.md'));
	const lines = (await told(s)).filter((line) => !line.startsWith('quick'));
	expect(lines.slice(0, 1)).toEqual(['layout-ready']);
	expect(lines.filter((line) => line.startsWith('file-open'))).toEqual(['file-open A.md', 'file-open B.md']);
	expect(lines.filter((line) => line.startsWith('active-leaf-change')).at(-1)).toBe('active-leaf-change markdown');
});

test('with a side active, the active file is still the note; its view is not the active one', async () => {
	const s = await start();
	const facts = await s.inApp(async (app) => {
		await app.workspace.openLinkText('A', '');
		await app.workspace.ensureSideLeaf('probe', 'right', { active: true, reveal: true });
		return { file: app.workspace.getActiveFile()?.path, editor: app.workspace.activeEditor === null, recent: app.workspace.getMostRecentLeaf()?.view.getViewType(), next: app.workspace.getLeaf(false).view.getViewType() };
	});
	expect(facts).toEqual({ file: 'A.md', editor: true, recent: 'markdown', next: 'markdown' });
});

test('a link to a part of a note puts the caret there; a link to no note makes it', async () => {
	const s = await start();
	await s.inApp((app) => app.workspace.openLinkText('B#Part', 'A.md'));
	expect(await s.inApp((app) => app.workspace.activeEditor?.editor?.getCursor().line)).toBe(2);
	await s.inApp((app) => app.workspace.openLinkText('New/Note', 'A.md'));
	expect(s.read('New/Note.md')).toBe('');
	await s.inApp((app) => app.workspace.getLeaf(false).openFile(app.vault.getFileByPath('B.md') ?? app.vault.getMarkdownFiles()[0]!, { eState: { line: 3 } }));
	expect(await s.inApp((app) => app.workspace.activeEditor?.editor?.getCursor().line)).toBe(3);
});

test('a view whose plugin unloads leaves a placeholder with its state and comes back with the plugin', async () => {
	const s = await start();
	type Plugins = { plugins: { disablePlugin(id: string): unknown; enablePlugin(id: string): unknown } };
	await s.inApp(async (app) => {
		await app.workspace.ensureSideLeaf('probe', 'right', { reveal: true, state: { peer: 'Ana' } });
		await (app as unknown as Plugins).plugins.disablePlugin('window-probe');
	});
	await s.page.getByText('Nothing is loaded that can show').waitFor();
	expect(await told(s)).toContain('view-close');
	await s.inApp((app) => (app as unknown as Plugins).plugins.enablePlugin('window-probe'));
	await s.page.getByText('Probe of Ana').waitFor();
});

test('a renamed note keeps its tab under the new name; a deleted one leaves an empty tab', async () => {
	const s = await start();
	await s.inApp(async (app) => {
		await app.workspace.openLinkText('A', '');
		const file = app.vault.getFileByPath('A.md');
		if (file) await app.vault.rename(file, 'Z.md');
	});
	await s.page.getByRole('tab', { name: 'Z', exact: true }).waitFor();
	await s.inApp(async (app) => {
		const file = app.vault.getFileByPath('Z.md');
		if (file) await app.fileManager.trashFile(file);
	});
	await s.page.getByRole('tab', { name: 'New tab' }).waitFor();
});

test('the file list opens folders and notes by key and mouse, and its menu carries what plugins add', async () => {
	const s = await start();
	const folder = s.page.getByRole('treeitem', { name: 'Folder' });
	await folder.focus();
	await s.page.keyboard.press('ArrowRight');
	await s.page.keyboard.press('ArrowDown');
	await s.page.keyboard.press('Enter');
	await until(s, () => s.inApp((app) => app.workspace.getActiveFile()?.path === 'Folder/C.md'));
	await s.page.getByRole('treeitem', { name: 'B', exact: true }).click();
	await until(s, () => s.inApp((app) => app.workspace.getActiveFile()?.path === 'B.md'));
	await s.page.getByRole('treeitem', { name: 'B', exact: true }).click({ button: 'right' });
	await s.page.getByRole('menuitem', { name: 'Probe the file' }).click();
	expect(await told(s)).toEqual(expect.arrayContaining(['file-menu B.md file-explorer-context-menu', 'file-menu-click']));
});

test('Ctrl and the pointer on a link show a preview of its note, which goes with the pointer', async () => {
	const s = await start();
	await s.inApp((app) => app.workspace.openLinkText('A', ''));
	await s.page.keyboard.down('Control');
	await s.page.locator('.cm-hmd-internal-link').first().hover();
	await s.page.locator('.hover-popover', { hasText: 'here' }).waitFor();
	await s.page.keyboard.up('Control');
	await s.page.mouse.move(5, 400);
	await s.page.locator('.hover-popover').waitFor({ state: 'detached' });
});

test('back and forward go where the leaf has been', async () => {
	const s = await start();
	await s.inApp((app) => app.workspace.openLinkText('A', ''));
	await s.inApp((app) => app.workspace.openLinkText('B', ''));
	await s.command('app:go-back');
	await until(s, () => s.inApp((app) => app.workspace.getActiveFile()?.path === 'A.md'));
	await s.command('app:go-forward');
	await until(s, () => s.inApp((app) => app.workspace.getActiveFile()?.path === 'B.md'));
});

test('a split shows two notes side by side, and closing one leaves the other whole', async () => {
	const s = await start();
	await s.inApp(async (app) => {
		await app.workspace.openLinkText('A', '');
		const file = app.vault.getFileByPath('B.md');
		if (file) await app.workspace.getLeaf('split').openFile(file);
	});
	expect(await s.page.locator('.mod-root .workspace-tabs').count()).toBe(2);
	await s.inApp((app) => app.workspace.getLeavesOfType('markdown')[0]?.detach());
	expect(await s.page.locator('.mod-root .workspace-tabs').count()).toBe(1);
	expect(await s.inApp((app) => app.workspace.getActiveFile()?.path)).toBe('B.md');
});

test('on a phone the sides are drawers that close when a note is opened', async () => {
	const s = await start({ phone: true });
	expect(await s.page.evaluate('document.body.className')).toContain('is-phone');
	await s.page.getByRole('button', { name: 'Show or hide the left sidebar' }).click();
	await s.page.getByRole('treeitem', { name: 'A', exact: true }).click();
	await until(s, () => s.inApp((app) => app.workspace.leftSplit.collapsed));
	await s.page.locator('.cm-content', { hasText: 'Alpha' }).waitFor();
	const width = await s.page.evaluate('document.documentElement.scrollWidth');
	expect(width).toBe(390);
	await s.inApp((app) => app.workspace.openLinkText('T', ''));
	const box = await s.page.locator('.task-list-item-checkbox').boundingBox();
	expect(box?.height).toBe(box?.width);
});

test('what is not there throws and says so', async () => {
	const s = await start();
	const thrown = await s.inApp((app) => [() => app.workspace.openPopoutLeaf(), () => app.workspace.getLeaf('window')].map((act) => {
		try {
			act();
			return '';
		} catch (error) {
			return String(error);
		}
	}));
	expect(thrown).toEqual(['Error: not implemented in the workbench: Workspace.openPopoutLeaf', "Error: not implemented in the workbench: Workspace.getLeaf('window')"]);
});

test.each([['light', false], ['dark', false], ['light', true], ['dark', true]] as const)('the %s window passes the accessibility check (phone: %s)', async (theme, phone) => {
	const s = await start({ theme, phone });
	await s.inApp(async (app) => {
		await app.workspace.openLinkText('A', '');
		await app.workspace.ensureSideLeaf('probe', 'right', { reveal: true, state: { peer: 'Ana' } });
	});
	await s.page.evaluate(fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
	const problems = await s.page.evaluate<string[]>('axe.run(document).then((r) => r.violations.map((v) => v.id + ": " + v.nodes.map((n) => n.html.slice(0, 120)).join(" | ")))');
	expect(problems).toEqual([]);
});
