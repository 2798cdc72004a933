import * as fs from 'node:fs';
import * as path from 'node:path';
import type { PluginFiles } from '../wire';
import { FolderError } from './folder';

/** The plugins the server offers: id, and the folder where main.js, manifest.json and styles.css lie as built. */
export type OfferedPlugins = ReadonlyMap<string, string>;

/** Reads the manifests of the folders; throws one sentence for a folder that holds no built plugin. */
export function offeredPlugins(folders: readonly string[]): OfferedPlugins {
	return new Map(folders.map((folder) => {
		const missing = ['manifest.json', 'main.js'].find((name) => !fs.existsSync(path.join(folder, name)));
		if (missing !== undefined) throw new FolderError(`No ${missing} in ${folder}: build the plugin first (npm run build).`);
		const { id } = JSON.parse(fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as { id: string };
		return [id, folder];
	}));
}

/** The files of an offered plugin, as they lie on disk at this moment. */
export function pluginFiles(offered: OfferedPlugins, id: string): PluginFiles {
	const folder = offered.get(id);
	if (folder === undefined) throw new FolderError(`No such plugin: ${id}`);
	const read = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');
	return { main: read('main.js'), manifest: read('manifest.json'), styles: fs.existsSync(path.join(folder, 'styles.css')) ? read('styles.css') : null };
}
