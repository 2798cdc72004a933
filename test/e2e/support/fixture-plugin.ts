import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { build } from 'esbuild';

/** Builds a plugin of `test/fixtures` as its author would and answers with the folder it lies in. */
export async function buildFixturePlugin(name: string): Promise<string> {
	const source = path.join(process.cwd(), 'test/fixtures', name);
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${name}-`));
	await build({ entryPoints: [path.join(source, 'main.ts')], outfile: path.join(folder, 'main.js'), bundle: true, format: 'cjs', target: 'es2021', external: ['obsidian', '@codemirror/*'] });
	for (const file of ['manifest.json', 'styles.css']) fs.copyFileSync(path.join(source, file), path.join(folder, file));
	return folder;
}

/** Makes a vault in the temp folder with these notes. */
export function makeVault(notes: Record<string, string>): string {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'vault-'));
	for (const [name, text] of Object.entries(notes)) {
		fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		fs.writeFileSync(path.join(folder, name), text);
	}
	return folder;
}
