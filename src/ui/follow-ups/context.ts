import { setIcon, type App } from 'obsidian';
import type { Peer } from '../../core/meetings/series';
import type { Person } from '../../core/people/person';
import type { Actions, Desk } from '../actions';
import { PickPeerModal, standingInWords } from '../pick-peer';

/** What the head of the panel needs. */
export interface ContextPlace {
	app: App;
	desk: Desk;
	actions: Actions;
	show: (person: Person | null) => void;
	pin: () => void;
}

/** The head of the panel: whose follow-ups these are, how things stand, and what to do with this peer. */
export class ContextHead {
	private readonly whomEl: HTMLElement;
	private readonly nameEl: HTMLElement;
	private readonly pinEl: HTMLElement;
	private readonly standingEl: HTMLElement;
	private peer: Peer | null = null;

	constructor(parentEl: HTMLElement, private readonly place: ContextPlace) {
		const { app, desk, actions, show, pin } = place;
		const { t } = desk;
		const headEl = parentEl.createDiv({ cls: 'one-on-ones-context' });
		this.whomEl = headEl.createEl('button', { cls: 'one-on-ones-whom', attr: { 'aria-haspopup': 'dialog' } });
		this.nameEl = this.whomEl.createSpan();
		setIcon(this.whomEl.createSpan({ cls: 'one-on-ones-whom-icon' }), 'chevrons-up-down');
		this.whomEl.addEventListener('click', () => new PickPeerModal(app, desk, 'everybody', (picked) => {
			if (typeof picked !== 'string') show(picked);
		}).open());
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

	/** Shows a peer, or everybody for null. */
	draw(peer: Peer | null, isPinned: boolean): void {
		const { desk } = this.place;
		this.peer = peer;
		const name = peer?.person.name ?? desk.t('panel.everything');
		this.nameEl.setText(name);
		this.whomEl.setAttribute('aria-label', `${desk.t('panel.context')}: ${name}`);
		this.pinEl.setAttribute('aria-pressed', String(isPinned));
		this.pinEl.toggleClass('is-active', isPinned);
		this.standingEl.setText(peer === null ? '' : standingInWords(peer, desk));
		this.standingEl.toggle(peer !== null);
	}
}
