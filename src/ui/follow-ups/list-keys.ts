import { Keymap } from 'obsidian';
import { takeOver } from '../own-event';
import type { FollowUpList } from './list';
import { openMeeting } from './meeting-row';

/** What keys in a list ask of the view that holds it. */
export interface ListKeyParts {
	/** Null where nothing is to be searched in. */
	search: (() => void) | null;
	/** Escape with nothing left to clear. */
	leave: () => void;
	askDay: (list: FollowUpList) => void;
	askOwner: (list: FollowUpList) => void;
}

function moveOf(event: KeyboardEvent, list: FollowUpList): number | null {
	const at = list.indexOf(list.focusKey);
	switch (event.key) {
		case 'ArrowDown': return at + 1;
		case 'ArrowUp': return at - 1;
		case 'PageDown': return at + list.pageLength();
		case 'PageUp': return at - list.pageLength();
		case 'Home': return 0;
		case 'End': return list.items.length - 1;
		default: return null;
	}
}

/** Runs what a key means at the item the focus is on; true when it meant anything. */
function press(event: KeyboardEvent, list: FollowUpList, parts: ListKeyParts): boolean {
	const { actions } = list.parts;
	if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
		void actions.undo();
		return true;
	}
	const move = moveOf(event, list);
	if (move !== null) {
		const start = list.focusKey;
		list.goTo(move);
		if (event.shiftKey && start !== null && list.focusKey !== null) list.select(list.focusKey, true);
		return true;
	}
	if (event.key === '/' && parts.search !== null) parts.search();
	else if (event.key === 'Escape') {
		if (!list.clearSelection()) parts.leave();
	} else {
		const item = list.current();
		if (item === null) return false;
		if (item.kind === 'group') {
			const opens = event.key === 'ArrowRight' ? true : event.key === 'ArrowLeft' ? false : event.key === 'Enter' || event.key === ' ' ? item.closed : null;
			if (opens === null) return false;
			if (opens === item.closed) list.toggleGroup(item.key, !opens);
			return true;
		}
		if (event.key !== 'Enter') return item.kind === 'row' && edit(event, list, parts);
		const newTab = Keymap.isModEvent(event) !== false;
		if (item.kind === 'meeting') openMeeting(item, actions, newTab);
		else void actions.openLine(item.kind === 'row' ? item.row.followUp : item.item, newTab);
	}
	return true;
}

/** The edits that have a key of their own; all of them are in the menu as well. */
function edit(event: KeyboardEvent, list: FollowUpList, parts: ListKeyParts): boolean {
	const rows = list.rowsAtHand();
	const tell = rows.every(({ followUp }) => followUp.tellMark === 'tell');
	const toggle = (wanted: 'done' | 'in-progress'): void => {
		const status = rows.every(({ followUp }) => followUp.status === wanted) ? 'open' : wanted;
		void list.change(rows, { of: 'status', status });
	};
	if (event.ctrlKey || event.metaKey || event.altKey) return false;
	switch (event.key) {
		case ' ': toggle('done'); return true;
		case 'x': if (list.focusKey !== null) list.select(list.focusKey, false); return true;
		case 'i': toggle('in-progress'); return true;
		case 'd': parts.askDay(list); return true;
		case 'o': parts.askOwner(list); return true;
		case 't': void list.change(rows, { of: 'tell', mark: tell ? 'none' : 'tell' }); return true;
		case 'Delete': void list.change(rows, { of: 'status', status: 'dropped' }); return true;
		case 'm': case 'ContextMenu': return showMenu(list);
		case 'F10': return event.shiftKey && showMenu(list);
		default: return false;
	}
}

function showMenu(list: FollowUpList): boolean {
	const box = list.elementAt(list.focusKey)?.getBoundingClientRect();
	if (box === undefined) return false;
	list.parts.showMenu(list, { x: box.left + 24, y: box.bottom });
	return true;
}

/** Lets the keys work in a list. A key that means something in a box or on a button is theirs. */
export function listenToKeys(list: FollowUpList, parts: ListKeyParts): void {
	list.listEl.addEventListener('keydown', (event) => {
		const isInner = event.target !== list.elementAt(list.focusKey);
		if (isInner && (event.key === ' ' || event.key === 'Enter')) return;
		if (event.isComposing || !press(event, list, parts)) return;
		takeOver(event);
	});
}
