import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { FolderVault } from './folder-vault';

/** One line of the table: a figure with its range over the rounds, and what it may be at most. */
export interface Row {
	id: string;
	what: string;
	median: number;
	least: number;
	most: number;
	gate: number;
	/** Empty for a ratio. */
	unit: string;
	/** Set when there is no figure, and says why. */
	note?: string;
}

/** The sizes of vault that the ratios are taken at, in notes. */
export interface Sizes {
	main: number;
	index: readonly [small: number, large: number];
	edit: readonly [small: number, large: number];
	pick: readonly [small: number, large: number];
}

/** What every benchmark is given. */
export interface Bench {
	sizes: Sizes;
	rounds: number;
	/** The vault of so many notes, made when first asked for. */
	vault(notes: number): FolderVault;
	/** Prints a line of progress. */
	say(text: string): void;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** How long something takes, begun with no garbage of others about. */
export async function millisecondsOf(work: () => unknown): Promise<number> {
	collectGarbage();
	return briefly(work);
}

/** The same for something that is over in a moment, of which many are measured in a row. */
export async function briefly(work: () => unknown): Promise<number> {
	const begun = process.hrtime.bigint();
	const done = work();
	if (done instanceof Promise) await done;
	return Number(process.hrtime.bigint() - begun) / 1e6;
}

/** The value below which so much of the values lies; 0.5 is the median. */
export function quantile(values: readonly number[], part: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

/** A row of the table from one figure a round. */
export function rowOf(id: string, what: string, figures: readonly number[], gate: number, unit = ''): Row {
	return { id, what, median: median(figures), least: Math.min(...figures), most: Math.max(...figures), gate, unit };
}

/** 10000 as `10k`. */
export function short(notes: number): string {
	return notes % 1000 === 0 ? `${notes / 1000}k` : String(notes);
}
