import { bundlePage } from './bundle';
import { Folder } from './folder';
import { KeptMetadataStore } from './kept-metadata';
import { offeredPlugins } from './plugins';
import { startServer, type RunningServer } from './server';

export { Folder };

/** What to open: a vault, and the plugins to load on it. */
interface WorkbenchOptions {
	vaultFolder: string;
	/** 0, or nothing, for any free port. */
	port?: number;
	/** Where main.js, manifest.json and styles.css of the plugin under test lie. */
	pluginFolder: string;
	/** Folders of further plugins, loaded after it. */
	extraPlugins?: string[];
}

/** Opens the workbench on a folder and answers with its address. */
export async function openWorkbench(options: WorkbenchOptions): Promise<RunningServer> {
	const folder = new Folder(options.vaultFolder);
	const plugins = offeredPlugins([options.pluginFolder, ...(options.extraPlugins ?? [])]);
	const page = await bundlePage();
	return startServer({ folder, plugins, metadata: new KeptMetadataStore(folder.root, page.hash) }, page, options.port ?? 0);
}
