import { prepareFuzzySearch, SuggestModal, type App } from 'obsidian';
import type { WantedOwner } from '../../core/follow-ups/owner-edit';
import { foldAccents } from '../../core/people/name-key';
import type { Person } from '../../core/people/person';
import type { Desk } from '../actions';

/** Asks whose a follow-up shall be: mine, ours, the peer's, or anybody's who is known. */
export class PickOwnerModal extends SuggestModal<WantedOwner> {
	constructor(app: App, private readonly desk: Desk, what: string, private readonly peer: Person | null, private readonly choose: (owner: WantedOwner) => void) {
		super(app);
		const { t } = desk;
		this.setPlaceholder(t('pickOwner.placeholder', { what }));
		this.emptyStateText = t('pickOwner.none');
		this.setInstructions([
			{ command: '↑↓', purpose: t('pick.move') }, { command: '↵', purpose: t('pick.choose') }, { command: 'esc', purpose: t('pick.close') },
		]);
		this.modalEl.addClass('one-on-ones-pick-owner');
	}

	override getSuggestions(query: string): WantedOwner[] {
		const { identity, peers } = this.desk.notebook.roster;
		const others = identity.people.filter((person) => person !== this.peer && !identity.isMe(person) && !person.archived)
			.sort((a, b) => Number(peers.has(b)) - Number(peers.has(a)) || a.name.localeCompare(b.name, this.desk.locale));
		const people = this.peer === null ? others : [this.peer, ...others];
		const all: WantedOwner[] = [{ owner: 'me', certain: true }, { owner: 'both' }, ...people.map((person): WantedOwner => ({ owner: 'person', person }))];
		if (query.trim() === '') return all;
		const search = prepareFuzzySearch(foldAccents(query.trim()));
		return all.flatMap((wanted) => {
			const names = wanted.owner === 'person' ? [wanted.person.name, ...wanted.person.aliases] : [this.nameOf(wanted)];
			const scores = names.flatMap((name) => search(foldAccents(name))?.score ?? []);
			return scores.length === 0 ? [] : [{ wanted, score: Math.max(...scores) }];
		}).sort((a, b) => b.score - a.score).map(({ wanted }) => wanted);
	}

	override renderSuggestion(wanted: WantedOwner, el: HTMLElement): void {
		el.setText(this.nameOf(wanted));
	}

	override onChooseSuggestion(wanted: WantedOwner): void {
		this.choose(wanted);
	}

	private nameOf(wanted: WantedOwner): string {
		const { t } = this.desk;
		return wanted.owner === 'person' ? wanted.person.name : wanted.owner === 'me' ? t('list.owner.me') : t('list.owner.both');
	}
}
