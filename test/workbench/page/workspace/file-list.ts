import { debounce } from '../base/debounce';
import { setIcon } from '../base/icons';
import { Keymap } from '../base/keymap';
import type { TAbstractFile } from '../vault/files';
import { TFile, TFolder } from '../vault/files';
import { Menu } from '../widgets/menu';
import { ItemView } from './view';

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** The vault's folders and notes, as a tree in which closed folders are not drawn. */
export class FileListView extends ItemView {
	override icon = 'folder';
	override navigation = false;
	private readonly openFolders = new Set<TAbstractFile>();
	private readonly treeEl = this.contentEl.createDiv({ cls: 'nav-files-container', attr: { role: 'tree', 'aria-label': 'Notes' } });
	private readonly redraw = debounce(() => this.draw(), 50);

	getViewType(): string {
		return 'file-explorer';
	}

	getDisplayText(): string {
		return 'Files';
	}

	override onload(): void {
		const { vault, workspace } = this.app;
		this.containerEl.addClass('mod-file-explorer');
		for (const event of ['create', 'delete', 'rename']) this.registerEvent(vault.on(event, () => this.redraw()));
		this.registerEvent(workspace.on('file-open', (file: TFile | null) => this.showOpened(file)));
		this.draw();
	}

	/** Opens the folders above the active note, so that its row is there. */
	private showOpened(file: TFile | null): void {
		for (let folder = file?.parent; folder; folder = folder.parent) this.openFolders.add(folder);
		this.draw();
		this.treeEl.querySelector('.is-active')?.scrollIntoView({ block: 'nearest' });
	}

	private draw(): void {
		const { scrollTop } = this.treeEl;
		const focused = this.treeEl.querySelector<HTMLElement>(':focus')?.dataset.path;
		this.treeEl.replaceChildren(...this.drawFolder(this.app.vault.getRoot(), 1));
		this.treeEl.scrollTop = scrollTop;
		if (focused !== undefined) this.treeEl.querySelector<HTMLElement>(`[data-path="${CSS.escape(focused)}"]`)?.focus();
	}

	/** Folders first, both by name, and only what lies in open folders. */
	private drawFolder(folder: TFolder, level: number): HTMLElement[] {
		const sorted = [...folder.children].sort((a, b) => Number(b instanceof TFolder) - Number(a instanceof TFolder) || collator.compare(a.name, b.name));
		return sorted.flatMap((file) => [
			this.drawRow(file, level),
			...(file instanceof TFolder && this.openFolders.has(file) ? this.drawFolder(file, level + 1) : []),
		]);
	}

	private drawRow(file: TAbstractFile, level: number): HTMLElement {
		const kind = file instanceof TFolder ? 'nav-folder-title' : 'nav-file-title';
		const rowEl = createDiv({ cls: `tree-item-self ${kind}`, attr: { role: 'treeitem', 'data-path': file.path, 'aria-level': level, tabindex: 0 } });
		rowEl.style.setProperty('--tree-level', String(level - 1));
		if (file instanceof TFolder) {
			rowEl.setAttr('aria-expanded', this.openFolders.has(file));
			setIcon(rowEl.createSpan({ cls: 'tree-item-icon collapse-icon', attr: { 'aria-hidden': 'true' } }), 'chevron-right');
		} else {
			const active = file === this.app.workspace.getActiveFile();
			rowEl.setAttr('aria-selected', active);
			rowEl.toggleClass('is-active', active);
		}
		rowEl.createSpan({ cls: `tree-item-inner ${kind}-content`, text: file instanceof TFile && file.extension === 'md' ? file.basename : file.name });
		rowEl.addEventListener('click', (evt) => this.activate(file, evt));
		rowEl.addEventListener('auxclick', (evt) => { if (evt.button === 1) this.activate(file, evt); });
		rowEl.addEventListener('keydown', (evt) => this.onKey(evt, file, rowEl));
		rowEl.addEventListener('contextmenu', (evt) => this.showMenu(evt, file));
		return rowEl;
	}

	/** Opens a note; opens or closes a folder. */
	private activate(file: TAbstractFile, evt: MouseEvent | KeyboardEvent): void {
		if (file instanceof TFile && file.extension === 'md') void this.app.workspace.getLeaf(Keymap.isModEvent(evt)).openFile(file);
		if (!(file instanceof TFolder)) return;
		if (!this.openFolders.delete(file)) this.openFolders.add(file);
		this.draw();
	}

	private showMenu(evt: MouseEvent, file: TAbstractFile): void {
		evt.preventDefault();
		const { fileManager, workspace } = this.app;
		const menu = new Menu();
		if (file instanceof TFile) menu.addItem((item) => item.setSection('open').setTitle('Open in new tab').setIcon('file-plus').onClick(() => void workspace.getLeaf('tab').openFile(file)));
		workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
		menu.addItem((item) => item.setSection('danger').setTitle('Delete').setIcon('trash-2').setWarning(true).onClick(() => void fileManager.trashFile(file)));
		menu.showAtMouseEvent(evt);
	}

	private onKey(evt: KeyboardEvent, file: TAbstractFile, rowEl: HTMLElement): void {
		const arrow = file instanceof TFolder && (this.openFolders.has(file) ? 'ArrowLeft' : 'ArrowRight');
		if (evt.key === 'ArrowDown' || evt.key === 'ArrowUp') {
			const nextEl = evt.key === 'ArrowDown' ? rowEl.nextElementSibling : rowEl.previousElementSibling;
			if (nextEl instanceof HTMLElement) nextEl.focus();
		} else if (evt.key === 'Enter' || evt.key === arrow) this.activate(file, evt);
		else return;
		evt.preventDefault();
	}
}
