import type { App } from 'obsidian';
import type { WantedOwner } from '../../core/follow-ups/owner-edit';
import type { Person } from '../../core/people/person';
import type { Desk } from '../actions';
import { PickModal } from '../pick-modal';

/** Asks whose a follow-up shall be: mine, ours, the peer's, or anybody's who is known. */
export class PickOwnerModal extends PickModal<WantedOwner> {
	constructor(app: App, desk: Desk, what: string, private readonly peer: Person | null, choose: (owner: WantedOwner) => void) {
		super(app, desk, 'owner', { placeholder: desk.t('pickOwner.placeholder', { what }), empty: desk.t('pickOwner.none') }, choose);
	}

	override getSuggestions(query: string): WantedOwner[] {
		const { identity, peers } = this.desk.notebook.roster;
		const others = identity.people.filter((person) => person !== this.peer && !identity.isMe(person) && !person.archived)
			.sort((a, b) => Number(peers.has(b)) - Number(peers.has(a)) || a.name.localeCompare(b.name, this.desk.locale));
		const people = this.peer === null ? others : [this.peer, ...others];
		const all: WantedOwner[] = [{ owner: 'me', certain: true }, { owner: 'both' }, ...people.map((person): WantedOwner => ({ owner: 'person', person }))];
		return this.find(all, query.trim(), (wanted) => (wanted.owner === 'person' ? [wanted.person.name, ...wanted.person.aliases] : [this.nameOf(wanted)]));
	}

	override renderSuggestion(wanted: WantedOwner, el: HTMLElement): void {
		el.setText(this.nameOf(wanted));
	}

	private nameOf(wanted: WantedOwner): string {
		const { t } = this.desk;
		return wanted.owner === 'person' ? wanted.person.name : wanted.owner === 'me' ? t('list.owner.me') : t('list.owner.both');
	}
}
