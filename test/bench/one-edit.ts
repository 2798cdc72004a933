import { FolderApp } from './folder-app';
import type { FolderVault } from './folder-vault';
import { briefly, median, rowOf, short, type Bench, type Row } from './measure';
import { openPlugin, type BenchPlugin } from './plugin';

const EDITS_A_ROUND = 20;

/** A promise in a note of one meeting, and the two texts between which ticking it changes that note. */
interface Tick {
	path: string;
	texts: readonly [open: string, done: string];
}

/** Open promises from all over the vault, one a note. */
export function ticksIn(vault: FolderVault, count: number): Tick[] {
	const wholeNotes = /^1-1s\/.*\d{4}-\d{2}-\d{2}[^/]*$/;
	const open = vault.truth.filter(({ path, raw, status }) => status === 'open' && raw.includes('[ ]') && wholeNotes.test(path));
	return Array.from({ length: count }, (_, at) => {
		const item = open[Math.floor(at * open.length / count)];
		if (item === undefined) throw new Error('No promise to tick.');
		const text = vault.textOf(item.path);
		return { path: item.path, texts: [text, text.replace(item.raw, item.raw.replace('[ ]', '[x]'))] };
	});
}

/** Ticks, or takes back, every promise once; the median time from the event to the lists of the peer. */
async function timeOf(host: FolderApp, plugin: BenchPlugin, ticks: readonly Tick[], round: number): Promise<number> {
	const times: number[] = [];
	for (const { path, texts } of ticks) {
		times.push(await briefly(async () => {
			host.tellChanged(path, texts[(round + 1) % 2] ?? '');
			await plugin.ledgerFor(path);
		}));
	}
	return median(times);
}

/** R9: one edit, from the event to what is open with that peer, in a large vault against a small one. */
export async function measureOneEdit({ sizes, rounds, vault, say }: Bench): Promise<Row[]> {
	const sides = await Promise.all(sizes.edit.map(async (notes) => {
		const made = vault(notes);
		const host = new FolderApp(made);
		const plugin = openPlugin(host.app, made.settings);
		await plugin.start();
		const ticks = ticksIn(made, EDITS_A_ROUND);
		// The first look works out everything; it is no part of an edit.
		await plugin.ledgerFor(ticks[0]?.path ?? '');
		return { host, plugin, ticks };
	}));
	const ratios: number[] = [];
	for (let round = 0; round < 2 * rounds; round += 1) {
		const times: number[] = [];
		for (const { host, plugin, ticks } of sides) times.push(await timeOf(host, plugin, ticks, round));
		const [small = NaN, large = NaN] = times;
		// The first round warms the small side up.
		if (round > 0) ratios.push(large / small);
		say(`R9 round ${round + 1}: ${large.toFixed(2)} ms and ${small.toFixed(2)} ms an edit`);
	}
	for (const { plugin } of sides) plugin.unload();
	return [rowOf('R9', `one edit, ${short(sizes.edit[1])} ÷ ${short(sizes.edit[0])}`, ratios, 1.5)];
}
