import type { Peer } from '../../core/meetings/series';
import type { Person } from '../../core/people/person';
import type { Actions, Desk } from '../actions';
import { standingInWords } from '../pick-peer';

/** What the head of the panel needs. */
export interface ContextPlace {
	desk: Desk;
	actions: Actions;
	/** Whom the panel shows; null for everybody. */
	peer: Peer | null;
	show: (person: Person | null) => void;
}

/** Draws the head of the panel: whose follow-ups these are, how things stand, and what to do with this peer. */
export function drawContext(parentEl: HTMLElement, { desk, actions, peer, show }: ContextPlace): void {
	const { t } = desk;
	const headEl = parentEl.createDiv({ cls: 'one-on-ones-context' });
	const selectEl = headEl.createEl('select', { cls: 'dropdown', attr: { 'aria-label': t('panel.context') } });
	selectEl.createEl('option', { value: '', text: t('panel.everything') });
	const peers = desk.ledger().peers;
	for (const { person } of peers) selectEl.createEl('option', { value: person.name, text: person.name });
	selectEl.value = peer?.person.name ?? '';
	selectEl.addEventListener('change', () => show(peers.find(({ person }) => person.name === selectEl.value)?.person ?? null));
	if (peer !== null) headEl.createDiv({ cls: 'one-on-ones-standing', text: standingInWords(peer, desk) });
	const buttonsEl = headEl.createDiv({ cls: 'one-on-ones-buttons' });
	const startEl = buttonsEl.createEl('button', { cls: 'mod-cta', text: t('panel.start') });
	startEl.addEventListener('click', () => {
		if (peer === null) actions.pickPeer();
		else void actions.startMeeting(peer.person);
	});
}
