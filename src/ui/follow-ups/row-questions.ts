import { shownText } from '../../core/text/shown-text';
import type { FollowUpList } from './list';
import { PickDayModal } from './pick-day';
import { PickOwnerModal } from './pick-owner';
import { rowMenu } from './row-menu';

/** What the rows at hand are called in a question about them: the one, or how many. */
function named(list: FollowUpList): string {
	const rows = list.rowsAtHand();
	const [first] = rows;
	return rows.length === 1 && first !== undefined ? shownText(first.followUp.text) : list.parts.desk.t('list.several', { count: rows.length });
}

/** Asks for the due day of the rows at hand, and writes it. */
export function askDay(list: FollowUpList): void {
	const rows = list.rowsAtHand();
	if (rows.length === 0) return;
	new PickDayModal(list.parts.app, list.parts.desk, named(list), (day) => void list.change(rows, { of: 'due', day })).open();
}

/** Asks whose the rows at hand shall be, and writes it. */
export function askOwner(list: FollowUpList): void {
	const rows = list.rowsAtHand();
	const item = list.current();
	if (rows.length === 0 || item?.kind !== 'row') return;
	const peer = item.peer ?? item.row.followUp.peers[0] ?? null;
	new PickOwnerModal(list.parts.app, list.parts.desk, named(list), peer, (owner) => void list.change(rows, { of: 'owner', owner })).open();
}

/** Shows the menu of the rows at hand. */
export function showRowMenu(list: FollowUpList, at: { x: number; y: number }): void {
	const item = list.current();
	const rows = list.rowsAtHand();
	if (item?.kind !== 'row' || rows.length === 0) return;
	const { desk, actions } = list.parts;
	const menu = rowMenu({
		desk, actions, rows, peer: item.peer ?? item.row.followUp.peers[0] ?? null,
		change: (change) => void list.change(rows, change), askDay: () => askDay(list), askOwner: () => askOwner(list),
	});
	menu.showAtPosition(at, list.listEl.doc);
}
