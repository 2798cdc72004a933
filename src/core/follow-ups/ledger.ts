import { heldDays, mostDueFirst, peerOf, type Peer } from '../meetings/series';
import type { Notebook, WaitingItem } from '../notebook/notebook';
import type { Meeting } from '../meetings/meeting';
import type { Person } from '../people/person';
import type { Day } from '../text/day';
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

/** What is open between me and one peer. */
export interface PeerLedger {
	peer: Peer;
	mine: LedgerRow[];
	theirs: LedgerRow[];
	together: LedgerRow[];
	/** Promised by somebody else: in our meetings, or where the line names this peer. */
	others: LedgerRow[];
	toTell: LedgerRow[];
	unclear: LedgerRow[];
	next: WaitingItem[];
}

/** Whether somebody still has to do something about it. */
export function isActive(followUp: FollowUp): boolean {
	return followUp.status === 'open' || followUp.status === 'in-progress';
}

/** Whether this person owes it: a line may name several peers, and the owner may be the peer of another meeting. */
export function owesMe({ owner, ownerName }: FollowUp, person: Person): boolean {
	return (owner === 'them' || owner === 'other') && (ownerName === null ? owner === 'them' : ownerName === person.name);
}

/** What is due first stands first, then what was promised first, then the order in the notes. */
export function inOrderOfDue(rows: readonly LedgerRow[]): LedgerRow[] {
	return rows.map((row) => ({ row, key: `${row.followUp.due ?? '9999'} ${row.followUp.meetingDate ?? '9999'} ${row.followUp.path}` }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.row.followUp.line - b.row.followUp.line))
		.map(({ row }) => row);
}

/** Who owes whom what on one day, computed once for a state of the notebook. */
export class Ledger {
	/** Peers, most due first, archived ones last. */
	readonly peers: Peer[];
	readonly rows: LedgerRow[];
	private readonly byPerson = new Map<Person, LedgerRow[]>();
	private readonly peerByPerson = new Map<Person, Peer>();
	private readonly held = new Map<Person, Day[]>();

	constructor(private readonly notebook: Notebook, readonly today: Day) {
		const series = new Map<Person, Meeting[]>();
		for (const person of notebook.roster.peers) series.set(person, []);
		for (const meeting of notebook.meetings()) series.get(meeting.peer)?.push(meeting);
		for (const [person, meetings] of series) {
			this.peerByPerson.set(person, peerOf(person, meetings, today));
			this.held.set(person, heldDays(meetings, today));
		}
		this.peers = mostDueFirst([...this.peerByPerson.values()], today);
		this.rows = notebook.followUps().map((followUp) => this.rowOf(followUp));
		for (const row of this.rows) {
			for (const person of row.followUp.peers) {
				const rows = this.byPerson.get(person);
				if (rows === undefined) this.byPerson.set(person, [row]);
				else rows.push(row);
			}
		}
	}

	private rowOf(followUp: FollowUp): LedgerRow {
		const since = followUp.meetingDate;
		const waits = isActive(followUp) || followUp.status === 'unclear';
		const peer = followUp.peers[0];
		const carried = !waits || since === null || peer === undefined ? 0 : (this.held.get(peer) ?? []).filter((day) => day > since).length;
		return {
			followUp, carried, tell: tellStateOf(followUp, (person) => this.lastHeldBeforeToday(person)),
			overdue: waits && !followUp.dueGuessed && followUp.due !== null && followUp.due < this.today,
		};
	}

	/** Today's own meeting is where results are told: it takes nothing off the list until its day is over. */
	private lastHeldBeforeToday(person: Person): Day | null {
		const before = (this.held.get(person) ?? []).filter((day) => day < this.today);
		return before[before.length - 1] ?? null;
	}

	peerOf(person: Person): Peer | null {
		return this.peerByPerson.get(person) ?? null;
	}

	/** Every follow-up that concerns one peer. */
	rowsOf(person: Person): readonly LedgerRow[] {
		return this.byPerson.get(person) ?? [];
	}

	/** What is open with one peer; a promise that names several peers stands with each of them. */
	between(person: Person): PeerLedger | null {
		const peer = this.peerOf(person);
		if (peer === null) return null;
		const rows = inOrderOfDue(this.byPerson.get(person) ?? []);
		const active = rows.filter((row) => isActive(row.followUp));
		return {
			peer,
			mine: active.filter((row) => row.followUp.owner === 'me'),
			theirs: active.filter((row) => owesMe(row.followUp, person)),
			together: active.filter((row) => row.followUp.owner === 'both'),
			others: active.filter((row) => row.followUp.owner !== 'me' && row.followUp.owner !== 'both' && !owesMe(row.followUp, person)),
			toTell: rows.filter((row) => row.tell === 'to-tell' && row.followUp.status === 'done'),
			unclear: rows.filter((row) => row.followUp.status === 'unclear'),
			next: this.notebook.waitingFor(person),
		};
	}

	/** Peers with whom anything is open, most due first. */
	openLedgers(): PeerLedger[] {
		return this.peers.flatMap((peer) => {
			const ledger = this.between(peer.person);
			return ledger === null || openCount(ledger) + ledger.toTell.length === 0 ? [] : [ledger];
		});
	}
}

/** How many promises are open between the two. */
export function openCount(ledger: PeerLedger): number {
	return ledger.mine.length + ledger.theirs.length + ledger.together.length + ledger.others.length + ledger.unclear.length;
}
