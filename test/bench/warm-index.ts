import { rowOf, short, type Bench, type Row } from './measure';
import { startTwice } from './open-warm';

const GATE = 1 / 8;

/** R8: an index that begins with a snapshot of the same vault, against one that begins with nothing. */
export async function measureWarmIndex({ sizes, rounds, vault, say }: Bench): Promise<Row[]> {
	const what = `warm index ÷ cold index, ${short(sizes.main)}`;
	const made = vault(sizes.main);
	const ratios: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		const { cold, warm } = await startTwice(made);
		ratios.push(warm / cold);
		say(`R8 round ${round + 1}: warm ${warm.toFixed(0)} ms, cold ${cold.toFixed(0)} ms`);
	}
	return [rowOf('R8', what, ratios, GATE)];
}
