import type { IconName, OpenViewState, ViewState } from 'obsidian';
import type { App } from '../app';
import { notImplemented } from '../base/not-implemented';
import type { TFile } from '../vault/files';
import type { HoverPopover } from './hover';
import { WorkspaceItem, WorkspaceSidedock } from './items';
import { DeferredView, emptyView, unknownView } from './stand-in-view';
import type { WorkspaceTabs } from './tabs';
import type { View } from './view';

/** Makes the view of one type for a leaf. */
export type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** One place in the window that shows one view. */
export class WorkspaceLeaf extends WorkspaceItem {
	readonly app: App;
	view: View;
	hoverPopover: HoverPopover | null = null;
	/** When it was last the active leaf; 0 for never. */
	activeTime = 0;
	private loading: Promise<void> = Promise.resolve();

	constructor(readonly parent: WorkspaceTabs, index = parent.children.length) {
		super(parent.workspace, 'workspace-leaf');
		this.app = this.workspace.app;
		this.view = emptyView(this);
		void this.view.open(this.containerEl);
		// Capture, so that the leaf is the active one before anything inside it hears of the click.
		this.containerEl.addEventListener('pointerdown', () => this.workspace.setActiveLeaf(this), true);
		this.containerEl.addEventListener('focusin', () => this.workspace.setActiveLeaf(this));
		parent.insert(this, index);
		this.workspace.onLayoutChange();
	}

	override getRoot(): WorkspaceItem {
		return this.parent.parent;
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
		this.view = view;
		await previous.close();
		await view.open(this.containerEl);
		this.parent.redraw();
		return view;
	}

	async openFile(file: TFile, { state, eState, active = true, group }: OpenViewState = {}): Promise<void> {
		if (group) notImplemented('WorkspaceLeaf.openFile with a group');
		if (file.extension !== 'md') notImplemented(`opening a file of the kind .${file.extension}`);
		const type = 'markdown';
		const kept = this.viewType === type ? this.view.getState() : {};
		await this.setViewState({ type, active, state: { ...kept, ...state, file: file.path } }, eState);
	}

	getViewState(): ViewState {
		return { type: this.viewType, state: this.view.getState() };
	}

	async setViewState({ type, state, active, pinned, group }: ViewState, eState?: unknown): Promise<void> {
		if (pinned === true || group) notImplemented('WorkspaceLeaf.setViewState with `pinned` or `group`');
		if (this.viewType !== type || this.isDeferred) await this.open(this.createView(type));
		await this.view.setState(state ?? {}, { history: false });
		if (active) this.workspace.setActiveLeaf(this, { focus: true });
		if (eState !== undefined && eState !== null) this.setEphemeralState(eState);
		this.parent.redraw();
		this.workspace.onLayoutChange();
	}

	loadIfDeferred(): Promise<void> {
		if (this.isDeferred) this.loading = this.setViewState(this.getViewState());
		return this.loading;
	}

	/** Loads a deferred view when the leaf can be seen, and tells a loaded one that its size may be new. */
	async loadIfShown(): Promise<void> {
		const root = this.getRoot();
		if (this.parent.currentLeaf !== this || root instanceof WorkspaceSidedock && root.collapsed) return;
		await this.loadIfDeferred();
		this.view.onResize();
	}

	/** Makes the view again: its type has been registered, or is no longer. */
	async rebuildView(): Promise<void> {
		const state = this.getViewState();
		await this.open(this.createView(state.type));
		await this.setViewState(state);
	}

	getEphemeralState(): Record<string, unknown> {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
		if (typeof state === 'object' && state !== null && 'focus' in state && state.focus === true) this.workspace.setActiveLeaf(this, { focus: true });
	}

	detach(): void {
		if (!this.parent.children.includes(this)) return;
		this.parent.remove(this);
		void this.view.close();
		this.workspace.onLeafDetached(this);
	}

	getIcon(): IconName {
		return this.view.getIcon();
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	private createView(type: string): View {
		if (type === 'empty') return emptyView(this);
		return this.workspace.viewCreators.get(type)?.(this) ?? unknownView(this, type);
	}
}
