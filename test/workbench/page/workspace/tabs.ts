import { setIcon } from '../base/icons';
import { Menu } from '../widgets/menu';
import { WorkspaceParent } from './items';
import type { WorkspaceItem, WorkspaceSplit } from './items';
import type { WorkspaceLeaf } from './leaf';
import type { Workspace } from './workspace';

/** A stack of leaves of which one shows, with a tab for each. */
export class WorkspaceTabs extends WorkspaceParent {
	parent: WorkspaceSplit | null = null;
	declare children: WorkspaceLeaf[];
	currentTab = 0;
	readonly tabListEl: HTMLElement;
	private readonly bodyEl: HTMLElement;

	constructor(workspace: Workspace, id?: string) {
		super(workspace, 'workspace-tabs', id);
		const headerEl = this.containerEl.createDiv('workspace-tab-header-container');
		this.tabListEl = headerEl.createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
		const newTabEl = headerEl.createEl('button', { cls: 'clickable-icon workspace-tab-header-new-tab', attr: { 'aria-label': 'New tab' } });
		setIcon(newTabEl, 'plus');
		newTabEl.addEventListener('click', () => {
			const leaf = workspace.createLeafInTabs(this);
			workspace.setActiveLeaf(leaf, { focus: true });
		});
		this.bodyEl = this.containerEl.createDiv('workspace-tab-container');
		this.tabListEl.addEventListener('keydown', (evt) => this.moveByKey(evt));
	}

	protected override get childrenEl(): HTMLElement {
		return this.bodyEl;
	}

	/** The leaf in front. */
	get currentLeaf(): WorkspaceLeaf | undefined {
		return this.children[this.currentTab];
	}

	override insertChild(index: number, child: WorkspaceItem): void {
		const front = this.currentLeaf;
		super.insertChild(index, child);
		this.currentTab = front ? this.children.indexOf(front) : 0;
		this.redraw();
	}

	override removeChild(child: WorkspaceItem): void {
		const index = this.children.findIndex((leaf) => leaf === child);
		const front = this.currentLeaf;
		super.removeChild(child);
		const kept = front ? this.children.indexOf(front) : -1;
		this.currentTab = kept >= 0 ? kept : Math.max(0, Math.min(index, this.children.length - 1));
		if (this.children.length === 0 && this.parent) this.parent.removeChild(this);
		else {
			this.redraw();
			void this.currentLeaf?.loadIfShown();
		}
	}

	/** Brings one tab to the front, which loads its view if it was deferred. */
	selectTab(leaf: WorkspaceLeaf): void {
		const index = this.children.indexOf(leaf);
		if (index < 0) return;
		this.currentTab = index;
		this.redraw();
		void leaf.loadIfShown();
	}

	/** Draws the row of tabs anew; called whenever a title, an icon or the order changes. */
	redraw(): void {
		this.tabListEl.empty();
		this.children.forEach((leaf, index) => {
			const current = index === this.currentTab;
			leaf.containerEl.toggleClass('mod-hidden', !current);
			this.tabListEl.appendChild(this.drawTab(leaf, current));
		});
	}

	private drawTab(leaf: WorkspaceLeaf, current: boolean): HTMLElement {
		const title = leaf.getDisplayText();
		const tabEl = createDiv({ cls: 'workspace-tab-header', attr: { 'data-type': leaf.viewType } });
		tabEl.toggleClass('is-active', current);
		tabEl.toggleClass('mod-active', leaf === this.workspace.activeLeaf);
		const buttonEl = tabEl.createEl('button', {
			cls: 'workspace-tab-header-inner',
			attr: { role: 'tab', 'aria-selected': current, 'aria-label': title, tabindex: current ? 0 : -1 },
		});
		setIcon(buttonEl.createSpan({ cls: 'workspace-tab-header-inner-icon', attr: { 'aria-hidden': 'true' } }), leaf.getIcon());
		buttonEl.createSpan({ cls: 'workspace-tab-header-inner-title', text: title });
		if (leaf.pinned) setIcon(buttonEl.createSpan({ cls: 'workspace-tab-header-status', attr: { 'aria-hidden': 'true' } }), 'pin');
		// The leaf becomes active in the main area only: looking at a sidebar must not take the focus from the note.
		const select = (): void => {
			this.selectTab(leaf);
			this.workspace.setActiveLeaf(leaf, { focus: true });
		};
		buttonEl.addEventListener('click', select);
		tabEl.addEventListener('auxclick', (evt) => { if (evt.button === 1) leaf.detach(); });
		tabEl.addEventListener('contextmenu', (evt) => this.showMenu(evt, leaf));
		// For the mouse only: a row of tabs may hold nothing but tabs, so by key it is Delete that closes.
		const closeEl = tabEl.createSpan({ cls: 'workspace-tab-header-inner-close-button', attr: { 'aria-hidden': 'true' } });
		setIcon(closeEl, 'x');
		closeEl.addEventListener('click', () => leaf.detach());
		return tabEl;
	}

	private showMenu(evt: MouseEvent, leaf: WorkspaceLeaf): void {
		evt.preventDefault();
		const menu = new Menu();
		menu.addItem((item) => item.setTitle('Close').setIcon('x').onClick(() => leaf.detach()));
		menu.addItem((item) => item.setTitle(leaf.pinned ? 'Unpin' : 'Pin').setIcon('pin').onClick(() => leaf.togglePinned()));
		leaf.view.onPaneMenu(menu, 'tab-header');
		menu.showAtMouseEvent(evt);
	}

	private moveByKey(evt: KeyboardEvent): void {
		if (evt.key === 'Delete') return this.currentLeaf?.detach();
		const step = { ArrowRight: 1, ArrowLeft: -1 }[evt.key];
		if (step === undefined) return;
		const next = this.children[(this.currentTab + step + this.children.length) % this.children.length];
		if (!next) return;
		evt.preventDefault();
		this.selectTab(next);
		this.tabListEl.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
	}
}
