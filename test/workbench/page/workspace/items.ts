import { Platform } from '../base/platform';
import { Events } from '../base/events';
import { unseenName } from '../base/unseen-name';
import type { WorkspaceLeaf } from './leaf';
import type { WorkspaceTabs } from './tabs';
import { iconButton } from './view';
import type { Workspace } from './workspace';

/** A part of the window's layout: splits hold groups of tabs, and these hold leaves. */
export abstract class WorkspaceItem extends Events {
	readonly containerEl: HTMLElement;

	constructor(readonly workspace: Workspace, cls: string) {
		super();
		this.containerEl = createDiv(cls);
	}

	/** The main area or the side it stands in. */
	getRoot(): WorkspaceItem {
		return this;
	}
}

/** A row or a column of groups of tabs. */
export class WorkspaceSplit extends WorkspaceItem {
	children: WorkspaceTabs[] = [];

	/** Every leaf in it, in the order they are drawn. */
	get leaves(): WorkspaceLeaf[] {
		return this.children.flatMap((tabs) => tabs.children);
	}
}

/** The main area: its groups stand side by side. */
export class WorkspaceRoot extends WorkspaceSplit {
	constructor(workspace: Workspace) {
		super(workspace, 'workspace-split mod-vertical mod-root');
		this.containerEl.setAttr('role', 'main');
	}
}

/** Which edge of the window a side stands at. */
export type SideName = 'left' | 'right';

/** A sidebar; on a phone a drawer that slides over the note. */
export class WorkspaceSidedock extends WorkspaceSplit {
	collapsed = true;
	/** The button that shows and hides it. */
	readonly toggleEl: HTMLElement;

	constructor(workspace: Workspace, private readonly side: SideName) {
		super(workspace, Platform.isPhone ? `workspace-drawer mod-${side}` : `workspace-split mod-horizontal mod-sidedock mod-${side}-split`);
		this.containerEl.addClass('is-sidedock-collapsed');
		this.containerEl.setAttrs({ role: 'complementary', 'aria-labelledby': unseenName(side === 'left' ? 'Left sidebar' : 'Right sidebar') });
		this.containerEl.style.setProperty('--sidedock-width', side === 'left' ? '250px' : '330px');
		this.toggleEl = iconButton(`panel-${side}`, `Show or hide the ${side} sidebar`, () => this.toggle());
		this.toggleEl.addClass('sidebar-toggle-button', `mod-${side}`);
		this.toggleEl.setAttr('aria-expanded', false);
	}

	collapse(): void {
		this.setCollapsed(true);
	}

	expand(): void {
		this.setCollapsed(false);
	}

	toggle(): void {
		this.setCollapsed(!this.collapsed);
	}

	private setCollapsed(collapsed: boolean): void {
		if (this.collapsed === collapsed) return;
		this.collapsed = collapsed;
		this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
		if (!collapsed) for (const tabs of this.children) void tabs.currentLeaf?.loadIfShown();
		this.toggleEl.setAttr('aria-expanded', !collapsed);
		this.workspace.containerEl.toggleClass(`mod-${this.side}-split-open`, !collapsed);
		this.workspace.requestResize();
		this.workspace.onLayoutChange();
	}
}
