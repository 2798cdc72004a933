import { debounce } from '../base/debounce';
import type { Debouncer } from '../base/debounce';
import { mergeText } from '../editor/merge';
import type { TAbstractFile, TFile } from '../vault/files';
import { EditableFileView } from './file-view';
import type { WorkspaceLeaf } from './leaf';

/** How long the text of a view waits after the last change before it is written. */
const SAVE_DELAY_MS = 2000;

/** A view that holds the text of its file and writes it back a while after the last change. */
export abstract class TextFileView extends EditableFileView {
	data = '';
	requestSave: Debouncer<[], Promise<void>>;
	/** Whether the view holds text that its file does not have yet. */
	dirty = false;
	/** The text as it stood in the file when it was last read or written, the common ground of a merge. */
	private lastSavedData = '';
	private saving: Promise<void> = Promise.resolve();

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		const save = debounce(() => this.save(), SAVE_DELAY_MS, true);
		this.requestSave = Object.assign((): typeof save => {
			this.dirty = true;
			return save();
		}, { cancel: () => save.cancel(), run: () => save.run() }) as typeof save;
	}

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;

	override onload(): void {
		super.onload();
		this.registerEvent(this.app.vault.on('modify', (file: TAbstractFile) => {
			if (file === this.file) void this.onModify(this.file);
		}));
	}

	override async onLoadFile(file: TFile): Promise<void> {
		this.data = await this.app.vault.read(file);
		this.lastSavedData = withLineFeeds(this.data);
		this.dirty = false;
		this.setViewData(this.data, true);
	}

	override async onUnloadFile(_file: TFile): Promise<void> {
		await this.save(true);
	}

	/** Writes the text if it differs from the file's. Calls follow one another, so a later text cannot be overtaken by an earlier one. */
	save(clear = false): Promise<void> {
		this.saving = this.saving.then(() => this.write(clear));
		return this.saving;
	}

	private async write(clear: boolean): Promise<void> {
		this.requestSave.cancel();
		const file = this.file;
		if (file && this.dirty) {
			const base = this.lastSavedData;
			const mine = withLineFeeds(this.getViewData());
			this.dirty = false;
			if (mine !== base) {
				// The file may have changed outside and its event be still on the way: what is there is merged, never overwritten.
				let written = mine;
				await this.app.vault.process(file, (disk) => {
					const theirs = withLineFeeds(disk);
					written = theirs === base ? mine : mergeText(base, mine, theirs);
					return written;
				});
				this.lastSavedData = written;
				this.data = written;
				if (written !== mine && !clear) this.applyOutside(written, mine);
			}
		}
		if (clear) {
			this.data = '';
			this.lastSavedData = '';
			this.clear();
		}
	}

	private async onModify(file: TFile): Promise<void> {
		// A save under way has read the same text and merges it itself.
		await this.saving;
		const theirs = withLineFeeds(await this.app.vault.read(file));
		if (file !== this.file || theirs === this.lastSavedData) return;
		const mine = withLineFeeds(this.getViewData());
		const merged = mergeText(this.lastSavedData, mine, theirs);
		this.lastSavedData = theirs;
		this.data = merged;
		if (merged !== mine) this.setViewData(merged, false);
		this.dirty = merged !== theirs;
		if (this.dirty) this.requestSave();
		else this.requestSave.cancel();
	}

	/** Brings text merged during a save into the view, along with what was typed since the save began. */
	private applyOutside(written: string, base: string): void {
		const now = withLineFeeds(this.getViewData());
		const merged = mergeText(base, now, written);
		this.setViewData(merged, false);
		this.dirty = merged !== written;
		if (this.dirty) this.requestSave();
		else this.requestSave.cancel();
	}
}

/** An editor joins its lines by a line feed, whatever ended them in the file. */
function withLineFeeds(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}
