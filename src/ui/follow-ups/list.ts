import type { App } from 'obsidian';
import { RowTexts } from '../../core/follow-ups/list-filter';
import { keyOfSameLine, placeKey, planned, type ListItem, type ListPlan, type ListWish, type Planning } from '../../core/follow-ups/list-plan';
import type { ListView } from '../../core/follow-ups/list-view';
import type { LedgerRow } from '../../core/follow-ups/ledger';
import type { Person } from '../../core/people/person';
import { shownText } from '../../core/text/shown-text';
import type { Actions, Change, Desk } from '../actions';
import { addPart, nameUnseen } from '../part';
import { WindowedList } from '../windowed-list';
import { drawGroupHeading } from './group-heading';
import { drawMeetingRow } from './meeting-row';
import { drawRow } from './row';
import { addRowActions } from './row-actions';
import { drawWaiting } from './waiting';
import { Selection } from './selection';

/** What a list of follow-ups needs of the view that holds it. */
export interface FollowUpListParts {
	app: App;
	desk: Desk;
	actions: Actions;
	scrollEl: HTMLElement;
	/** What it is called, for those who hear it. */
	label: string;
	/** What stands in it. */
	plan: (wish: ListWish) => Planning;
	view: () => ListView;
	/** Whose list it is; null for everybody's. */
	peer: () => Person | null;
	/** Shows the menu of the rows at hand, where its pointer or its row is. */
	showMenu: (list: FollowUpList, at: { x: number; y: number }) => void;
}

/** Heights to reckon with before something is drawn, in pixels: most rows are two lines. */
const GUESSED = { group: 34, row: 46, waiting: 30, meeting: 46 };

/** What in a row can have the focus beside the row: its box, and where it comes from. */
const PARTS = ['input', '.one-on-ones-source'];

/** How long a slice of planning may take, in milliseconds: half a frame. */
const SLICE = 8;
/** A list of more items than these is not planned within a frame. */
const LONG = 20_000;

/** The list of follow-ups: groups that open and close, rows that are reached by keys and can be selected. */
export class FollowUpList {
	readonly listEl: HTMLElement;
	readonly selection = new Selection();
	items: readonly ListItem[] = [];
	/** The item the keys are at. */
	focusKey: string | null = null;
	private readonly windowed: WindowedList<ListItem>;
	private readonly closed = new Map<string, boolean>();
	private readonly kept = new Set<string>();
	private readonly texts = new RowTexts();
	/** How often a list was planned: of two that are under way only the last is drawn. */
	private planNumber = 0;

	constructor(readonly parts: FollowUpListParts) {
		this.listEl = addPart(parts.scrollEl, 'ul', 'list mod-windowed', '', { 'aria-description': parts.desk.t('list.keys') });
		nameUnseen(this.listEl, parts.label, parts.scrollEl);
		this.windowed = new WindowedList<ListItem>({
			scrollEl: parts.scrollEl, listEl: this.listEl, draw: (item, index) => this.drawItem(item, index), guessHeight: ({ kind }) => GUESSED[kind],
			heldBy: (item) => (item.kind === 'row' ? item.row.followUp : item.key),
		});
	}

	stop(): void {
		this.windowed.stop();
	}

	/** Forgets what was ticked, opened and selected here: something else is shown now. */
	forget(): void {
		this.kept.clear();
		this.selection.clear();
		this.focusKey = null;
		this.parts.scrollEl.scrollTop = 0;
	}

	/** Plans and draws anew; what had the focus keeps it. */
	draw(): ListPlan {
		return this.show(planned(this.plan()));
	}

	/** Draws like `draw`, a slice of work at a time, so that no key waits for a long list; null when it was to be drawn again meanwhile. */
	async drawInSlices(): Promise<ListPlan | null> {
		const planning = this.plan();
		const { planNumber } = this;
		// In a long list the letter that was typed is painted first.
		if (this.items.length > LONG) await new Promise((resolve) => this.listEl.win.requestAnimationFrame(() => window.setTimeout(resolve)));
		while (planNumber === this.planNumber) {
			for (const end = performance.now() + SLICE; performance.now() < end;) {
				const step = planning.next();
				if (step.done === true) return this.show(step.value);
			}
			await new Promise((resolve) => window.setTimeout(resolve));
		}
		return null;
	}

	private plan(): Planning {
		const { desk, view, peer, plan } = this.parts;
		this.planNumber += 1;
		return plan({
			ledger: desk.ledger(), peer: peer(), view: view(), begins: desk.begins(), texts: this.texts,
			isClosed: (key) => this.closed.get(key), isKept: (row) => this.kept.size > 0 && this.kept.has(placeKey(row)), waitingFor: (person) => desk.notebook.waitingFor(person),
		});
	}

	private show(plan: ListPlan): ListPlan {
		const focused = this.focusedPart();
		const before = this.indexOf(this.focusKey);
		this.items = plan.items;
		this.selection.keepOnly(plan.items);
		if (this.indexOf(this.focusKey) === -1) this.focusKey = keyOfSameLine(this.items, this.focusKey) ?? this.items[Math.min(Math.max(before, 0), this.items.length - 1)]?.key ?? null;
		this.windowed.show(this.items, this.focusKey);
		if (focused !== null) this.focusPart(focused);
		return plan;
	}

	/** Makes ready for a search what there is of everybody's, so that its first letter waits for nothing. */
	prepareSearch(): void {
		this.texts.ofAll(this.parts.desk.ledger().rowsInOrder);
	}

	indexOf(key: string | null): number {
		return key === null ? -1 : this.items.findIndex((item) => item.key === key);
	}

	/** The item the keys are at; the first one before any was reached. */
	current(): ListItem | null {
		return this.items[Math.max(0, this.indexOf(this.focusKey))] ?? null;
	}

	/** Moves the keys to an item, brought into view. */
	goTo(index: number): void {
		const item = this.items[Math.max(0, Math.min(index, this.items.length - 1))];
		if (item === undefined) return;
		this.elementAt(this.focusKey)?.setAttribute('tabindex', '-1');
		this.focusKey = item.key;
		const el = this.windowed.reveal(this.indexOf(item.key));
		el?.setAttribute('tabindex', '0');
		el?.focus({ preventScroll: true });
	}

	pageLength(): number {
		return this.windowed.pageLength();
	}

	toggleGroup(key: string, closed: boolean): void {
		this.closed.set(key, closed);
		this.draw();
	}

	/** The rows an action is about: those selected when the row at hand is one of them, else that row. */
	rowsAtHand(): LedgerRow[] {
		const item = this.current();
		if (item?.kind !== 'row') return [];
		return this.selection.has(item.key) ? this.selection.rows(this.items) : [item.row];
	}

	/** Writes a change of these rows; what is finished stays in sight until something else is shown. */
	async change(rows: readonly LedgerRow[], change: Change): Promise<void> {
		if (rows.length === 0) return;
		const isFinished = change.of === 'status' && (change.status === 'done' || change.status === 'dropped');
		if (isFinished) for (const row of rows) this.kept.add(placeKey(row));
		const isWritten = await this.parts.actions.change(rows.map(({ followUp }) => followUp), change);
		// Not before: a row that is opened again would be gone until its note is read, and the focus with it.
		if (change.of === 'status' && !isFinished) for (const row of rows) this.kept.delete(placeKey(row));
		if (isWritten) this.selection.clear();
		this.draw();
	}

	/** Selects from where the selection began to here, or this one more or less. */
	select(key: string, isRange: boolean): void {
		if (isRange) this.selection.reachTo(this.items, this.focusKey, key);
		else this.selection.toggle(key);
		this.markSelected();
	}

	clearSelection(): boolean {
		if (this.selection.size === 0) return false;
		this.selection.clear();
		this.markSelected();
		return true;
	}

	elementAt(key: string | null): HTMLElement | null {
		return key === null ? null : this.windowed.elementOf(key);
	}

	private drawItem(item: ListItem, index: number): HTMLElement {
		const { app, desk, actions } = this.parts;
		const el = item.kind === 'group' ? drawGroupHeading(item, desk.t, () => this.toggleGroup(item.key, !item.closed))
			: item.kind === 'waiting' ? drawWaiting(item, { app, actions }) : item.kind === 'meeting' ? drawMeetingRow(item, { desk, actions })
				: drawRow(item, { app, desk, actions, change: (row, change) => this.change([row], change) });
		el.setAttrs({ 'data-key': item.key, tabindex: item.key === this.focusKey ? '0' : '-1', 'aria-setsize': String(this.items.length), 'aria-posinset': String(index + 1) });
		if (item.kind === 'row') {
			this.mark(el, item.key);
			addRowActions(el, desk.t('row.actions', { text: shownText(item.row.followUp.text) }), (at) => {
				this.focusKey = item.key;
				this.parts.showMenu(this, at);
			}, () => this.select(item.key, true));
		}
		el.addEventListener('focusin', () => {
			this.focusKey = item.key;
		});
		return el;
	}

	private markSelected(): void {
		for (const { kind, key } of this.items) {
			const el = kind === 'row' ? this.elementAt(key) : null;
			if (el !== null) this.mark(el, key);
		}
	}

	private mark(el: HTMLElement, key: string): void {
		const isSelected = this.selection.has(key);
		el.toggleClass('is-selected', isSelected);
		el.ariaDescription = isSelected ? this.parts.desk.t('row.selected') : null;
	}

	/** Which part of an item has the focus; empty for the item itself, null when nothing in the list has it. */
	private focusedPart(): string | null {
		const active = this.listEl.doc.activeElement;
		if (active === null || !this.listEl.contains(active)) return null;
		return PARTS.find((part) => active.matches(part)) ?? '';
	}

	private focusPart(part: string): void {
		const el = this.windowed.reveal(this.indexOf(this.focusKey));
		const partEl = part === '' ? null : el?.querySelector<HTMLElement>(part);
		(partEl ?? el)?.focus({ preventScroll: true });
	}
}
