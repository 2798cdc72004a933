import { parseYaml, TFile, type App, type EventRef, type TAbstractFile } from 'obsidian';
import type { Notebook } from '../core/notebook/notebook';
import type { OpenNotes } from './open-notes';
import { isPromising } from './promising';
import { frontmatterText } from '../core/text/frontmatter-range';
import { splitLines } from '../core/text/lines';
import type { Properties } from '../core/text/property';
import type { Settings } from '../core/settings';

/** How many notes are read at once: more would make the user's own file opens wait (performance.md). */
const READS_IN_FLIGHT = 4;
/** How long after the last key an open note is read, in milliseconds. */
const TYPING_PAUSE = 200;
/** How long a write is waited for, in milliseconds: the event may never come for a note that was removed meanwhile. */
const WRITE_PATIENCE = 3000;
/** How long the app's metadata may be silent while notes lack it, in milliseconds: some note may never get any. */
const INDEX_PATIENCE = 10_000;

function propertiesOf(text: string): Properties | null {
	const yaml = frontmatterText(splitLines(text));
	if (yaml === null) return null;
	try {
		const value: unknown = parseYaml(yaml);
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Properties : null;
	} catch {
		return null;
	}
}

/** Somebody who waits until a note that was written is read again. */
interface Waiting {
	path: string;
	/** The text before the write: an event still on its way may tell of it. */
	before: string | null;
	timer: number;
	resolve: () => void;
}

/**
 * Brings notes from the vault into the notebook: once at the start, then through two doors only, the app's metadata
 * events and the keys typed in an open note.
 */
export class NoteSource {
	/** Notes that are being read or wait to be handed over; an event that knows more of one takes it out. */
	private readonly reading = new Set<string>();
	private readonly unindexed = new Set<string>();
	/** Notes the app told a change of, and not yet the metadata. */
	private readonly unheard = new Set<string>();
	private readonly typing = new Map<string, number>();
	/** Notes whose editor held more than the file when last looked at. */
	private readonly edited = new Set<string>();
	private readonly waiting = new Set<Waiting>();
	private idle: (() => void)[] = [];
	private turn: Promise<void> = Promise.resolve();
	private indexTimer = 0;
	private started = false;

	constructor(private readonly app: App, private readonly notebook: Notebook, private readonly openNotes: OpenNotes, private readonly settings: () => Settings) {}

	/** Listens and reads everything promising; called once the layout is ready. Hands every listener to `own` for its undo. */
	async start(own: (ref: EventRef) => void): Promise<void> {
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
			this.readSoon(info.file.path);
		}));
		await this.readAll();
		this.started = true;
		this.settle();
	}

	/** Drops what it still had in mind to do; whoever waits goes on. */
	stop(): void {
		for (const timer of this.typing.values()) window.clearTimeout(timer);
		this.typing.clear();
		window.clearTimeout(this.indexTimer);
		for (const waiting of [...this.waiting]) this.endWait(waiting);
	}

	/** Reads what the settings now reach and did not reach before. */
	readAll(): Promise<void> {
		return this.inTurn(() => this.readNotes(this.app.vault.getMarkdownFiles()));
	}

	/** Resolves once every note known now has been read, as it is now. */
	whenRead(): Promise<void> {
		if (this.isSettled() && this.unheard.size === 0) return Promise.resolve();
		return new Promise((resolve) => this.idle.push(resolve));
	}

	/** Resolves when the notebook has read another text of this note than `before`, or after a while when none comes. */
	nextRead(path: string, before: string | null = null): Promise<void> {
		return new Promise((resolve) => {
			const waiting: Waiting = { path, before, resolve, timer: window.setTimeout(() => this.endWait(waiting), WRITE_PATIENCE) };
			this.waiting.add(waiting);
		});
	}

	/** Whether everything known so far has been read. */
	isSettled(): boolean {
		return this.started && this.reading.size === 0 && this.unindexed.size === 0;
	}

	/** One after the other, so that there are never more reads in flight than one run has. */
	private inTurn(work: () => Promise<void>): Promise<void> {
		this.turn = this.turn.then(work, work);
		return this.turn;
	}

	private async readNotes(candidates: readonly TFile[], isLate = false): Promise<void> {
		const files = candidates.filter((file) => this.isToBeRead(file, isLate));
		for (const file of files) this.reading.add(file.path);
		const queue = files[Symbol.iterator]();
		const read: { file: TFile; text: string }[] = [];
		const worker = async (): Promise<void> => {
			for (const file of queue) {
				const text = await this.app.vault.cachedRead(file).catch(() => null);
				if (text === null) this.reading.delete(file.path);
				else read.push({ file, text });
			}
		};
		await Promise.all(Array.from({ length: READS_IN_FLIGHT }, worker));
		// What an event told meanwhile is newer, and a note that is gone stays gone.
		const current = read.filter(({ file }) => this.reading.delete(file.path));
		this.notebook.readAll(current.map(({ file, text }) => ({ path: file.path, text, properties: propertiesOf(text) })));
		this.awaitIndex();
		this.settle();
	}

	private isToBeRead(file: TFile, isLate: boolean): boolean {
		if (this.notebook.factsOf(file.path) !== null || this.reading.has(file.path)) return false;
		const cache = this.app.metadataCache.getFileCache(file);
		if (cache === null && !isLate) this.unindexed.add(file.path);
		return (cache !== null || isLate) && isPromising(file.path, cache ?? {}, this.settings());
	}

	/** Looks once more at notes whose metadata came without an event, or never came. */
	private readLate(): void {
		this.unheard.clear();
		this.settle();
		if (this.unindexed.size === 0) return;
		void this.inTurn(() => {
			const files = [...this.unindexed].flatMap((path) => this.app.vault.getFileByPath(path) ?? []);
			this.unindexed.clear();
			return this.readNotes(files, true);
		});
	}

	private awaitIndex(): void {
		window.clearTimeout(this.indexTimer);
		if (this.unindexed.size + this.unheard.size > 0) this.indexTimer = window.setTimeout(() => this.readLate(), INDEX_PATIENCE);
	}

	private awaitChanged(file: TAbstractFile): void {
		if (!(file instanceof TFile) || file.extension !== 'md') return;
		this.unheard.add(file.path);
		this.awaitIndex();
	}

	private settle(): void {
		if (!this.isSettled() || this.unheard.size > 0) return;
		const waiting = this.idle;
		this.idle = [];
		for (const resolve of waiting) resolve();
	}

	private endWait(waiting: Waiting): void {
		window.clearTimeout(waiting.timer);
		this.waiting.delete(waiting);
		waiting.resolve();
	}

	private endWaits(path: string, text: string | null): void {
		for (const waiting of [...this.waiting]) {
			if (waiting.path === path && (text === null || text !== waiting.before)) this.endWait(waiting);
		}
	}

	private readChanged(file: TFile, data: string): void {
		this.unheard.delete(file.path);
		if (file.extension === 'md') this.read(file.path, this.typedText(file.path, data) ?? data);
	}

	/** What is typed in an open editor and not on disk yet. An editor that nobody typed in may still hold the note it showed before. */
	private typedText(path: string, data: string): string | null {
		const text = this.edited.has(path) ? this.openText(path) : null;
		if (text === null || text === data.replace(/\r\n?/g, '\n')) this.edited.delete(path);
		return text;
	}

	private read(path: string, text: string): void {
		this.reading.delete(path);
		if (this.unindexed.delete(path)) this.awaitIndex();
		this.notebook.read(path, text, propertiesOf(text));
		this.endWaits(path, text);
		this.settle();
	}

	private forget(path: string): void {
		for (const known of [this.unheard, this.reading, this.unindexed, this.edited]) known.delete(path);
		this.notebook.remove(path);
		this.endWaits(path, null);
		this.settle();
	}

	private followRename(file: TAbstractFile, oldPath: string): void {
		if (!(file instanceof TFile)) return;
		if (file.extension !== 'md') {
			this.forget(oldPath);
			return;
		}
		this.unindexed.delete(oldPath);
		this.unheard.delete(oldPath);
		if (this.reading.delete(oldPath)) this.reading.add(file.path);
		if (this.edited.delete(oldPath)) this.edited.add(file.path);
		this.notebook.rename(oldPath, file.path);
		// A note that nobody had reason to read may have come to where there is one.
		if (this.notebook.factsOf(file.path) === null) void this.inTurn(() => this.readNotes([file]));
		this.settle();
	}

	private readSoon(path: string): void {
		window.clearTimeout(this.typing.get(path));
		this.typing.set(path, window.setTimeout(() => {
			this.typing.delete(path);
			const text = this.openText(path);
			if (text !== null) this.read(path, text);
		}, TYPING_PAUSE));
	}

	private openText(path: string): string | null {
		return this.openNotes.edited(path)?.editor.getValue() ?? null;
	}
}
