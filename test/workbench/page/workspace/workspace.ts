import type { Extension } from '@codemirror/state';
import type { HoverLinkSource, OpenViewState, PaneType } from 'obsidian';
import type { App } from '../app';
import { debounce } from '../base/debounce';
import { Platform } from '../base/platform';
import { notImplemented } from '../base/not-implemented';
import type { EditorSuggest } from '../editor/editor-suggest';
import type { MarkdownFileInfo } from '../editor/editor-fields';
import { Renderers } from '../editor/renderers';
import type { TFile } from '../vault/files';
import type { Menu } from '../widgets/menu';
import { ActiveLeaf } from './active-leaf';
import { getLayout, restoreLayout, saveLayout } from './layout-store';
import type { WorkspaceLeaf } from './leaf';
import { leavesBelow } from './leaves';
import { openLink } from './links';
import { registerOwnViews } from './own-views';
import type { SideName } from './side';
import type { WorkspaceTabs } from './tabs';
import type { View } from './view';
import { ViewRegistry } from './view-registry';
import { WorkspaceTree } from './workspace-tree';

/** Wait before a changed layout is written. */
const SAVE_LAYOUT_DELAY_MS = 500;

type Constructor<T> = abstract new (...args: never[]) => T;

/** The window: which leaves there are, which one is active, and the events that tell of it. */
export class Workspace extends WorkspaceTree {
	readonly app: App;
	layoutReady = false;
	activeEditor: MarkdownFileInfo | null = null;
	readonly viewRegistry = new ViewRegistry();
	readonly renderers = new Renderers();
	/** What plugins add to every editor; `updateOptions` applies a change. */
	readonly editorExtensions: Extension[] = [];
	readonly editorSuggests: EditorSuggest<unknown>[] = [];
	readonly hoverLinkSources = new Map<string, HoverLinkSource>();
	readonly active = new ActiveLeaf(this);
	private readyCallbacks: (() => unknown)[] = [];
	readonly requestSaveLayout = debounce(() => this.saveLayout(), SAVE_LAYOUT_DELAY_MS, true);
	readonly requestResize = debounce(() => {
		this.iterateAllLeaves((leaf) => leaf.onResize());
		this.trigger('resize');
	}, 0);
	private readonly tellLayoutChange = debounce(() => {
		this.trigger('layout-change');
		this.requestSaveLayout();
	}, 0);

	constructor(app: App, rootEl: HTMLElement) {
		super(rootEl);
		this.app = app;
		registerOwnViews(this);
		window.addEventListener('resize', () => this.requestResize());
	}

	protected whole(): this {
		return this;
	}

	get activeLeaf(): WorkspaceLeaf | null {
		return this.active.leaf;
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.readyCallbacks.push(callback);
	}

	/** Restores the saved layout, or the one of a first start. Background leaves come back deferred. */
	async loadLayout(): Promise<void> {
		await restoreLayout(this);
	}

	/** Calls everything that waited for the layout, in the order it came. */
	setLayoutReady(): void {
		if (this.layoutReady) return;
		this.layoutReady = true;
		const waiting = this.readyCallbacks;
		this.readyCallbacks = [];
		for (const callback of waiting) this.tryTrigger({ e: this, name: 'layout-ready', fn: callback, ctx: undefined }, []);
		this.trigger('layout-ready');
		this.onLayoutChange();
	}

	getLayout(): Record<string, unknown> {
		return getLayout(this);
	}

	async changeLayout(layout: unknown): Promise<void> {
		await restoreLayout(this, layout);
	}

	/** Something about the leaves changed: tells so once things have settled, and saves the layout. */
	onLayoutChange(): void {
		this.tellLayoutChange();
	}

	onFileOpened(file: TFile): void {
		this.active.remember(file);
		// On a phone the note lies behind the drawer it was chosen in.
		if (Platform.isPhone) for (const side of this.sides) side.collapse();
		this.active.requestEvents();
	}

	onLeafDetached(leaf: WorkspaceLeaf, parent: WorkspaceTabs): void {
		if (leavesBelow(this.rootSplit).length === 0) this.createLeafInTabs(this.rootTabs());
		if (this.activeLeaf === leaf) this.setActiveLeaf(parent.currentLeaf ?? this.getLeaf(false));
		this.onLayoutChange();
	}

	splitActiveLeaf(direction?: 'vertical' | 'horizontal'): WorkspaceLeaf {
		return this.getLeaf('split', direction);
	}

	async duplicateLeaf(leaf: WorkspaceLeaf, leafType?: PaneType | boolean, direction?: 'vertical' | 'horizontal'): Promise<WorkspaceLeaf> {
		const state = leaf.getViewState();
		const copy = leafType === 'split' ? this.createLeafBySplit(leaf, direction) : this.getLeaf(leafType ?? 'tab');
		await copy.setViewState({ ...state, active: true }, leaf.getEphemeralState());
		return copy;
	}

	getLeaf(newLeaf: PaneType | boolean = false, direction: 'vertical' | 'horizontal' = 'vertical'): WorkspaceLeaf {
		const recent = this.getMostRecentLeaf() ?? this.createLeafInTabs(this.rootTabs());
		if (newLeaf === 'window') return notImplemented("Workspace.getLeaf('window')");
		// A phone has room for one pane: there a split is one more tab.
		if (newLeaf === 'split' && !Platform.isPhone) return this.createLeafBySplit(recent, direction);
		if (newLeaf === false && !recent.pinned && recent.view.navigation) return recent;
		const tabs = recent.parent ?? this.rootTabs();
		const empty = newLeaf === false ? null : tabs.children.find((leaf) => leaf === recent && leaf.viewType === 'empty');
		return empty ?? this.createLeafInTabs(tabs, tabs.children.indexOf(recent) + 1);
	}

	getUnpinnedLeaf(): WorkspaceLeaf {
		return this.getLeaf(false);
	}

	moveLeafToPopout(): never {
		return notImplemented('Workspace.moveLeafToPopout');
	}

	openPopoutLeaf(): never {
		return notImplemented('Workspace.openPopoutLeaf');
	}

	openLinkText(linktext: string, sourcePath: string, newLeaf?: PaneType | boolean, openViewState?: OpenViewState): Promise<void> {
		return openLink(this, linktext, sourcePath, newLeaf, openViewState);
	}

	setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean, focus?: boolean): void {
		this.active.set(leaf, typeof params === 'object' ? params.focus === true : focus === true);
	}

	async ensureSideLeaf(type: string, side: SideName, options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {}): Promise<WorkspaceLeaf> {
		const { active = false, split = false, reveal, state } = options;
		// The documentation does not say what happens then; a plugin that cares says what it wants.
		if (reveal === undefined) notImplemented('Workspace.ensureSideLeaf without `reveal`');
		let leaf = this.getLeavesOfType(type).find((other) => this.sides.some((root) => root === other.getRoot()));
		if (!leaf || state) {
			leaf ??= this.createSideLeaf(side, split);
			await leaf.setViewState(state ? { type, state } : { type });
		}
		if (reveal) await this.revealLeaf(leaf);
		if (active) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	getActiveViewOfType<T extends View>(type: Constructor<T>): T | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	getActiveFile(): TFile | null {
		return this.active.file;
	}

	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		leaf.parent?.selectTab(leaf);
		for (const side of this.sides) if (side === leaf.getRoot()) side.expand();
		await leaf.loadIfDeferred();
	}

	getLastOpenFiles(): string[] {
		return [...this.active.lastOpenPaths];
	}

	updateOptions(): void {
		this.trigger('options-change');
	}

	handleLinkContextMenu(_menu: Menu, _linktext: string, _sourcePath: string): boolean {
		return notImplemented('Workspace.handleLinkContextMenu');
	}

	registerHoverLinkSource(id: string, info: HoverLinkSource): void {
		this.hoverLinkSources.set(id, info);
	}

	unregisterHoverLinkSource(id: string): void {
		this.hoverLinkSources.delete(id);
	}

	private async saveLayout(): Promise<void> {
		if (!this.layoutReady) return;
		await saveLayout(this);
	}
}
