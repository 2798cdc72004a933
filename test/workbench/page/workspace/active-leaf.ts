import { debounce } from '../base/debounce';
import type { Scope } from '../base/scope';
import { MarkdownView } from '../editor/markdown-view';
import type { TFile } from '../vault/files';
import type { WorkspaceLeaf } from './leaf';
import { fileOf } from './leaves';
import type { Workspace } from './workspace';

/** How many recently opened files are remembered. */
const REMEMBERED_FILES = 10;

/** Which leaf is active, and the two events that tell of it. */
export class ActiveLeaf {
	leaf: WorkspaceLeaf | null = null;
	/** Paths of the files opened last, the newest first. */
	lastOpenPaths: string[] = [];
	private toldLeaf: WorkspaceLeaf | null = null;
	private toldFile: TFile | null = null;
	private scope: Scope | null = null;
	private clock = 0;
	/** The events come once the layout has settled, however often the leaf changed in between. */
	readonly requestEvents = debounce(() => this.tell(), 0);

	constructor(private readonly workspace: Workspace) {}

	set(leaf: WorkspaceLeaf | null, focus: boolean): void {
		if (leaf) leaf.activeTime = ++this.clock;
		if (this.leaf !== leaf) {
			this.leaf?.containerEl.removeClass('mod-active');
			const previous = this.leaf;
			this.leaf = leaf;
			leaf?.containerEl.addClass('mod-active');
			previous?.updateHeader();
			leaf?.updateHeader();
		}
		this.onViewChanged();
		if (focus && leaf) {
			leaf.parent?.selectTab(leaf);
			// A dialog that was opened meanwhile keeps the focus.
			const isFree = activeDocument.querySelector('.modal-container') === null;
			if (isFree && leaf.view instanceof MarkdownView && leaf.view.getMode() === 'source') leaf.view.editor.focus();
		}
		this.requestEvents();
	}

	/** The active leaf's view may be another one now: its keys and its editor are the current ones. */
	onViewChanged(): void {
		const view = this.leaf?.view ?? null;
		this.workspace.activeEditor = view instanceof MarkdownView ? view : null;
		const scope = view?.scope ?? null;
		if (scope === this.scope) return;
		const keymap = this.workspace.app.keymap;
		if (this.scope) keymap.popScope(this.scope);
		if (scope) keymap.pushScope(scope);
		this.scope = scope;
	}

	/** Remembers a file as opened. */
	remember(file: TFile): void {
		this.lastOpenPaths = [file.path, ...this.lastOpenPaths.filter((path) => path !== file.path)].slice(0, REMEMBERED_FILES);
	}

	/** The file of the active leaf; where that shows none, the file last active in the main area. */
	get file(): TFile | null {
		return fileOf(this.leaf) ?? fileOf(this.workspace.getMostRecentLeaf());
	}

	private tell(): void {
		this.onViewChanged();
		if (this.leaf !== this.toldLeaf) {
			this.toldLeaf = this.leaf;
			this.workspace.trigger('active-leaf-change', this.leaf);
		}
		const file = this.file;
		if (file !== this.toldFile) {
			this.toldFile = file;
			this.workspace.trigger('file-open', file);
		}
		this.workspace.requestSaveLayout();
	}
}
