import { prepareFuzzySearch, SuggestModal, type App } from 'obsidian';
import type { Peer } from '../core/meetings/series';
import { foldAccents } from '../core/people/name-key';
import type { Person } from '../core/people/person';
import { pinyinInitials } from '../core/people/pinyin-initials';
import type { Desk } from './actions';
import { dayInWords } from './day-words';

/** A peer, the name of somebody new, or everybody. */
type Choice = { peer: Peer } | { newName: string } | 'everybody';

/** Who can be picked: peers alone, somebody new too, or everybody at once. */
type Offer = 'peers' | 'new' | 'everybody';

/** Every spelling a person may be found by. */
function spellings(person: Person): string[] {
	const names = [person.name, ...person.aliases];
	return [...names, ...names.map(foldAccents), ...names.map(pinyinInitials)].filter((name) => name !== '');
}

/**
 * Asks whom something is with: most due first, found by name, alias, without accents, by pinyin initials. Answers with the
 * person, the name of somebody new, or null for everybody.
 */
export class PickPeerModal extends SuggestModal<Choice> {
	constructor(app: App, private readonly desk: Desk, private readonly offer: Offer, private readonly choose: (peer: Person | string | null) => void) {
		super(app);
		const { t } = desk;
		this.setPlaceholder(t(offer === 'everybody' ? 'panel.context' : 'pick.placeholder'));
		this.emptyStateText = t(offer === 'new' ? 'pick.empty' : 'pick.none');
		this.setInstructions([
			{ command: '↑↓', purpose: t('pick.move') }, { command: '↵', purpose: t('pick.choose') }, { command: 'esc', purpose: t('pick.close') },
		]);
		this.modalEl.addClass('one-on-ones-pick-peer');
	}

	override getSuggestions(query: string): Choice[] {
		const peers = this.desk.ledger().peers.filter((peer) => !peer.person.archived);
		const text = query.trim();
		const search = prepareFuzzySearch(foldAccents(text));
		const all: Choice[] = this.offer === 'everybody' && search(foldAccents(this.desk.t('panel.everything'))) !== null ? ['everybody'] : [];
		if (text === '') return [...all, ...peers.map((peer) => ({ peer }))];
		const scored = peers.flatMap((peer) => {
			const scores = spellings(peer.person).flatMap((name) => search(foldAccents(name))?.score ?? []);
			return scores.length === 0 ? [] : [{ peer, score: Math.max(...scores) }];
		});
		// Equal scores keep the order of what is due.
		const found: Choice[] = scored.sort((a, b) => b.score - a.score).map(({ peer }) => ({ peer }));
		const isNew = this.offer === 'new' && this.desk.notebook.roster.identity.byFullName(text) === null;
		return [...found, ...all, ...isNew ? [{ newName: text }] : []];
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

	override onChooseSuggestion(choice: Choice): void {
		this.choose(choice === 'everybody' ? null : 'newName' in choice ? choice.newName : choice.peer.person);
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
