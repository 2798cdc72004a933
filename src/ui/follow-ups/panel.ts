import { ItemView, type WorkspaceLeaf } from 'obsidian';
import type { LedgerRow, PeerLedger } from '../../core/follow-ups/ledger';
import type { Person } from '../../core/people/person';
import { activePeer } from '../active-peer';
import type { Actions, Desk } from '../actions';
import { drawContext } from './context';
import { drawFirstDay, drawFindings, drawUnreadable } from './findings';
import { rowKey, type RowPlace } from './row';
import { drawSections, sectionKeys, type SectionKey } from './sections';

export const PANEL_TYPE = 'peer-one-on-ones-follow-ups';

/** Rows drawn at once in the list of everything; the other peers' groups are drawn when they are opened. */
const MOST_ROWS = 200;

/** The sidebar panel: what is open with the peer of the active note, or with everybody. */
export class FollowUpsPanel extends ItemView {
	override icon = 'users';
	/** Whom the panel shows; null for everybody. By name, as people are read anew. */
	private shown: string | null = null;
	/** Rows ticked here, which stay in their section until the panel shows something else. */
	private readonly kept = new Map<string, SectionKey>();
	private readonly openGroups = new Map<string, boolean>();
	/** Chosen by hand in the panel, which holds until another note is opened. */
	private isChosen = false;
	private frame = 0;

	constructor(leaf: WorkspaceLeaf, private readonly desk: Desk, private readonly actions: Actions) {
		super(leaf);
		this.navigation = false;
	}

	override getViewType(): string {
		return PANEL_TYPE;
	}

	override getDisplayText(): string {
		return this.desk.t('panel.title');
	}

	protected override async onOpen(): Promise<void> {
		this.contentEl.addClass('one-on-ones-panel');
		this.register(this.desk.onChange(() => this.followChange()));
		this.registerEvent(this.app.workspace.on('file-open', () => this.followNote()));
		// A day that ends changes what is due.
		this.registerInterval(window.setInterval(() => this.drawSoon(), 60_000));
		this.followNote();
		this.draw();
		void this.desk.whenRead().then(() => this.drawSoon());
	}

	protected override async onClose(): Promise<void> {
		window.cancelAnimationFrame(this.frame);
	}

	private followNote(): void {
		this.isChosen = false;
		this.show(activePeer(this.app, this.desk));
	}

	/** The note at hand may have become somebody's: the vault has been read, or its properties have been typed. */
	private followChange(): void {
		const peer = activePeer(this.app, this.desk);
		if (peer !== null && !this.isChosen) this.show(peer);
		this.drawSoon();
	}

	private choose(person: Person | null): void {
		this.isChosen = true;
		this.show(person);
	}

	private show(person: Person | null): void {
		if (person?.name === this.shown) return;
		this.shown = person?.name ?? null;
		this.kept.clear();
		this.drawSoon();
	}

	private drawSoon(): void {
		window.cancelAnimationFrame(this.frame);
		this.frame = window.requestAnimationFrame(() => this.draw());
	}

	private draw(): void {
		const { contentEl, desk } = this;
		const scroll = contentEl.scrollTop;
		const focused = this.focusedRow();
		contentEl.empty();
		const ledger = desk.ledger();
		const peer = ledger.peers.find(({ person }) => person.name === this.shown) ?? null;
		drawContext(contentEl, { desk, actions: this.actions, peer, show: (person) => this.choose(person) });
		const between = peer === null ? null : ledger.between(peer.person);
		const bodyEl = contentEl.createDiv({ cls: 'one-on-ones-panel-body' });
		if (!desk.isRead()) bodyEl.createDiv({ cls: 'one-on-ones-empty', text: desk.t('panel.reading'), attr: { role: 'status' } });
		else if (between !== null) this.drawPeer(bodyEl, between);
		else this.drawEverything(bodyEl);
		contentEl.scrollTop = scroll;
		this.focusRow(focused);
	}

	private drawPeer(bodyEl: HTMLElement, ledger: PeerLedger): void {
		drawSections(bodyEl, ledger, (section) => this.keptRows(section, ledger), this.rowPlace(ledger));
		if (bodyEl.childElementCount === 0) bodyEl.createDiv({ cls: 'one-on-ones-empty', text: this.desk.t('panel.nothingOpen', { peer: ledger.peer.person.name }) });
		drawUnreadable(bodyEl, this.desk, this.actions);
	}

	private drawEverything(bodyEl: HTMLElement): void {
		const { desk } = this;
		if (desk.notebook.meetings().length === 0 && desk.ledger().peers.length === 0) {
			drawFirstDay(bodyEl, desk, this.actions);
			return;
		}
		drawFindings(bodyEl, desk);
		const ledgers = desk.ledger().openLedgers();
		if (ledgers.length === 0) bodyEl.createDiv({ cls: 'one-on-ones-empty', text: desk.t('panel.empty.noneOpen') });
		let rows = 0;
		for (const ledger of ledgers) {
			const { name } = ledger.peer.person;
			const count = sectionKeys.reduce((sum, key) => sum + ledger[key].length, 0);
			const groupEl = bodyEl.createEl('details', { cls: 'one-on-ones-group' });
			const summaryEl = groupEl.createEl('summary', { cls: 'one-on-ones-group-title' });
			summaryEl.createSpan({ text: name });
			summaryEl.createSpan({ cls: 'one-on-ones-count', text: String(count) });
			let drawn = false;
			const drawRows = (): void => {
				if (!drawn) drawSections(groupEl, ledger, (section) => this.keptRows(section, ledger), this.rowPlace(ledger));
				drawn = true;
			};
			groupEl.open = this.openGroups.get(name) ?? rows + count <= MOST_ROWS;
			if (groupEl.open) drawRows();
			rows += count;
			groupEl.addEventListener('toggle', () => {
				if (groupEl.open === (this.openGroups.get(name) ?? drawn)) return;
				this.openGroups.set(name, groupEl.open);
				if (groupEl.open) drawRows();
			});
		}
		drawUnreadable(bodyEl, desk, this.actions);
	}

	private rowPlace(ledger: PeerLedger): RowPlace {
		return {
			app: this.app, desk: this.desk, actions: this.actions, peer: ledger.peer.person.name,
			ticked: (row, done) => {
				const section = sectionKeys.find((key) => ledger[key].includes(row));
				if (done && section !== undefined) this.kept.set(rowKey(row), section);
				else this.kept.delete(rowKey(row));
			},
		};
	}

	/** Rows ticked here that the ledger no longer lists in their section. */
	private keptRows(section: SectionKey, ledger: PeerLedger): LedgerRow[] {
		if (this.kept.size === 0) return [];
		const listed = new Set(sectionKeys.flatMap((key) => (key === 'toTell' ? [] : ledger[key])).map(rowKey));
		return this.desk.ledger().rows.filter((row) => this.kept.get(rowKey(row)) === section && row.followUp.peers.includes(ledger.peer.person)
			&& row.followUp.status === 'done' && !listed.has(rowKey(row)));
	}

	private focusedRow(): { key: string; list: string; place: number } | null {
		const active = this.contentEl.doc.activeElement;
		const rowEl = active?.closest('.one-on-ones-row');
		if (!(rowEl instanceof HTMLElement) || !this.contentEl.contains(rowEl)) return null;
		return { key: rowEl.getAttribute('data-key') ?? '', list: listOf(rowEl), place: active?.matches('input') === true ? 0 : 1 };
	}

	private focusRow(focused: { key: string; list: string; place: number } | null): void {
		if (focused === null) return;
		const rowEls = Array.from(this.contentEl.querySelectorAll<HTMLElement>('.one-on-ones-row')).filter((rowEl) => rowEl.getAttribute('data-key') === focused.key);
		const rowEl = rowEls.find((candidate) => listOf(candidate) === focused.list) ?? rowEls[0];
		rowEl?.querySelector<HTMLElement>(focused.place === 0 ? 'input' : '[role=button]')?.focus({ preventScroll: true });
	}
}

/** Which list a row stands in: one promise may stand with several peers, and be both done and to be told. */
function listOf(rowEl: HTMLElement): string {
	const group = rowEl.closest('details')?.querySelector('summary > span')?.textContent ?? '';
	return `${group}\n${rowEl.closest('ul')?.getAttribute('aria-label') ?? ''}`;
}
