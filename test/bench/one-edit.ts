import { FolderApp } from './folder-app';
import type { FolderVault } from './folder-vault';
import { briefly, median, rowOf, short, type Bench, type Row } from './measure';
import { openPlugin, type BenchPlugin } from './plugin';

const EDITS_A_ROUND = 40;

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

/** From the event to the lists of the peer. */
function timeOf({ host, plugin }: Side, tick: Tick, round: number): Promise<number> {
	return briefly(async () => {
		host.tellChanged(tick.path, tick.texts[(round + 1) % 2] ?? '');
		await plugin.ledgerFor(tick.path);
	});
}

interface Side {
	host: FolderApp;
	plugin: BenchPlugin;
	ticks: readonly Tick[];
}

async function openSide(vault: FolderVault): Promise<Side> {
	const host = new FolderApp(vault);
	const plugin = openPlugin(host.app, vault.settings);
	await plugin.start();
	const ticks = ticksIn(vault, EDITS_A_ROUND);
	// The first look works out everything; it is no part of an edit.
	await plugin.ledgerFor(ticks[0]?.path ?? '');
	return { host, plugin, ticks };
}

/** R9: one edit, from the event to what is open with that peer, in a large vault against a small one. Every round ticks each promise or takes that back. */
export async function measureOneEdit({ sizes, rounds, vault, say }: Bench): Promise<Row[]> {
	const small = await openSide(vault(sizes.edit[0]));
	const large = await openSide(vault(sizes.edit[1]));
	const ratios: number[] = [];
	for (let round = 0; round < 2 * rounds; round += 1) {
		const times: Record<'small' | 'large', number[]> = { small: [], large: [] };
		for (let turn = 0; turn < EDITS_A_ROUND; turn += 1) {
			const [smallTick, largeTick] = [small.ticks[turn], large.ticks[turn]];
			if (smallTick === undefined || largeTick === undefined) continue;
			times.small.push(await timeOf(small, smallTick, round));
			times.large.push(await timeOf(large, largeTick, round));
		}
		say(`R9 round ${round + 1}: ${median(times.large).toFixed(2)} ms and ${median(times.small).toFixed(2)} ms an edit`);
		// The first round warms up.
		if (round > 0) ratios.push(median(times.large) / median(times.small));
	}
	for (const { plugin } of [small, large]) plugin.unload();
	return [rowOf('R9', `one edit, ${short(sizes.edit[1])} ÷ ${short(sizes.edit[0])}`, ratios, 1.5)];
}
