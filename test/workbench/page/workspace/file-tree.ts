import type { TAbstractFile } from '../vault/files';
import { TFolder } from '../vault/files';

/** One drawn row of the file list; levels count from 1. */
export interface FileRow {
	file: TAbstractFile;
	level: number;
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** The rows of the tree: folders first, both by name, and only what lies in open folders. */
export function fileTree(folder: TFolder, openFolders: ReadonlySet<string>, level = 1): FileRow[] {
	const sorted = [...folder.children].sort((a, b) => Number(b instanceof TFolder) - Number(a instanceof TFolder) || collator.compare(a.name, b.name));
	return sorted.flatMap((file) => {
		const below = file instanceof TFolder && openFolders.has(file.path) ? fileTree(file, openFolders, level + 1) : [];
		return [{ file, level }, ...below];
	});
}
