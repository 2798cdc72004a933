import type { ListItem } from '../../core/follow-ups/list-plan';
import type { LedgerRow } from '../../core/follow-ups/ledger';

/** Which rows of a list are selected. */
export class Selection {
	private readonly keys = new Set<string>();
	/** Where a range begins. */
	private from: string | null = null;

	get size(): number {
		return this.keys.size;
	}

	has(key: string): boolean {
		return this.keys.has(key);
	}

	clear(): void {
		this.keys.clear();
		this.from = null;
	}

	toggle(key: string): void {
		if (!this.keys.delete(key)) this.keys.add(key);
		this.from = key;
	}

	/** Everything between where the range begins and this row; a range that has no beginning yet begins at `start`. */
	reachTo(items: readonly ListItem[], start: string | null, key: string): void {
		this.from ??= start ?? key;
		const places = [items.findIndex((item) => item.key === this.from), items.findIndex((item) => item.key === key)].sort((a, b) => a - b);
		this.keys.clear();
		for (const item of items.slice(Math.max(0, places[0] ?? 0), (places[1] ?? 0) + 1)) if (item.kind === 'row') this.keys.add(item.key);
	}

	/** Drops what is in the list no more. */
	keepOnly(items: readonly ListItem[]): void {
		if (this.keys.size === 0) return;
		const there = new Set(items.map(({ key }) => key));
		for (const key of [...this.keys]) if (!there.has(key)) this.keys.delete(key);
	}

	/** The rows selected, each once though it may stand in several groups. */
	rows(items: readonly ListItem[]): LedgerRow[] {
		return [...new Set(items.flatMap((item) => (item.kind === 'row' && this.keys.has(item.key) ? [item.row] : [])))];
	}
}
