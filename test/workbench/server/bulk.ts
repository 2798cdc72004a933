import * as fs from 'node:fs';
import * as path from 'node:path';
import { CONFIG_DIR, type BulkFile, type WireStat } from '../wire';
import { statOf, type Folder } from './folder';

/** What the walk found at a vault path; `stamp` differs whenever the file was written. */
export interface Found {
	path: string;
	stat: WireStat;
	stamp: string;
}

/**
 * Walks the vault as the app does: names that begin with a dot are no part of it, except the config folder when asked for.
 * Parents come before their children; links that leave the vault, and folders linked into themselves, are passed over,
 * and so is what goes away meanwhile.
 */
export function walk(folder: Folder, withConfig: boolean): Found[] {
	const found: Found[] = [];
	const visit = (absolute: string, relative: string, above: readonly string[]): void => {
		for (const entry of entriesOf(absolute)) {
			const { name } = entry;
			if (name.startsWith('.') && !relative.startsWith(CONFIG_DIR) && !(withConfig && relative === '' && name === CONFIG_DIR)) continue;
			const child = path.join(absolute, name);
			const { real, stat } = whatIs(folder, child, entry);
			if (!stat?.isDirectory() && !stat?.isFile()) continue;
			const childPath = relative === '' ? name : `${relative}/${name}`;
			found.push({ path: childPath, stat: statOf(stat), stamp: stat.isDirectory() ? 'folder' : `${stat.mtimeMs}:${stat.ctimeMs}:${stat.size}` });
			if (stat.isDirectory() && !above.includes(real)) visit(child, childPath, [...above, real]);
		}
	};
	visit(folder.root, '', [folder.root]);
	return found;
}

/** One file as it goes over the wire, a note with its text: without, when it cannot be read or has just gone. */
export function bulkFile(folder: Folder, vaultPath: string, stat: WireStat): BulkFile {
	const file: BulkFile = { path: vaultPath, ...stat };
	if (stat.type === 'folder' || !vaultPath.toLowerCase().endsWith('.md')) return file;
	try {
		return { ...file, text: folder.read(vaultPath) };
	} catch {
		// Whoever asks for the text alone is told why; news of a file that has gone are on their way.
		return file;
	}
}

/** What a name is, links followed; of what leaves the vault, has just gone or is barred there is no `stat`. */
function whatIs(folder: Folder, absolute: string, entry: fs.Dirent): { real: string; stat?: fs.Stats } {
	try {
		const real = entry.isSymbolicLink() ? fs.realpathSync(absolute) : absolute;
		return real === absolute || folder.holds(absolute) ? { real, stat: fs.statSync(real) } : { real };
	} catch {
		return { real: absolute };
	}
}

function entriesOf(absolute: string): fs.Dirent[] {
	try {
		return fs.readdirSync(absolute, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
	} catch {
		return [];
	}
}
