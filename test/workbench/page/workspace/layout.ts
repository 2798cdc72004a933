import type { ViewState } from 'obsidian';
import { Platform } from '../base/platform';
import { WorkspaceSidedock, type WorkspaceSplit } from './items';
import { WorkspaceLeaf } from './leaf';
import { DeferredView } from './stand-in-view';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

interface SavedTabs {
	currentTab: number;
	leaves: { active: boolean; title: string; icon: string; state: ViewState }[];
}

const PARTS = ['rootSplit', 'leftSplit', 'rightSplit'] as const;

/** The window as it is written to a file. */
type SavedLayout = Partial<Record<(typeof PARTS)[number], { groups: SavedTabs[]; collapsed: boolean }>>;

/** Writes the layout into the config folder, not into the app's own file; a phone has another one. */
export async function saveLayout(workspace: Workspace): Promise<void> {
	const { adapter, configDir } = workspace.app.vault;
	const layout: SavedLayout = {};
	for (const part of PARTS) layout[part] = { groups: savedGroups(workspace[part]), collapsed: isCollapsed(workspace[part]) };
	await adapter.mkdir(configDir);
	await adapter.write(layoutPath(workspace), JSON.stringify(layout, null, 2));
}

/** Puts the window as it was saved, or as on a first start. Views that cannot be seen come back deferred. */
export async function restoreLayout(workspace: Workspace): Promise<void> {
	const saved = await readSaved(workspace);
	const { leftSplit, rightSplit } = workspace;
	for (const part of PARTS) for (const group of saved[part]?.groups ?? []) await restoreTabs(workspace[part], group);
	if (leftSplit.leaves.length === 0) await workspace.createLeaf(leftSplit).setViewState({ type: 'file-explorer' });
	if (!(saved.leftSplit?.collapsed ?? Platform.isPhone)) leftSplit.expand();
	if (!(saved.rightSplit?.collapsed ?? true)) rightSplit.expand();
	workspace.setActiveLeaf(workspace.activeLeaf ?? workspace.getLeaf(false));
	await Promise.all(workspace.leaves.map((leaf) => leaf.loadIfShown()));
}

function isCollapsed(split: WorkspaceSplit): boolean {
	return split instanceof WorkspaceSidedock && split.collapsed;
}

function savedGroups({ workspace, children }: WorkspaceSplit): SavedTabs[] {
	return children.map(({ currentTab, children: leaves }) => ({
		currentTab,
		leaves: leaves.map((leaf) => ({ active: leaf === workspace.activeLeaf, title: leaf.getDisplayText(), icon: leaf.getIcon(), state: leaf.getViewState() })),
	}));
}

async function restoreTabs(split: WorkspaceSplit, { currentTab, leaves }: SavedTabs): Promise<void> {
	const tabs = new WorkspaceTabs(split);
	for (const { active, title, icon, state } of leaves) {
		const leaf = new WorkspaceLeaf(tabs);
		await leaf.open(new DeferredView(leaf, state.type, title, icon, state.state));
		if (active && split === split.workspace.rootSplit) split.workspace.setActiveLeaf(leaf);
	}
	tabs.currentTab = currentTab;
	tabs.redraw();
}

/** The saved layout; an empty one when there is none, or only half of one. */
async function readSaved(workspace: Workspace): Promise<SavedLayout> {
	const { adapter } = workspace.app.vault;
	if (!await adapter.exists(layoutPath(workspace))) return {};
	try {
		return JSON.parse(await adapter.read(layoutPath(workspace))) as SavedLayout;
	} catch (error) {
		if (error instanceof SyntaxError) return {};
		throw error;
	}
}

function layoutPath(workspace: Workspace): string {
	return `${workspace.app.vault.configDir}/workbench-${Platform.isPhone ? 'phone' : 'window'}.json`;
}
