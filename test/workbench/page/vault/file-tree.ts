import type { WireStat } from '../../wire';
import { setPath, TFile, TFolder, type TAbstractFile } from './files';
import type { Vault } from './vault';

/** A folder's times and size are of no interest. */
export const FOLDER: WireStat = { type: 'folder', ctime: 0, mtime: 0, size: 0 };

/** The vault's files and folders by path, each hung under its parent; folders on the way are made as needed. */
export class FileTree {
	readonly root: TFolder;
	private readonly byPath = new Map<string, TAbstractFile>();

	constructor(private readonly vault: Vault) {
		this.root = new TFolder(vault, '/');
		this.byPath.set('/', this.root);
	}

	get(path: string): TAbstractFile | null {
		return this.byPath.get(path) ?? null;
	}

	/** Everything, parents before children. */
	all(): TAbstractFile[] {
		return [...this.byPath.values()];
	}

	/** Hangs a new file or folder in, and answers with all that is new: it, and before it the folders it needed. */
	add(path: string, stat: WireStat): TAbstractFile[] {
		const made = this.get(parentOf(path)) ? [] : this.add(parentOf(path), FOLDER);
		const file = stat.type === 'folder' ? new TFolder(this.vault, path) : new TFile(this.vault, path, fileStats(stat));
		this.hang(file);
		return [...made, file];
	}

	/** Takes a file or folder out, with all in it, and answers with them, deepest first. */
	remove(file: TAbstractFile): TAbstractFile[] {
		const removed = withInner(file).reverse();
		this.unhang(file);
		for (const inner of removed) this.byPath.delete(inner.path);
		return removed;
	}

	/** Moves a file or folder with all in it; answers with each object and the path it had, the moved one first. */
	move(file: TAbstractFile, newPath: string): { file: TAbstractFile; oldPath: string }[] {
		const { path } = file;
		const moved = withInner(file).map((inner) => ({ file: inner, oldPath: inner.path }));
		this.unhang(file);
		for (const { file: inner, oldPath } of moved) {
			this.byPath.delete(oldPath);
			setPath(inner, newPath + oldPath.slice(path.length));
			this.byPath.set(inner.path, inner);
		}
		if (!this.get(parentOf(newPath))) this.add(parentOf(newPath), FOLDER);
		this.hang(file);
		return moved;
	}

	private hang(file: TAbstractFile): void {
		const parent = this.get(parentOf(file.path));
		if (!(parent instanceof TFolder)) throw new Error(`Not in a folder: ${file.path}`);
		file.parent = parent;
		parent.children.push(file);
		this.byPath.set(file.path, file);
	}

	private unhang(file: TAbstractFile): void {
		file.parent?.children.splice(file.parent.children.indexOf(file), 1);
		file.parent = null;
	}
}

/** The times and size that a file object carries. */
export function fileStats({ ctime, mtime, size }: WireStat): TFile['stat'] {
	return { ctime, mtime, size };
}

function withInner(file: TAbstractFile): TAbstractFile[] {
	return file instanceof TFolder ? [file, ...file.children.flatMap(withInner)] : [file];
}

function parentOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '/';
}
