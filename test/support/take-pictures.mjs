// npm run pictures: drives the built plugin in the workbench and writes docs/pictures. The only way pictures are made.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

const project = join(dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(project);
const now = '2026-03-12T10:00:00';
const pictures = join(project, 'docs/pictures');

if (spawnSync(process.execPath, ['esbuild.config.mjs'], { stdio: 'inherit' }).status !== 0) process.exit(1);
const { openSession, closeBrowser } = await loadTypeScript('test/e2e/support/session.ts');
const { copyExampleVault } = await loadTypeScript('test/support/example-vault.ts');
const { makeVault } = await loadTypeScript('test/e2e/support/fixture-plugin.ts');
mkdirSync(pictures, { recursive: true });

/** A vault in a folder of its own, and what is to be removed afterwards. */
function exampleVault() {
	const { folder } = copyExampleVault(project, new Date(now));
	return { folder, scratch: dirname(folder) };
}

/** A hundred peers and a hundred promises with each of them. */
function fullVault() {
	const verbs = ['send', 'check', 'ask about', 'write down', 'compare', 'bring', 'translate', 'draw'];
	const things = ['the stand plan', 'last week\'s samples', 'who opens the gate', 'the price list for 2027, with the three changes we spoke of', 'the seat map', 'what the printer said', 'the loan form', 'the second route'];
	const owners = ['me: ', 'Peer: ', 'we: ', ''];
	const folder = makeVault(Object.fromEntries(Array.from({ length: 100 }, (_, peer) => {
		const name = `${['Ada', 'Bo', 'Cy', 'Dana', 'Eli', 'Fay', 'Gus', 'Hana', 'Ivo', 'Jo'][peer % 10]} ${['Abel', 'Brook', 'Cane', 'Dorn', 'East', 'Finch', 'Gale', 'Holt', 'Isle', 'Jett'][Math.floor(peer / 10)]}`;
		const lines = Array.from({ length: 100 }, (__, row) => {
			const due = (row + peer) % 3 === 0 ? ` 📅 2026-${row % 2 === 0 ? '03' : '04'}-${10 + (row * 7 + peer) % 20}` : '';
			return `- [ ] ${owners[(row + peer) % 4].replace('Peer', name)}${verbs[(row + peer) % 8]} ${things[(row * 3 + peer) % 8]}, part ${row + 1}${due}`;
		});
		return [`1-1s/${name}/2026-0${2 + peer % 2}-0${1 + Math.floor(peer / 10) % 9} ${name}.md`, `## Agreed\n${lines.join('\n')}\n`];
	})));
	return { folder, scratch: folder };
}

async function take(options, shots, vault = exampleVault) {
	const { folder, scratch } = vault();
	const session = await openSession(folder, { now, ...options });
	const { page } = session;
	try {
		// While notes are still being read, how fast this machine is decides what stands where.
		await page.evaluate(() => window.app.plugins.plugins['peer-one-on-ones'].api.ready());
		await shots({
			session, page,
			shoot: async (name) => {
				await page.waitForTimeout(500);
				await page.screenshot({ path: join(pictures, `${name}.png`) });
				console.log(`docs/pictures/${name}.png`);
			},
			/** Opens the panel, and waits until it has the focus: it takes it a moment later. */
			open: async () => {
				await session.command('peer-one-on-ones:open-follow-ups');
				await page.waitForFunction(() => document.activeElement?.closest('[class*=one-on-ones]') !== null);
			},
			start: async (letters, name) => {
				await session.command('peer-one-on-ones:start-meeting');
				await page.locator('.prompt-input').waitFor();
				await page.keyboard.type(letters);
				await page.locator('[role=option][aria-selected=true]', { hasText: name }).waitFor();
				await page.keyboard.press('Enter');
				await page.locator('.cm-content').waitFor();
			},
		});
	} finally {
		await session.close();
		rmSync(scratch, { recursive: true });
	}
}

await take({}, async ({ session, page, shoot, open, start }) => {
	await open();
	await shoot('everything');
	await start('zoe', 'Zoë');
	await shoot('at-work');
	await session.command('peer-one-on-ones:suggest-questions');
	await page.locator('.one-on-ones-question').first().waitFor();
	await shoot('questions');
	await page.keyboard.press('Escape');
	await session.command('peer-one-on-ones:start-meeting');
	await shoot('with-whom');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Control+,');
	await page.getByText('Peer One-on-Ones').last().click();
	await shoot('settings');
});
await take({ theme: 'dark' }, async ({ shoot, open, start }) => {
	await open();
	await start('ana r', 'Ana Ruiz');
	await shoot('dark');
});
await take({ lang: 'zh' }, async ({ shoot, open, start }) => {
	await open();
	await start('wxm', '王小明');
	await shoot('chinese');
});
await take({ phone: true }, async ({ shoot, open }) => {
	await open();
	await shoot('phone');
});
await take({}, async ({ page, shoot, open }) => {
	await page.addStyleTag({ content: '.mod-right-split { flex: none !important; width: 240px !important; min-width: 0 !important; }' });
	await open();
	await shoot('narrow');
});
await take({}, async ({ session, page, shoot }) => {
	await session.command('peer-one-on-ones:open-follow-ups-in-tab');
	await page.locator('.one-on-ones-row').first().waitFor();
	await page.mouse.move(1000, 600);
	await page.mouse.wheel(0, 90_000);
	await shoot('ten-thousand');
}, fullVault);
await closeBrowser();
