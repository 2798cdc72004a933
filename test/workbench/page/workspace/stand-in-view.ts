import type { IconName } from 'obsidian';
import type { WorkspaceLeaf } from './leaf';
import { ItemView } from './view';

/** Stands where a view is missing, and keeps the state of the one that belongs there. */
class StandInView extends ItemView {
	constructor(leaf: WorkspaceLeaf, private readonly type: string, private readonly title: string, override icon: IconName, private state: Record<string, unknown> = {}) {
		super(leaf);
	}

	getViewType(): string {
		return this.type;
	}

	getDisplayText(): string {
		return this.title;
	}

	override getState(): Record<string, unknown> {
		return this.state;
	}

	override setState(state: unknown): Promise<void> {
		this.state = state as Record<string, unknown>;
		return Promise.resolve();
	}

	/** Says in the view's place why there is none. */
	explain(text: string): this {
		this.contentEl.createDiv('empty-state').createEl('h1', { cls: 'empty-state-title', text });
		return this;
	}
}

/** For a view nobody has looked at since the start. */
export class DeferredView extends StandInView {}

/** A new tab with nothing in it yet. */
export function emptyView(leaf: WorkspaceLeaf): ItemView {
	return new StandInView(leaf, 'empty', 'New tab', 'file').explain('No note is open');
}

/** For a view whose plugin is not loaded. */
export function unknownView(leaf: WorkspaceLeaf, type: string): ItemView {
	return new StandInView(leaf, type, 'Plugin no longer active', 'ghost').explain(`Nothing is loaded that can show “${type}”`);
}
