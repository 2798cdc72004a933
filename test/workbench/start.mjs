// npm start [-- --vault FOLDER] [--port N]
// Builds the plugin and opens the workbench: on a copy of the example vault, or on a folder of your own, which is taken as it is.
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import moment from 'moment';
import { loadTypeScript } from '../support/load-typescript.mjs';

const project = join(dirname(fileURLToPath(import.meta.url)), '../..');

try {
	const { vault, port } = options();
	process.chdir(project);
	const { Folder, openWorkbench } = await loadTypeScript('test/workbench/server/open.ts');
	if (vault !== null) new Folder(vault);
	build();
	const folder = vault ?? await exampleVault();
	const workbench = await openWorkbench({ vaultFolder: folder, pluginFolder: project, port });
	console.log(`Vault: ${folder}`);
	const { findingsOf } = await loadTypeScript('test/support/findings.ts');
	console.log(findingsOf(folder, moment().format('YYYY-MM-DD')));
	console.log('Open this address in a browser; Ctrl+C ends it.');
	console.log(workbench.url);
	for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void workbench.close().then(() => process.exit(0)));
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}

function options() {
	const { values } = parseArgs({ options: { vault: { type: 'string' }, port: { type: 'string' } } });
	const port = values.port === undefined ? 0 : Number(values.port);
	if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`Not a port: ${values.port}`);
	return { vault: values.vault === undefined ? null : resolve(values.vault), port };
}

function build() {
	const { status } = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: project, stdio: 'inherit' });
	if (status !== 0) throw new Error('The plugin could not be built: see above.');
}

async function exampleVault() {
	const { copyExampleVault } = await loadTypeScript('test/support/example-vault.ts');
	const { folder, weeks } = copyExampleVault(project);
	console.log(`A copy of the example vault, its dates moved by ${weeks} ${Math.abs(weeks) === 1 ? 'week' : 'weeks'}.`);
	return folder;
}
