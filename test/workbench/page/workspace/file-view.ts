import type { ViewStateResult } from 'obsidian';
import type { TAbstractFile, TFile } from '../vault/files';
import { ItemView } from './view';

/** A view of one file. */
export abstract class FileView extends ItemView {
	allowNoFile = false;
	file: TFile | null = null;

	override getDisplayText(): string {
		return this.file ? this.file.basename : 'No file';
	}

	override onload(): void {
		const { vault } = this.app;
		this.registerEvent(vault.on('rename', (file: TAbstractFile) => { if (file === this.file) void this.onRename(this.file); }));
		this.registerEvent(vault.on('delete', (file: TAbstractFile) => { if (file === this.file) void this.onDelete(); }));
	}

	override getState(): Record<string, unknown> {
		return this.file ? { file: this.file.path } : {};
	}

	override async setState(state: unknown, _result: ViewStateResult): Promise<void> {
		const path = typeof state === 'object' && state !== null && 'file' in state ? state.file : undefined;
		const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
		if (file === this.file) return;
		if (file || this.allowNoFile) await this.loadFile(file);
		// The note a saved layout names is gone: an empty tab stands for it.
		else if (typeof path === 'string') await this.leaf.setViewState({ type: 'empty' });
	}

	async onLoadFile(_file: TFile): Promise<void> {}

	async onUnloadFile(_file: TFile): Promise<void> {}

	async onRename(_file: TFile): Promise<void> {
		this.updateTitle();
		this.app.workspace.requestSaveLayout();
	}

	protected override async onClose(): Promise<void> {
		await this.loadFile(null);
	}

	/** Leaves the file that was open, then takes the next one, if any. */
	private async loadFile(file: TFile | null): Promise<void> {
		if (this.file) await this.onUnloadFile(this.file);
		this.file = file;
		if (!file) return;
		await this.onLoadFile(file);
		this.updateTitle();
		this.app.workspace.onFileOpened();
	}

	private async onDelete(): Promise<void> {
		this.file = null;
		await this.leaf.setViewState({ type: 'empty' });
	}
}
