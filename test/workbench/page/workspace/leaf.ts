import type { IconName, OpenViewState, ViewState, ViewStateResult } from 'obsidian';
import type { App } from '../app';
import type { TFile } from '../vault/files';
import type { HoverPopover } from './hover';
import { WorkspaceItem } from './items';
import { LeafHistory } from './leaf-history';
import { DeferredView, EmptyView, UnknownView } from './special-views';
import type { WorkspaceTabs } from './tabs';
import type { View } from './view';
import type { Workspace } from './workspace';

/** One place in the window that shows one view. */
export class WorkspaceLeaf extends WorkspaceItem {
	parent: WorkspaceTabs | null = null;
	readonly app: App;
	view: View;
	hoverPopover: HoverPopover | null = null;
	pinned = false;
	group: string | null = null;
	readonly history = new LeafHistory(this);
	/** When it was last the active leaf; 0 for never. */
	activeTime = 0;
	private loading: Promise<void> | null = null;

	constructor(workspace: Workspace, id?: string) {
		super(workspace, 'workspace-leaf', id);
		this.app = workspace.app;
		this.view = new EmptyView(this);
		void this.view.open(this.containerEl);
		// Capture, so that the leaf is the active one before anything inside it hears of the click.
		this.containerEl.addEventListener('pointerdown', () => workspace.setActiveLeaf(this), true);
		this.containerEl.addEventListener('focusin', () => workspace.setActiveLeaf(this));
	}

	/** The type of the view it shows or would show once loaded. */
	get viewType(): string {
		return this.view.getViewType();
	}

	get isDeferred(): boolean {
		return this.view instanceof DeferredView;
	}

	async open(view: View): Promise<View> {
		const previous = this.view;
		if (previous === view) return view;
		this.view = view;
		await previous.close();
		await view.open(this.containerEl);
		this.updateHeader();
		return view;
	}

	async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
		const type = this.workspace.viewRegistry.getTypeByExtension(file.extension);
		if (type === null) throw new Error(`not implemented in the workbench: opening a file of the kind .${file.extension}`);
		const kept = this.viewType === type && !this.isDeferred ? this.view.getState() : {};
		const state: ViewState = { type, state: { ...kept, ...openState.state, file: file.path } };
		if (openState.active !== undefined) state.active = openState.active;
		else state.active = true;
		await this.setViewState(state, openState.eState);
	}

	getViewState(): ViewState {
		const state: ViewState = { type: this.viewType, state: this.view.getState() };
		if (this.pinned) state.pinned = true;
		return state;
	}

	async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
		const stop = this.isDeferred ? null : this.history.current();
		const moved = await this.showState(viewState, eState);
		if (moved && stop && stop.state.type !== 'empty') this.history.push(stop);
	}

	/** Shows a state without noting it in the history; answers whether the view says it went somewhere else. */
	async showState(viewState: ViewState, eState?: unknown): Promise<boolean> {
		const result: ViewStateResult = { history: false };
		if (this.viewType !== viewState.type || this.isDeferred) {
			await this.open(this.createView(viewState.type));
			result.history = true;
		}
		if (viewState.pinned !== undefined && viewState.pinned !== this.pinned) this.setPinned(viewState.pinned);
		await this.view.setState(viewState.state ?? {}, result);
		if (viewState.active) this.workspace.setActiveLeaf(this, { focus: true });
		if (eState !== undefined && eState !== null) this.setEphemeralState(eState);
		this.updateHeader();
		this.workspace.onLayoutChange();
		return result.history;
	}

	/** Takes the state of a saved layout without making the view: that waits until the leaf is looked at. */
	async setDeferredState(viewState: ViewState, title: string, icon: IconName): Promise<void> {
		const view = new DeferredView(this, viewState.type, title, icon);
		await this.open(view);
		await view.setState(viewState.state, { history: false });
		this.pinned = viewState.pinned === true;
		this.updateHeader();
	}

	loadIfDeferred(): Promise<void> {
		if (!this.isDeferred) return this.loading ?? Promise.resolve();
		this.loading ??= this.showState(this.getViewState()).then(() => { this.loading = null; });
		return this.loading;
	}

	/** Loads a deferred view when the leaf can be seen, and tells a loaded one that its size may be new. */
	async loadIfShown(): Promise<void> {
		if (!this.isVisible()) return;
		await this.loadIfDeferred();
		this.onResize();
	}

	/** Whether the leaf is the front tab of its group and its side is not collapsed. */
	isVisible(): boolean {
		if (!this.parent || this.parent.currentLeaf !== this) return false;
		const root = this.getRoot();
		return !this.workspace.sides.some((side) => side === root && side.collapsed);
	}

	/** Makes the view again: its type has been registered, or is no longer. */
	async rebuildView(): Promise<void> {
		const state = this.getViewState();
		await this.open(this.createView(state.type));
		await this.showState(state);
	}

	getEphemeralState(): Record<string, unknown> {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
		if (typeof state === 'object' && state !== null && 'focus' in state && state.focus === true) this.workspace.setActiveLeaf(this, { focus: true });
	}

	togglePinned(): void {
		this.setPinned(!this.pinned);
	}

	setPinned(pinned: boolean): void {
		this.pinned = pinned;
		this.updateHeader();
		this.trigger('pinned-change', pinned);
		this.workspace.requestSaveLayout();
	}

	setGroupMember(other: WorkspaceLeaf): void {
		if (other.group === null) other.setGroup(other.id);
		this.setGroup(other.group ?? other.id);
	}

	setGroup(group: string): void {
		this.group = group;
		this.trigger('group-change', group);
		this.workspace.onLayoutChange();
	}

	detach(): void {
		const parent = this.parent;
		if (!parent) return;
		parent.removeChild(this);
		void this.view.close();
		this.workspace.onLeafDetached(this, parent);
	}

	getIcon(): IconName {
		return this.view.getIcon();
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	onResize(): void {
		if (!this.isDeferred) this.view.onResize();
	}

	/** Draws the tab anew after the title, the icon or the pin changed. */
	updateHeader(): void {
		this.parent?.redraw();
	}

	private createView(type: string): View {
		if (type === 'empty') return new EmptyView(this);
		const creator = this.workspace.viewRegistry.getViewCreatorByType(type);
		return creator ? creator(this) : new UnknownView(this, type);
	}
}
