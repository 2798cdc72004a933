import type { Extension } from '@codemirror/state';
import type { HoverLinkSource, OpenViewState, PaneType } from 'obsidian';
import type { App } from '../app';
import { debounce } from '../base/debounce';
import { Events } from '../base/events';
import { notImplemented } from '../base/not-implemented';
import { Platform } from '../base/platform';
import type { Scope } from '../base/scope';
import { unseenName } from '../base/unseen-name';
import type { MarkdownFileInfo } from '../editor/editor-fields';
import type { EditorSuggest } from '../editor/editor-suggest';
import { MarkdownView } from '../editor/markdown-view';
import { Renderers } from '../editor/renderers';
import type { TFile } from '../vault/files';
import { FileListView } from './file-list';
import { drawFrame, WorkspaceRibbon } from './frame';
import { showPagePreviews } from './hover';
import { WorkspaceRoot, WorkspaceSidedock } from './items';
import type { SideName, WorkspaceSplit } from './items';
import { restoreLayout, saveLayout } from './layout';
import { WorkspaceLeaf, type ViewCreator } from './leaf';
import { openLink } from './links';
import { WorkspaceTabs } from './tabs';
import { TextFileView } from './text-file-view';
import type { View } from './view';

/** Wait before a changed layout is written. */
const SAVE_LAYOUT_DELAY_MS = 200;

type Constructor<T> = abstract new (...args: never[]) => T;

/** The window: which leaves there are, which one is active, and the events that tell of it. */
export class Workspace extends Events {
	layoutReady = false;
	activeLeaf: WorkspaceLeaf | null = null;
	activeEditor: MarkdownFileInfo | null = null;
	readonly rootSplit = new WorkspaceRoot(this);
	readonly leftSplit = new WorkspaceSidedock(this, 'left');
	readonly rightSplit = new WorkspaceSidedock(this, 'right');
	readonly leftRibbon = new WorkspaceRibbon();
	readonly statusBarEl = createDiv({ cls: 'status-bar', attr: { role: 'contentinfo', 'aria-labelledby': unseenName('Status bar') } });
	readonly containerEl: HTMLElement;
	/** What can be shown, by the type of the view. */
	readonly viewCreators = new Map<string, ViewCreator>();
	readonly renderers = new Renderers();
	/** What plugins add to every editor; `updateOptions` applies a change. */
	readonly editorExtensions: Extension[] = [];
	readonly editorSuggests: EditorSuggest<unknown>[] = [];
	readonly hoverLinkSources = new Map<string, HoverLinkSource>();
	readonly requestSaveLayout = debounce(async () => { if (this.layoutReady) await saveLayout(this); }, SAVE_LAYOUT_DELAY_MS, true);
	readonly requestResize = debounce(() => {
		for (const leaf of this.leaves) leaf.view.onResize();
		this.trigger('resize');
	});
	/** Tells once things have settled, however many leaves have changed, and saves the layout. */
	readonly onLayoutChange = debounce(() => {
		this.trigger('layout-change');
		this.requestSaveLayout();
	});
	/** Tells once things have settled, however often another leaf or file was active in between. */
	private readonly tellActive = debounce(() => {
		if (this.layoutReady) {
			this.followView();
			const before = this.told;
			this.told = { leaf: this.activeLeaf, file: this.getActiveFile() };
			if (this.told.leaf !== before.leaf) this.trigger('active-leaf-change', this.told.leaf);
			if (this.told.file !== before.file) this.trigger('file-open', this.told.file);
			this.requestSaveLayout();
		}
		for (const go of this.waiting.splice(0)) go();
	});
	private told: { leaf: WorkspaceLeaf | null; file: TFile | null } = { leaf: null, file: null };
	/** Those who wait until all of it has been told. */
	private readonly waiting: (() => void)[] = [];
	private activeScope: Scope | null = null;
	private activations = 0;
	private readyCallbacks: (() => unknown)[] = [];

	constructor(readonly app: App, rootEl: HTMLElement) {
		super();
		this.containerEl = drawFrame(this, rootEl);
		this.viewCreators.set('markdown', (leaf) => new MarkdownView(leaf)).set('file-explorer', (leaf) => new FileListView(leaf));
		showPagePreviews(this);
		window.addEventListener('resize', () => this.requestResize());
		window.addEventListener('pagehide', () => this.trigger('quit', new Tasks()));
	}

	/** Every leaf there is: the main area's, then the sides'. */
	get leaves(): WorkspaceLeaf[] {
		return [this.rootSplit, this.leftSplit, this.rightSplit].flatMap((split) => split.leaves);
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.readyCallbacks.push(callback);
	}

	loadLayout(): Promise<void> {
		return restoreLayout(this);
	}

	/** Calls everything that waited for the layout, in the order it came. */
	setLayoutReady(): void {
		this.layoutReady = true;
		for (const fn of this.readyCallbacks.splice(0)) this.tryTrigger({ e: this, name: 'layout-ready', fn, ctx: undefined }, []);
		this.tellActive();
		this.onLayoutChange();
	}

	/** Resolves when everybody has been told of the leaves and of what is active. */
	async whenTold(): Promise<void> {
		await new Promise<void>((resolve) => {
			this.waiting.push(resolve);
			this.tellActive();
		});
		this.onLayoutChange.run();
	}

	/** Makes a leaf in the first group of tabs of the main area or a side. */
	createLeaf(split: WorkspaceSplit): WorkspaceLeaf {
		return new WorkspaceLeaf(split.children[0] ?? new WorkspaceTabs(split));
	}

	getLeaf(newLeaf: PaneType | boolean = false, direction: 'vertical' | 'horizontal' = 'vertical'): WorkspaceLeaf {
		if (newLeaf === 'window') return notImplemented("Workspace.getLeaf('window')");
		if (direction === 'horizontal') return notImplemented("Workspace.getLeaf('split', 'horizontal')");
		const recent = this.getMostRecentLeaf();
		if (!recent) return this.createLeaf(this.rootSplit);
		if (newLeaf === false && recent.view.navigation) return recent;
		const { parent: tabs } = recent;
		// A phone has room for one pane: there a split is one more tab.
		if (newLeaf === 'split' && !Platform.isPhone) return new WorkspaceLeaf(new WorkspaceTabs(this.rootSplit, this.rootSplit.children.indexOf(tabs) + 1));
		return recent.viewType === 'empty' ? recent : new WorkspaceLeaf(tabs, tabs.children.indexOf(recent) + 1);
	}

	getMostRecentLeaf(root: WorkspaceSplit = this.rootSplit): WorkspaceLeaf | null {
		return root.leaves.reduce<WorkspaceLeaf | null>((best, leaf) => (best && best.activeTime >= leaf.activeTime ? best : leaf), null);
	}

	getLeavesOfType(viewType: string): WorkspaceLeaf[] {
		return this.leaves.filter((leaf) => leaf.viewType === viewType);
	}

	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		this.leaves.forEach((leaf) => callback(leaf));
	}

	async ensureSideLeaf(type: string, side: SideName, options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {}): Promise<WorkspaceLeaf> {
		const { active = false, split = false, reveal, state } = options;
		// The documentation does not say what happens then; a plugin that cares says what it wants.
		if (reveal === undefined) notImplemented('Workspace.ensureSideLeaf without `reveal`');
		if (split) notImplemented('Workspace.ensureSideLeaf with `split`');
		const found = this.getLeavesOfType(type).find((leaf) => leaf.getRoot() !== this.rootSplit);
		const leaf = found ?? this.createLeaf(side === 'left' ? this.leftSplit : this.rightSplit);
		if (!found || state) await leaf.setViewState(state ? { type, state } : { type });
		if (reveal) await this.revealLeaf(leaf);
		if (active) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		leaf.parent.selectTab(leaf);
		const root = leaf.getRoot();
		if (root instanceof WorkspaceSidedock) root.expand();
		await leaf.loadIfDeferred();
	}

	setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } | boolean = {}, focus = typeof params === 'object' && params.focus === true): void {
		const previous = this.activeLeaf;
		this.activeLeaf = leaf;
		leaf.activeTime = ++this.activations;
		if (previous !== leaf) for (const changed of [previous, leaf]) {
			changed?.containerEl.toggleClass('mod-active', changed === leaf);
			changed?.parent.redraw();
		}
		this.followView();
		if (focus) {
			leaf.parent.selectTab(leaf);
			// A dialog that was opened meanwhile keeps the focus; with a finger a note is written in once it is pressed.
			const isFree = !Platform.isMobile && activeDocument.querySelector('.modal-container') === null;
			if (isFree && leaf.view instanceof MarkdownView && leaf.view.getMode() === 'source') leaf.view.editor.focus();
		}
		this.tellActive();
	}

	getActiveViewOfType<T extends View>(type: Constructor<T>): T | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	/** The file of the active leaf; where that shows none, the file last active in the main area. */
	getActiveFile(): TFile | null {
		const fileOf = (leaf: WorkspaceLeaf | null): TFile | null => (leaf?.view instanceof TextFileView ? leaf.view.file : null);
		return fileOf(this.activeLeaf) ?? fileOf(this.getMostRecentLeaf());
	}

	openLinkText(linktext: string, sourcePath: string, newLeaf?: PaneType | boolean, openViewState?: OpenViewState): Promise<void> {
		return openLink(this, linktext, sourcePath, newLeaf, openViewState);
	}

	updateOptions(): void {
		this.trigger('options-change');
	}

	/** Takes in what makes views of a type, or takes it away again; leaves with such a view follow. */
	setViewCreator(type: string, creator: ViewCreator | null): void {
		if (creator && this.viewCreators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		if (creator) this.viewCreators.set(type, creator);
		else this.viewCreators.delete(type);
		for (const leaf of this.getLeavesOfType(type)) if (!leaf.isDeferred) void leaf.rebuildView();
	}

	onFileOpened(): void {
		// On a phone the note lies behind the drawer it was chosen in.
		if (Platform.isPhone) for (const side of [this.leftSplit, this.rightSplit]) side.collapse();
		this.tellActive();
	}

	onLeafDetached(leaf: WorkspaceLeaf): void {
		if (this.rootSplit.leaves.length === 0) this.createLeaf(this.rootSplit);
		if (this.activeLeaf === leaf) this.setActiveLeaf(leaf.parent.currentLeaf ?? this.getLeaf(false));
		this.onLayoutChange();
	}

	/** The active leaf's view may be another one now: its keys and its editor are the current ones. */
	private followView(): void {
		const view = this.activeLeaf?.view ?? null;
		this.activeEditor = view instanceof MarkdownView ? view : null;
		const scope = view?.scope ?? null;
		if (scope === this.activeScope) return;
		if (this.activeScope) this.app.keymap.popScope(this.activeScope);
		if (scope) this.app.keymap.pushScope(scope);
		this.activeScope = scope;
	}
}

/** What listeners of `quit` may start; a page that closes waits for none of it. */
export class Tasks {
	add(callback: () => Promise<unknown>): void {
		void callback();
	}
}
