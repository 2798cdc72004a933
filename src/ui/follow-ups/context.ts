import { setIcon } from 'obsidian';
import type { Peer } from '../../core/meetings/series';
import type { Person } from '../../core/people/person';
import type { Actions, Desk } from '../actions';
import { standingInWords } from '../pick-peer';

/** What the head of the panel needs. */
export interface ContextPlace {
	desk: Desk;
	actions: Actions;
	show: (person: Person | null) => void;
	pin: () => void;
}

/** The head of the panel: whose follow-ups these are, how things stand, and what to do with this peer. */
export class ContextHead {
	private readonly selectEl: HTMLSelectElement;
	private readonly pinEl: HTMLElement;
	private readonly standingEl: HTMLElement;
	private names: readonly string[] = [];
	private peer: Peer | null = null;

	constructor(parentEl: HTMLElement, private readonly place: ContextPlace) {
		const { desk, actions, show, pin } = place;
		const { t } = desk;
		const headEl = parentEl.createDiv({ cls: 'one-on-ones-context' });
		this.selectEl = headEl.createEl('select', { cls: 'dropdown', attr: { 'aria-label': t('panel.context') } });
		this.selectEl.addEventListener('change', () => show(desk.ledger().peers.find(({ person }) => person.name === this.selectEl.value)?.person ?? null));
		this.pinEl = headEl.createEl('button', { cls: 'clickable-icon one-on-ones-pin', attr: { 'aria-label': t('panel.pin') } });
		setIcon(this.pinEl, 'pin');
		this.pinEl.addEventListener('click', pin);
		const startEl = headEl.createDiv({ cls: 'one-on-ones-buttons' }).createEl('button', { cls: 'mod-cta', text: t('panel.start') });
		startEl.addEventListener('click', () => {
			if (this.peer === null) actions.pickPeer();
			else void actions.startMeeting(this.peer.person);
		});
		this.standingEl = headEl.createDiv({ cls: 'one-on-ones-standing' });
	}

	/** Shows a peer, or everybody for null. Only what differs is drawn: an open list of names stays open. */
	draw(peer: Peer | null, isPinned: boolean): void {
		const { desk } = this.place;
		this.peer = peer;
		const names = desk.ledger().peers.map(({ person }) => person.name);
		if (names.join('\n') !== this.names.join('\n') || this.selectEl.options.length === 0) {
			this.names = names;
			this.selectEl.empty();
			this.selectEl.createEl('option', { value: '', text: desk.t('panel.everything') });
			for (const name of names) this.selectEl.createEl('option', { value: name, text: name });
		}
		this.selectEl.value = peer?.person.name ?? '';
		this.pinEl.setAttribute('aria-pressed', String(isPinned));
		this.pinEl.toggleClass('is-active', isPinned);
		this.standingEl.setText(peer === null ? '' : standingInWords(peer, desk));
		this.standingEl.toggle(peer !== null);
	}
}
