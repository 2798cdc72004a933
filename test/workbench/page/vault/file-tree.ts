import type { WireStat } from '../../wire';
import { setPath, TFile, TFolder, type TAbstractFile } from './files';
import type { Vault } from 'obsidian';

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
		const { folder, made } = this.folderFor(path);
		const file = stat.type === 'folder' ? new TFolder(this.vault, path) : new TFile(this.vault, path, fileStats(stat));
		this.hang(file, folder);
		return [...made, file];
	}

	/** Takes a file or folder out, with all in it, and answers with them, deepest first. */
	remove(file: TAbstractFile): TAbstractFile[] {
		const inner = file instanceof TFolder ? [...file.children].flatMap((child) => this.remove(child)) : [];
		if (file.parent) file.parent.children = file.parent.children.filter((child) => child !== file);
		file.parent = null;
		this.byPath.delete(file.path);
		return [...inner, file];
	}

	/** Moves a file or folder with all in it; answers with each object and the path it had, the moved one first. */
	move(file: TAbstractFile, newPath: string): { file: TAbstractFile; oldPath: string }[] {
		const oldPath = file.path;
		const within = this.withInner(file).map((inner) => ({ file: inner, oldPath: inner.path }));
		if (file.parent) file.parent.children = file.parent.children.filter((child) => child !== file);
		for (const moved of within) this.byPath.delete(moved.oldPath);
		const { folder } = this.folderFor(newPath);
		for (const moved of within) {
			setPath(moved.file, newPath + moved.oldPath.slice(oldPath.length));
			this.byPath.set(moved.file.path, moved.file);
		}
		file.parent = folder;
		folder.children.push(file);
		return within;
	}

	private withInner(file: TAbstractFile): TAbstractFile[] {
		return file instanceof TFolder ? [file, ...file.children.flatMap((child) => this.withInner(child))] : [file];
	}

	private folderFor(path: string): { folder: TFolder; made: TAbstractFile[] } {
		const slash = path.lastIndexOf('/');
		if (slash < 0) return { folder: this.root, made: [] };
		const parentPath = path.slice(0, slash);
		const known = this.byPath.get(parentPath);
		if (known instanceof TFolder) return { folder: known, made: [] };
		const { folder, made } = this.folderFor(parentPath);
		const parent = new TFolder(this.vault, parentPath);
		this.hang(parent, folder);
		return { folder: parent, made: [...made, parent] };
	}

	private hang(file: TAbstractFile, folder: TFolder): void {
		file.parent = folder;
		folder.children.push(file);
		this.byPath.set(file.path, file);
	}
}

/** The times and size that a file object carries. */
export function fileStats({ ctime, mtime, size }: WireStat): { ctime: number; mtime: number; size: number } {
	return { ctime, mtime, size };
}
