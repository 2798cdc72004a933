import { FolderApp } from './folder-app';
import { briefly, median, rowOf, short, type Bench, type Row } from './measure';
import { ticksIn } from './one-edit';
import { openPlugin } from './plugin';

const PICKS_A_ROUND = 20;
const GATE = 1.3;

/** R10: picking prompts for one peer in a large vault against a small one, as long as nothing changes and right after a change. */
export async function measurePicking({ sizes, rounds, vault, say }: Bench): Promise<Row[]> {
	const sides = await Promise.all(sizes.pick.map(async (notes) => {
		const made = vault(notes);
		const host = new FolderApp(made);
		const plugin = openPlugin(host.app, made.settings);
		await plugin.start();
		const ticks = ticksIn(made, PICKS_A_ROUND);
		const pick = (turn: number): Promise<number> => briefly(() => plugin.pickFor(made.peers[turn % made.peers.length] ?? '', turn));
		const afterChange = async (turn: number, round: number): Promise<number> => {
			const tick = ticks[turn];
			if (tick !== undefined) host.tellChanged(tick.path, tick.texts[(round + 1) % 2] ?? '');
			return pick(turn);
		};
		return { plugin, pick, afterChange };
	}));
	const ratios: Record<'unchanged' | 'changed', number[]> = { unchanged: [], changed: [] };
	for (let round = 0; round < 2 * rounds; round += 1) {
		const [unchanged, changed]: [number[], number[]] = [[], []];
		for (const { pick, afterChange } of sides) {
			const times: Record<'unchanged' | 'changed', number[]> = { unchanged: [], changed: [] };
			for (let turn = 0; turn < PICKS_A_ROUND; turn += 1) {
				times.changed.push(await afterChange(turn, round));
				times.unchanged.push(await pick(turn + 1));
			}
			unchanged.push(median(times.unchanged));
			changed.push(median(times.changed));
		}
		const said = ([small = NaN, large = NaN]: number[]): string => `${large.toFixed(2)} and ${small.toFixed(2)} ms`;
		say(`R10 round ${round + 1}: ${said(unchanged)} a pick, ${said(changed)} after a change`);
		// The first round warms up.
		if (round === 0) continue;
		ratios.unchanged.push((unchanged[1] ?? NaN) / (unchanged[0] ?? NaN));
		ratios.changed.push((changed[1] ?? NaN) / (changed[0] ?? NaN));
	}
	for (const { plugin } of sides) plugin.unload();
	const what = `${short(sizes.pick[1])} ÷ ${short(sizes.pick[0])}`;
	return [rowOf('R10', `picking prompts, ${what}`, ratios.unchanged, GATE), rowOf('R10', `picking right after a change, ${what}`, ratios.changed, GATE)];
}
