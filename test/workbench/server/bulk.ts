import * as fs from 'node:fs';
import * as path from 'node:path';
import type { BulkFile } from '../wire';
import { CONFIG_DIR } from '../wire';
import { statOf, type Folder } from './folder';

/** What the walk found at a vault path; `stamp` differs whenever the file was written. */
export interface Found {
	path: string;
	stat: fs.Stats;
	stamp: string;
}

/**
 * Walks the vault as the app does: names that begin with a dot are no part of it, except the config folder when asked for.
 * Parents come before their children; links that leave the vault, and folders linked into themselves, are passed over.
 */
export function walk(folder: Folder, withConfig: boolean): Found[] {
	const found: Found[] = [];
	const visit = (absolute: string, relative: string, above: readonly string[]): void => {
		for (const name of fs.readdirSync(absolute).sort()) {
			if (name.startsWith('.') && !relative.startsWith(CONFIG_DIR) && !(withConfig && relative === '' && name === CONFIG_DIR)) continue;
			const child = path.join(absolute, name);
			const childPath = relative === '' ? name : `${relative}/${name}`;
			const entry = fs.lstatSync(child, { throwIfNoEntry: false });
			const real = entry?.isSymbolicLink() ? realInside(folder, child) : child;
			const stat = real === null ? undefined : fs.statSync(child, { throwIfNoEntry: false });
			if (!stat || real === null || !(stat.isDirectory() || stat.isFile())) continue;
			found.push({ path: childPath, stat, stamp: stampOf(stat) });
			if (stat.isDirectory() && !above.includes(real)) visit(child, childPath, [...above, real]);
		}
	};
	visit(folder.root, '', [folder.root]);
	return found;
}

/** A short text that changes whenever the file on disk does. */
export function stampOf(stat: fs.Stats): string {
	return stat.isDirectory() ? 'folder' : `${stat.mtimeMs}:${stat.ctimeMs}:${stat.size}`;
}

/** One file as it goes over the wire, a note with its text. */
export function bulkFile(folder: Folder, found: Found): BulkFile {
	const file: BulkFile = { path: found.path, ...statOf(found.stat) };
	if (file.type === 'file' && file.path.toLowerCase().endsWith('.md')) file.text = folder.read(file.path);
	return file;
}

function realInside(folder: Folder, absolute: string): string | null {
	return folder.holds(absolute) && fs.existsSync(absolute) ? fs.realpathSync(absolute) : null;
}
