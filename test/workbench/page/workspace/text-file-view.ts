import type { ViewStateResult } from 'obsidian';
import { debounce } from '../base/debounce';
import { mergeText } from '../editor/merge';
import type { TAbstractFile, TFile } from '../vault/files';
import { ItemView } from './view';

/** How long the text of a view waits after the last change before it is written. */
const SAVE_DELAY_MS = 2000;

/** A view that holds the text of its file and writes it back a while after the last change. */
export abstract class TextFileView extends ItemView {
	file: TFile | null = null;
	data = '';
	/** Whether the view holds text that its file does not have yet. */
	private dirty = false;
	/** The text as it stood in the file when it was last read or written, the common ground of a merge; `data` may be what a view edits. */
	private lastSavedData = '';
	private saving: Promise<void> = Promise.resolve();
	private readonly saveSoon = debounce(() => this.save(), SAVE_DELAY_MS, true);

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;

	requestSave = (): void => {
		this.dirty = true;
		this.saveSoon();
	};

	override getDisplayText(): string {
		return this.file ? this.file.basename : 'No file';
	}

	override onload(): void {
		const listen = (event: string, act: (file: TFile) => unknown): void => {
			this.registerEvent(this.app.vault.on(event, (file: TAbstractFile) => { if (file === this.file) void act(this.file); }));
		};
		listen('modify', (file) => this.onModify(file));
		listen('rename', () => {
			this.updateTitle();
			this.app.workspace.requestSaveLayout();
		});
		listen('delete', () => {
			this.file = null;
			return this.leaf.setViewState({ type: 'empty' });
		});
		this.registerDomEvent(window, 'pagehide', () => {
			if (this.file && this.dirty) this.app.vault.saveAtClose(this.file, this.lastSavedData, withLineFeeds(this.getViewData()));
		});
	}

	override getState(): Record<string, unknown> {
		return this.file ? { file: this.file.path } : {};
	}

	override async setState(state: unknown, _result: ViewStateResult): Promise<void> {
		const path = typeof state === 'object' && state !== null && 'file' in state ? state.file : undefined;
		const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
		if (file && file !== this.file) await this.loadFile(file);
		// The note a saved layout names is gone: an empty tab stands for it.
		else if (!file && typeof path === 'string') await this.leaf.setViewState({ type: 'empty' });
	}

	async onLoadFile(file: TFile): Promise<void> {
		this.data = await this.app.vault.read(file);
		this.lastSavedData = withLineFeeds(this.data);
		this.dirty = false;
		this.setViewData(this.data, true);
	}

	async onUnloadFile(_file: TFile): Promise<void> {
		await this.save(true);
	}

	/** Writes the text if it differs from the file's. Calls follow one another, so a later text cannot be overtaken by an earlier one. */
	save(clear = false): Promise<void> {
		const saving = this.saving.then(() => this.write(clear));
		// What it could not write is still to be written.
		this.saving = saving.catch(() => this.requestSave());
		return saving;
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

	private async write(clear: boolean): Promise<void> {
		this.saveSoon.cancel();
		if (this.file && this.dirty) await this.writeChanges(this.file, clear);
		if (!clear) return;
		this.data = '';
		this.lastSavedData = '';
		this.clear();
	}

	/** The file may have changed outside and its event be still on the way: what is there is merged, never overwritten. */
	private async writeChanges(file: TFile, clear: boolean): Promise<void> {
		const base = this.lastSavedData;
		const mine = withLineFeeds(this.getViewData());
		this.dirty = false;
		if (mine === base) return;
		let written = mine;
		await this.app.vault.process(file, (disk) => {
			const theirs = withLineFeeds(disk);
			written = theirs === base ? mine : mergeText(base, mine, theirs);
			return written;
		});
		this.data = written;
		this.lastSavedData = written;
		if (written !== mine && !clear) this.takeIn(written, mine);
	}

	private async onModify(file: TFile): Promise<void> {
		// A save under way has read the same text and merges it itself.
		await this.saving;
		const theirs = withLineFeeds(await this.app.vault.read(file));
		if (file === this.file && theirs !== this.lastSavedData) this.takeIn(theirs, this.lastSavedData);
	}

	/** Brings the file's text into the view, beside what was typed since the view held `base`. */
	private takeIn(theirs: string, base: string): void {
		const mine = withLineFeeds(this.getViewData());
		const merged = mergeText(base, mine, theirs);
		this.data = merged;
		this.lastSavedData = theirs;
		if (merged !== mine) this.setViewData(merged, false);
		this.dirty = merged !== theirs;
		if (this.dirty) this.requestSave();
		else this.saveSoon.cancel();
	}
}

/** An editor joins its lines by a line feed, whatever ended them in the file. */
function withLineFeeds(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}
