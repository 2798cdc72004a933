import type { TFile } from 'obsidian';
import type { Notebook } from '../core/notebook/notebook';
import type { FileStamp, SnapshotNote } from '../core/notebook/snapshot-record';
import { Slices } from './slices';
import type { Snapshot } from './snapshot';

/** How long nothing must have changed before the notebook is written down, in milliseconds. */
const QUIET = 10_000;

/** Knows of which state of each file the notebook's facts are, and keeps them for the next start. */
export class SnapshotKeeper {
	private readonly stamps = new Map<string, FileStamp>();
	private isOutdated = false;
	private kept: Map<string, SnapshotNote> | null = null;
	private timer = 0;
	/** Raised by every change, so that a snapshot under way is given up. */
	private changes = 0;
	/** Whether there is a place to write to, and anybody who may. */
	private isPossible: boolean;

	constructor(private readonly snapshot: Snapshot, private readonly notebook: Notebook) {
		this.isPossible = snapshot.isPossible();
	}

	/** Reads what was kept; nothing where there is nothing of use. */
	async begin(): Promise<void> {
		try {
			const kept = this.isPossible ? await this.snapshot.read() : null;
			this.isOutdated = kept === null || !this.notebook.resume(kept, kept.moved);
			this.kept = kept?.notes ?? null;
		} catch {
			this.isOutdated = true;
		}
	}

	/** Hands a note over to the notebook as it was kept; false when it must be read, for it is another by now or unknown. */
	recalls(file: TFile): boolean {
		const kept = this.kept?.get(file.path);
		if (kept === undefined) return false;
		if (kept.mtime !== file.stat.mtime || kept.size !== file.stat.size) return false;
		try {
			if (!this.notebook.takePacked(file.path, kept)) return false;
		} catch {
			return false;
		}
		this.kept?.delete(file.path);
		this.stamps.set(file.path, { mtime: kept.mtime, size: kept.size });
		return true;
	}

	/** Forgets what was kept once every note has been looked at. What nobody asked for, or was not as it was, is written anew. */
	end(): void {
		if (this.isOutdated || (this.kept?.size ?? 0) > 0) this.changed();
		this.kept = null;
	}

	/** Told of which state of its file a note was read; null when the file is not, or not yet, what the notebook knows. */
	stamp(path: string, stamp: FileStamp | null): void {
		if (stamp === null) this.stamps.delete(path);
		else this.stamps.set(path, { mtime: stamp.mtime, size: stamp.size });
		this.changed();
	}

	rename(oldPath: string, path: string): void {
		const stamp = this.stamps.get(oldPath) ?? null;
		this.stamps.delete(oldPath);
		this.stamp(path, stamp);
	}

	/** Waits until it is quiet, then writes: never while somebody types. */
	changed(): void {
		this.changes += 1;
		window.clearTimeout(this.timer);
		if (this.isPossible) this.timer = window.setTimeout(() => void this.write(), QUIET);
	}

	/** Writes nothing any more, whatever is still told. */
	stop(): void {
		this.isPossible = false;
		this.changed();
	}

	private async write(): Promise<void> {
		const { changes, notebook } = this;
		const { version } = notebook;
		const slices = new Slices();
		const packer = notebook.packer();
		const record = { paths: [] as string[], mtimes: [] as number[], sizes: [] as number[], notes: [] as string[], meanings: [] as string[] };
		for (const path of notebook.paths()) {
			await slices.rest();
			if (this.changes !== changes || notebook.version !== version || !notebook.isUnderstood) return;
			const stamp = this.stamps.get(path);
			const note = packer.pack(path);
			if (stamp === undefined || note === null) continue;
			record.paths.push(path);
			record.mtimes.push(stamp.mtime);
			record.sizes.push(stamp.size);
			record.notes.push(note.packed);
			record.meanings.push(note.meant);
		}
		// Without it the next start reads more, and nothing else is lost.
		await this.snapshot.write({ ...record, ...packer.rest() }).catch(() => false);
	}
}
