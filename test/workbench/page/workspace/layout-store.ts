import type { ViewState } from 'obsidian';
import { Platform } from '../base/platform';
import { WorkspaceSplit } from './items';
import type { WorkspaceItem , WorkspaceParent} from './items';
import { WorkspaceLeaf } from './leaf';
import { leavesBelow } from './leaves';
import { parseLayout } from './saved-layout';
import type { SavedItem, SavedLayout } from './saved-layout';
import { WorkspaceSidedock } from './side';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

/** The layout as a value that can be written to a file. */
export function getLayout(workspace: Workspace): Record<string, unknown> & SavedLayout {
	const side = (root: WorkspaceParent & { collapsed: boolean }): SavedLayout['left'] => ({
		children: root.children.map(toSaved),
		collapsed: root.collapsed,
		...(root instanceof WorkspaceSidedock ? { width: root.width } : {}),
	});
	return {
		main: { children: workspace.rootSplit.children.map(toSaved) },
		left: side(workspace.leftSplit),
		right: side(workspace.rightSplit),
		active: workspace.activeLeaf?.id ?? null,
		lastOpenFiles: workspace.getLastOpenFiles(),
	};
}

/** Writes the layout into the config folder; a phone has its own file. */
export async function saveLayout(workspace: Workspace): Promise<void> {
	const { adapter, configDir } = workspace.app.vault;
	if (!await adapter.exists(configDir)) await adapter.mkdir(configDir);
	await adapter.write(layoutPath(workspace), `${JSON.stringify(getLayout(workspace), null, 2)}\n`);
}

/** Puts the window as a layout says: the given one, else the saved one, else that of a first start. */
export async function restoreLayout(workspace: Workspace, given?: unknown): Promise<void> {
	const layout = parseLayout(given ?? await readSaved(workspace));
	for (const root of [workspace.rootSplit, ...workspace.sides]) for (const leaf of leavesBelow(root)) {
		leaf.parent?.removeChild(leaf);
		await leaf.view.close();
	}
	if (layout) {
		await insertAll(workspace, workspace.rootSplit, layout.main.children);
		for (const [root, saved] of [[workspace.leftSplit, layout.left], [workspace.rightSplit, layout.right]] as const) {
			await insertAll(workspace, root, saved.children);
			if (root instanceof WorkspaceSidedock && saved.width !== undefined) root.setWidth(saved.width);
			if (saved.collapsed) root.collapse();
			else root.expand();
		}
		workspace.active.lastOpenPaths = layout.lastOpenFiles;
	}
	await fillGaps(workspace);
	const active = layout?.active ? workspace.getLeafById(layout.active) : null;
	workspace.setActiveLeaf(active ?? workspace.getLeaf(false));
	const shown: Promise<void>[] = [];
	workspace.iterateAllLeaves((leaf) => shown.push(leaf.loadIfShown()));
	await Promise.all(shown);
}

async function fillGaps(workspace: Workspace): Promise<void> {
	if (leavesBelow(workspace.rootSplit).length === 0) workspace.createLeafInTabs(workspace.rootTabs());
	if (workspace.getLeavesOfType('file-explorer').length > 0) return;
	await workspace.getLeftLeaf(false).setViewState({ type: 'file-explorer' });
	if (!Platform.isPhone) workspace.leftSplit.expand();
}

function toSaved(item: WorkspaceItem): SavedItem {
	if (item instanceof WorkspaceLeaf) {
		const { type, state, pinned } = item.getViewState();
		return { id: item.id, type: 'leaf', state: { type, state: state ?? {}, ...(pinned ? { pinned } : {}) }, title: item.getDisplayText(), icon: item.getIcon() };
	}
	if (item instanceof WorkspaceTabs) return { id: item.id, type: 'tabs', children: item.children.map(toSaved), currentTab: item.currentTab };
	if (item instanceof WorkspaceSplit) return { id: item.id, type: 'split', children: item.children.map(toSaved), direction: item.direction };
	throw new Error('The layout holds something that cannot be saved');
}

async function insertAll(workspace: Workspace, parent: WorkspaceParent, items: SavedItem[]): Promise<void> {
	for (const saved of items) {
		if (saved.type === 'leaf') {
			const leaf = new WorkspaceLeaf(workspace, saved.id);
			parent.insertChild(parent.children.length, leaf);
			await leaf.setDeferredState(saved.state as ViewState, saved.title, saved.icon);
		} else if (saved.type === 'tabs') {
			if (saved.children.length === 0) continue;
			const tabs = new WorkspaceTabs(workspace, saved.id);
			parent.insertChild(parent.children.length, tabs);
			await insertAll(workspace, tabs, saved.children);
			tabs.currentTab = Math.min(saved.currentTab, tabs.children.length - 1);
			tabs.redraw();
		} else {
			const split = new WorkspaceSplit(workspace, saved.direction, saved.id);
			parent.insertChild(parent.children.length, split);
			await insertAll(workspace, split, saved.children);
		}
	}
}

async function readSaved(workspace: Workspace): Promise<unknown> {
	const path = layoutPath(workspace);
	const adapter = workspace.app.vault.adapter;
	if (!await adapter.exists(path)) return null;
	try {
		return JSON.parse(await adapter.read(path)) as unknown;
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}

function layoutPath(workspace: Workspace): string {
	return `${workspace.app.vault.configDir}/${Platform.isPhone ? 'workspace-mobile' : 'workspace'}.json`;
}
