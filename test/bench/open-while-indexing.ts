import { FolderApp } from './folder-app';
import type { FolderVault } from './folder-vault';
import { millisecondsOf, quantile, rowOf, short, type Bench, type Row } from './measure';
import { openPlugin } from './plugin';

/** How often the user opens a note, in milliseconds. */
const INTERVAL = 10;
const PERCENTILE = 0.95;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Opens one note after the other until told to stop, and answers how long each took from the moment it was due. Every
 * moment counts at which the user might have opened one while nothing could be done: a long block is not one slow open.
 */
async function openNotes(host: FolderApp, paths: readonly string[], isOver: () => boolean): Promise<number[]> {
	const waits: number[] = [];
	let due = performance.now() + INTERVAL;
	for (let turn = 0; !isOver(); turn += 1) {
		await pause(due - performance.now());
		const begun = performance.now();
		await host.read(paths[(turn * 7919) % paths.length] ?? '');
		const done = performance.now();
		for (; due <= begun; due += INTERVAL) waits.push(done - due);
		while (due <= done) due += INTERVAL;
	}
	return waits;
}

async function waitsWhile(vault: FolderVault, work: () => Promise<unknown>): Promise<number[]> {
	const host = new FolderApp(vault);
	let over = false;
	const opening = openNotes(host, [...vault.files.keys()], () => over);
	await work();
	over = true;
	return opening;
}

/** R6: opening a note while the vault is indexed, against opening one while nothing happens. */
export async function measureOpenWhileIndexing({ sizes, rounds, vault, say }: Bench): Promise<Row[]> {
	const made = vault(sizes.main);
	const ratios: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		let waits: number[] = [];
		const plugin = openPlugin(new FolderApp(made).app, made.settings);
		const took = await millisecondsOf(async () => { waits = await waitsWhile(made, () => plugin.start()); });
		plugin.unload();
		const idle = await waitsWhile(made, () => pause(Math.min(took, 3000)));
		const [busy, quiet] = [quantile(waits, PERCENTILE), quantile(idle, PERCENTILE)];
		ratios.push(busy / quiet);
		say(`R6 round ${round + 1}: 95th percentile ${busy.toFixed(1)} ms of ${waits.length} while indexing, ${quiet.toFixed(1)} ms of ${idle.length} idle`);
	}
	return [rowOf('R6', `a note opened while indexing ÷ idle, 95th percentile, ${short(sizes.main)}`, ratios, 10)];
}
