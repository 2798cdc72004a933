import type { IconName, ViewStateResult } from 'obsidian';
import type { App } from '../app';
import { Component } from '../base/component';
import { setIcon } from '../base/icons';
import type { Scope } from '../base/scope';
import type { Menu } from '../widgets/menu';
import type { WorkspaceLeaf } from './leaf';

/** What a leaf shows. What a view may leave out does nothing here: it is the view's to give. */
export abstract class View extends Component {
	app: App;
	icon: IconName = 'file';
	navigation = true;
	leaf: WorkspaceLeaf;
	containerEl: HTMLElement;
	scope: Scope | null = null;

	constructor(leaf: WorkspaceLeaf) {
		super();
		this.leaf = leaf;
		this.app = leaf.app;
		this.containerEl = createDiv('workspace-leaf-content');
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	protected async onOpen(): Promise<void> {}

	protected async onClose(): Promise<void> {}

	getState(): Record<string, unknown> {
		return {};
	}

	async setState(_state: unknown, _result: ViewStateResult): Promise<void> {}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	setEphemeralState(_state: unknown): void {}

	getIcon(): IconName {
		return this.icon;
	}

	onResize(): void {}

	onPaneMenu(_menu: Menu, _source: string): void {}

	/** Shows the view in a leaf's element and waits until it has opened. */
	async open(parentEl: HTMLElement): Promise<void> {
		this.containerEl.setAttr('data-type', this.getViewType());
		parentEl.appendChild(this.containerEl);
		this.load();
		await this.onOpen();
	}

	/** Takes the view out of its leaf: everything it registered is undone. */
	async close(): Promise<void> {
		await this.onClose();
		this.unload();
		this.containerEl.remove();
	}
}

/** A view with a header and a content element. */
export abstract class ItemView extends View {
	contentEl: HTMLElement;
	private readonly titleEl: HTMLElement;
	private readonly actionsEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		// The order is relied on: plugins of old take `containerEl.children[1]` for the content.
		const headerEl = this.containerEl.createDiv('view-header');
		headerEl.createDiv('view-header-left');
		this.titleEl = headerEl.createDiv('view-header-title-container').createDiv('view-header-title');
		this.actionsEl = headerEl.createDiv('view-actions');
		this.contentEl = this.containerEl.createDiv('view-content');
	}

	addAction(icon: IconName, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
		const buttonEl = iconButton(icon, title, callback);
		buttonEl.addClass('view-action');
		this.actionsEl.prepend(buttonEl);
		return buttonEl;
	}

	override async open(parentEl: HTMLElement): Promise<void> {
		await super.open(parentEl);
		this.updateTitle();
	}

	/** Writes the current title into the header and the tab. */
	updateTitle(): void {
		this.titleEl.setText(this.getDisplayText());
		this.leaf.parent.redraw();
	}
}

/** A bare button that shows an icon and carries its meaning as a label. */
export function iconButton(icon: IconName, label: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
	const buttonEl = createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': label } });
	setIcon(buttonEl, icon);
	buttonEl.addEventListener('click', (evt) => { callback(evt); });
	return buttonEl;
}
