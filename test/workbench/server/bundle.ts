import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { build } from 'esbuild';

/** The page, bundled: script and styles, and a name for the script, and so for the parser in it. */
export interface PageBundle {
	script: string;
	styles: string;
	hash: string;
}

const PARTS = ['page/main', 'page/theme.css', 'page/layout.css', 'page/widgets.css'];

let bundled: Promise<PageBundle> | null = null;

/** Names the file of a bundle that several processes share. */
const SHARED = 'ONE_ON_ONES_PAGE';

/** Bundles the page, once a process, unless its run shares a bundle; it is started in the project's folder. */
export function bundlePage(): Promise<PageBundle> {
	const shared = process.env[SHARED];
	return bundled ??= shared === undefined ? bundle(path.resolve('test/workbench')) : fs.promises.readFile(shared, 'utf8').then((text) => JSON.parse(text) as PageBundle);
}

/** Bundles the page for every process that this one starts from now on, into a folder of theirs. */
export async function shareBundle(folder: string): Promise<void> {
	const file = path.join(folder, 'page.json');
	fs.writeFileSync(file, JSON.stringify(await bundle(path.resolve('test/workbench'))));
	process.env[SHARED] = file;
}

async function bundle(workbench: string): Promise<PageBundle> {
	// Asked for only here: it brings the compiler with it, which a process with a bundle at hand need not load.
	const { documentedApi } = await import('./documented-api');
	const result = await build({
		stdin: { contents: PARTS.map((file) => `import './${file}';`).join('\n'), resolveDir: workbench, sourcefile: 'workbench-page.ts', loader: 'ts' },
		bundle: true,
		write: false,
		outdir: path.join(workbench, 'out'),
		format: 'iife',
		minify: true,
		target: 'es2022',
		loader: { '.svg': 'text' },
		define: { 'process.env.NODE_ENV': '"production"', DOCUMENTED_API: JSON.stringify(documentedApi()) },
		logLevel: 'silent',
	});
	const output = (ending: string): string => result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
	const script = output('.js');
	return { script, styles: output('.css'), hash: createHash('sha256').update(script).digest('hex') };
}
