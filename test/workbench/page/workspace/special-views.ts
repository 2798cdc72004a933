import type { IconName, ViewStateResult } from 'obsidian';
import { Platform } from '../base/platform';
import type { WorkspaceLeaf } from './leaf';
import { ItemView, View } from './view';

/** Keeps the place of a view that nobody has looked at since the start. */
export class DeferredView extends View {
	private readonly type: string;
	private state: unknown;
	private readonly title: string;
	override icon: IconName;

	constructor(leaf: WorkspaceLeaf, type: string, title: string, icon: IconName) {
		super(leaf);
		this.type = type;
		this.title = title;
		this.icon = icon;
	}

	getViewType(): string {
		return this.type;
	}

	getDisplayText(): string {
		return this.title;
	}

	override getState(): Record<string, unknown> {
		return isRecord(this.state) ? this.state : {};
	}

	override setState(state: unknown, _result: ViewStateResult): Promise<void> {
		this.state = state;
		return Promise.resolve();
	}
}

/** A new tab with nothing in it yet. */
export class EmptyView extends ItemView {
	override icon = 'file';

	getViewType(): string {
		return 'empty';
	}

	getDisplayText(): string {
		return 'New tab';
	}

	protected override onOpen(): Promise<void> {
		const boxEl = this.contentEl.createDiv('empty-state');
		boxEl.createEl('h1', { cls: 'empty-state-title', text: 'No note is open' });
		const actionsEl = boxEl.createDiv('empty-state-action-list');
		const { commands, setting } = this.app;
		const actions: [string, string, () => unknown][] = [
			['Find a command', 'Ctrl P', () => commands.executeCommandById('command-palette:open')],
			['Open settings', 'Ctrl ,', () => setting.open()],
		];
		for (const [text, keys, run] of actions) {
			const buttonEl = actionsEl.createEl('button', { cls: 'empty-state-action' });
			buttonEl.createSpan({ text });
			if (!Platform.isPhone) buttonEl.createEl('kbd', { text: keys });
			buttonEl.addEventListener('click', () => { run(); });
		}
		return Promise.resolve();
	}
}

/** Stands where a view was whose plugin is not loaded; its state is kept for when it comes back. */
export class UnknownView extends ItemView {
	private readonly type: string;
	private state: unknown;
	override icon = 'ghost';

	constructor(leaf: WorkspaceLeaf, type: string) {
		super(leaf);
		this.type = type;
	}

	getViewType(): string {
		return this.type;
	}

	getDisplayText(): string {
		return 'Plugin no longer active';
	}

	override getState(): Record<string, unknown> {
		return isRecord(this.state) ? this.state : {};
	}

	override setState(state: unknown, _result: ViewStateResult): Promise<void> {
		this.state = state;
		return Promise.resolve();
	}

	protected override onOpen(): Promise<void> {
		this.contentEl.createDiv('empty-state').createEl('h1', { cls: 'empty-state-title', text: `Nothing is loaded that can show “${this.type}”` });
		return Promise.resolve();
	}
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
