import type { Peer } from '../meetings/series';
import type { LaidOut } from '../notebook/laid-out';
import type { WaitingItem } from '../notebook/dealings';
import type { Notebook } from '../notebook/notebook';
import type { Person } from '../people/person';
import type { Day } from '../text/day';
import { compareTexts } from '../text/order';
import type { FollowUp } from './follow-up';
import { tellStateOf, type TellState } from './report-back';

/** A follow-up with what today and the series say about it. */
export interface LedgerRow {
	followUp: FollowUp;
	/** Meetings held with its peer since it was promised, while it is not done. */
	carried: number;
	tell: TellState;
	/** A written due day is past. A guessed one is never overdue. */
	overdue: boolean;
}

/** What the last meeting with a peer left for the next one. */
export interface PeerLedger {
	peer: Peer;
	toTell: LedgerRow[];
	unclear: LedgerRow[];
	next: WaitingItem[];
}

/** Whether somebody still has to do something about it. */
export function isActive(followUp: FollowUp): boolean {
	return followUp.status === 'open' || followUp.status === 'in-progress';
}

/** Whether somebody has to do it or to ask about it. */
export function isUnfinished(followUp: FollowUp): boolean {
	return isActive(followUp) || followUp.status === 'unclear';
}

/** Finished, and the other side has not heard of it. */
export function isToTell({ tell, followUp }: LedgerRow): boolean {
	return tell === 'to-tell' && followUp.status === 'done';
}

/** Whether this person owes it: a line may name several peers, and the owner may be the peer of another meeting. */
export function owesMe({ owner, ownerName }: FollowUp, person: Person): boolean {
	return (owner === 'them' || owner === 'other') && (ownerName === null ? owner === 'them' : ownerName === person.name);
}

/** What is due first stands first, then what was promised first, then the order in the notes. */
export function inOrderOfDue(rows: readonly LedgerRow[]): LedgerRow[] {
	return rows.map((row) => ({ row, key: `${row.followUp.due ?? '9999'} ${row.followUp.meetingDate ?? '9999'} ${row.followUp.path}` }))
		.sort((a, b) => compareTexts(a.key, b.key) || a.row.followUp.line - b.row.followUp.line)
		.map(({ row }) => row);
}

/** How many of these days are on a day or before it. */
function firstAfter(day: Day, days: readonly Day[]): number {
	let low = 0;
	let high = days.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((days[middle] ?? '') <= day) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Who owes whom what on one day, for one state of the notebook. What is asked for is worked out, once; the rest is not. */
export class Ledger {
	private allRows: LedgerRow[] | null = null;
	private orderedRows: readonly LedgerRow[] | null = null;
	private readonly rowOf = new Map<FollowUp, LedgerRow>();

	private readonly followUps: LaidOut;

	constructor(private readonly notebook: Notebook, readonly today: Day) {
		this.followUps = notebook.layOut();
	}

	/** Peers, most due first, archived ones last. */
	get peers(): readonly Peer[] {
		return this.notebook.peersOn(this.today);
	}

	/** Every follow-up there is; who needs those of one peer asks `between`. */
	get rows(): LedgerRow[] {
		this.allRows ??= this.followUps.all().map((followUp) => this.row(followUp));
		return this.allRows;
	}

	/** The same in the order of their due days. */
	get rowsInOrder(): readonly LedgerRow[] {
		this.orderedRows ??= inOrderOfDue(this.rows);
		return this.orderedRows;
	}

	/** What today and the series say about one follow-up. */
	row(followUp: FollowUp): LedgerRow {
		const known = this.rowOf.get(followUp);
		if (known !== undefined) return known;
		const waits = isUnfinished(followUp);
		const row = {
			followUp, carried: waits ? this.carried(followUp) : 0, tell: tellStateOf(followUp, (person) => this.lastHeldBeforeToday(person)),
			overdue: waits && !followUp.dueGuessed && followUp.due !== null && followUp.due < this.today,
		};
		this.rowOf.set(followUp, row);
		return row;
	}

	private carried({ meetingDate, peers: [peer] }: FollowUp): number {
		if (meetingDate === null || peer === undefined) return 0;
		const held = this.heldWith(peer);
		return held.length - firstAfter(meetingDate, held);
	}

	/** Days of meetings held with a peer, today included. */
	private heldWith(person: Person): readonly Day[] {
		return this.notebook.roster.peers.has(person) ? this.notebook.dealingsWith(person)?.series.on(this.today).held ?? [] : [];
	}

	/** Today's own meeting is where results are told: it takes nothing off the list until its day is over. */
	private lastHeldBeforeToday(person: Person): Day | null {
		const held = this.heldWith(person);
		for (let index = held.length - 1; index >= 0; index -= 1) {
			const day = held[index] ?? '';
			if (day < this.today) return day;
		}
		return null;
	}

	peerOf(person: Person): Peer | null {
		return this.peers.find((peer) => peer.person === person) ?? null;
	}

	/** Every follow-up that concerns one peer. */
	rowsOf(person: Person): readonly LedgerRow[] {
		return this.followUps.with(person).map((followUp) => this.row(followUp));
	}

	/** What is still to be said between me and one peer. */
	between(person: Person): PeerLedger | null {
		const peer = this.peerOf(person);
		if (peer === null) return null;
		const rows = this.rowsOf(person);
		return {
			peer,
			toTell: inOrderOfDue(rows.filter(isToTell)),
			unclear: inOrderOfDue(rows.filter((row) => row.followUp.status === 'unclear')),
			next: this.notebook.waitingFor(person),
		};
	}
}
