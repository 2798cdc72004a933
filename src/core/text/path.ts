/** A path without `.md`. */
export function withoutExtension(path: string): string {
	const end = path.length - 3;
	return path.charCodeAt(end) === 46 && path.slice(end).toLowerCase() === '.md' ? path.slice(0, end) : path;
}

/** What stands behind the last slash of a path. */
export function lastPart(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** The file name of a path without `.md`. */
export function noteName(path: string): string {
	return withoutExtension(lastPart(path));
}

/** The folder of a path, empty for the vault's root. */
export function folderOf(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash === -1 ? '' : path.slice(0, slash);
}

/** Whether a path lies in a folder or one below it; the empty folder holds nothing. */
export function isInFolder(path: string, folder: string): boolean {
	const clean = folder.replace(/^\/+|\/+$/g, '');
	return clean !== '' && path.startsWith(`${clean}/`);
}
