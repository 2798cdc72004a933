import { parseYaml, type App, type TFile } from 'obsidian';
import { nameAnyPeer, type TaskNames } from '../core/follow-ups/named-peers';
import { exclusionOf } from '../core/meetings/exclusion';
import type { NoteText } from '../core/notebook/note-facts';
import type { Notebook } from '../core/notebook/notebook';
import type { Roster } from '../core/notebook/roster';
import type { FileStamp } from '../core/notebook/snapshot-record';
import { findFrontmatter, yamlOf } from '../core/text/frontmatter-range';
import type { Properties } from '../core/text/property';
import { recordOf } from '../core/text/record';
import type { ReadingSettings } from './left-out-elsewhere';
import { reasonToRead } from './promising';
import { Slices } from './slices';
import { standInFor } from './stand-in';
import type { SnapshotKeeper } from './snapshot-keeper';

/** How many notes are read at once: more would make the user's own file opens wait (performance.md). */
const READS_IN_FLIGHT = 4;

function parseProperties(yaml: string): Properties | null {
	try {
		return recordOf(parseYaml(yaml));
	} catch {
		return null;
	}
}

/** A note as the notebook takes it. `known`: the properties as the app has read them already; YAML takes longer than all the rest of a note. */
export function noteText(path: string, text: string, known?: unknown): NoteText {
	const frontmatter = findFrontmatter(text);
	if (frontmatter === null) return { path, text, properties: null };
	return { path, text, properties: recordOf(known) ?? parseProperties(yamlOf(text, frontmatter)) };
}

/** Reads many notes in slices, between which the app goes on, and hands them to the notebook as one change. */
export class BulkRead {
	/** Notes that are being read or wait for it; an event that knows more of one takes it out. */
	readonly reading = new Set<string>();
	/** Notes that the app has no metadata of yet. */
	readonly unindexed = new Set<string>();
	/** Whether nothing is to be read any more. */
	isStopped = false;
	/** Notes that were not read because their tasks name nobody who is a peer, as far as was known then; of conflict copies also those that name one. */
	private readonly passedOver = new Set<string>();
	/** Who was who when all of them were looked at. */
	private roster: Roster | null = null;
	private runs = 0;
	private read = 0;
	private total = 0;

	constructor(private readonly app: App, private readonly notebook: Notebook, private readonly keeper: SnapshotKeeper, private readonly settings: () => ReadingSettings) {}

	isRunning(): boolean {
		return this.runs > 0 || this.reading.size > 0;
	}

	/** How far the reading has come; null when nothing is being read. */
	progress(): { read: number; total: number } | null {
		return this.runs > 0 && this.total > 0 ? { read: this.read, total: this.total } : null;
	}

	/** Whether there are notes that were not read, and others may be peers by now. */
	isOutdated(): boolean {
		return this.passedOver.size > 0 && this.roster !== this.notebook.roster;
	}

	/** These notes, for one more look at each; none while nobody else is a peer. */
	toLookAtAgain(): TFile[] {
		if (!this.isOutdated()) return [];
		this.roster = this.notebook.roster;
		return [...this.passedOver].flatMap((path) => this.app.vault.getFileByPath(path) ?? []);
	}

	/** Told that a note was read elsewhere, or is gone. */
	forget(path: string): void {
		this.reading.delete(path);
		this.passedOver.delete(path);
	}

	/** Told that a note has another path. */
	rename(oldPath: string, path: string): void {
		if (this.reading.has(oldPath)) this.reading.add(path);
		this.forget(oldPath);
	}

	/** Reads nothing more, whatever is under way. */
	stop(): void {
		this.isStopped = true;
		this.reading.clear();
	}

	/** Reads what of these notes is promising and not known. Late ones get no second chance to be indexed first. */
	async run(candidates: readonly TFile[], isLate: boolean): Promise<void> {
		const slices = new Slices();
		this.runs += 1;
		try {
			const { chosen, naming } = await this.choose(candidates, isLate, slices);
			await this.readAll(chosen, slices);
			// Who is a peer is known once our own notes are read.
			this.notebook.knowPeople();
			if (this.passedOver.size === 0) this.roster = this.notebook.roster;
			const named = await this.chooseNaming(naming, slices);
			await this.readAll(named, slices);
			// Where nothing was taken in, there is nothing to tell.
			if (chosen.length + named.length === 0 && this.notebook.isUnderstood) return;
			while (!this.isStopped && !this.notebook.understand(() => slices.isOver())) await slices.rest();
		} finally {
			this.runs -= 1;
			this.read = 0;
			this.total = 0;
		}
	}

	/** What must be read, and what only when its tasks name a peer; what was kept from last time is handed over at once. */
	private async choose(candidates: readonly TFile[], isLate: boolean, slices: Slices): Promise<{ chosen: TFile[]; naming: Map<TFile, TaskNames> }> {
		const chosen: TFile[] = [];
		const naming = new Map<TFile, TaskNames>();
		for (const file of candidates) {
			if (slices.isOver()) await slices.rest();
			if (!this.isMissing(file)) continue;
			this.passedOver.delete(file.path);
			if (this.keeper.recalls(file)) continue;
			const cache = this.app.metadataCache.getFileCache(file);
			if (cache === null && !isLate) this.unindexed.add(file.path);
			else {
				const reason = reasonToRead(file.path, cache ?? {}, this.settings());
				if (typeof reason === 'object') naming.set(file, reason);
				else if (!this.isCopy(file) && reason) {
					const standIn = cache === null ? null : standInFor(cache, file.stat.size);
					if (standIn === null) chosen.push(this.awaited(file));
					else this.take(file, standIn, file.stat);
				}
			}
		}
		return { chosen, naming };
	}

	private async chooseNaming(naming: ReadonlyMap<TFile, TaskNames>, slices: Slices): Promise<TFile[]> {
		const chosen: TFile[] = [];
		for (const [file, names] of naming) {
			if (slices.isOver()) await slices.rest();
			if (!this.isMissing(file) || this.isCopy(file)) continue;
			if (nameAnyPeer(names, file.path, this.notebook.roster)) chosen.push(this.awaited(file));
			else this.passedOver.add(file.path);
		}
		return chosen;
	}

	/** Whether a note is still there and wanted, and neither known nor about to be read. */
	private isMissing(file: TFile): boolean {
		return !this.isStopped && this.app.vault.getFileByPath(file.path) === file && !this.notebook.has(file.path) && !this.reading.has(file.path);
	}

	private awaited(file: TFile): TFile {
		this.reading.add(file.path);
		return file;
	}

	/** Whether a note is a conflict copy: never read, and listed only where it seems to be of a note of ours. */
	isCopy(file: TFile): boolean {
		if (exclusionOf(file.path, this.settings()) !== 'conflict-copy') return false;
		const reason = reasonToRead(file.path, this.app.metadataCache.getFileCache(file) ?? {}, this.settings());
		if (typeof reason === 'object') this.passedOver.add(file.path);
		this.notebook.listCopy(file.path, typeof reason === 'object' ? nameAnyPeer(reason, file.path, this.notebook.roster) : reason);
		return true;
	}

	private async readAll(files: readonly TFile[], slices: Slices): Promise<void> {
		this.total += files.length;
		const queue = files[Symbol.iterator]();
		const worker = async (): Promise<void> => {
			for (const file of queue) {
				if (this.reading.has(file.path)) await this.readOne(file, slices);
				this.read += 1;
			}
		};
		await Promise.all(Array.from({ length: READS_IN_FLIGHT }, worker));
	}

	private async readOne(file: TFile, slices: Slices): Promise<void> {
		const { mtime, size } = file.stat;
		const text = await this.app.vault.cachedRead(file).catch(() => null);
		await slices.rest();
		// What an event told meanwhile is newer, and a note that is gone stays gone.
		if (!this.reading.delete(file.path) || text === null) return;
		this.take(file, text, mtime === file.stat.mtime && size === file.stat.size ? { mtime, size } : null);
	}

	/** Should the app's metadata be of an older text, its event is still to come. */
	private take(file: TFile, text: string, stamp: FileStamp | null): void {
		this.notebook.take(noteText(file.path, text, this.app.metadataCache.getFileCache(file)?.frontmatter));
		this.keeper.stamp(file.path, stamp);
	}
}
