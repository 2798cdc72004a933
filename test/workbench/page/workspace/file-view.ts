import type { ViewStateResult } from 'obsidian';
import type { TAbstractFile, TFile } from '../vault/files';
import { ItemView } from './view';

/** A view of one file. */
export abstract class FileView extends ItemView {
	allowNoFile = false;
	file: TFile | null = null;
	override navigation = true;

	override getDisplayText(): string {
		return this.file ? this.file.basename : 'No file';
	}

	override onload(): void {
		const vault = this.app.vault;
		this.registerEvent(vault.on('rename', (file: TAbstractFile) => {
			if (file === this.file) void this.onRename(this.file);
		}));
		this.registerEvent(vault.on('delete', (file: TAbstractFile) => {
			if (file === this.file) void this.onFileDeleted();
		}));
	}

	override getState(): Record<string, unknown> {
		return this.file ? { file: this.file.path } : {};
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const path = typeof state === 'object' && state !== null && 'file' in state ? state.file : undefined;
		const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
		if (file === this.file) return;
		if (!file && !this.allowNoFile) {
			// The note a saved layout or a step back names is gone: an empty tab stands for it.
			if (typeof path === 'string') await this.leaf.setViewState({ type: 'empty' });
			return;
		}
		result.history = true;
		await this.loadFile(file);
	}

	onLoadFile(_file: TFile): Promise<void> {
		return Promise.resolve();
	}

	onUnloadFile(_file: TFile): Promise<void> {
		return Promise.resolve();
	}

	onRename(_file: TFile): Promise<void> {
		this.updateTitle();
		this.leaf.updateHeader();
		this.app.workspace.requestSaveLayout();
		return Promise.resolve();
	}

	canAcceptExtension(_extension: string): boolean {
		return false;
	}

	protected override async onClose(): Promise<void> {
		await this.loadFile(null);
	}

	/** Leaves the file that was open, then takes the next one, if any. */
	protected async loadFile(file: TFile | null): Promise<void> {
		const previous = this.file;
		if (previous) await this.onUnloadFile(previous);
		this.file = file;
		if (!file) return;
		await this.onLoadFile(file);
		this.updateTitle();
		this.leaf.updateHeader();
		this.app.workspace.onFileOpened(file);
	}

	private async onFileDeleted(): Promise<void> {
		this.file = null;
		await this.leaf.setViewState({ type: 'empty' });
	}
}

/** A view that can change its file. */
export abstract class EditableFileView extends FileView {}
