// npm run bench: ratios within one run, each with its gate; ends with an error when one is missed. Absolute times mean nothing on a shared machine.
// docs/benchmarks.md says what each means and what may stand behind `npm run bench --`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadTypeScript } from '../support/load-typescript.mjs';

const RESULTS = 'node_modules/.cache/bench.json';

const { values: options } = parseArgs({ options: { notes: { type: 'string', default: '10000' }, quick: { type: 'boolean', default: false }, only: { type: 'string' } } });
const { runBenchmarks } = await loadTypeScript('test/bench/benchmarks.ts', { obsidian: 'test/support/obsidian-stub.ts' });

const begun = Date.now();
const seconds = () => `${((Date.now() - begun) / 1000).toFixed(0).padStart(4)} s`;
const size = options.quick ? 'quick' : options.notes;
const rows = await runBenchmarks({ size, only: options.only?.split(',') ?? null, say: (text) => console.log(`${seconds()}  ${text}`) });

function written(value, unit) {
	const digits = Number.isInteger(value) || value >= 100 ? 0 : value < 1 ? 3 : 2;
	return `${value.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`;
}

const isHeld = ({ median, gate }) => median <= gate;
console.log('');
for (const row of rows) {
	const { id, what, median, least, most, gate, unit, note } = row;
	const figure = note ?? `${written(median, unit)} (${written(least, '')} to ${written(most, '')})`;
	console.log(`${isHeld(row) ? 'ok  ' : 'MISS'} ${id.padEnd(4)}${what.padEnd(64)} ${figure.padEnd(30)} gate ${written(gate, unit)}`);
}
const missed = rows.filter((row) => !isHeld(row));
mkdirSync('node_modules/.cache', { recursive: true });
writeFileSync(RESULTS, `${JSON.stringify({ size, date: new Date().toISOString(), rows: rows.map((row) => ({ ...row, held: isHeld(row) })) }, null, '\t')}\n`);
console.log(`\n${missed.length === 0 ? 'Every gate is held.' : `${missed.length} missed.`} ${seconds().trim()}; the figures are in ${RESULTS}.`);
process.exitCode = missed.length === 0 ? 0 : 1;
