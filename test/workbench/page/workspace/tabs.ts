import { setIcon } from '../base/icons';
import { Menu } from '../widgets/menu';
import { WorkspaceItem } from './items';
import type { WorkspaceSplit } from './items';
import { WorkspaceLeaf } from './leaf';
import { iconButton } from './view';

/** A stack of leaves of which one shows, with a tab for each. It goes with its last leaf. */
export class WorkspaceTabs extends WorkspaceItem {
	children: WorkspaceLeaf[] = [];
	currentTab = 0;
	private readonly tabListEl: HTMLElement;
	private readonly bodyEl: HTMLElement;

	constructor(readonly parent: WorkspaceSplit, index = parent.children.length) {
		super(parent.workspace, 'workspace-tabs');
		const headerEl = this.containerEl.createDiv('workspace-tab-header-container');
		this.tabListEl = headerEl.createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
		const newTabEl = iconButton('plus', 'New tab', () => this.workspace.setActiveLeaf(new WorkspaceLeaf(this), { focus: true }));
		newTabEl.addClass('workspace-tab-header-new-tab');
		headerEl.appendChild(newTabEl);
		this.bodyEl = this.containerEl.createDiv('workspace-tab-container');
		parent.containerEl.insertBefore(this.containerEl, parent.children[index]?.containerEl ?? null);
		parent.children.splice(index, 0, this);
	}

	override getRoot(): WorkspaceItem {
		return this.parent;
	}

	/** The leaf in front. */
	get currentLeaf(): WorkspaceLeaf | undefined {
		return this.children[this.currentTab];
	}

	/** Takes in a leaf; the one in front stays there. */
	insert(leaf: WorkspaceLeaf, index: number): void {
		if (this.children.length > 0 && index <= this.currentTab) this.currentTab++;
		this.children.splice(index, 0, leaf);
		this.bodyEl.appendChild(leaf.containerEl);
		this.redraw();
	}

	/** Gives a leaf away; in place of the one in front comes the next. */
	remove(leaf: WorkspaceLeaf): void {
		const index = this.children.indexOf(leaf);
		this.children.remove(leaf);
		leaf.containerEl.remove();
		if (index < this.currentTab || this.currentTab === this.children.length) this.currentTab = Math.max(0, this.currentTab - 1);
		if (this.children.length === 0) {
			this.parent.children.remove(this);
			this.containerEl.remove();
		}
		this.redraw();
		void this.currentLeaf?.loadIfShown();
	}

	/** Brings one tab to the front, which loads its view if it was deferred. */
	selectTab(leaf: WorkspaceLeaf): void {
		this.currentTab = Math.max(0, this.children.indexOf(leaf));
		this.redraw();
		void leaf.loadIfShown();
	}

	/** Draws the row of tabs anew; called whenever a title, an icon or the order changes. */
	redraw(): void {
		this.tabListEl.empty();
		for (const leaf of this.children) {
			leaf.containerEl.toggleClass('mod-hidden', leaf !== this.currentLeaf);
			this.tabListEl.appendChild(this.drawTab(leaf, leaf === this.currentLeaf));
		}
	}

	private drawTab(leaf: WorkspaceLeaf, current: boolean): HTMLElement {
		const title = leaf.getDisplayText();
		const tabEl = createDiv({ cls: 'workspace-tab-header', attr: { 'data-type': leaf.viewType } });
		tabEl.toggleClass('is-active', current);
		tabEl.toggleClass('mod-active', leaf === this.workspace.activeLeaf);
		const buttonEl = tabEl.createEl('button', { cls: 'workspace-tab-header-inner', attr: { role: 'tab', 'aria-selected': current, 'aria-label': title } });
		setIcon(buttonEl.createSpan({ cls: 'workspace-tab-header-inner-icon', attr: { 'aria-hidden': 'true' } }), leaf.getIcon());
		buttonEl.createSpan({ cls: 'workspace-tab-header-inner-title', text: title });
		buttonEl.addEventListener('click', () => this.workspace.setActiveLeaf(leaf, { focus: true }));
		buttonEl.addEventListener('keydown', (evt) => { if (evt.key === 'Delete') leaf.detach(); });
		tabEl.addEventListener('auxclick', (evt) => { if (evt.button === 1) leaf.detach(); });
		tabEl.addEventListener('contextmenu', (evt) => showTabMenu(evt, leaf));
		// For the mouse only: a row of tabs may hold nothing but tabs, so by key it is Delete that closes.
		const closeEl = tabEl.createSpan({ cls: 'workspace-tab-header-inner-close-button', attr: { 'aria-hidden': 'true' } });
		setIcon(closeEl, 'x');
		closeEl.addEventListener('click', () => leaf.detach());
		return tabEl;
	}
}

function showTabMenu(evt: MouseEvent, leaf: WorkspaceLeaf): void {
	evt.preventDefault();
	const menu = new Menu();
	menu.addItem((item) => item.setTitle('Close').setIcon('x').onClick(() => leaf.detach()));
	leaf.view.onPaneMenu(menu, 'tab-header');
	menu.showAtMouseEvent(evt);
}
