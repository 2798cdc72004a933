import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** A Chromium that can be started, and what its environment must hold. */
export interface FoundBrowser {
	executablePath: string;
	env: Record<string, string>;
}

const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'];

const INSTALLED = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const NO_BROWSER = 'No browser to test in: install Chrome, Chromium or Edge, or set CHROME to the path of one.';

let running: Promise<Browser> | null = null;

/** Where a browser listens that a run of many test files shares; each file has pages of its own in it. */
const SHARED = 'ONE_ON_ONES_BROWSER';

/** The browser of this process: the one its run shares, or one started with an empty profile when first asked for. */
export function browser(): Promise<Browser> {
	const shared = process.env[SHARED];
	running ??= shared === undefined ? chromium.launch(launchOptions()) : chromium.connect(shared);
	return running;
}

/** Starts a browser for a whole run and answers with what ends it. */
export async function shareBrowser(): Promise<() => Promise<void>> {
	const server = await chromium.launchServer(launchOptions());
	process.env[SHARED] = server.wsEndpoint();
	return () => server.close();
}

/** Ends the browser of this process, if there is one; a shared one is only left. */
export async function closeBrowser(): Promise<void> {
	const ending = running;
	running = null;
	await (await ending)?.close();
}

/** Looks for `$CHROME`, then for an installed browser, then for the one that came with the npm packages. */
export function findBrowser(): FoundBrowser {
	const named = process.env['CHROME'];
	if (named) {
		if (!fs.existsSync(named)) throw new Error(`CHROME names a file that is not there: ${named}`);
		return { executablePath: named, env: {} };
	}
	const installed = [...namesOnPath(), ...INSTALLED].find((file) => fs.existsSync(file));
	if (installed) return { executablePath: installed, env: {} };
	if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(NO_BROWSER);
	return startable(unpackedBrowser());
}

function launchOptions(): { executablePath: string; args: string[]; env: Record<string, string> } {
	const { executablePath, env } = findBrowser();
	return { executablePath, args: FLAGS, env: { ...ownEnvironment(), ...env } };
}

function namesOnPath(): string[] {
	const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
	return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, process.platform === 'win32' ? `${name}.exe` : name)));
}

/** The folder the packaged Chromium is unpacked to: made aside and renamed, so that a process beside this one never meets half of it. */
function unpackedBrowser(): string {
	const manifest = path.join(process.cwd(), 'node_modules/@sparticuz/chromium/package.json');
	if (!fs.existsSync(manifest)) throw new Error(NO_BROWSER);
	const { version } = JSON.parse(fs.readFileSync(manifest, 'utf8')) as { version: string };
	const folder = path.join(os.tmpdir(), `peer-one-on-ones-chromium-${version}`);
	if (fs.existsSync(folder)) return folder;
	const aside = `${folder}.${process.pid}`;
	fs.mkdirSync(aside, { recursive: true });
	const unpack = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
	// The package unpacks to the temp folder, and its libraries only where it believes to be on Amazon's Linux.
	const env = { ...ownEnvironment(), TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
	execFileSync(process.execPath, ['--input-type=module', '--eval', unpack], { cwd: process.cwd(), env, stdio: ['ignore', 'ignore', 'inherit'] });
	try {
		fs.renameSync(aside, folder);
	} catch {
		// Another process was faster: what it made is as good.
		fs.rmSync(aside, { recursive: true, force: true });
	}
	return folder;
}

function startable(folder: string): FoundBrowser {
	const executablePath = path.join(folder, 'chromium');
	const fonts: Record<string, string> = fs.existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
	const libraries = { LD_LIBRARY_PATH: [path.join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':') };
	for (const env of [fonts, { ...fonts, ...libraries }]) {
		const tried = spawnSync(executablePath, ['--version', '--no-sandbox'], { env: { ...ownEnvironment(), ...env }, timeout: 30_000 });
		if (tried.status === 0) return { executablePath, env };
	}
	throw new Error(NO_BROWSER);
}

function ownEnvironment(): Record<string, string> {
	return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
