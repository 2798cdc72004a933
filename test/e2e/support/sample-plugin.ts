import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { build } from 'esbuild';

/** Builds the sample plugin as its author would and answers with the folder it lies in. */
export async function buildSamplePlugin(): Promise<string> {
	const source = path.join(process.cwd(), 'test/fixtures/sample-plugin');
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sample-plugin-'));
	await build({ entryPoints: [path.join(source, 'main.ts')], outfile: path.join(folder, 'main.js'), bundle: true, format: 'cjs', target: 'es2021', external: ['obsidian', '@codemirror/*'] });
	for (const name of ['manifest.json', 'styles.css']) fs.copyFileSync(path.join(source, name), path.join(folder, name));
	return folder;
}
