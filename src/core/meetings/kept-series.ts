import type { Person } from '../people/person';
import type { Day } from '../text/day';
import { sameList } from '../text/list';
import type { Meeting, Unreadable } from './meeting';
import { compareMeetings, heldDays, peerOf, type Peer } from './series';

/** What a series says on one day. */
export interface SeriesOn {
	today: Day;
	peer: Peer;
	/** Days on which it was held, today included. */
	held: readonly Day[];
}

/** Whether two meetings stand for the same in a series, wherever in their note they are. */
function countsAlike(one: Meeting, other: Meeting): boolean {
	return one.date === other.date && one.writtenStatus === other.writtenStatus && one.path === other.path && one.layout === other.layout;
}

/** The first place at which a meeting may stand. */
function placeOf(meeting: Meeting, meetings: readonly Meeting[]): number {
	let low = 0;
	let high = meetings.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const other = meetings[middle];
		if (other !== undefined && compareMeetings(other, meeting) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** All meetings with one peer, kept in order while they come and go; what follows from them is worked out once. */
export class KeptSeries {
	private readonly ordered: Meeting[] = [];
	private known: SeriesOn | null = null;
	private doubles: Unreadable[] | null = null;

	constructor(private readonly person: Person) {}

	get meetings(): readonly Meeting[] {
		return this.ordered;
	}

	/** Puts meetings of one note in the place of others; true when that changes what the series says of any day. */
	replace(gone: readonly Meeting[], come: readonly Meeting[]): boolean {
		for (const meeting of gone) this.ordered.splice(this.ordered.indexOf(meeting, placeOf(meeting, this.ordered)), 1);
		for (const meeting of come) this.ordered.splice(placeOf(meeting, this.ordered), 0, meeting);
		const isSame = sameList(gone, come, countsAlike);
		if (!isSame) this.forget();
		return !isSame;
	}

	/** Forgets what was worked out: the person may be described otherwise now. */
	forget(): void {
		this.known = null;
		this.doubles = null;
	}

	on(today: Day): SeriesOn {
		if (this.known?.today !== today) this.known = { today, peer: peerOf(this.person, this.ordered, today), held: heldDays(this.ordered, today) };
		return this.known;
	}

	/** Notes for a day that has a note already; the older one stands for the day. */
	secondNotes(): readonly Unreadable[] {
		if (this.doubles === null) {
			const notes = this.ordered.filter(({ layout, writtenStatus }) => layout === 'note' && writtenStatus !== 'cancelled' && writtenStatus !== 'moved');
			const first = new Map<Day, string>();
			this.doubles = notes.flatMap(({ date, path }) => {
				const other = first.get(date);
				if (other === undefined) first.set(date, path);
				return other === undefined ? [] : [{ path, line: 0, reason: 'second-of-day', other }];
			});
		}
		return this.doubles;
	}
}
