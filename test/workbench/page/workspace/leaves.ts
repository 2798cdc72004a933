import type { TFile } from '../vault/files';
import { FileView } from './file-view';
import { WorkspaceParent } from './items';
import type { WorkspaceItem } from './items';
import { WorkspaceLeaf } from './leaf';
import { WorkspaceTabs } from './tabs';

/** Every leaf below an item, in the order they are drawn. */
export function leavesBelow(item: WorkspaceItem): WorkspaceLeaf[] {
	if (item instanceof WorkspaceLeaf) return [item];
	return item instanceof WorkspaceParent ? item.children.flatMap(leavesBelow) : [];
}

/** The first group of tabs below an item, or null. */
export function firstTabs(item: WorkspaceItem): WorkspaceTabs | null {
	if (item instanceof WorkspaceTabs) return item;
	if (!(item instanceof WorkspaceParent)) return null;
	for (const child of item.children) {
		const tabs = firstTabs(child);
		if (tabs) return tabs;
	}
	return null;
}

/** The leaf that was active last, or null when there are none. */
export function mostRecent(leaves: WorkspaceLeaf[]): WorkspaceLeaf | null {
	return leaves.reduce<WorkspaceLeaf | null>((best, leaf) => (best && best.activeTime >= leaf.activeTime ? best : leaf), null);
}

/** The file a leaf shows, or null. */
export function fileOf(leaf: WorkspaceLeaf | null): TFile | null {
	return leaf?.view instanceof FileView ? leaf.view.file : null;
}
