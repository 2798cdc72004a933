import type { App } from 'obsidian';
import type { Peer } from '../core/meetings/series';
import type { Person } from '../core/people/person';
import { pinyinInitials } from '../core/people/pinyin-initials';
import type { Desk } from './actions';
import { dayInWords } from './day-words';
import { PickModal } from './pick-modal';

/** A peer, the name of somebody new, or everybody. */
type Choice = { peer: Peer } | { newName: string } | 'everybody';

/** Who can be picked: peers alone, somebody new too, or everybody at once. */
type Offer = 'peers' | 'new' | 'everybody';

/**
 * Asks whom something is with: most due first, found by name, alias, without accents, by pinyin initials. Answers with the
 * person, the name of somebody new, or null for everybody.
 */
export class PickPeerModal extends PickModal<Choice> {
	constructor(app: App, desk: Desk, private readonly offer: Offer, choose: (peer: Person | string | null) => void) {
		const { t } = desk;
		super(app, desk, 'peer', { placeholder: t(offer === 'everybody' ? 'panel.context' : 'pick.placeholder'), empty: t(offer === 'new' ? 'pick.empty' : 'pick.none') },
			(choice) => choose(choice === 'everybody' ? null : 'newName' in choice ? choice.newName : choice.peer.person));
	}

	override getSuggestions(query: string): Choice[] {
		const letters = query.trim();
		const found: Choice[] = this.find(this.desk.ledger().peers.filter(({ person }) => !person.archived), letters, ({ person }) => {
			const names = [person.name, ...person.aliases];
			return [...names, ...names.map(pinyinInitials).filter((name) => name !== '')];
		}).map((peer) => ({ peer }));
		if (this.offer === 'everybody' && this.find(['everybody'], letters, () => [this.desk.t('panel.everything')]).length > 0) {
			if (letters === '') found.unshift('everybody');
			else found.push('everybody');
		}
		if (this.offer === 'new' && letters !== '' && this.desk.notebook.roster.identity.byFullName(letters) === null) found.push({ newName: letters });
		return found;
	}

	override renderSuggestion(choice: Choice, el: HTMLElement): void {
		const { t } = this.desk;
		el.addClass('mod-complex');
		const contentEl = el.createDiv({ cls: 'suggestion-content' });
		if (choice === 'everybody') contentEl.createDiv({ cls: 'suggestion-title', text: t('panel.everything') });
		else if ('newName' in choice) {
			contentEl.createDiv({ cls: 'suggestion-title', text: t('pick.create', { name: choice.newName }) });
			contentEl.createDiv({ cls: 'suggestion-note', text: t('pick.create.note') });
		} else {
			contentEl.createDiv({ cls: 'suggestion-title', text: choice.peer.person.name });
			contentEl.createDiv({ cls: 'suggestion-note', text: standingInWords(choice.peer, this.desk) });
		}
	}
}

/** How things stand with a peer, in one line: planned, due, last met. What is planned for the day it is due is said once. */
export function standingInWords(peer: Peer, desk: Desk): string {
	const { t } = desk;
	const today = desk.today();
	const parts: string[] = [];
	if (peer.planned !== null) parts.push(t('peer.planned', { day: dayInWords(peer.planned, today, t) }));
	if (peer.nextDue !== null && peer.nextDue !== peer.planned) parts.push(peer.nextDue < today ? t('peer.overdue', { day: dayInWords(peer.nextDue, today, t) }) : t('peer.due', { day: dayInWords(peer.nextDue, today, t) }));
	parts.push(peer.lastHeld === null ? t('peer.neverMet') : t('peer.lastMet', { day: dayInWords(peer.lastHeld, today, t) }));
	return parts.join(' · ');
}
