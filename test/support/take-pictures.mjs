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
mkdirSync(pictures, { recursive: true });

async function take(options, shots) {
	const { folder } = copyExampleVault(project, new Date(now));
	const session = await openSession(folder, { now, ...options });
	const { page } = session;
	try {
		await shots({
			session, page,
			shoot: async (name) => {
				await page.waitForTimeout(500);
				await page.screenshot({ path: join(pictures, `${name}.png`) });
				console.log(`docs/pictures/${name}.png`);
			},
			start: async (letters) => {
				await session.command('peer-one-on-ones:start-meeting');
				await page.locator('.prompt-input').waitFor();
				await page.keyboard.type(letters);
				await page.keyboard.press('Enter');
				await page.locator('.cm-content').waitFor();
			},
		});
	} finally {
		await session.close();
		rmSync(dirname(folder), { recursive: true });
	}
}

await take({}, async ({ session, page, shoot, start }) => {
	await session.command('peer-one-on-ones:open-follow-ups');
	await shoot('everything');
	await start('zoe');
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
await take({ theme: 'dark' }, async ({ session, shoot, start }) => {
	await session.command('peer-one-on-ones:open-follow-ups');
	await start('ana r');
	await shoot('dark');
});
await take({ lang: 'zh' }, async ({ session, shoot, start }) => {
	await session.command('peer-one-on-ones:open-follow-ups');
	await start('wxm');
	await shoot('chinese');
});
await take({ phone: true }, async ({ session, shoot }) => {
	await session.command('peer-one-on-ones:open-follow-ups');
	await shoot('phone');
});
await closeBrowser();
