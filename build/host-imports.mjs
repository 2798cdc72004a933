// What we take of the app is asked for once in main.js, not in every file that needs some of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const IMPORT = /^import \{([^}]*)\} from 'obsidian';/gm;

/** Every value that the sources in a folder import from the app, types left out. */
function namesIn(folder) {
	const sources = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(join(folder, name), 'utf8'));
	const names = sources.flatMap((source) => [...source.matchAll(IMPORT)].flatMap(([, list]) => list.split(','))).map((name) => name.trim());
	return [...new Set(names)].filter((name) => name !== '' && !name.startsWith('type ')).sort();
}

/** Puts a module of these names in the place of the app's. */
export function sharedHost(folder) {
	return {
		name: 'shared-host',
		setup(build) {
			build.onResolve({ filter: /^obsidian$/ }, ({ namespace }) => (namespace === 'host' ? { path: 'obsidian', external: true } : { path: 'obsidian', namespace: 'host' }));
			build.onLoad({ filter: /.*/, namespace: 'host' }, () => ({ contents: `export const { ${namesIn(folder).join(', ')} } = require('obsidian');`, loader: 'js' }));
		},
	};
}
