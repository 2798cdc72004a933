import type { FileStats } from 'obsidian';
import type { Vault } from './vault';

/** A file or folder of the vault: one object for as long as it is there, whatever it is renamed to. */
export abstract class TAbstractFile {
	parent: TFolder | null = null;
	path = '';
	name = '';

	constructor(public vault: Vault, path: string) {
		setPath(this, path);
	}
}

/** A file of the vault. */
export class TFile extends TAbstractFile {
	declare basename: string;
	declare extension: string;

	constructor(vault: Vault, path: string, public stat: FileStats) {
		super(vault, path);
	}
}

/** A folder of the vault; the root has the path `/`. */
export class TFolder extends TAbstractFile {
	children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === '/';
	}
}

/** Gives a file or folder another path; where it hangs in the tree is the tree's business. */
export function setPath(file: TAbstractFile, path: string): void {
	const name = path.slice(path.lastIndexOf('/') + 1);
	Object.assign(file, { path, name });
	if (!(file instanceof TFile)) return;
	const dot = name.lastIndexOf('.');
	const end = dot > 0 && dot < name.length - 1 ? dot : name.length;
	Object.assign(file, { basename: name.slice(0, end), extension: name.slice(end + 1).toLowerCase() });
}
