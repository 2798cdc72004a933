import type { App } from 'obsidian';
import type { Peer } from '../core/meetings/series';
import type { Person } from '../core/people/person';
import { pinyinInitials } from '../core/people/pinyin-initials';
import type { Day } from '../core/text/day';
import type { PhraseKey } from '../i18n/index';
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
		super(app, desk, 'peer', { placeholder: t(offer === 'everybody' ? 'panel.context' : 'pick.placeholder'), empty: t(offer === 'new' ? 'pick.empty' : desk.ledger().peers.length === 0 ? 'pick.nobodyYet' : 'pick.none') },
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
		if (choice === 'everybody') this.drawChoice(el, t('panel.everything'));
		else if ('newName' in choice) this.drawChoice(el, t('pick.create', { name: choice.newName }), t('pick.create.note'));
		else this.drawChoice(el, choice.peer.person.name, standingInWords(choice.peer, this.desk));
	}
}

/** How things stand with a peer, in one line: planned, due, last met. What is planned for the day it is due is said once. */
export function standingInWords({ planned, nextDue, lastHeld }: Peer, desk: Desk): string {
	const { t } = desk;
	const today = desk.today();
	const said = (what: PhraseKey, day: Day): string => t(what, { day: dayInWords(day, today, t) });
	return [
		...planned === null ? [] : [said('peer.planned', planned)],
		...nextDue === null || nextDue === planned ? [] : [said(nextDue < today ? 'peer.overdue' : 'peer.due', nextDue)],
		lastHeld === null ? t('peer.neverMet') : said('peer.lastMet', lastHeld),
	].join(' · ');
}
