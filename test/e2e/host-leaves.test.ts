import type { MarkdownView } from 'obsidian';
import { activePath } from './support/desk';
import { forget, open, openProbe, shareWindow, tabNames, told } from './support/probe-window';
import type { Session } from './support/session';
import { until } from './support/until';

// Workspace 7746, WorkspaceLeaf 8228 and View 7584 (obsidian.d.ts): leaves, what they show, and the layout across a reload.

jest.setTimeout(60_000);
const shared = shareWindow();

const reload = async ({ page }: Session): Promise<void> => {
	await page.reload();
	await page.waitForFunction('window.app?.workspace.layoutReady === true');
};

test('onLayoutReady calls once, at once when it is late, and before any file-open; half a saved layout counts as none — "right away if layout is already ready"', async () => {
	const s = shared.session;
	expect(await tabNames(s)).toEqual(['New tab']);
	await open(s, 'B');
	await until(async () => (await told(s)).includes('file-open B.md'));
	expect((await told(s)).filter((line) => /^(layout-ready|file-open)/.test(line))).toEqual(['layout-ready', 'file-open B.md']);
	expect(await s.inApp((app) => new Promise((resolve) => { app.workspace.onLayoutReady(() => resolve('at once')); }))).toBe('at once');
});

test('a view in a side is made once, is found again, comes to the front and keeps its state — ensureSideLeaf: "Get side leaf or create one if one does not exist"', async () => {
	const s = shared.session;
	const first = await s.inApp(async (app) => {
		const leaf = await app.workspace.ensureSideLeaf('probe', 'right', { reveal: false, state: { peer: 'Ana' } });
		return { collapsed: app.workspace.rightSplit.collapsed, state: leaf.getViewState().state, roots: [leaf, leaf.parent, app.workspace.rightSplit].map((item) => item.getRoot() === app.workspace.rightSplit) };
	});
	expect(first).toEqual({ collapsed: true, state: { peer: 'Ana' }, roots: [true, true, true] });
	const again = await s.inApp(async (app) => {
		const leaf = await app.workspace.ensureSideLeaf('probe', 'right', { reveal: true });
		return { count: app.workspace.getLeavesOfType('probe').length, collapsed: app.workspace.rightSplit.collapsed, text: leaf.view.containerEl.textContent };
	});
	expect(again).toMatchObject({ count: 1, collapsed: false, text: expect.stringContaining('Probe of Ana') as string });
	// Drawn by MarkdownRenderer.render, post processors included, comments left out.
	expect(await s.page.locator('[data-type=probe] strong.window-probe').textContent()).toBe('Ana');
	expect(again.text).not.toContain('hidden');
});

test('the layout comes back after a reload, with views in the background deferred until they are looked at — isDeferred: "currently deferred because it is in the background"', async () => {
	const s = shared.session;
	await open(s, 'A');
	await open(s, 'B', 'tab');
	await openProbe(s);
	await s.inApp((app) => app.workspace.rightSplit.collapse());
	await until(() => /"B.md"[^]*"Ana"[^]*"collapsed": true\s*\}\s*\}/.test(s.read('.obsidian/workbench-window.json')));
	const linesBefore = (await told(s)).length;
	await reload(s);
	// Told of the quitting, the plugin kept how much it had heard.
	expect(await s.inApp((app) => app.loadLocalStorage('probe-quit') as unknown)).toBe(linesBefore);
	const deferred = await s.inApp((app) => app.workspace.getLeavesOfType('probe').concat(app.workspace.getLeavesOfType('markdown')).map((leaf) => [leaf.getDisplayText(), leaf.getIcon(), leaf.isDeferred]));
	expect(deferred).toEqual([['Probe', 'list-checks', true], ['A', 'file-text', true], ['B', 'file-text', false]]);
	expect(await told(s)).not.toContain('view-open');
	await until(async () => (await told(s)).includes('file-open B.md'));
	expect((await told(s)).filter((line) => /^(layout-ready|file-open)/.test(line))).toEqual(['layout-ready', 'file-open B.md']);
	const shown = await s.inApp(async (app) => {
		const [leaf] = app.workspace.getLeavesOfType('probe');
		if (leaf) await app.workspace.revealLeaf(leaf);
		return [leaf?.isDeferred, leaf?.view.containerEl.textContent?.includes('Probe of Ana'), app.workspace.rightSplit.collapsed];
	});
	expect(shown).toEqual([false, true, false]);
	await s.page.getByRole('tab', { name: 'A', exact: true }).click();
	await until(async () => await activePath(s) === 'A.md');
	await s.page.locator('.mod-active .cm-content', { hasText: 'Alpha' }).waitFor();
});

test('loadIfDeferred makes the view of a leaf in the background — "load it and await that it has fully loaded"', async () => {
	const s = shared.session;
	await open(s, 'A');
	await open(s, 'B', 'tab');
	await until(() => s.read('.obsidian/workbench-window.json').includes('"A.md"'));
	await reload(s);
	const types = await s.inApp(async (app) => {
		const leaf = app.workspace.getLeavesOfType('markdown').find((other) => other.isDeferred);
		const before = leaf && 'editor' in leaf.view;
		await leaf?.loadIfDeferred();
		return [before, leaf?.isDeferred, (leaf?.view as MarkdownView).editor.getValue().slice(0, 7)];
	});
	expect(types).toEqual([false, false, '# Alpha']);
});

test('a view that says nothing of itself has an empty state and no place; a leaf tells its own events', async () => {
	// "getState(): Record<string, unknown>", "getEphemeralState(): Record<string, unknown>", "on(name: 'group-change', callback: (group: string) => any, ctx?: any)".
	expect(await shared.session.inApp(({ workspace }) => {
		const leaf = workspace.getLeaf('tab');
		const heard: string[] = [];
		leaf.on('group-change', (group) => { heard.push(group); });
		leaf.trigger('group-change', 'tea');
		return [workspace.getLeavesOfType('file-explorer')[0]?.view.getState(), leaf.getEphemeralState() as unknown, heard];
	})).toEqual([{}, {}, ['tea']]);
});

test('a view that comes to the front hears of its size — "Called when the size of this view is changed"', async () => {
	const s = shared.session;
	await s.inApp((app) => app.workspace.getLeaf('tab').setViewState({ type: 'probe', active: true }));
	await open(s, 'B', 'tab');
	await forget(s);
	await s.page.getByRole('tab', { name: 'Probe' }).click();
	await until(async () => (await told(s)).includes('view-resize'));
});

test('a note has its menu at its header too — "onPaneMenu(menu: Menu, source: \'more-options\' | \'tab-header\' | string)"', async () => {
	const s = shared.session;
	await open(s, 'A');
	await s.page.getByRole('button', { name: 'More options' }).click();
	await s.page.getByRole('menuitem', { name: 'Probe the file' }).click();
	expect(await told(s)).toEqual(expect.arrayContaining(['file-menu A.md more-options', 'file-menu-click']));
});

test('file-open tells each other file, active-leaf-change each other leaf — "Triggered when the active file changes"', async () => {
	const s = shared.session;
	await open(s, 'A');
	await open(s, 'B', 'tab');
	await openProbe(s, true);
	await until(async () => (await told(s)).includes('active-leaf-change probe'));
	expect((await told(s)).filter((line) => /^(file-open|active-leaf-change)/.test(line))).toEqual(['file-open A.md', 'active-leaf-change markdown', 'file-open B.md', 'active-leaf-change probe']);
});

test('with a side active, the active file is still the note; its view is not the active one — getActiveFile: "Otherwise, it will return the most recently active file"; getActiveViewOfType 7989', async () => {
	const s = shared.session;
	await open(s, 'A');
	await openProbe(s, true);
	const facts = await s.inApp(({ workspace }) => ({
		file: workspace.getActiveFile()?.path, editor: workspace.activeEditor === null, recent: workspace.getMostRecentLeaf()?.getDisplayText(), next: workspace.getLeaf(false).view.getViewType(),
		active: ['markdown', 'probe'].map((type) => workspace.getActiveViewOfType(workspace.getLeavesOfType(type)[0]?.view.constructor as never) !== null),
	}));
	expect(facts).toEqual({ file: 'A.md', editor: true, recent: 'A', next: 'markdown', active: [false, true] });
});

test('the keys of a view work while it is active (View.scope, 7628)', async () => {
	const s = shared.session;
	await openProbe(s, true);
	await s.page.keyboard.press('F6');
	await open(s, 'A');
	await s.page.keyboard.press('F6');
	expect((await told(s)).filter((line) => line === 'view-key')).toHaveLength(1);
});

test('a link to a part of a note puts the caret there; a link to no note makes it', async () => {
	const s = shared.session;
	const caretLine = (): Promise<number | undefined> => s.inApp((app) => app.workspace.activeEditor?.editor?.getCursor().line);
	await open(s, 'B#Part');
	expect(await caretLine()).toBe(2);
	await open(s, 'New/Note');
	expect(s.read('New/Note.md')).toBe('');
	await s.inApp((app) => app.workspace.getLeaf(false).openFile(app.vault.getFileByPath('B.md') ?? app.vault.getMarkdownFiles()[0]!, { eState: { line: 3 } }));
	expect(await caretLine()).toBe(3);
});

test('getLeaf gives the same leaf, a tab beside it or a pane beside it; an empty tab is taken', async () => {
	const s = shared.session;
	await open(s, 'A');
	await open(s, 'B', 'tab');
	await open(s, 'T');
	expect(await tabNames(s)).toEqual(['A', 'T']);
	await open(s, 'B', 'split');
	expect(await s.page.locator('.mod-root .workspace-tabs').count()).toBe(2);
	await s.inApp((app) => { for (const leaf of app.workspace.getLeavesOfType('markdown').slice(0, 2)) leaf.detach(); });
	expect([await s.page.locator('.mod-root .workspace-tabs').count(), await activePath(s)]).toEqual([1, 'B.md']);
	await s.page.getByRole('button', { name: 'New tab' }).first().click();
	await open(s, 'A', 'tab');
	expect(await tabNames(s)).toEqual(['B', 'A']);
});

test('a view whose plugin unloads leaves a placeholder with its state and comes back with the plugin', async () => {
	const s = shared.session;
	type Plugins = { plugins: { disablePlugin(id: string): unknown; enablePlugin(id: string): unknown } };
	await openProbe(s);
	await s.inApp((app) => (app as unknown as Plugins).plugins.disablePlugin('window-probe'));
	await s.page.getByText('Nothing is loaded that can show').waitFor();
	expect(await told(s)).toContain('view-close');
	await s.inApp((app) => (app as unknown as Plugins).plugins.enablePlugin('window-probe'));
	await s.page.getByText('Probe of Ana').waitFor();
});

test('a file that is no note is not opened', async () => {
	const s = shared.session;
	await expect(s.inApp((app) => app.workspace.getLeaf(false).openFile(app.vault.getFileByPath('tea.unknown')!))).rejects.toThrow('not implemented in the workbench: opening a file of the kind .unknown');
});

test('a renamed note keeps its tab under the new name; a deleted one leaves an empty tab, and one that is gone opens as one', async () => {
	const s = shared.session;
	await open(s, 'Old name');
	await s.inApp((app) => app.vault.rename(app.vault.getFileByPath('Old name.md')!, 'Z.md'));
	await until(async () => (await tabNames(s)).join() === 'Z');
	expect(await s.page.locator('.mod-root .view-header-title').textContent()).toBe('Z');
	await s.inApp((app) => app.fileManager.trashFile(app.vault.getFileByPath('Z.md')!));
	await until(async () => (await tabNames(s)).join() === 'New tab');
	await s.inApp((app) => app.workspace.getLeaf(false).setViewState({ type: 'markdown', state: { file: 'Z.md' } }));
	expect(await tabNames(s)).toEqual(['New tab']);
});
