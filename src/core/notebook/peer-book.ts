import { mostDueFirst, type Peer } from '../meetings/series';
import type { Unreadable } from '../meetings/meeting';
import type { Person } from '../people/person';
import type { Day } from '../text/day';
import { byPeer, Dealings } from './dealings';
import type { Entry, Meaning } from './entry';

/** What every note means, by the people it is about: kept while notes come and go. */
export class PeerBook {
	private readonly dealings = new Map<Person, Dealings>();
	private peersOn: { today: Day; of: ReadonlySet<Person>; peers: readonly Peer[] } | null = null;

	/** Puts what a note means in the place of what it meant. */
	replace(entry: Entry, gone: Meaning, come: Meaning): void {
		for (const person of gone.people) this.dealings.get(person)?.about.delete(entry);
		for (const person of come.people) this.with(person).about.add(entry);
		if (gone.owner !== null) this.dealings.get(gone.owner)?.notes.delete(entry);
		if (come.owner !== null) this.with(come.owner).notes.add(entry);
		const [before, after] = [byPeer(gone.meetings), byPeer(come.meetings)];
		for (const person of new Set([...before.keys(), ...after.keys()])) {
			if (this.with(person).series.replace(before.get(person) ?? [], after.get(person) ?? [])) this.peersOn = null;
		}
	}

	/** Forgets what was worked out from the descriptions of people, and people with whom nothing is left. */
	forgetPeople(people: Iterable<Person>): void {
		this.peersOn = null;
		for (const person of people) this.dealings.get(person)?.series.forget();
		for (const [person, dealings] of this.dealings) if (dealings.isEmpty) this.dealings.delete(person);
	}

	/** Everything between me and a person; null when there is nothing. */
	of(person: Person): Dealings | null {
		return this.dealings.get(person) ?? null;
	}

	/** These people with what their meetings tell, most due first; the same list until any of it changes. */
	mostDue(of: ReadonlySet<Person>, today: Day): readonly Peer[] {
		if (this.peersOn?.today !== today || this.peersOn.of !== of) {
			this.peersOn = { today, of, peers: mostDueFirst([...of].map((person) => this.with(person).series.on(today).peer), today) };
		}
		return this.peersOn.peers;
	}

	/** Notes for a day of a peer that has a note already. */
	secondNotes(): Unreadable[] {
		return [...this.dealings.values()].flatMap(({ series }) => series.secondNotes());
	}

	private with(person: Person): Dealings {
		const known = this.dealings.get(person);
		if (known !== undefined) return known;
		const made = new Dealings(person);
		this.dealings.set(person, made);
		return made;
	}
}
