import * as fs from 'node:fs';
import * as path from 'node:path';

/**
 * The folder of this project, found upwards from where the process was started:
 * the same code runs from Jest (CommonJS) and bundled from start.mjs, and no one name for "this file" holds in both.
 */
export function projectFolder(): string {
	let folder = process.cwd();
	while (!fs.existsSync(path.join(folder, 'test/workbench/page'))) {
		const parent = path.dirname(folder);
		if (parent === folder) throw new Error(`Start this inside the project: no test/workbench above ${process.cwd()}`);
		folder = parent;
	}
	return folder;
}
