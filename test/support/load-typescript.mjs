// Loads a TypeScript module of this project into a plain Node script. What it imports from packages stays where it is.
import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const project = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Imports `path`, given from the project's folder; `standIns` gives files in place of packages. */
export async function loadTypeScript(path, standIns = {}) {
	const { outputFiles: [bundle] } = await build({
		entryPoints: [join(project, path)],
		bundle: true,
		write: false,
		format: 'esm',
		platform: 'node',
		target: 'node20',
		packages: 'external',
		alias: Object.fromEntries(Object.entries(standIns).map(([name, file]) => [name, join(project, file)])),
	});
	// Below node_modules, so that the packages are found from there.
	const folder = join(project, 'node_modules/.cache/peer-one-on-ones');
	const file = join(folder, `${basename(path, '.ts')}.${process.pid}.mjs`);
	mkdirSync(folder, { recursive: true });
	writeFileSync(file, bundle.contents);
	try {
		return await import(pathToFileURL(file).href);
	} finally {
		rmSync(file);
	}
}
