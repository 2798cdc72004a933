import { Events } from '../base/events';
import { drawFrame } from './frame';
import { WorkspaceSplit } from './items';
import type { WorkspaceParent, WorkspaceRoot } from './items';
import { WorkspaceLeaf } from './leaf';
import { firstTabs, leavesBelow, mostRecent } from './leaves';
import type { WorkspaceRibbon } from './ribbon';
import type { SideName, WorkspaceSide } from './side';
import type { StatusBar } from './status-bar';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

/** The leaves of the window: where they are, how they are found, and how new ones are made. */
export abstract class WorkspaceTree extends Events {
	readonly containerEl: HTMLElement;
	readonly leftSplit: WorkspaceSide;
	readonly rightSplit: WorkspaceSide;
	readonly leftRibbon: WorkspaceRibbon;
	readonly rightRibbon: WorkspaceRibbon;
	readonly rootSplit: WorkspaceRoot;
	readonly statusBar: StatusBar;

	/** The workspace itself, which every item of the tree refers to. */
	protected abstract whole(): Workspace;
	abstract onLayoutChange(): void;

	constructor(rootEl: HTMLElement) {
		super();
		const frame = drawFrame(this.whole(), rootEl);
		this.containerEl = frame.workspaceEl;
		this.leftSplit = frame.left;
		this.rightSplit = frame.right;
		this.leftRibbon = frame.leftRibbon;
		this.rightRibbon = frame.rightRibbon;
		this.rootSplit = frame.root;
		this.statusBar = frame.statusBar;
	}

	get sides(): WorkspaceSide[] {
		return [this.leftSplit, this.rightSplit];
	}

	createLeafInParent(parent: WorkspaceSplit, index: number): WorkspaceLeaf {
		const tabs = new WorkspaceTabs(this.whole());
		parent.insertChild(index, tabs);
		return this.createLeafInTabs(tabs);
	}

	createLeafInTabs(tabs: WorkspaceTabs, index = tabs.children.length): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.whole());
		tabs.insertChild(index, leaf);
		this.onLayoutChange();
		return leaf;
	}

	createLeafBySplit(leaf: WorkspaceLeaf, direction: 'vertical' | 'horizontal' = 'vertical', before = false): WorkspaceLeaf {
		const tabs = leaf.parent;
		const outer = tabs?.parent;
		if (!tabs || !outer) throw new Error('The leaf to split is not in the window');
		const at = outer.children.indexOf(tabs);
		if (outer.direction === direction) return this.createLeafInParent(outer, before ? at : at + 1);
		const split = new WorkspaceSplit(this.whole(), direction);
		outer.insertChild(at, split);
		// Moved by hand: `removeChild` would take an emptied split away with it.
		outer.children = outer.children.filter((child) => child !== tabs);
		split.insertChild(0, tabs);
		return this.createLeafInParent(split, before ? 0 : 1);
	}

	getLeafById(id: string): WorkspaceLeaf | null {
		return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
	}

	getGroupLeaves(group: string): WorkspaceLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.group === group);
	}

	getMostRecentLeaf(root: WorkspaceParent = this.rootSplit): WorkspaceLeaf | null {
		return mostRecent(leavesBelow(root));
	}

	getLeftLeaf(split: boolean): WorkspaceLeaf {
		return this.createSideLeaf('left', split);
	}

	getRightLeaf(split: boolean): WorkspaceLeaf {
		return this.createSideLeaf('right', split);
	}

	iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of leavesBelow(this.rootSplit)) callback(leaf);
	}

	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of this.allLeaves()) callback(leaf);
	}

	getLeavesOfType(viewType: string): WorkspaceLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.viewType === viewType);
	}

	detachLeavesOfType(viewType: string): void {
		for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
	}

	/** The group of tabs new notes open in; made when the main area is empty. */
	rootTabs(): WorkspaceTabs {
		return this.tabsIn(this.rootSplit);
	}

	protected createSideLeaf(side: SideName, split: boolean): WorkspaceLeaf {
		const root = side === 'left' ? this.leftSplit : this.rightSplit;
		if (!split || !(root instanceof WorkspaceSplit)) return this.createLeafInTabs(this.tabsIn(root));
		return this.createLeafInParent(root, root.children.length);
	}

	private tabsIn(root: WorkspaceParent): WorkspaceTabs {
		const found = firstTabs(root);
		if (found) return found;
		const tabs = new WorkspaceTabs(this.whole());
		root.insertChild(0, tabs);
		return tabs;
	}

	private allLeaves(): WorkspaceLeaf[] {
		return [this.rootSplit, this.leftSplit, this.rightSplit].flatMap((root) => leavesBelow(root));
	}
}
