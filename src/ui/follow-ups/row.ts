import { Keymap, setIcon, setTooltip, type App } from 'obsidian';
import type { LedgerRow } from '../../core/follow-ups/ledger';
import type { ListItem } from '../../core/follow-ups/list-plan';
import { noteName } from '../../core/text/path';
import { shownText } from '../../core/text/shown-text';
import { subpathOf } from '../../core/text/subpath';
import type { Actions, Change, Desk } from '../actions';
import { makeButton } from '../button';
import { dayInWords, dueInWords } from '../day-words';
import { takeOver } from '../own-event';
import { addBlock, addPart, makeItem, nameUnseen } from '../part';
import { previewOnHover } from './preview';
import { drawTextWithLinks } from './text-with-links';

/** What a row needs of the list that holds it. */
export interface RowPlace {
	app: App;
	desk: Desk;
	actions: Actions;
	change: (row: LedgerRow, change: Change) => Promise<void>;
}

type RowItem = Extract<ListItem, { kind: 'row' }>;

/** From this many meetings on a promise asks what shall become of it. */
const CARRIED_LONG = 3;
/** The box of a status as the app's themes draw it. */
const BOXES: Partial<Record<LedgerRow['followUp']['status'], string>> = { 'in-progress': '/', unclear: '?', dropped: '-' };

function drawBox(rowEl: HTMLElement, row: LedgerRow, place: RowPlace): void {
	const { followUp } = row;
	const boxEl = rowEl.createEl('input', {
		cls: 'task-list-item-checkbox', type: 'checkbox',
		attr: { tabindex: '-1', 'data-task': BOXES[followUp.status] ?? '' },
	});
	nameUnseen(boxEl, place.desk.t('row.tick', { text: shownText(followUp.text) }), rowEl);
	boxEl.checked = followUp.status === 'done';
	boxEl.addEventListener('click', (event) => {
		// The box shows what the note says: it changes when the line has changed. In a note the app would tick a line there.
		takeOver(event);
		// Not disabled while it is written: a disabled box loses the focus.
		if (boxEl.ariaBusy === 'true') return;
		boxEl.ariaBusy = 'true';
		void place.change(row, { of: 'status', status: followUp.status === 'done' ? 'open' : 'done' }).finally(() => {
			boxEl.ariaBusy = null;
		});
	});
}

function drawFact(factsEl: HTMLElement, cls: string, text: string, label?: string): HTMLElement {
	const factEl = addPart(factsEl, 'span', `fact ${cls}`, text);
	if (label !== undefined) setTooltip(factEl, label);
	return factEl;
}

function addIcon(factEl: HTMLElement, icon: string): void {
	setIcon(factEl.createSpan({ cls: 'one-on-ones-icon', attr: { 'aria-hidden': 'true' }, prepend: true }), icon);
}

/** Whose it is, where that is somebody else than whose list it stands in, or not written; else with whom, where the list is everybody's. */
function drawOwner(factsEl: HTMLElement, { row, peer }: RowItem, { desk: { t }, change }: RowPlace): void {
	const { owner, ownerName, guessed } = row.followUp;
	if ((owner === 'other' || owner === 'them') && ownerName !== null && ownerName !== peer?.name) drawFact(factsEl, 'mod-owner', t('row.owner.other', { name: ownerName }));
	else if (peer === null && row.followUp.peers[0] !== undefined) drawFact(factsEl, 'mod-peer', row.followUp.peers[0].name);
	if (!guessed) return;
	const guessEl = drawFact(factsEl, 'mod-guess', t('row.guessed'), t('row.guessed.label'));
	// For the mouse and the finger: by keys, O and the menu do it.
	makeButton(guessEl, () => void change(row, { of: 'owner', owner: { owner: 'me', certain: true } }));
	guessEl.tabIndex = -1;
}

function drawDue(factsEl: HTMLElement, { row, old }: RowItem, desk: Desk): void {
	const { t } = desk;
	const { due, dueGuessed, status } = row.followUp;
	const today = desk.today();
	if (due === null || status === 'done') return;
	if (dueGuessed) {
		drawFact(factsEl, 'mod-guess', t('due.guess', { due: t('due.when', { day: dayInWords(due, today, t) }) }), t('due.guess.label'));
		return;
	}
	const isLate = row.overdue && !old;
	const dueEl = drawFact(factsEl, isLate ? 'mod-due is-overdue' : 'mod-due', dueInWords(due, today, t), due);
	if (isLate) addIcon(dueEl, 'alert-circle');
}

function drawCarried(factsEl: HTMLElement, { row, old }: RowItem, { t }: Desk): void {
	const count = row.carried;
	if (count === 0 || old) return;
	const isLong = count >= CARRIED_LONG;
	const el = drawFact(factsEl, isLong ? 'mod-carried is-long' : 'mod-carried', t('row.carried', { count }), t(isLong ? 'row.carried.long' : 'row.carried.label', { count }));
	if (isLong) addIcon(el, 'repeat');
}

function drawFacts(bodyEl: HTMLElement, item: RowItem, place: RowPlace, open: (event: MouseEvent | KeyboardEvent) => void): HTMLElement {
	const { t } = place.desk;
	const { followUp } = item.row;
	const factsEl = addBlock(bodyEl, 'facts');
	drawOwner(factsEl, item, place);
	drawDue(factsEl, item, place.desk);
	if (followUp.status === 'in-progress') drawFact(factsEl, 'mod-progress', t('row.inProgress'));
	if (followUp.status === 'dropped') drawFact(factsEl, 'mod-dropped', t('row.dropped'));
	drawCarried(factsEl, item, place.desk);
	if (followUp.private) {
		const lockEl = drawFact(factsEl, 'mod-private', '', t('row.private'));
		lockEl.setAttr('role', 'img');
		setIcon(lockEl, 'lock');
	}
	const from = followUp.meetingDate === null ? noteName(followUp.path) : t('row.promised', { day: followUp.meetingDate });
	const sourceEl = addPart(drawFact(factsEl, 'mod-source', '', followUp.path), 'span', 'source', from, { 'aria-description': t('row.open') });
	makeButton(sourceEl, open);
	const headings = place.desk.notebook.factsOf(followUp.path)?.headings ?? [];
	previewOnHover(sourceEl, followUp.path + subpathOf(followUp, headings), followUp.path, place.app);
	sourceEl.tabIndex = -1;
	return factsEl;
}

/** What a row says as a whole, for those who hear it. */
function spoken(textEl: HTMLElement, factsEl: HTMLElement): string {
	const facts = Array.from(factsEl.children, (el) => (el.matches('.mod-private') ? el.getAttribute('aria-label') : el.textContent));
	return [textEl.textContent, ...facts].join(', ');
}

/** Draws one follow-up: box, text with live links, and what is to know about it. */
export function drawRow(item: RowItem, place: RowPlace): HTMLElement {
	const { row, depth } = item;
	const { followUp } = row;
	const rowEl = makeItem('row');
	rowEl.toggleClass('is-done', followUp.status === 'done');
	rowEl.toggleClass('is-dropped', followUp.status === 'dropped');
	if (depth > 0) rowEl.setCssProps({ '--one-on-ones-depth': String(Math.min(depth, 4)) });
	drawBox(rowEl, row, place);
	const bodyEl = addBlock(rowEl, 'row-body');
	const open = (event: MouseEvent | KeyboardEvent): void => void place.actions.openLine(followUp, Keymap.isModEvent(event) !== false);
	const textEl = addBlock(bodyEl, 'row-text');
	drawTextWithLinks(textEl, followUp.text, followUp.path, place.app);
	// For the mouse and the finger only: by keys, Enter on the row opens.
	textEl.addEventListener('click', open);
	nameUnseen(rowEl, spoken(textEl, drawFacts(bodyEl, item, place, open)));
	return rowEl;
}
