import { foldAccents } from '../people/name-key';
import type { FollowUp } from './follow-up';
import { isToTell, isUnfinished, type LedgerRow } from './ledger';
import type { ListView } from './list-view';

/** What a row is searched in: its text, its people, the note it stands in. Worked out once for as long as its note says the same. */
export class RowTexts {
	private readonly known = new WeakMap<FollowUp, string>();
	private rows: readonly LedgerRow[] = [];
	private texts: readonly string[] = [];

	/** Of each of these rows; asked again for the same list, they are at hand. */
	ofAll(rows: readonly LedgerRow[]): readonly string[] {
		if (rows !== this.rows) {
			this.rows = rows;
			this.texts = rows.map((row) => this.of(row));
		}
		return this.texts;
	}

	private of({ followUp }: LedgerRow): string {
		const known = this.known.get(followUp);
		if (known !== undefined) return known;
		const { text, peers, ownerName, path } = followUp;
		const folded = foldAccents([text, ...peers.map(({ name }) => name), ownerName ?? '', path].join('\n'));
		this.known.set(followUp, folded);
		return folded;
	}
}

/** Whether somebody has to do, say or ask something about it. */
export function isWaiting(row: LedgerRow): boolean {
	return isUnfinished(row.followUp) || isToTell(row);
}

/** The rows a view shows. `isKept` says of a row that it stays whatever its status: it was ticked here a moment ago. */
export function filterRows(rows: readonly LedgerRow[], view: ListView, texts: RowTexts, isKept: (row: LedgerRow) => boolean): LedgerRow[] {
	const words = foldAccents(view.text).split(/\s+/).filter((word) => word !== '');
	const isShown = (row: LedgerRow): boolean => {
		const { status, owner } = row.followUp;
		const hasStatus = view.status === 'all' || (view.status === 'open' ? isWaiting(row) : status === view.status) || isKept(row);
		return hasStatus && (view.owner === null || owner === view.owner) && (!view.overdue || row.overdue || isKept(row));
	};
	const searched = words.length === 0 ? [] : texts.ofAll(rows);
	return rows.filter((row, index) => isShown(row) && words.every((word) => searched[index]?.includes(word)));
}
