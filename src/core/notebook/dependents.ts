/** One spelling and everything that depends on whom it means: mostly one thing, so a set is made for the second only. */
export interface AskedSpelling<T> {
	key: string;
	by: T | Set<T> | null;
}

/** Which notes asked whom a spelling means when it was worked out what they say. */
export class Dependents<T extends object> {
	private readonly spellings = new Map<string, AskedSpelling<T>>();

	/** Remembers what was asked; what comes back is for `drop`. */
	add(dependent: T, keys: Iterable<string>): AskedSpelling<T>[] {
		return [...keys].map((key) => {
			const spelling = this.spellings.get(key) ?? { key, by: null };
			if (spelling.by === null) {
				this.spellings.set(key, spelling);
				spelling.by = dependent;
			} else if (spelling.by instanceof Set) spelling.by.add(dependent);
			else if (spelling.by !== dependent) spelling.by = new Set([spelling.by, dependent]);
			return spelling;
		});
	}

	drop(dependent: T, asked: readonly AskedSpelling<T>[]): void {
		for (const spelling of asked) {
			if (spelling.by instanceof Set) spelling.by.delete(dependent);
			else if (spelling.by === dependent) spelling.by = null;
			if (spelling.by === null || (spelling.by instanceof Set && spelling.by.size === 0)) this.spellings.delete(spelling.key);
		}
	}

	/** Everything that depends on a spelling. */
	of(key: string): Iterable<T> {
		const by = this.spellings.get(key)?.by ?? null;
		return by === null ? [] : by instanceof Set ? by : [by];
	}
}
