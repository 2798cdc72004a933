import { debounce } from '../base/debounce';
import { setIcon } from '../base/icons';
import { Keymap } from '../base/keymap';
import { unseenName } from '../base/unseen-name';
import type { TAbstractFile } from '../vault/files';
import { TFile, TFolder } from '../vault/files';
import { Menu } from '../widgets/menu';
import { ItemView } from './view';

/** The vault's folders and notes; what lies in closed folders is not drawn. */
export class FileListView extends ItemView {
	override icon = 'folder';
	override navigation = false;
	private readonly openFolders = new Set<TAbstractFile>();
	private readonly listEl = this.contentEl.createEl('nav', { cls: 'nav-files-container', attr: { 'aria-labelledby': unseenName('Notes') } });
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
		this.listEl.querySelector('.is-active')?.scrollIntoView({ block: 'nearest' });
	}

	private draw(): void {
		const { scrollTop } = this.listEl;
		const focused = this.listEl.querySelector<HTMLElement>(':focus')?.dataset.path;
		this.listEl.replaceChildren(...this.drawFolder(this.app.vault.getRoot(), 0));
		this.listEl.scrollTop = scrollTop;
		if (focused !== undefined) this.listEl.querySelector<HTMLElement>(`[data-path="${CSS.escape(focused)}"]`)?.focus();
	}

	/** Folders first, both by name, and only what lies in open folders. */
	private drawFolder(folder: TFolder, level: number): HTMLElement[] {
		const sorted = [...folder.children].sort((a, b) => Number(b instanceof TFolder) - Number(a instanceof TFolder) || a.name.localeCompare(b.name));
		return sorted.flatMap((file) => [
			this.drawRow(file, level),
			...(file instanceof TFolder && this.openFolders.has(file) ? this.drawFolder(file, level + 1) : []),
		]);
	}

	private drawRow(file: TAbstractFile, level: number): HTMLElement {
		const kind = file instanceof TFolder ? 'nav-folder-title' : 'nav-file-title';
		const rowEl = createEl('button', { cls: `tree-item-self ${kind}`, attr: { 'data-path': file.path } });
		rowEl.style.setProperty('--tree-level', String(level));
		if (file instanceof TFolder) {
			rowEl.setAttr('aria-expanded', this.openFolders.has(file));
			setIcon(rowEl.createSpan({ cls: 'tree-item-icon', attr: { 'aria-hidden': 'true' } }), 'chevron-right');
		} else if (file === this.app.workspace.getActiveFile()) {
			rowEl.setAttr('aria-current', 'page');
			rowEl.addClass('is-active');
		}
		rowEl.createSpan({ cls: 'tree-item-inner', text: file instanceof TFile && file.extension === 'md' ? file.basename : file.name });
		rowEl.addEventListener('click', (evt) => this.activate(file, evt));
		rowEl.addEventListener('contextmenu', (evt) => this.showMenu(evt, file));
		return rowEl;
	}

	/** Opens a note; opens or closes a folder. */
	private activate(file: TAbstractFile, evt: MouseEvent): void {
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
}
