import { linearCases, type LinearCase } from './linear';
import { rowOf, type Bench, type Row } from './measure';

/** Ten times the text takes at most this many times as long (issue 4 of the design: in squares it would be a hundred). */
const GATE = 15;
const ROUNDS = 5;
/** What seems slow is measured again, and for longer: the first time may hold somebody else's pause. */
const MORE_ROUNDS = 15;
const LISTED = 5;

function millisecondsOf(work: () => void): number {
	const start = process.hrtime.bigint();
	work();
	return Number(process.hrtime.bigint() - start) / 1e6;
}

/** The least of each side, measured in turn: what a pause of the machine or of the collector adds is not the work's. */
function ratioOf({ small, large }: LinearCase, rounds: number): { ratio: number; least: number; most: number } {
	const ratios: number[] = [];
	const least = { ten: Infinity, large: Infinity };
	for (let round = 0; round < rounds; round += 1) {
		// Ten of the small ones take about as long as a large one.
		const ten = millisecondsOf(() => { for (let time = 0; time < 10; time += 1) small(); });
		const one = millisecondsOf(large);
		ratios.push(10 * one / ten);
		Object.assign(least, { ten: Math.min(least.ten, ten), large: Math.min(least.large, one) });
	}
	return { ratio: 10 * least.large / least.ten, least: Math.min(...ratios), most: Math.max(...ratios) };
}

/** L: reading and editing a text ten times as long. The worst cases stand in the table, and every one that misses. */
export async function measureLinearTime({ say }: Bench): Promise<Row[]> {
	const rows = linearCases().map((each) => {
		const measured = ratioOf(each, ROUNDS);
		return { name: each.name, ...(measured.ratio > GATE ? ratioOf(each, MORE_ROUNDS) : measured) };
	});
	say(`L ${rows.length} kinds of text, each also ten times as long`);
	const worst = rows.sort((a, b) => b.ratio - a.ratio).filter(({ ratio }, at) => at < LISTED || ratio > GATE);
	return worst.map(({ name, ratio, least, most }) => ({ ...rowOf('L', `ten times ${name}`, [ratio], GATE), least, most }));
}
