import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { shareBrowser } from '../../support/browser';
import { shareBundle } from '../../workbench/server/bundle';

declare global {
	var endBrowserTests: (() => Promise<void>) | undefined;
}

/** Runs before all browser tests: one browser, one bundle of the workbench and one temp folder for them all; Jest's workers find them in their environment. */
export default async function setup(): Promise<void> {
	const endBrowser = await shareBrowser();
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'one-on-ones-e2e-'));
	for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
	await shareBundle(folder);
	globalThis.endBrowserTests = async () => {
		await endBrowser();
		fs.rmSync(folder, { recursive: true, force: true });
	};
}
