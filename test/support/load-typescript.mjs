// Loads a TypeScript module of this project into a plain Node script. What it imports from packages stays where it is.
import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const project = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Imports `path`, given from the project's folder. */
export async function loadTypeScript(path) {
	const { outputFiles: [bundle] } = await build({
		entryPoints: [join(project, path)],
		bundle: true,
		write: false,
		format: 'esm',
		platform: 'node',
		target: 'node20',
		packages: 'external',
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
