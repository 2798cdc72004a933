import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frontmatterOf } from './metadata';
import { millisecondsOf, rowOf, short, type Bench, type Row } from './measure';
import { findTasks } from './plugin';

/** More than elsewhere: a round takes a moment, and the first ones are those in which the code is compiled. */
const ROUNDS = 7;

/** R1: finding every task in the text of all notes, against reading those notes synchronously. */
export async function measureFinding({ sizes, vault, say }: Bench): Promise<Row[]> {
	const { folder, files, textOf } = vault(sizes.main);
	const notes = [...files.keys()].map((path) => ({ path, text: textOf(path) })).map((note) => ({ ...note, properties: frontmatterOf(note.text) }));
	const ratios: number[] = [];
	let tasks = 0;
	let characters = 0;
	for (let round = 0; round < ROUNDS; round += 1) {
		const reading = await millisecondsOf(() => {
			for (const { path } of notes) characters += readFileSync(join(folder, path), 'utf8').length;
		});
		const finding = await millisecondsOf(() => {
			for (const { path, text, properties } of notes) tasks += findTasks(path, text, properties);
		});
		ratios.push(finding / reading);
		say(`R1 round ${round + 1}: found in ${finding.toFixed(0)} ms, read in ${reading.toFixed(0)} ms`);
	}
	if (tasks === 0 || characters === 0) throw new Error('Nothing was read, or no task found.');
	return [rowOf('R1', `finding every task ÷ reading, ${short(sizes.main)}`, ratios, 1.0)];
}
