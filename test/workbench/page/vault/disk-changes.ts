import type { BulkFile, WireStat } from '../../wire';
import { TFile } from './files';
import { fileStats, FOLDER, type FileTree } from './file-tree';

/**
 * Carries what happened on disk into the tree at once, and to the listeners in the next turns:
 * when a write's promise resolves, the file object is there and its event still to come.
 */
export class DiskChanges {
	private lastTold: Promise<void> = Promise.resolve();
	/** What this page left behind at paths outside the tree, such as settings: news of that are none. */
	private readonly hidden = new Map<string, string>();

	/** `texts` holds the text of notes by path, as last read or written. */
	constructor(private readonly tree: FileTree, private readonly texts: Map<string, string>, private readonly trigger: (name: string, ...data: unknown[]) => void) {}

	/** Resolves when every event of what has happened so far has been told. */
	whenTold(): Promise<void> {
		return this.lastTold;
	}

	/** Whether the disk is known to be so, as it is after whatever this page did itself. */
	knows(path: string, stat: WireStat | null): boolean {
		const known = this.tree.get(path);
		const stamp = isHidden(path) ? this.hidden.get(path) : stampOf(known instanceof TFile ? { type: 'file', ...known.stat } : known && FOLDER);
		return stamp === stampOf(stat);
	}

	/** Takes over what a look at the disk found, and that this page did not do. */
	found(path: string, file: BulkFile | null): void {
		if (this.knows(path, file)) return;
		// 'raw' is what the app calls news of a file outside the tree: a plugin's settings, changed by another device.
		if (isHidden(path)) this.later('raw', path);
		else if (!file || this.tree.get(path) instanceof TFile !== (file.type === 'file')) this.removed(path);
		if (file) this.written(path, file, file.text ?? null);
	}

	written(path: string, stat: WireStat, text: string | null): void {
		if (isHidden(path)) return void this.hidden.set(path, stampOf(stat));
		if (text === null) this.texts.delete(path);
		else this.texts.set(path, text);
		const known = this.tree.get(path);
		if (known instanceof TFile) {
			known.stat = fileStats(stat);
			this.later('modify', known);
		} else if (!known) {
			for (const file of this.tree.add(path, stat)) this.later('create', file);
		}
	}

	removed(path: string): void {
		if (isHidden(path)) this.hidden.set(path, stampOf(null));
		const known = this.tree.get(path);
		for (const file of known ? this.tree.remove(known) : []) {
			this.texts.delete(file.path);
			this.later('delete', file);
		}
	}

	renamed(path: string, newPath: string): void {
		const known = this.tree.get(path);
		if (!known || isHidden(newPath)) return this.removed(path);
		for (const { file, oldPath } of this.tree.move(known, newPath)) {
			const text = this.texts.get(oldPath);
			this.texts.delete(oldPath);
			if (text !== undefined) this.texts.set(file.path, text);
			this.later('rename', file, oldPath);
		}
	}

	/** Events come one after the other, each in a turn of its own, never within the call that made them. */
	private later(name: string, ...data: unknown[]): void {
		this.lastTold = this.lastTold.then(() => new Promise((resolve) => setTimeout(resolve, 0))).then(() => this.trigger(name, ...data));
	}
}

/** Whether a path is no part of the vault's tree: a name in it begins with a dot. */
function isHidden(path: string): boolean {
	return path.split('/').some((name) => name.startsWith('.'));
}

function stampOf(stat: WireStat | null): string {
	if (stat === null) return 'gone';
	return stat.type === 'folder' ? 'folder' : `${stat.mtime}:${stat.size}`;
}
