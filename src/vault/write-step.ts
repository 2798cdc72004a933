import type { TFile } from 'obsidian';
import type { Replaced } from '../core/text/take-back';

/** Everything one action of the user wrote: it is taken back as one. */
export class WriteStep {
	/** Lines replaced in notes, in the order of the writes. */
	readonly changes: { file: TFile; replaced: Replaced }[] = [];
	/** Notes that were created, with the text they were created with. */
	readonly created: { file: TFile; text: string }[] = [];

	get isEmpty(): boolean {
		return this.changes.length === 0 && this.created.length === 0;
	}
}
