import { debounce } from '../base/debounce';
import { setIcon } from '../base/icons';
import { Keymap } from '../base/keymap';
import type { TAbstractFile } from '../vault/files';
import { TFile, TFolder } from '../vault/files';
import { Menu } from '../widgets/menu';
import { fileTree } from './file-tree';
import type { FileRow } from './file-tree';
import type { WorkspaceLeaf } from './leaf';
import { ItemView, iconButton } from './view';

/** The vault's folders and notes, as a tree in which closed folders are not drawn. */
export class FileListView extends ItemView {
	override icon = 'folder';
	override navigation = false;
	private readonly openFolders = new Set<string>();
	private readonly treeEl: HTMLElement;
	private rows: FileRow[] = [];
	private readonly redraw = debounce(() => this.draw(), 50);

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.containerEl.addClass('mod-file-explorer');
		const buttonsEl = this.contentEl.createDiv('nav-buttons-container');
		buttonsEl.append(
			iconButton('square-pen', 'New note', () => void this.createNote()),
			iconButton('chevrons-down-up', 'Close all folders', () => {
				this.openFolders.clear();
				this.draw();
			}),
		);
		this.treeEl = this.contentEl.createDiv({ cls: 'nav-files-container', attr: { role: 'tree', 'aria-label': 'Notes' } });
		this.treeEl.addEventListener('keydown', (evt) => this.moveByKey(evt));
	}

	getViewType(): string {
		return 'file-explorer';
	}

	getDisplayText(): string {
		return 'Files';
	}

	override getState(): Record<string, unknown> {
		return { open: [...this.openFolders] };
	}

	override setState(state: unknown): Promise<void> {
		const open = typeof state === 'object' && state !== null && 'open' in state && Array.isArray(state.open) ? state.open : [];
		for (const path of open) if (typeof path === 'string') this.openFolders.add(path);
		this.draw();
		return Promise.resolve();
	}

	override onload(): void {
		const { vault, workspace } = this.app;
		for (const ref of [vault.on('create', () => this.redraw()), vault.on('delete', () => this.redraw()), vault.on('rename', () => this.redraw())]) this.registerEvent(ref);
		this.registerEvent(workspace.on('file-open', (file: TFile | null) => this.showOpened(file)));
	}

	protected override onOpen(): Promise<void> {
		this.draw();
		return Promise.resolve();
	}

	/** Opens the folders above the active note, so that its row is there. */
	private showOpened(file: TFile | null): void {
		for (let folder = file?.parent; folder && !folder.isRoot(); folder = folder.parent) this.openFolders.add(folder.path);
		this.draw();
		this.treeEl.querySelector('.nav-file-title.is-active')?.scrollIntoView({ block: 'nearest' });
	}

	private draw(): void {
		const scroll = this.treeEl.scrollTop;
		const focused = this.treeEl.contains(document.activeElement) ? document.activeElement?.getAttribute('data-path') ?? null : null;
		const active = this.app.workspace.getActiveFile();
		this.rows = fileTree(this.app.vault.getRoot(), this.openFolders);
		this.treeEl.empty();
		const stop = this.rows.find((row) => row.file === active) ?? this.rows[0];
		for (const row of this.rows) this.treeEl.appendChild(this.drawRow(row, row.file === active, row === stop));
		this.treeEl.scrollTop = scroll;
		if (focused !== null) this.focusRow(this.rows.findIndex((row) => row.file.path === focused));
	}

	private drawRow({ file, level }: FileRow, active: boolean, tabStop: boolean): HTMLElement {
		const folder = file instanceof TFolder;
		const rowEl = createDiv({
			cls: folder ? 'tree-item-self nav-folder-title' : 'tree-item-self nav-file-title',
			attr: { role: 'treeitem', 'data-path': file.path, 'aria-level': level, tabindex: tabStop ? 0 : -1 },
		});
		rowEl.style.setProperty('--tree-level', String(level - 1));
		if (folder) {
			rowEl.setAttr('aria-expanded', this.openFolders.has(file.path));
			setIcon(rowEl.createSpan({ cls: 'tree-item-icon collapse-icon', attr: { 'aria-hidden': 'true' } }), 'chevron-right');
		} else {
			rowEl.setAttr('aria-selected', active);
			rowEl.toggleClass('is-active', active);
		}
		const isNote = file instanceof TFile && file.extension === 'md';
		rowEl.createSpan({ cls: folder ? 'tree-item-inner nav-folder-title-content' : 'tree-item-inner nav-file-title-content', text: isNote ? file.basename : file.name });
		if (file instanceof TFile && !isNote) rowEl.createSpan({ cls: 'nav-file-tag', text: file.extension });
		rowEl.addEventListener('click', (evt) => this.activate(file, evt));
		rowEl.addEventListener('auxclick', (evt) => { if (evt.button === 1) this.activate(file, evt); });
		rowEl.addEventListener('contextmenu', (evt) => this.showMenu(evt, file));
		return rowEl;
	}

	private activate(file: TAbstractFile, evt: MouseEvent | KeyboardEvent): void {
		if (file instanceof TFolder) this.toggleFolder(file);
		else if (file instanceof TFile && this.app.workspace.viewRegistry.getTypeByExtension(file.extension) !== null) void this.app.workspace.getLeaf(Keymap.isModEvent(evt)).openFile(file);
	}

	private toggleFolder(folder: TFolder): void {
		if (!this.openFolders.delete(folder.path)) this.openFolders.add(folder.path);
		this.draw();
		this.app.workspace.requestSaveLayout();
	}

	private showMenu(evt: MouseEvent, file: TAbstractFile): void {
		evt.preventDefault();
		const menu = new Menu();
		if (file instanceof TFile) {
			menu.addItem((item) => item.setSection('open').setTitle('Open in new tab').setIcon('file-plus').onClick(() => void this.app.workspace.getLeaf('tab').openFile(file)));
		}
		this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
		menu.addItem((item) => item.setSection('danger').setTitle('Delete').setIcon('trash-2').setWarning(true).onClick(() => void this.app.fileManager.trashFile(file)));
		menu.showAtMouseEvent(evt);
	}

	private async createNote(): Promise<void> {
		const { vault, workspace } = this.app;
		let path = 'Untitled.md';
		for (let count = 1; vault.getAbstractFileByPath(path); count++) path = `Untitled ${count}.md`;
		await workspace.getLeaf(false).openFile(await vault.create(path, ''));
	}

	private moveByKey(evt: KeyboardEvent): void {
		const at = this.rows.findIndex((row) => row.file.path === document.activeElement?.getAttribute('data-path'));
		const row = this.rows[at];
		if (!row) return;
		const { file } = row;
		const open = file instanceof TFolder && this.openFolders.has(file.path);
		if (evt.key === 'ArrowDown') this.focusRow(at + 1);
		else if (evt.key === 'ArrowUp') this.focusRow(at - 1);
		else if (evt.key === 'ArrowRight' && file instanceof TFolder && !open) this.toggleFolder(file);
		else if (evt.key === 'ArrowLeft' && file instanceof TFolder && open) this.toggleFolder(file);
		else if (evt.key === 'ArrowLeft') this.focusRow(this.rows.findIndex((other) => other.file === file.parent));
		else if (evt.key === 'Enter' || evt.key === ' ') this.activate(file, evt);
		else return;
		evt.preventDefault();
	}

	private focusRow(index: number): void {
		const rowEl = this.treeEl.children[index];
		if (!(rowEl instanceof HTMLElement)) return;
		for (const otherEl of this.treeEl.findAll('[tabindex="0"]')) otherEl.tabIndex = -1;
		rowEl.tabIndex = 0;
		rowEl.focus();
	}
}
