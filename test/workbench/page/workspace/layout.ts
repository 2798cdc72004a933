import { Platform } from '../base/platform';
import { WorkspaceSidedock } from './items';
import type { WorkspaceSplit } from './items';
import { WorkspaceLeaf } from './leaf';
import { DeferredView } from './stand-in-view';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

/** A part of a saved layout, in the shape of the app's own file as far as it goes; a hand may have changed it. */
type Saved = Record<string, unknown>;

/** Writes the layout into the config folder; a phone has its own file. */
export async function saveLayout(workspace: Workspace): Promise<void> {
	const { adapter, configDir } = workspace.app.vault;
	const parts = Object.entries(partsOf(workspace)).map(([name, split]) => [name, savedSplit(split)] as const);
	if (!await adapter.exists(configDir)) await adapter.mkdir(configDir);
	await adapter.write(layoutPath(workspace), JSON.stringify({ ...Object.fromEntries(parts), active: workspace.activeLeaf?.id ?? null }, null, 2));
}

/** Puts the window as it was saved, or as on a first start. Views that cannot be seen come back deferred. */
export async function restoreLayout(workspace: Workspace): Promise<void> {
	const saved = await readSaved(workspace);
	for (const [name, split] of Object.entries(partsOf(workspace))) {
		const part = record(saved[name]);
		for (const tabs of groupsBelow(part)) await restoreTabs(split, tabs);
		if (split instanceof WorkspaceSidedock && part.collapsed === false) split.expand();
	}
	if (workspace.getLeavesOfType('file-explorer').length === 0) {
		await workspace.createLeaf(workspace.leftSplit).setViewState({ type: 'file-explorer' });
		if (!Platform.isPhone) workspace.leftSplit.expand();
	}
	const active = workspace.rootSplit.leaves.find(({ id }) => id === saved.active) ?? workspace.getLeaf(false);
	workspace.setActiveLeaf(active);
	await Promise.all(workspace.leaves.map((leaf) => leaf.loadIfShown()));
}

function partsOf({ rootSplit, leftSplit, rightSplit }: Workspace): Record<string, WorkspaceSplit> {
	return { main: rootSplit, left: leftSplit, right: rightSplit };
}

function savedSplit(split: WorkspaceSplit): Saved {
	const children = split.children.map((tabs) => ({ type: 'tabs', currentTab: tabs.currentTab, children: tabs.children.map(savedLeaf) }));
	return { type: 'split', children, ...(split instanceof WorkspaceSidedock ? { collapsed: split.collapsed } : {}) };
}

function savedLeaf(leaf: WorkspaceLeaf): Saved {
	return { id: leaf.id, type: 'leaf', state: { ...leaf.getViewState(), icon: leaf.getIcon(), title: leaf.getDisplayText() } };
}

/** The groups of tabs in a part; those of splits inside splits come into one row. */
function groupsBelow(saved: Saved): Saved[] {
	return saved.type === 'tabs' ? [saved] : childrenOf(saved).flatMap(groupsBelow);
}

/** Makes a group of tabs; what is no leaf is left out. */
async function restoreTabs(split: WorkspaceSplit, saved: Saved): Promise<void> {
	const leaves = childrenOf(saved).filter(({ state }) => typeof record(state).type === 'string');
	if (leaves.length === 0) return;
	const tabs = new WorkspaceTabs(split);
	for (const { id, state } of leaves) {
		const leaf = new WorkspaceLeaf(tabs, tabs.children.length, typeof id === 'string' ? id : undefined);
		const { type, title, icon, state: viewState } = record(state);
		await leaf.open(new DeferredView(leaf, text(type, ''), text(title, text(type, '')), text(icon, 'file'), record(viewState)));
	}
	tabs.currentTab = typeof saved.currentTab === 'number' && tabs.children[saved.currentTab] ? saved.currentTab : 0;
	tabs.redraw();
}

async function readSaved(workspace: Workspace): Promise<Saved> {
	const { adapter } = workspace.app.vault;
	if (!await adapter.exists(layoutPath(workspace))) return {};
	try {
		return record(JSON.parse(await adapter.read(layoutPath(workspace))));
	} catch (error) {
		if (error instanceof SyntaxError) return {};
		throw error;
	}
}

function layoutPath(workspace: Workspace): string {
	return `${workspace.app.vault.configDir}/${Platform.isPhone ? 'workspace-mobile' : 'workspace'}.json`;
}

function childrenOf(saved: Saved): Saved[] {
	return Array.isArray(saved.children) ? saved.children.map(record) : [];
}

function record(value: unknown): Saved {
	return typeof value === 'object' && value !== null ? value as Saved : {};
}

function text(value: unknown, otherwise: string): string {
	return typeof value === 'string' ? value : otherwise;
}
