// npm run bench: ratios within one run, each with its gate; ends with an error when one is missed. Absolute times mean nothing on a shared machine.
import { loadTypeScript } from '../support/load-typescript.mjs';

/** Ten times the text takes at most this many times as long (issue 4 of the design: in squares it would be a hundred). */
const LINEAR_GATE = 15;
const ROUNDS = 5;

const { linearCases } = await loadTypeScript('test/bench/linear.ts');

function millisecondsOf(work) {
	const start = process.hrtime.bigint();
	work();
	return Number(process.hrtime.bigint() - start) / 1e6;
}

/** The least of each side, measured in turn: what a pause of the machine or of the collector adds is not the work's. */
function ratioOf({ small, large }) {
	const ratios = [];
	const least = { ten: Infinity, large: Infinity };
	for (let round = 0; round < ROUNDS; round += 1) {
		// Ten of the small ones take about as long as a large one.
		const ten = millisecondsOf(() => { for (let time = 0; time < 10; time += 1) small(); });
		const one = millisecondsOf(large);
		ratios.push(10 * one / ten);
		Object.assign(least, { ten: Math.min(least.ten, ten), large: Math.min(least.large, one) });
	}
	return { ratio: 10 * least.large / least.ten, least: Math.min(...ratios), most: Math.max(...ratios) };
}

const rows = linearCases().map((each) => {
	const measured = ratioOf(each);
	// Measured again only when it seems slow: the first time may hold somebody else's pause.
	return { name: each.name, ...(measured.ratio > LINEAR_GATE ? ratioOf(each) : measured) };
});
const worst = [...rows].sort((a, b) => b.ratio - a.ratio).slice(0, 12);
console.log(`Ten times the text, worst ${worst.length} of ${rows.length} (gate ${LINEAR_GATE}):`);
for (const { name, ratio, least, most } of worst) console.log(`${ratio.toFixed(1).padStart(6)}  (${least.toFixed(1)} to ${most.toFixed(1)})  ${name}`);
const missed = rows.filter(({ ratio }) => ratio > LINEAR_GATE);
console.log(missed.length === 0 ? 'Every gate is held.' : `${missed.length} missed.`);
process.exitCode = missed.length === 0 ? 0 : 1;
