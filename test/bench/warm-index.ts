import { FolderApp } from './folder-app';
import { millisecondsOf, rowOf, short, type Bench, type Row } from './measure';
import { openWarm } from './open-warm';
import { openPlugin } from './plugin';

const GATE = 1 / 8;

/** R8: an index that begins with a snapshot of the same vault, against one that begins with nothing. */
export async function measureWarmIndex({ sizes, rounds, vault, say }: Bench): Promise<Row[]> {
	const what = `warm index ÷ cold index, ${short(sizes.main)}`;
	const startWarm = openWarm();
	if (startWarm === null) return [{ ...rowOf('R8', what, [NaN], GATE), note: 'not measurable yet' }];
	const made = vault(sizes.main);
	const ratios: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		const plugin = openPlugin(new FolderApp(made).app, made.settings);
		const cold = await millisecondsOf(() => plugin.start());
		plugin.unload();
		const warm = await millisecondsOf(() => startWarm(made));
		ratios.push(warm / cold);
		say(`R8 round ${round + 1}: warm ${warm.toFixed(0)} ms, cold ${cold.toFixed(0)} ms`);
	}
	return [rowOf('R8', what, ratios, GATE)];
}
