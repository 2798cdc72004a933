import type { FileStats, Vault } from 'obsidian';

/** A file or folder of the vault: one object for as long as it is there, whatever it is renamed to. */
export abstract class TAbstractFile {
	parent: TFolder | null = null;
	name: string;

	constructor(public vault: Vault, public path: string) {
		this.name = nameOf(path);
	}
}

/** A file of the vault. */
export class TFile extends TAbstractFile {
	basename: string;
	extension: string;

	constructor(vault: Vault, path: string, public stat: FileStats) {
		super(vault, path);
		({ basename: this.basename, extension: this.extension } = partsOf(this.name));
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
	file.path = path;
	file.name = nameOf(path);
	if (file instanceof TFile) Object.assign(file, partsOf(file.name));
}

function nameOf(path: string): string {
	return path === '/' ? '' : path.slice(path.lastIndexOf('/') + 1);
}

function partsOf(name: string): { basename: string; extension: string } {
	const dot = name.lastIndexOf('.');
	const hasExtension = dot > 0 && dot < name.length - 1;
	return { basename: hasExtension ? name.slice(0, dot) : name, extension: hasExtension ? name.slice(dot + 1).toLowerCase() : '' };
}
