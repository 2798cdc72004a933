import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureColdIndex } from './cold-index';
import { measureFinding } from './finding';
import { makeFolderVault, type FolderVault } from './folder-vault';
import { measureHeap } from './heap';
import { measureLinearTime } from './linear-time';
import { measureLongestSlice } from './longest-slice';
import type { Bench, Row, Sizes } from './measure';
import { measureOneEdit } from './one-edit';
import { measureOpenWhileIndexing } from './open-while-indexing';
import { measurePanel } from './panel';
import { measurePicking } from './picking';
import { measureWarmIndex } from './warm-index';

/** Every benchmark with the ids of performance.md that it answers; L is the gate of linear time. */
const BENCHMARKS: readonly { ids: readonly string[]; measure: (bench: Bench) => Promise<Row[]> }[] = [
	// First, while the process holds no vault that the collector must go through.
	{ ids: ['L'], measure: measureLinearTime },
	{ ids: ['R1'], measure: measureFinding },
	{ ids: ['R3', 'R4', 'C8'], measure: measureColdIndex },
	{ ids: ['R6'], measure: measureOpenWhileIndexing },
	{ ids: ['R7'], measure: measureLongestSlice },
	{ ids: ['R8'], measure: measureWarmIndex },
	{ ids: ['R9'], measure: measureOneEdit },
	{ ids: ['R10'], measure: measurePicking },
	{ ids: ['R11', 'R12', 'C6'], measure: measurePanel },
	{ ids: ['R13'], measure: measureHeap },
];

const SIZES: Readonly<Record<string, Sizes>> = {
	quick: { main: 2000, index: [2000, 4000], edit: [1000, 4000], pick: [1000, 4000] },
	1000: { main: 1000, index: [1000, 5000], edit: [1000, 5000], pick: [1000, 5000] },
	10000: { main: 10_000, index: [10_000, 50_000], edit: [1000, 50_000], pick: [2000, 10_000] },
	50000: { main: 50_000, index: [10_000, 50_000], edit: [1000, 50_000], pick: [2000, 50_000] },
};

/** What is asked for on the command line. */
export interface Wanted {
	/** A key of the sizes. */
	size: string;
	/** Ids to run; null for all. */
	only: readonly string[] | null;
	say: (text: string) => void;
}

/** Runs what is wanted, on vaults in a temp folder that is gone afterwards. */
export async function runBenchmarks({ size, only, say }: Wanted): Promise<Row[]> {
	const sizes = SIZES[size];
	if (sizes === undefined) throw new Error(`--notes takes one of ${Object.keys(SIZES).filter((key) => key !== 'quick').join(', ')}`);
	const unknown = only?.find((id) => !BENCHMARKS.some(({ ids }) => ids.includes(id)));
	if (unknown !== undefined) throw new Error(`--only takes ${BENCHMARKS.flatMap(({ ids }) => ids).join(', ')}; not ${unknown}`);
	const root = mkdtempSync(join(tmpdir(), 'one-on-ones-bench-'));
	const vaults = new Map<number, FolderVault>();
	const vault = (notes: number): FolderVault => {
		const made = vaults.get(notes) ?? makeFolderVault(notes, root);
		if (!vaults.has(notes)) say(`a vault of ${notes} notes with ${made.truth.length} follow-ups`);
		vaults.set(notes, made);
		return made;
	};
	const rows: Row[] = [];
	try {
		for (const { ids, measure } of BENCHMARKS) {
			if (only === null || ids.some((id) => only.includes(id))) rows.push(...await measure({ sizes, rounds: 3, vault, say }));
		}
	} finally {
		// Many at once: one after the other, so many files may take minutes to go.
		await rm(root, { recursive: true, force: true });
		say('the vaults are gone');
	}
	return rows;
}
