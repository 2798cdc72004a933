import { TFile, type App, type EventRef, type TAbstractFile } from 'obsidian';
import type { Notebook } from '../core/notebook/notebook';
import type { NotebookRules } from '../core/notebook/notebook-rules';
import type { Roster } from '../core/notebook/roster';
import { BulkRead, noteText } from './bulk-read';
import type { ReadingSettings } from './left-out-elsewhere';
import { NextReads } from './next-reads';
import type { OpenNotes } from './open-notes';
import type { SnapshotKeeper } from './snapshot-keeper';

/** How long after the last key an open note is read, in milliseconds. */
const TYPING_PAUSE = 200;
/** How long the app's metadata may be silent while notes lack it, in milliseconds: some note may never get any. */
const INDEX_PATIENCE = 10_000;
/** How long nobody must have become a peer before notes that name them are looked for, in milliseconds: a name may still be typed. */
const PEOPLE_PAUSE = 1000;

/**
 * Brings notes from the vault into the notebook: once at the start, then through two doors only, the app's metadata
 * events and the keys typed in an open note.
 */
export class NoteSource {
	private readonly bulk: BulkRead;
	private readonly nextReads = new NextReads();
	/** Notes the app told a change of, and not yet the metadata. */
	private readonly unheard = new Set<string>();
	private readonly typing = new Map<string, number>();
	/** Notes whose editor held more than the file when last looked at. */
	private readonly edited = new Set<string>();
	private readonly idle: (() => void)[] = [];
	private turn: Promise<void> = Promise.resolve();
	private waitingTurns = 0;
	private indexTimer = 0;
	private peopleTimer = 0;
	/** Who is who, where notes are to be looked for that name somebody; null while there are none. */
	private roster: Roster | null = null;
	private started = false;

	constructor(private readonly app: App, private readonly notebook: Notebook, private readonly openNotes: OpenNotes, settings: () => ReadingSettings, private readonly keeper: SnapshotKeeper) {
		this.bulk = new BulkRead(app, notebook, keeper, settings);
	}

	/** Listens and reads everything promising, unless it was kept from last time; called once the layout is ready. Hands every listener to `own` for its undo. */
	async start(own: (ref: EventRef) => void): Promise<void> {
		// Switched off before the layout was ready.
		if (this.bulk.isStopped) return;
		const { vault, metadataCache, workspace } = this.app;
		this.openNotes.start(own);
		own(metadataCache.on('changed', (file, data) => this.readChanged(file, data)));
		own(metadataCache.on('deleted', (file) => this.forget(file.path)));
		own(vault.on('delete', (file) => this.forget(file.path)));
		own(vault.on('create', (file) => this.awaitChanged(file)));
		own(vault.on('modify', (file) => this.awaitChanged(file)));
		own(vault.on('rename', (file, oldPath) => this.followRename(file, oldPath)));
		own(metadataCache.on('resolved', () => this.readLate()));
		own(workspace.on('editor-change', (_editor, info) => {
			if (info.file === null) return;
			this.edited.add(info.file.path);
			this.keeper.changed();
			this.readSoon(info.file.path);
		}));
		await this.inTurn(async () => {
			await this.keeper.begin();
			await this.bulk.run(vault.getMarkdownFiles(), false);
			this.keeper.end();
		});
		this.started = true;
		this.awaitIndex();
		this.settle();
	}

	/** Drops what it still had in mind to do; whoever waits goes on. */
	stop(): void {
		this.bulk.stop();
		for (const timer of this.typing.values()) window.clearTimeout(timer);
		this.typing.clear();
		window.clearTimeout(this.indexTimer);
		window.clearTimeout(this.peopleTimer);
		this.keeper.stop();
		this.nextReads.stop();
	}

	/** Takes over changed settings: reads what they now reach and did not reach before, and works out in slices what all notes mean. */
	follow(rules: NotebookRules): Promise<void> {
		this.notebook.follow(rules);
		return this.inTurn(async () => {
			await this.readNotes(this.app.vault.getMarkdownFiles(), false);
			this.keeper.changed();
		});
	}

	/** Resolves once every note known now has been read, as it is now. */
	whenRead(): Promise<void> {
		return new Promise((resolve) => {
			this.idle.push(resolve);
			this.settle();
		});
	}

	/** Resolves when the notebook has read another text of this note than `before`, or after a while when none comes. */
	nextRead(path: string, before: string | null = null): Promise<void> {
		return this.nextReads.of(path, before);
	}

	/** Reads what was typed in an open note a moment ago, without waiting for a pause. */
	readTyped(path: string): void {
		const timer = this.typing.get(path);
		if (timer === undefined) return;
		window.clearTimeout(timer);
		this.typing.delete(path);
		const text = this.openText(path);
		if (text === null) return;
		this.keeper.stamp(path, null);
		this.read(path, text);
	}

	/** How far the reading has come; null when nothing is being read. */
	progress(): { read: number; total: number } | null {
		return this.bulk.progress();
	}

	/** Whether everything known so far has been read. */
	isSettled(): boolean {
		return this.started && this.waitingTurns === 0 && !this.bulk.isRunning() && this.bulk.unindexed.size === 0;
	}

	/** One after the other, so that there are never more reads in flight than one run has. */
	private inTurn(work: () => Promise<void>): Promise<void> {
		this.waitingTurns += 1;
		this.turn = this.turn.then(work, work).finally(() => {
			this.waitingTurns -= 1;
			this.settle();
		});
		return this.turn;
	}

	private async readNotes(candidates: readonly TFile[], isLate: boolean): Promise<void> {
		await this.bulk.run(candidates, isLate);
		this.awaitIndex();
		this.settle();
	}

	/** Looks once more at notes whose metadata came without an event, or never came. */
	private readLate(): void {
		this.unheard.clear();
		this.settle();
		if (this.bulk.unindexed.size === 0) return;
		void this.inTurn(() => {
			const files = [...this.bulk.unindexed].flatMap((path) => this.app.vault.getFileByPath(path) ?? []);
			this.bulk.unindexed.clear();
			return this.readNotes(files, true);
		});
	}

	private awaitIndex(): void {
		window.clearTimeout(this.indexTimer);
		if (!this.bulk.isStopped && this.bulk.unindexed.size + this.unheard.size > 0) this.indexTimer = window.setTimeout(() => this.readLate(), INDEX_PATIENCE);
	}

	private awaitChanged(file: TAbstractFile): void {
		if (!(file instanceof TFile) || file.extension !== 'md') return;
		this.unheard.add(file.path);
		this.keeper.stamp(file.path, null);
		this.awaitIndex();
	}

	/** Looks for notes that name whoever is a peer now, a while after that has changed last. */
	private followPeople(): void {
		const roster = !this.bulk.isStopped && this.bulk.isOutdated() ? this.notebook.roster : null;
		if (roster === this.roster) return;
		this.roster = roster;
		window.clearTimeout(this.peopleTimer);
		if (roster !== null) this.peopleTimer = window.setTimeout(() => this.lookAgain(), PEOPLE_PAUSE);
	}

	/** Reads notes that nobody had reason to read, where their tasks name a peer who was none before. */
	private lookAgain(): void {
		window.clearTimeout(this.peopleTimer);
		void this.inTurn(() => this.readNotes(this.bulk.toLookAtAgain(), false));
	}

	private settle(): void {
		this.followPeople();
		if (!this.isSettled() || this.unheard.size > 0) return;
		// Whoever waits for what was read waits for what follows from it.
		if (this.idle.length > 0 && this.roster !== null) this.lookAgain();
		else for (const resolve of this.idle.splice(0)) resolve();
	}

	private readChanged(file: TFile, data: string): void {
		this.unheard.delete(file.path);
		if (file.extension !== 'md') return;
		const typed = this.typedText(file.path, data);
		this.read(file.path, typed ?? data);
		this.keeper.stamp(file.path, this.edited.has(file.path) ? null : file.stat);
	}

	/** What is typed in an open editor and not on disk yet. An editor that nobody typed in may still hold the note it showed before. */
	private typedText(path: string, data: string): string | null {
		const text = this.edited.has(path) ? this.openText(path) : null;
		if (text === null || text === data.replace(/\r\n?/g, '\n')) this.edited.delete(path);
		return text;
	}

	private read(path: string, text: string): void {
		this.bulk.forget(path);
		if (this.bulk.unindexed.delete(path)) this.awaitIndex();
		const file = this.app.vault.getFileByPath(path);
		// What was typed in a note that has gone meanwhile is no note any more.
		if (file === null) this.notebook.remove(path);
		else if (!this.bulk.isCopy(file)) this.notebook.readAll([noteText(path, text)]);
		this.nextReads.tell(path, text);
		this.settle();
	}

	private forget(path: string): void {
		for (const known of [this.unheard, this.bulk.unindexed, this.edited]) known.delete(path);
		this.bulk.forget(path);
		this.notebook.remove(path);
		this.keeper.stamp(path, null);
		this.nextReads.tell(path, null);
		this.settle();
	}

	private followRename(file: TAbstractFile, oldPath: string): void {
		if (!(file instanceof TFile)) return;
		if (file.extension !== 'md') {
			this.forget(oldPath);
			return;
		}
		this.bulk.unindexed.delete(oldPath);
		this.unheard.delete(oldPath);
		this.bulk.rename(oldPath, file.path);
		if (this.edited.delete(oldPath)) this.edited.add(file.path);
		this.notebook.rename(oldPath, file.path);
		this.keeper.rename(oldPath, file.path);
		// A note that nobody had reason to read may have come to where there is one.
		if (!this.notebook.has(file.path)) void this.inTurn(() => this.readNotes([file], false));
		this.settle();
	}

	private readSoon(path: string): void {
		window.clearTimeout(this.typing.get(path));
		this.typing.set(path, window.setTimeout(() => this.readTyped(path), TYPING_PAUSE));
	}

	private openText(path: string): string | null {
		return this.openNotes.edited(path)?.editor.getValue() ?? null;
	}
}
