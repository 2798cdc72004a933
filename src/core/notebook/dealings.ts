import type { Meeting } from '../meetings/meeting';
import { KeptSeries } from '../meetings/kept-series';
import type { Person } from '../people/person';
import { compareTexts } from '../text/order';
import type { Entry } from './entry';
import { unpackFacts } from './kept-facts';
import type { AgendaItem } from './note-facts';

/** Something to raise with a peer, and the note it waits in. */
export interface WaitingItem extends AgendaItem {
	path: string;
}

/** Everything between me and one person. */
export class Dealings {
	readonly series: KeptSeries;
	/** Notes that belong to the person. */
	readonly notes = new Set<Entry>();
	/** Notes with follow-ups that concern the person. */
	readonly about = new Set<Entry>();

	constructor(person: Person) {
		this.series = new KeptSeries(person);
	}

	/** What waits under *Next 1:1* in the notes of the person. */
	waiting(): WaitingItem[] {
		return [...this.notes].sort((a, b) => compareTexts(a.path, b.path))
			.flatMap(({ path, said }) => unpackFacts(path, said).agenda.filter((item) => item.section === 'next').map((item) => ({ ...item, path })));
	}

	get isEmpty(): boolean {
		return this.series.meetings.length + this.notes.size + this.about.size === 0;
	}
}

/** Groups meetings by whom they are with. */
export function byPeer(meetings: readonly Meeting[]): Map<Person, Meeting[]> {
	const found = new Map<Person, Meeting[]>();
	for (const meeting of meetings) {
		const known = found.get(meeting.peer);
		if (known === undefined) found.set(meeting.peer, [meeting]);
		else known.push(meeting);
	}
	return found;
}
