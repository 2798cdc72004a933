import { setIcon, type App } from 'obsidian';
import type { Peer } from '../../core/meetings/series';
import type { Person } from '../../core/people/person';
import type { Actions, Desk } from '../actions';
import { addButton, addIconButton } from '../button';
import { addBlock, addPart, nameBy, nameUnseen } from '../part';
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
		const headEl = addBlock(parentEl, 'context');
		this.whomEl = addButton(headEl, { cls: 'one-on-ones-whom', attr: { 'aria-haspopup': 'dialog' } }, () => new PickPeerModal(app, desk, 'everybody', (picked) => {
			if (typeof picked !== 'string') show(picked);
		}).open());
		this.nameEl = this.whomEl.createSpan();
		nameBy(this.whomEl, nameUnseen(this.whomEl, `${t('panel.context')}:`), this.nameEl);
		setIcon(addPart(this.whomEl, 'span', 'whom-icon'), 'chevrons-up-down');
		this.pinEl = addIconButton(headEl, 'pin', 'pin', { 'aria-label': t('panel.pin') }, pin);
		addButton(addBlock(headEl, 'buttons'), { cls: 'mod-cta', text: t('panel.start') }, () => {
			if (this.peer === null) actions.pickPeer();
			else void actions.startMeeting(this.peer.person);
		});
		this.standingEl = addBlock(headEl, 'standing');
	}

	/** Shows a peer, or everybody for null. */
	draw(peer: Peer | null, isPinned: boolean): void {
		const { desk } = this.place;
		this.peer = peer;
		const name = peer?.person.name ?? desk.t('panel.everything');
		this.nameEl.setText(name);
		this.pinEl.setAttribute('aria-pressed', String(isPinned));
		this.pinEl.toggleClass('is-active', isPinned);
		this.standingEl.setText(peer === null ? '' : standingInWords(peer, desk));
		this.standingEl.toggle(peer !== null);
	}
}
