import { normalizePath, type App, type TFile } from 'obsidian';
import { folderOf } from '../core/text/path';

async function makeFolder(app: App, folder: string): Promise<void> {
	if (folder === '' || app.vault.getFolderByPath(folder) !== null) return;
	try {
		await app.vault.createFolder(folder);
	} catch (error) {
		// Another plugin or a sync may have made it in between.
		if (!await app.vault.adapter.exists(folder)) throw error;
	}
}

/**
 * Creates a note once, with its final content, and the folders it lies in. It is not written again: Templater may be
 * working on the new file for a moment (task-formats.md 10).
 */
export async function createNote(app: App, path: string, text: string): Promise<TFile> {
	const clean = normalizePath(path);
	await makeFolder(app, folderOf(clean));
	return app.vault.create(clean, text);
}
