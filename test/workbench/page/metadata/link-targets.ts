import type { TFile } from '../vault/files';
import { getLinkpath } from './links';

/** Finds the file a link means: by its path, or by its name alone when nearer than any other of that name. */
export class LinkTargets {
	private byName: Map<string, TFile[]> | null = null;

	constructor(private readonly files: () => TFile[]) {}

	/** To be called when a file has come, gone or been renamed. */
	forget(): void {
		this.byName = null;
	}

	find(linktext: string, sourcePath: string): TFile | null {
		const linkpath = getLinkpath(linktext);
		if (linkpath === '') return this.files().find((file) => file.path === sourcePath) ?? null;
		const wanted = fromSource(linkpath, sourcePath).toLowerCase();
		const name = wanted.slice(wanted.lastIndexOf('/') + 1);
		const named = [...this.named(name), ...this.named(`${name}.md`)];
		const isMeant = (file: TFile): boolean => [wanted, `${wanted}.md`].some((path) => file.path.toLowerCase() === path || file.path.toLowerCase().endsWith(`/${path}`));
		const matching = isAnchored(linkpath) ? named.filter((file) => [wanted, `${wanted}.md`].includes(file.path.toLowerCase())) : named.filter(isMeant);
		const folder = folderOf(sourcePath);
		const rank = (file: TFile): number => {
			if ([wanted, `${wanted}.md`].includes(file.path.toLowerCase())) return 0;
			return file.path.startsWith(folder) ? 1 : 2;
		};
		matching.sort((a, b) => rank(a) - rank(b) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
		return matching[0] ?? null;
	}

	/** Whether no other file has this name. */
	isUnique(file: TFile): boolean {
		return this.named(file.name.toLowerCase()).length === 1;
	}

	private named(name: string): TFile[] {
		if (!this.byName) {
			this.byName = new Map();
			for (const file of this.files()) {
				const key = file.name.toLowerCase();
				const same = this.byName.get(key);
				if (same) same.push(file);
				else this.byName.set(key, [file]);
			}
		}
		return this.byName.get(name) ?? [];
	}
}

/** Whether a link says where to begin: at the vault's root, or at the note it stands in. */
function isAnchored(linkpath: string): boolean {
	return /^(\/|\.\.?\/)/.test(linkpath);
}

function fromSource(linkpath: string, sourcePath: string): string {
	if (!isAnchored(linkpath)) return linkpath;
	const parts = linkpath.startsWith('/') ? [] : folderOf(sourcePath).split('/').filter((part) => part !== '');
	for (const part of linkpath.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/');
}

/** The folder of a path with a slash at its end; nothing for the root. */
function folderOf(path: string): string {
	return path.slice(0, path.lastIndexOf('/') + 1);
}
