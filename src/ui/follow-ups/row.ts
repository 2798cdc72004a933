import { Keymap, setIcon, setTooltip, type App } from 'obsidian';
import type { LedgerRow } from '../../core/follow-ups/ledger';
import type { Actions, Desk } from '../actions';
import { dayInWords, dueInWords } from '../day-words';
import { drawTextWithLinks } from './text-with-links';

/** What a row needs of the view that holds it. */
export interface RowPlace {
	app: App;
	desk: Desk;
	actions: Actions;
	/** Whose list it stands in: the owner is named only when it is somebody else. */
	peer: string;
	/** Remembers that this row was ticked here, so that it stays in sight. */
	ticked: (row: LedgerRow, done: boolean) => void;
}

/** Where a row's line stands, as far as a view must know it again after a change. */
export function rowKey(row: LedgerRow): string {
	return `${row.followUp.path}\n${row.followUp.line}`;
}

/** Makes an element a button: a click, Enter or the space bar presses it. */
export function makeButton(el: HTMLElement, press: (event: MouseEvent | KeyboardEvent) => void): void {
	el.setAttribute('role', 'button');
	el.setAttribute('tabindex', '0');
	el.addEventListener('click', press);
	el.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' && event.key !== ' ') return;
		// The space bar would scroll the panel.
		event.preventDefault();
		press(event);
	});
}

function drawBox(rowEl: HTMLElement, row: LedgerRow, place: RowPlace): void {
	const { followUp } = row;
	const boxEl = rowEl.createEl('input', {
		cls: 'task-list-item-checkbox', type: 'checkbox',
		attr: { 'aria-label': place.desk.t('row.tick', { text: followUp.text }), 'data-task': followUp.status === 'in-progress' ? '/' : followUp.status === 'unclear' ? '?' : '' },
	});
	boxEl.checked = followUp.status === 'done';
	boxEl.addEventListener('click', (event) => {
		// The box shows what the note says: it changes when the line has changed.
		event.preventDefault();
		// Not disabled while it is written: a disabled box loses the focus.
		if (boxEl.ariaBusy === 'true') return;
		boxEl.ariaBusy = 'true';
		const done = followUp.status !== 'done';
		place.ticked(row, done);
		void place.actions.setStatus(followUp, done ? 'done' : 'open').finally(() => {
			boxEl.ariaBusy = null;
		});
	});
}

function drawFact(factsEl: HTMLElement, cls: string, text: string, label?: string): HTMLElement {
	const factEl = factsEl.createSpan({ cls: `one-on-ones-fact ${cls}`, text });
	if (label !== undefined) setTooltip(factEl, label);
	return factEl;
}

function drawFacts(rowEl: HTMLElement, row: LedgerRow, place: RowPlace, open: (event: MouseEvent | KeyboardEvent) => void): void {
	const { t } = place.desk;
	const { followUp } = row;
	const today = place.desk.today();
	const factsEl = rowEl.createDiv({ cls: 'one-on-ones-facts' });
	const { ownerName } = followUp;
	if ((followUp.owner === 'other' || followUp.owner === 'them') && ownerName !== null && ownerName !== place.peer) drawFact(factsEl, 'mod-owner', t('row.owner.other', { name: ownerName }));
	if (followUp.guessed) drawFact(factsEl, 'mod-guess', t('row.guessed'), t('row.guessed.label'));
	if (followUp.due !== null && followUp.status !== 'done') {
		const words = dueInWords(followUp.due, today, t);
		if (followUp.dueGuessed) drawFact(factsEl, 'mod-guess', t('due.guess', { due: t('due.when', { day: dayInWords(followUp.due, today, t) }) }), t('due.guess.label'));
		else {
			const dueEl = drawFact(factsEl, row.overdue ? 'mod-due is-overdue' : 'mod-due', words, followUp.due);
			if (row.overdue) setIcon(dueEl.createSpan({ cls: 'one-on-ones-icon', attr: { 'aria-hidden': 'true' }, prepend: true }), 'alert-circle');
		}
	}
	if (followUp.status === 'in-progress') drawFact(factsEl, 'mod-progress', t('row.inProgress'));
	if (row.carried > 0) drawFact(factsEl, 'mod-carried', t('row.carried', { count: row.carried }), t('row.carried.label', { count: row.carried }));
	if (followUp.private) {
		const lockEl = drawFact(factsEl, 'mod-private', '', t('row.private'));
		lockEl.setAttribute('role', 'img');
		lockEl.setAttribute('aria-label', t('row.private'));
		setIcon(lockEl, 'lock');
	}
	const from = followUp.meetingDate === null ? followUp.path.slice(followUp.path.lastIndexOf('/') + 1).replace(/\.md$/, '') : t('row.promised', { day: followUp.meetingDate });
	const sourceEl = drawFact(factsEl, 'mod-source', '', followUp.path);
	makeButton(sourceEl.createSpan({ text: from, attr: { 'aria-description': t('row.open') } }), open);
}

/** Draws one follow-up: box, text with live links, and what is to know about it. */
export function drawRow(listEl: HTMLElement, row: LedgerRow, place: RowPlace): HTMLElement {
	const { followUp } = row;
	const rowEl = listEl.createEl('li', { cls: 'one-on-ones-row', attr: { 'data-key': rowKey(row) } });
	rowEl.toggleClass('is-done', followUp.status === 'done');
	rowEl.toggleClass('is-overdue', row.overdue);
	drawBox(rowEl, row, place);
	const bodyEl = rowEl.createDiv({ cls: 'one-on-ones-row-body' });
	const open = (event: MouseEvent | KeyboardEvent): void => void place.actions.openLine(followUp, Keymap.isModEvent(event) !== false);
	const textEl = bodyEl.createDiv({ cls: 'one-on-ones-row-text' });
	drawTextWithLinks(textEl, followUp.text, followUp.path, place.app);
	// For the mouse and the finger only: a button may hold no links, so for the keys it is the source below.
	textEl.addEventListener('click', open);
	drawFacts(bodyEl, row, place, open);
	return rowEl;
}
