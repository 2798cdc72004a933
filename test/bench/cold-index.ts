import { FolderApp } from './folder-app';
import type { FolderVault } from './folder-vault';
import { median, millisecondsOf, rowOf, short, type Bench, type Row } from './measure';
import { openPlugin } from './plugin';
import { compare } from './truth';

interface ColdStart {
	indexed: number;
	/** The same reads alone: same adapter, as many in flight, no parsing. */
	read: number;
	/** Follow-ups missed or falsely found. */
	wrong: number;
}

async function startCold(vault: FolderVault, say: Bench['say'], isChecked: boolean): Promise<ColdStart> {
	const host = new FolderApp(vault);
	const plugin = openPlugin(host.app, vault.settings);
	const indexed = await millisecondsOf(() => plugin.start());
	const reads = [...host.reads];
	const { missed, falsely } = isChecked ? compare(plugin.notebook.layOut().all(), vault.truth) : { missed: [], falsely: [] };
	for (const line of missed.slice(0, 5)) say(`C8 missed ${line}`);
	for (const line of falsely.slice(0, 5)) say(`C8 false ${line}`);
	plugin.unload();
	const read = await millisecondsOf(() => host.readAll(reads));
	say(`R3 ${vault.files.size} notes, ${reads.length} read: index ${indexed.toFixed(0)} ms, reads alone ${read.toFixed(0)} ms`);
	return { indexed, read, wrong: missed.length + falsely.length };
}

/** R3 and R4: a cold index against its own reads, and its cost per note in a large vault against a small one. C8: what it finds against the truth. */
export async function measureColdIndex({ sizes, rounds, vault, say }: Bench): Promise<Row[]> {
	const [small, large] = sizes.index.map((notes) => ({ notes, vault: vault(notes), ratios: [] as number[], wrong: [] as number[] })) as [Side, Side];
	const perNote: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		const costs: number[] = [];
		for (const side of [small, large]) {
			const { indexed, read, wrong } = await startCold(side.vault, say, round === 0);
			side.ratios.push(indexed / read);
			if (round === 0) side.wrong.push(wrong);
			costs.push(indexed / side.notes);
		}
		perNote.push((costs[1] ?? NaN) / (costs[0] ?? NaN));
	}
	return [
		...[small, large].map(({ notes, wrong }) => rowOf('C8', `missed or false follow-ups, ${short(notes)}`, [median(wrong)], 0)),
		...[small, large].map(({ notes, ratios }) => rowOf('R3', `cold index ÷ its reads alone, ${short(notes)}`, ratios, 1.6)),
		rowOf('R4', `cost per note, ${short(large.notes)} ÷ ${short(small.notes)}`, perNote, 1.25),
	];
}

interface Side {
	notes: number;
	vault: FolderVault;
	ratios: number[];
	wrong: number[];
}
