import { foldAccents } from '../people/name-key';
import type { FollowUp } from './follow-up';
import { isActive, type LedgerRow } from './ledger';
import type { ListView } from './list-view';

/** What a row is searched in: its text, its people, the note it stands in. Worked out once for as long as its note says the same. */
export class RowTexts {
	private readonly known = new WeakMap<FollowUp, string>();

	of({ followUp }: LedgerRow): string {
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
	return isActive(row.followUp) || row.followUp.status === 'unclear' || isToTell(row);
}

/** Finished, and the other side has not heard of it. */
export function isToTell(row: LedgerRow): boolean {
	return row.tell === 'to-tell' && row.followUp.status === 'done';
}

/** The rows a view shows. `isKept` says of a row that it stays whatever its status: it was ticked here a moment ago. */
export function filterRows(rows: readonly LedgerRow[], view: ListView, texts: RowTexts, isKept: (row: LedgerRow) => boolean): LedgerRow[] {
	const words = foldAccents(view.text).split(/\s+/).filter((word) => word !== '');
	return rows.filter((row) => {
		const { status, owner } = row.followUp;
		const shown = view.status === 'all' || (view.status === 'open' ? isWaiting(row) : status === view.status) || isKept(row);
		if (!shown || (view.owner !== null && owner !== view.owner) || (view.overdue && !row.overdue && !isKept(row))) return false;
		return words.length === 0 || words.every((word) => texts.of(row).includes(word));
	});
}
