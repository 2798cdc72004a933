import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from './project-folder';

/** The page, bundled: script and styles, and a name for its parser. */
export interface PageBundle {
	script: string;
	styles: string;
	/** Changes with everything that decides how a note is parsed. */
	parser: string;
}

const STYLES = ['page/theme.css', 'page/layout.css', 'page/widgets.css'];

let bundled: { version: string; page: Promise<PageBundle> } | null = null;

/** Bundles the page: once a process, and not at all when a process before this one did with the same sources. */
export function bundlePage(): Promise<PageBundle> {
	const version = hashOf(['test/workbench/page', 'test/workbench/wire.ts', 'test/workbench/server/bundle.ts', 'test/workbench/server/documented-api.ts', 'package-lock.json']);
	if (bundled?.version !== version) bundled = { version, page: fromTemp(version) };
	return bundled.page;
}

async function fromTemp(version: string): Promise<PageBundle> {
	const folder = path.join(os.tmpdir(), 'peer-one-on-ones-workbench');
	const file = path.join(folder, `page-${version}.json`);
	if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8')) as PageBundle;
	const page = await bundle();
	fs.mkdirSync(folder, { recursive: true });
	const temporary = `${file}.${process.pid}`;
	fs.writeFileSync(temporary, JSON.stringify(page));
	fs.renameSync(temporary, file);
	removeOld(folder);
	return page;
}

/** A bundle is of no use once the sources have changed; one just made may be another process's. */
function removeOld(folder: string): void {
	for (const name of fs.readdirSync(folder).filter((entry) => entry.startsWith('page-'))) {
		const age = Date.now() - (fs.statSync(path.join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
		if (age > 3_600_000) fs.rmSync(path.join(folder, name), { force: true });
	}
}

async function bundle(): Promise<PageBundle> {
	const workbench = path.join(projectFolder(), 'test/workbench');
	const imports = ['page/main', ...STYLES.filter((file) => fs.existsSync(path.join(workbench, file)))];
	// Asked for only here: it brings the compiler with it, which a start with a bundle at hand need not load.
	const { documentedApi } = await import('./documented-api');
	const result = await build({
		stdin: {
			contents: imports.map((file) => `import './${file}';`).join('\n'),
			resolveDir: workbench,
			sourcefile: 'workbench-page.ts',
			loader: 'ts',
		},
		bundle: true,
		write: false,
		outdir: path.join(workbench, 'out'),
		format: 'iife',
		target: 'es2022',
		loader: { '.svg': 'text' },
		sourcemap: 'inline',
		define: { 'process.env.NODE_ENV': '"production"', DOCUMENTED_API: JSON.stringify(documentedApi()) },
		logLevel: 'silent',
	});
	const output = (ending: string): string => result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
	return { script: output('.js'), styles: output('.css'), parser: hashOf(['test/workbench/page/metadata', 'package-lock.json']) };
}

function hashOf(sources: readonly string[]): string {
	const root = projectFolder();
	const hash = createHash('sha256');
	const add = (absolute: string): void => {
		if (fs.statSync(absolute).isDirectory()) fs.readdirSync(absolute).sort().forEach((name) => add(path.join(absolute, name)));
		else hash.update(absolute).update(fs.readFileSync(absolute));
	};
	for (const source of sources) add(path.join(root, source));
	return hash.digest('hex').slice(0, 24);
}
