import { keptList } from './kept';

/** One spelling, and how many notes asked whom it means. */
export interface AskedSpelling {
	readonly key: string;
	count: number;
}

/** Every spelling that was asked for when it was worked out what notes say: one object for all who asked. */
export class Dependents {
	private readonly spellings = new Map<string, AskedSpelling>();

	/** Remembers what a note asked; what comes back is for `drop`. */
	add(keys: Iterable<string>): readonly AskedSpelling[] {
		const asked: AskedSpelling[] = [];
		for (const key of keys) {
			const spelling = this.spellings.get(key) ?? { key, count: 0 };
			if (spelling.count === 0) this.spellings.set(key, spelling);
			spelling.count += 1;
			asked.push(spelling);
		}
		return keptList(asked);
	}

	drop(asked: readonly AskedSpelling[]): void {
		for (const spelling of asked) {
			spelling.count -= 1;
			if (spelling.count === 0) this.spellings.delete(spelling.key);
		}
	}

	/** Those of these spellings that any note asked for. */
	among(keys: Iterable<string>): Set<AskedSpelling> {
		const found = new Set<AskedSpelling>();
		for (const key of keys) {
			const spelling = this.spellings.get(key);
			if (spelling !== undefined) found.add(spelling);
		}
		return found;
	}
}
