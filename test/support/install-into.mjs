// npm run install-into -- VAULT: builds the plugin and copies its three files into a vault's plugins folder.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = join(dirname(fileURLToPath(import.meta.url)), '../..');
const [vault] = process.argv.slice(2);

function fail(sentence) {
	console.error(sentence);
	process.exit(1);
}

if (vault === undefined) fail('Name the folder of a vault: npm run install-into -- VAULT');
const folder = resolve(vault);
if (!existsSync(folder) || !statSync(folder).isDirectory()) fail(`There is no folder ${folder}.`);
const config = join(folder, '.obsidian');
if (!existsSync(config)) fail(`${folder} is no vault yet: open it in Obsidian once, so that it gets its .obsidian folder.`);

const { status } = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: project, stdio: 'inherit' });
if (status !== 0) fail('The plugin could not be built: see above.');
const { id } = JSON.parse(readFileSync(join(project, 'manifest.json'), 'utf8'));
const target = join(config, 'plugins', id);
mkdirSync(target, { recursive: true });
for (const file of ['main.js', 'manifest.json', 'styles.css']) copyFileSync(join(project, file), join(target, file));
console.log(`Installed into ${target}. Enable it in Settings, Community plugins.`);
