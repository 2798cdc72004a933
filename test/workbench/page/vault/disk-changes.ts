import type { BulkFile, OutsideChange, WireStat } from '../../wire';
import type { DiskListener } from './adapter';
import type { EventLine } from './event-line';
import { TFile, type TAbstractFile } from './files';
import { fileStats, type FileTree } from './file-tree';

/** What changes on disk have to be told to. */
export interface DiskChangeParts {
	tree: FileTree;
	/** Text of notes by path, as last read or written. */
	texts: Map<string, string>;
	events: EventLine;
	trigger: (name: string, ...data: unknown[]) => void;
	/** Looks at the disk for a path and all below it. */
	look: (path: string) => Promise<BulkFile[]>;
}

/**
 * Carries what happened on disk into the tree at once, and to the listeners in the next turns:
 * when a write's promise resolves, the file object is there and its event still to come.
 */
export class DiskChanges implements DiskListener {
	constructor(private readonly parts: DiskChangeParts) {}

	written(path: string, stat: WireStat, text: string | null): void {
		const { tree, texts, trigger } = this.parts;
		if (isHidden(path)) return;
		const known = tree.get(path);
		if (text === null) texts.delete(path);
		else texts.set(path, text);
		if (known instanceof TFile) {
			known.stat = fileStats(stat);
			this.later(() => trigger('modify', known));
		} else if (!known) {
			for (const file of tree.add(path, stat)) this.later(() => trigger('create', file));
		}
	}

	removed(path: string): void {
		const { tree, texts, trigger } = this.parts;
		const known = tree.get(path);
		if (!known) return;
		for (const file of tree.remove(known)) {
			texts.delete(file.path);
			this.later(() => trigger('delete', file));
		}
	}

	renamed(path: string, newPath: string, stat: WireStat): void {
		const known = this.parts.tree.get(path);
		if (isHidden(newPath)) return this.removed(path);
		if (!known) return isHidden(path) ? void this.appeared(newPath) : undefined;
		if (known instanceof TFile) known.stat = fileStats(stat);
		for (const { file, oldPath } of this.parts.tree.move(known, newPath)) this.retell(file, oldPath);
	}

	async appeared(path: string): Promise<void> {
		if (isHidden(path)) return;
		for (const file of await this.parts.look(path)) this.written(file.path, file, file.text ?? null);
	}

	/** A change that the server saw on disk. */
	outside(change: OutsideChange): void {
		// 'raw' is what the app calls news of a file outside the tree: a plugin's settings, changed by another device.
		if (change.kind === 'config') this.later(() => this.parts.trigger('raw', change.path));
		else if (change.kind === 'removed') this.removed(change.path);
		else if (!isEcho(change.file, this.parts.tree.get(change.file.path), this.parts.texts)) this.written(change.file.path, change.file, change.file.text ?? null);
	}

	private retell(file: TAbstractFile, oldPath: string): void {
		const { texts, trigger } = this.parts;
		const text = texts.get(oldPath);
		texts.delete(oldPath);
		if (text !== undefined) texts.set(file.path, text);
		this.later(() => trigger('rename', file, oldPath));
	}

	private later(happen: () => void): void {
		this.parts.events.push(happen);
	}
}

/** Whether a path is no part of the vault's tree: a name in it begins with a dot. */
export function isHidden(path: string): boolean {
	return path.split('/').some((name) => name.startsWith('.'));
}

// Read by the bulk answer and seen by the watch as well: the same file, told twice.
function isEcho(file: BulkFile, known: TAbstractFile | null, texts: Map<string, string>): boolean {
	if (!(known instanceof TFile)) return known !== null;
	return known.stat.mtime === file.mtime && known.stat.size === file.size && texts.get(file.path) === file.text;
}
