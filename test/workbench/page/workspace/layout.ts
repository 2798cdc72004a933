import type { ViewState } from 'obsidian';
import { Platform } from '../base/platform';
import type { WorkspaceSplit } from './items';
import { WorkspaceLeaf } from './leaf';
import { DeferredView } from './stand-in-view';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

interface SavedTabs {
	currentTab: number;
	leaves: { id: string; title: string; icon: string; state: ViewState }[];
}

/** The window as it is written to a file. */
interface SavedLayout {
	main: SavedTabs[];
	left: SavedTabs[];
	right: SavedTabs[];
	expanded: { left: boolean; right: boolean };
	active: string | null;
}

/** Writes the layout into the config folder, not into the app's own file; a phone has another one. */
export async function saveLayout(workspace: Workspace): Promise<void> {
	const { app: { vault: { adapter, configDir } }, rootSplit, leftSplit, rightSplit } = workspace;
	const layout: SavedLayout = {
		main: savedTabs(rootSplit), left: savedTabs(leftSplit), right: savedTabs(rightSplit),
		expanded: { left: !leftSplit.collapsed, right: !rightSplit.collapsed },
		active: workspace.activeLeaf?.id ?? null,
	};
	if (!await adapter.exists(configDir)) await adapter.mkdir(configDir);
	await adapter.write(layoutPath(workspace), JSON.stringify(layout, null, 2));
}

/** Puts the window as it was saved, or as on a first start. Views that cannot be seen come back deferred. */
export async function restoreLayout(workspace: Workspace): Promise<void> {
	const saved = await readSaved(workspace);
	const { rootSplit, leftSplit, rightSplit } = workspace;
	for (const [split, groups] of [[rootSplit, saved?.main], [leftSplit, saved?.left], [rightSplit, saved?.right]] as const) {
		for (const group of groups ?? []) await restoreTabs(split, group);
	}
	if (leftSplit.leaves.length === 0) await workspace.createLeaf(leftSplit).setViewState({ type: 'file-explorer' });
	if (saved?.expanded.left ?? !Platform.isPhone) leftSplit.expand();
	if (saved?.expanded.right) rightSplit.expand();
	workspace.setActiveLeaf(rootSplit.leaves.find(({ id }) => id === saved?.active) ?? workspace.getLeaf(false));
	await Promise.all(workspace.leaves.map((leaf) => leaf.loadIfShown()));
}

function savedTabs(split: WorkspaceSplit): SavedTabs[] {
	return split.children.map(({ currentTab, children }) => ({
		currentTab,
		leaves: children.map((leaf) => ({ id: leaf.id, title: leaf.getDisplayText(), icon: leaf.getIcon(), state: leaf.getViewState() })),
	}));
}

async function restoreTabs(split: WorkspaceSplit, { currentTab, leaves }: SavedTabs): Promise<void> {
	const tabs = new WorkspaceTabs(split);
	for (const { id, title, icon, state } of leaves) {
		const leaf = new WorkspaceLeaf(tabs, tabs.children.length, id);
		await leaf.open(new DeferredView(leaf, state.type, title, icon, state.state));
	}
	tabs.currentTab = currentTab;
	tabs.redraw();
}

/** The saved layout; null when there is none, or only half of one. */
async function readSaved(workspace: Workspace): Promise<SavedLayout | null> {
	const { adapter } = workspace.app.vault;
	if (!await adapter.exists(layoutPath(workspace))) return null;
	try {
		return JSON.parse(await adapter.read(layoutPath(workspace))) as SavedLayout;
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}

function layoutPath(workspace: Workspace): string {
	return `${workspace.app.vault.configDir}/workbench-${Platform.isPhone ? 'phone' : 'window'}.json`;
}
