import * as fs from 'node:fs';
import * as path from 'node:path';
import type { PluginFiles } from '../wire';
import { FolderError } from './folder';

/** The plugins the server offers: id, and the folder where main.js, manifest.json and styles.css lie as built. */
export type OfferedPlugins = ReadonlyMap<string, string>;

/** Reads the manifests of the folders; throws one sentence for a folder that holds no built plugin. */
export function offeredPlugins(folders: readonly string[]): OfferedPlugins {
	const offered = new Map<string, string>();
	for (const folder of folders) {
		for (const name of ['manifest.json', 'main.js']) {
			if (!fs.existsSync(path.join(folder, name))) throw new FolderError(`No ${name} in ${folder}: build the plugin first (npm run build).`);
		}
		const manifest: unknown = JSON.parse(fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
		if (typeof manifest !== 'object' || manifest === null || !('id' in manifest) || typeof manifest.id !== 'string') {
			throw new FolderError(`The manifest.json in ${folder} has no id.`);
		}
		offered.set(manifest.id, folder);
	}
	return offered;
}

/** The files of an offered plugin, as they lie on disk at this moment. */
export function pluginFiles(offered: OfferedPlugins, id: string): PluginFiles {
	const folder = offered.get(id);
	if (folder === undefined) throw new FolderError(`No such plugin: ${id}`);
	const styles = path.join(folder, 'styles.css');
	return {
		main: fs.readFileSync(path.join(folder, 'main.js'), 'utf8'),
		manifest: fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8'),
		styles: fs.existsSync(styles) ? fs.readFileSync(styles, 'utf8') : null,
	};
}
