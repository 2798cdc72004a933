import type { FollowUp } from '../follow-ups/follow-up';
import type { Meeting } from '../meetings/meeting';
import { KeptSeries } from '../meetings/kept-series';
import type { Person } from '../people/person';
import type { Day } from '../text/day';
import type { Entry } from './entry';

/** Everything between me and one person. */
export class Dealings {
	readonly series: KeptSeries;
	/** Notes that belong to the person. */
	readonly notes = new Set<Entry>();
	/** Follow-ups that somebody still has to do something about, or whose status nobody knows. */
	readonly waiting = new Set<FollowUp>();
	/** Finished ones that may have to be told whatever the day, or because of somebody else. */
	readonly perhapsToTell = new Set<FollowUp>();
	/** What I did for this person alone, by the day it was done. */
	private readonly doneByMe: FollowUp[] = [];

	constructor(person: Person) {
		this.series = new KeptSeries(person);
	}

	add(followUp: FollowUp): void {
		const list = this.listOf(followUp);
		if (list === this.doneByMe) list.splice(this.placeOf(followUp.done ?? ''), 0, followUp);
		else if (list instanceof Set) list.add(followUp);
	}

	remove(followUp: FollowUp): void {
		const list = this.listOf(followUp);
		if (list === this.doneByMe) list.splice(list.indexOf(followUp, this.placeOf(followUp.done ?? '')), 1);
		else if (list instanceof Set) list.delete(followUp);
	}

	/** What I did for this person alone on a day or later. */
	doneSince(day: Day): FollowUp[] {
		return this.doneByMe.slice(this.placeOf(day));
	}

	get isEmpty(): boolean {
		return this.series.meetings.length + this.notes.size + this.waiting.size + this.perhapsToTell.size + this.doneByMe.length === 0;
	}

	/** A set, not an array, except for what can be many and is asked for by day: an array takes a tenth of the room. */
	private listOf(followUp: FollowUp): Set<FollowUp> | FollowUp[] | null {
		const { status, tellMark } = followUp;
		if (status === 'open' || status === 'in-progress' || status === 'unclear') return this.waiting;
		if (status !== 'done' || tellMark === 'told') return null;
		if (tellMark === 'tell') return this.perhapsToTell;
		if (followUp.owner !== 'me' || followUp.done === null || followUp.private) return null;
		return followUp.peers.length === 1 ? this.doneByMe : this.perhapsToTell;
	}

	private placeOf(day: Day): number {
		let low = 0;
		let high = this.doneByMe.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.doneByMe[middle]?.done ?? '') < day) low = middle + 1;
			else high = middle;
		}
		return low;
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
