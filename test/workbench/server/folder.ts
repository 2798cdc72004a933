import * as fs from 'node:fs';
import * as path from 'node:path';
import type { WireStat } from '../wire';

/** A refusal whose message is one sentence a person can act on. */
export class FolderError extends Error {}

/**
 * The vault's folder on disk. Every path that comes in is relative to it, and none gets out:
 * not by dots, not by being absolute, not through a symbolic link.
 * Calls are synchronous on purpose: a comparison and the write that follows it cannot be separated by another request.
 */
export class Folder {
	readonly root: string;

	constructor(folder: string) {
		if (!fs.existsSync(folder)) throw new FolderError(`The vault folder does not exist: ${folder}`);
		if (!fs.statSync(folder).isDirectory()) throw new FolderError(`The vault is not a folder: ${folder}`);
		this.root = fs.realpathSync(folder);
		try {
			// Rights say too little (a disk may be read-only, root may do anything), so one hidden name is made and taken away.
			fs.rmdirSync(fs.mkdtempSync(path.join(this.root, '.workbench-')));
		} catch {
			throw new FolderError(`The vault folder cannot be written to: ${folder}`);
		}
	}

	/** Whether what `absolute` really is (links followed) lies in the vault; a name still to be made counts by its parent. */
	holds(absolute: string): boolean {
		const parent = path.dirname(absolute);
		const entry = fs.existsSync(parent) && fs.statSync(parent).isDirectory() ? fs.lstatSync(absolute, { throwIfNoEntry: false }) : undefined;
		if (!entry) return absolute !== parent && this.holds(parent);
		// A link that leads nowhere yet, or in circles: a write would make a file wherever it points, by way of other links even.
		if (entry.isSymbolicLink() && !fs.existsSync(absolute)) return false;
		const real = fs.realpathSync(absolute);
		return real === this.root || real.startsWith(this.root.endsWith(path.sep) ? this.root : this.root + path.sep);
	}

	read(vaultPath: string): string {
		return this.act(vaultPath, (absolute) => fs.readFileSync(absolute, 'utf8'));
	}

	write(vaultPath: string, text: string, mustBeNew = false): WireStat {
		return this.act(vaultPath, (absolute) => {
			fs.writeFileSync(absolute, text, { flag: mustBeNew ? 'wx' : 'w' });
			return statOf(fs.statSync(absolute));
		});
	}

	stat(vaultPath: string): WireStat | null {
		return this.act(vaultPath, (absolute) => fs.existsSync(absolute) ? statOf(fs.statSync(absolute)) : null);
	}

	mkdir(vaultPath: string): WireStat {
		return this.act(vaultPath, (absolute) => {
			fs.mkdirSync(absolute, { recursive: true });
			return statOf(fs.statSync(absolute));
		});
	}

	remove(vaultPath: string): void {
		this.actInside(vaultPath, (absolute) => fs.unlinkSync(absolute));
	}

	rename(vaultPath: string, newPath: string): void {
		this.actInside(vaultPath, (from) => this.actInside(newPath, (to) => {
			const onlyCase = from !== to && from.toLowerCase() === to.toLowerCase();
			if (fs.existsSync(to) && !onlyCase) throw new FolderError('Destination file already exists!');
			fs.renameSync(from, to);
		}));
	}

	/** Moves a file or folder into `.trash`, under a free name. */
	trash(vaultPath: string): void {
		this.actInside(vaultPath, (from) => {
			const trash = this.absolute('.trash');
			fs.mkdirSync(trash, { recursive: true });
			const { name, ext } = path.parse(from);
			let to = path.join(trash, name + ext);
			for (let n = 2; fs.existsSync(to); n++) to = path.join(trash, `${name} ${n}${ext}`);
			fs.renameSync(from, to);
		});
	}

	/** The absolute path of a vault path; throws when that lies outside the vault. */
	private absolute(vaultPath: string): string {
		const parts = vaultPath.split('/').filter((part) => part !== '');
		const leaves = parts.includes('..') || vaultPath.includes('\0') || path.isAbsolute(vaultPath) && vaultPath !== '/' || /^[A-Za-z]:[\\/]/.test(vaultPath);
		if (leaves) throw new FolderError(`The path leaves the vault folder: ${vaultPath}`);
		const absolute = path.join(this.root, ...parts);
		if (!this.holds(absolute)) throw new FolderError(`The path leads out of the vault folder through a symbolic link: ${vaultPath}`);
		return absolute;
	}

	/** Does something at a path, and says in a sentence why the disk does not let it. */
	private act<T>(vaultPath: string, work: (absolute: string) => T): T {
		try {
			return work(this.absolute(vaultPath));
		} catch (error) {
			const { code, message } = error as NodeJS.ErrnoException;
			if (code === undefined) throw error;
			// `ENOENT: no such file or directory, open '/somewhere/A.md'`: the place on this machine is left out.
			throw new FolderError(code === 'EEXIST' ? 'File already exists.' : `${message.split(',')[0]}: ${vaultPath}`);
		}
	}

	private actInside(vaultPath: string, work: (absolute: string) => void): void {
		this.act(vaultPath, (absolute) => {
			if (absolute === this.root) throw new FolderError('The vault folder itself stays where it is.');
			work(absolute);
		});
	}
}

/** The answer to "what is this name" in the page's terms. */
export function statOf(stat: fs.Stats): WireStat {
	return {
		type: stat.isDirectory() ? 'folder' : 'file',
		ctime: Math.round(stat.birthtimeMs),
		mtime: Math.round(stat.mtimeMs),
		size: stat.isDirectory() ? 0 : stat.size,
	};
}
