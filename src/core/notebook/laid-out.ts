import type { FollowUp } from '../follow-ups/follow-up';
import type { Person } from '../people/person';
import type { Entry } from './entry';

/**
 * Follow-ups as those who look at them want them. The notebook keeps them packed, and what is laid out only for as long as
 * somebody holds this: an open list finds every follow-up that did not change as the very object it was.
 */
export class LaidOut {
	private readonly lists = new Map<Entry, readonly FollowUp[]>();

	/** `lay`: takes the follow-ups of a note apart. */
	constructor(private readonly entries: ReadonlyMap<string, Entry>, private readonly about: (person: Person) => Iterable<Entry>, private readonly lay: (entry: Entry) => readonly FollowUp[]) {}

	/** Every follow-up there is. */
	all(): FollowUp[] {
		return [...this.entries.values()].flatMap((entry) => this.of(entry));
	}

	/** Every follow-up that concerns one person. */
	with(person: Person): FollowUp[] {
		return [...this.about(person)].flatMap((entry) => this.of(entry)).filter(({ peers }) => peers.includes(person));
	}

	/** Told that a note has other follow-ups. */
	forget(entry: Entry): void {
		this.lists.delete(entry);
	}

	private of(entry: Entry): readonly FollowUp[] {
		if (entry.meaning.promises === '') return [];
		const known = this.lists.get(entry) ?? this.lay(entry);
		this.lists.set(entry, known);
		return known;
	}
}
