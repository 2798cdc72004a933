// npm run bench:host: does the workbench start usably on big folders (design: 10,000 notes in 60 s first, 10 s again; 50,000 do not break it)?
// Times of the workbench say nothing about the plugin.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTypeScript } from '../support/load-typescript.mjs';

const { openWorkbench } = await loadTypeScript('test/workbench/server/open.ts');
const { browser, closeBrowser } = await loadTypeScript('test/support/browser.ts');

const CASES = [
	{ notes: 10_000, items: 36, first: 60, again: 10 },
	{ notes: 50_000, items: 1, first: Infinity, again: Infinity },
];

function makeFolder(root, { notes, items }) {
	const folder = mkdtempSync(join(root, 'vault-'));
	for (let note = 0; note < notes; note += 1) {
		const place = join(folder, `Notes ${note % 100}`);
		if (note < 100) mkdirSync(place);
		const lines = Array.from({ length: items }, (_, item) => `- [${item % 3 === 0 ? 'x' : ' '}] item ${item} of [[Note ${(note * 7 + item) % notes}]] #tag-${item % 9}`);
		writeFileSync(join(place, `Note ${note}.md`), `---\ntags: [a]\n---\n# Note ${note}\n\nSome words, *some* of them marked.\n\n${lines.join('\n')}\n`);
	}
	return folder;
}

/** Seconds until every note has its metadata. */
async function start(folder) {
	const begun = Date.now();
	const workbench = await openWorkbench({ vaultFolder: folder, pluginFolder: process.cwd(), extraPlugins: [], port: 0 });
	const page = await (await browser()).newPage();
	page.setDefaultTimeout(300_000);
	const errors = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	await page.goto(workbench.url);
	await page.waitForFunction('window.app?.workspace.layoutReady === true');
	await page.evaluate('app.vault.whenQuiet().then(() => app.metadataCache.whenResolved())');
	const count = await page.evaluate('app.vault.getMarkdownFiles().length');
	const seconds = (Date.now() - begun) / 1000;
	// What was parsed is kept a moment later.
	await page.waitForTimeout(5000);
	await page.close();
	await workbench.close();
	return { seconds, count, errors };
}

const root = mkdtempSync(join(tmpdir(), 'big-folder-'));
process.env.TMPDIR = root;
let missed = 0;
for (const each of CASES) {
	const folder = makeFolder(root, each);
	for (const [name, gate] of [['first', each.first], ['again', each.again]]) {
		const { seconds, count, errors } = await start(folder);
		const held = seconds <= gate && count === each.notes && errors.length === 0;
		if (!held) missed += 1;
		console.log(`${held ? 'ok  ' : 'MISS'} ${each.notes} notes of ${each.items} items, ${name} start: ${seconds.toFixed(1)} s${gate === Infinity ? '' : ` (gate ${gate})`}${errors.map((error) => `\n     ${error}`).join('')}`);
	}
}
await closeBrowser();
rmSync(root, { recursive: true, force: true });
process.exitCode = missed === 0 ? 0 : 1;
