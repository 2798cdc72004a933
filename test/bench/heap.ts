import { build } from 'esbuild';
import type { CDPSession } from 'playwright-core';
import { browser, closeBrowser } from '../support/browser';
import type { HeapPage } from './heap-page';
import { rowOf, short, type Bench, type Row } from './measure';

async function usedBytes(session: CDPSession): Promise<number> {
	// What is only weakly held goes with the second collection.
	for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
	return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** R13: what the notebook holds in Chromium, for each follow-up. */
export async function measureHeap({ sizes, rounds, say }: Bench): Promise<Row[]> {
	const { outputFiles: [bundle] } = await build({ entryPoints: ['test/bench/heap-page.ts'], bundle: true, write: false, format: 'iife', platform: 'browser', target: 'es2021', charset: 'utf8' });
	const page = await (await browser()).newPage();
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.enable');
	await page.addScriptTag({ content: bundle?.text ?? '' });
	const inPage = (work: string): Promise<ReturnType<HeapPage['build']>> => page.evaluate(`heapPage.${work}`);
	// Once for everything that comes with the code itself.
	await inPage('prepare(200)');
	await inPage('build()');
	const bytes: number[] = [];
	for (let round = 0; round < Math.min(rounds, 3); round += 1) {
		await inPage(`prepare(${sizes.main})`);
		const before = await usedBytes(session);
		const { notes, followUps } = await inPage('build()');
		const held = await usedBytes(session) - before;
		bytes.push(held / followUps);
		say(`R13 round ${round + 1}: ${(held / 1e6).toFixed(1)} MB for ${followUps} follow-ups in ${notes} notes, ${(held / notes).toFixed(0)} B a note`);
	}
	await page.close();
	await closeBrowser();
	return [rowOf('R13', `heap per follow-up in Chromium, ${short(sizes.main)}`, bytes, 250, 'B')];
}
