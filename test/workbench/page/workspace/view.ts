import type { IconName, ViewStateResult } from 'obsidian';
import { Component } from '../base/component';
import { setIcon } from '../base/icons';
import type { Scope } from '../base/scope';
import type { App } from '../app';
import type { Menu } from '../widgets/menu';
import type { WorkspaceLeaf } from './leaf';

/** What a leaf shows. */
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

	protected onOpen(): Promise<void> {
		return Promise.resolve();
	}

	protected onClose(): Promise<void> {
		return Promise.resolve();
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	getState(): Record<string, unknown> {
		return {};
	}

	setState(_state: unknown, _result: ViewStateResult): Promise<void> {
		return Promise.resolve();
	}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	setEphemeralState(_state: unknown): void {
		// A view without a caret or a scroll position has nothing to restore.
	}

	getIcon(): IconName {
		return this.icon;
	}

	onResize(): void {
		// Most views let the style sheet do this.
	}

	onPaneMenu(_menu: Menu, _source: string): void {
		// A view adds its own entries here.
	}

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
	readonly headerEl: HTMLElement;
	readonly titleEl: HTMLElement;
	private readonly actionsEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		// The order is relied on: plugins of old take `containerEl.children[1]` for the content.
		this.headerEl = this.containerEl.createDiv('view-header');
		const leftEl = this.headerEl.createDiv('view-header-left');
		const navEl = leftEl.createDiv('view-header-nav-buttons');
		navEl.appendChild(iconButton('arrow-left', 'Go back', () => void leaf.history.back()));
		navEl.appendChild(iconButton('arrow-right', 'Go forward', () => void leaf.history.forward()));
		const titleContainerEl = this.headerEl.createDiv('view-header-title-container');
		this.titleEl = titleContainerEl.createDiv('view-header-title');
		this.actionsEl = this.headerEl.createDiv('view-actions');
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

	/** Writes the current title into the header. */
	updateTitle(): void {
		this.titleEl.setText(this.getDisplayText());
	}
}

/** A bare button that shows an icon and carries its meaning as a label. */
export function iconButton(icon: IconName, label: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
	const buttonEl = createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': label } });
	setIcon(buttonEl, icon);
	buttonEl.addEventListener('click', (evt) => { callback(evt); });
	return buttonEl;
}
