import * as fs from 'node:fs';
import * as path from 'node:path';
import type { WireStat, WriteTimes } from '../wire';

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
			fs.accessSync(this.root, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
		} catch {
			throw new FolderError(`The vault folder cannot be written to: ${folder}`);
		}
	}

	/** The absolute path of a vault path; throws when that lies outside the vault. */
	absolute(vaultPath: string): string {
		const parts = vaultPath.split('/').filter((part) => part !== '');
		const leaves = parts.includes('..') || vaultPath.includes('\0') || path.isAbsolute(vaultPath) && vaultPath !== '/' || /^[A-Za-z]:[\\/]/.test(vaultPath);
		if (leaves) throw new FolderError(`The path leaves the vault folder: ${vaultPath}`);
		const absolute = path.join(this.root, ...parts);
		if (!this.holds(absolute)) throw new FolderError(`The path leads out of the vault folder through a symbolic link: ${vaultPath}`);
		return absolute;
	}

	/** Whether what `absolute` really is (links followed) lies in the vault; a name still to be made counts by its parent. */
	holds(absolute: string): boolean {
		let existing = absolute;
		for (;;) {
			const entry = fs.lstatSync(existing, { throwIfNoEntry: false });
			if (entry?.isSymbolicLink() && !fs.existsSync(existing)) {
				// A dangling link: a write would make a file wherever it points.
				return isInside(this.root, path.resolve(path.dirname(existing), fs.readlinkSync(existing)));
			}
			if (entry) return isInside(this.root, fs.realpathSync(existing));
			const parent = path.dirname(existing);
			if (parent === existing) return false;
			existing = parent;
		}
	}

	read(vaultPath: string): string {
		return this.bytes(vaultPath).toString('utf8');
	}

	bytes(vaultPath: string): Buffer {
		try {
			return fs.readFileSync(this.absolute(vaultPath));
		} catch (error) {
			throw told(error, vaultPath);
		}
	}

	write(vaultPath: string, data: string | Buffer, options: { times?: WriteTimes | undefined; mustBeNew?: boolean | undefined } = {}): WireStat {
		const absolute = this.absolute(vaultPath);
		try {
			fs.writeFileSync(absolute, data, { flag: options.mustBeNew ? 'wx' : 'w' });
			if (options.times?.mtime !== undefined) fs.utimesSync(absolute, options.times.mtime / 1000, options.times.mtime / 1000);
		} catch (error) {
			throw told(error, vaultPath);
		}
		return statOf(fs.statSync(absolute));
	}

	stat(vaultPath: string): WireStat | null {
		const stat = fs.statSync(this.absolute(vaultPath), { throwIfNoEntry: false });
		return stat ? statOf(stat) : null;
	}

	/** Whether the name is there spelled exactly so, also where the disk does not tell cases apart. */
	hasExactly(vaultPath: string): boolean {
		const absolute = this.absolute(vaultPath);
		return absolute === this.root || fs.existsSync(absolute) && fs.readdirSync(path.dirname(absolute)).includes(path.basename(absolute));
	}

	list(vaultPath: string): { files: string[]; folders: string[] } {
		const listed: { files: string[]; folders: string[] } = { files: [], folders: [] };
		const absolute = this.absolute(vaultPath);
		let names: string[];
		try {
			names = fs.readdirSync(absolute).sort();
		} catch (error) {
			throw told(error, vaultPath);
		}
		for (const name of names) {
			const child = path.join(absolute, name);
			const stat = this.holds(child) ? fs.statSync(child, { throwIfNoEntry: false }) : undefined;
			const childPath = path.relative(this.root, child).split(path.sep).join('/');
			if (stat?.isDirectory()) listed.folders.push(childPath);
			else if (stat?.isFile()) listed.files.push(childPath);
		}
		return listed;
	}

	mkdir(vaultPath: string): WireStat {
		const absolute = this.absolute(vaultPath);
		try {
			fs.mkdirSync(absolute, { recursive: true });
		} catch (error) {
			throw told(error, vaultPath);
		}
		return statOf(fs.statSync(absolute));
	}

	rmdir(vaultPath: string, recursive: boolean): void {
		const absolute = this.inside(vaultPath);
		try {
			if (recursive) fs.rmSync(absolute, { recursive: true });
			else fs.rmdirSync(absolute);
		} catch (error) {
			throw told(error, vaultPath);
		}
	}

	remove(vaultPath: string): void {
		try {
			fs.unlinkSync(this.inside(vaultPath));
		} catch (error) {
			throw told(error, vaultPath);
		}
	}

	rename(vaultPath: string, newPath: string): WireStat {
		const from = this.inside(vaultPath);
		const to = this.inside(newPath);
		const onlyCase = from !== to && from.toLowerCase() === to.toLowerCase();
		if (fs.existsSync(to) && !onlyCase) throw new FolderError('Destination file already exists!');
		try {
			fs.renameSync(from, to);
		} catch (error) {
			throw told(error, vaultPath);
		}
		return statOf(fs.statSync(to));
	}

	copy(vaultPath: string, newPath: string): WireStat {
		const to = this.inside(newPath);
		if (fs.existsSync(to)) throw new FolderError('Destination file already exists!');
		try {
			fs.cpSync(this.absolute(vaultPath), to, { recursive: true, errorOnExist: true, force: false });
		} catch (error) {
			throw told(error, vaultPath);
		}
		return statOf(fs.statSync(to));
	}

	/** Moves a file or folder into `.trash`, under a free name. */
	trash(vaultPath: string): void {
		const from = this.inside(vaultPath);
		const trash = this.absolute('.trash');
		fs.mkdirSync(trash, { recursive: true });
		const { name, ext } = path.parse(from);
		let to = path.join(trash, name + ext);
		for (let n = 2; fs.existsSync(to); n++) to = path.join(trash, `${name} ${n}${ext}`);
		fs.renameSync(from, to);
	}

	private inside(vaultPath: string): string {
		const absolute = this.absolute(vaultPath);
		if (absolute === this.root) throw new FolderError('The vault folder itself stays where it is.');
		return absolute;
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

function isInside(root: string, absolute: string): boolean {
	return absolute === root || absolute.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}

function told(error: unknown, vaultPath: string): unknown {
	const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
	if (code === 'ENOENT') return new FolderError(`ENOENT: no such file or directory: ${vaultPath}`);
	if (code === 'EEXIST') return new FolderError('File already exists.');
	if (code === 'ENOTEMPTY') return new FolderError(`The folder is not empty: ${vaultPath}`);
	if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new FolderError(`No permission to write here: ${vaultPath}`);
	return error;
}
