import type { FollowUp as ReadFollowUp } from './core/follow-ups/follow-up';
import type { Ledger, LedgerRow } from './core/follow-ups/ledger';
import type { Owner } from './core/follow-ups/owner';
import type { WantedOwner } from './core/follow-ups/owner-edit';
import { inOrder } from './core/meetings/series';
import type { MeetingStatus } from './core/meetings/meeting-status';
import { statusOn, type Meeting as ReadMeeting } from './core/meetings/meeting';
import type { Notebook } from './core/notebook/notebook';
import type { Meant } from './core/people/identity';
import type { Person } from './core/people/person';
import { squeezed } from './core/text/blank';
import { parseDay, type Day } from './core/text/day';
import { recordOf } from './core/text/record';
import { isWritable, type FollowUpStatus } from './core/text/status';

/** A peer. `name` is what the peer's note is called; `path` is null without a note. Days are local, `YYYY-MM-DD`. */
export interface Peer {
	name: string;
	path: string | null;
	aliases: string[];
	stage: 'new' | 'building' | 'established';
	/** Days between meetings that are meant, null without a rhythm. */
	cadenceDays: number | null;
	lastHeld: Day | null;
	nextDue: Day | null;
	planned: Day | null;
	archived: boolean;
}

/** A one-on-one. `line` counts from 0 and is 0 for a whole note, else the heading of its section. */
export interface Meeting {
	path: string;
	line: number;
	peer: string;
	date: Day;
	status: MeetingStatus;
	kind: string | null;
	aim: string | null;
}

/** A promise: one task line. `raw` is the whole line without its ending; `text` is without box, owner, fields, tags and block id. */
export interface FollowUp {
	path: string;
	line: number;
	raw: string;
	text: string;
	/** The meeting's peer first, then those the line names. */
	peers: string[];
	owner: Owner;
	ownerName: string | null;
	/** No owner is written: me, as a guess. */
	guessed: boolean;
	status: FollowUpStatus;
	due: Day | null;
	/** `due` was read from words such as "due by Friday" and is not a written date. */
	dueGuessed: boolean;
	done: Day | null;
	meetingDate: Day | null;
	/** Meetings held since it was promised, while it is open. */
	carried: number;
	tell: 'none' | 'to-tell' | 'told';
	private: boolean;
}

/** A question proposed for a peer; the points of its reasons add up to the score. */
export interface Suggestion {
	id: string;
	text: string;
	topic: string;
	score: number;
	reasons: { code: string; points: number; text: string }[];
}

/** A follow-up as it was seen; a `FollowUp` is one. */
export type Place = Pick<FollowUp, 'path' | 'line' | 'raw'>;

/** What became of a write. `changed-meanwhile`: the note is there, the line is not found with certainty, and nothing was written. `missing`: the note is gone. */
export type Written = 'written' | 'changed-meanwhile' | 'missing';

/** The public surface of the plugin (product.md 6), for Templater, QuickAdd, Dataview scripts and tests. Never throws on a vault's content. */
export interface OneOnOnesApi {
	readonly version: 1;
	/** Resolves once every note known at the call has been read, metadata still to come at layout-ready and our own pending writes included. */
	ready(): Promise<void>;
	/** Calls back after every change; returns its undo. */
	on(event: 'changed', listener: () => void): () => void;
	peers(): Peer[];
	meetings(query?: { peer?: string; from?: Day; to?: Day; status?: MeetingStatus }): Meeting[];
	followUps(query?: { peer?: string; owner?: Owner; status?: FollowUpStatus[] }): FollowUp[];
	/** At most `count` (default 3) prompts from the banks, best first. An aim and a kind that are not given are those of the meeting of that day, else the aim is that of the peer. Throws when `date` is no day. */
	suggestQuestions(peer: string, options?: { date?: Day; aim?: string; kind?: string; count?: number; nonce?: number }): Suggestion[];
	/** Creates or opens the meeting of a day (default today). Rejects when nobody, or more than one person, has that name. */
	startMeeting(peer: string, options?: { date?: Day; kind?: string; aim?: string; open?: boolean }): Promise<{ path: string; line: number; created: boolean }>;
	/** Writes a status; `moved` is only ever read, and asking for it rejects. */
	setStatus(followUp: Place, status: FollowUpStatus): Promise<Written>;
	/** Sets or changes the due day, or removes it with null. Rejects when `day` is no day. */
	setDue(followUp: Place, day: Day | null): Promise<Written>;
	/** Says whose it is: mine, everybody's, or a person's by full name or alias. Rejects when nobody, or more than one person, has that name. */
	setOwner(followUp: Place, owner: 'me' | 'both' | { person: string }): Promise<Written>;
}

/** What the API stands on; main hands it in. */
export interface ApiParts {
	notebook: Notebook;
	ledger(): Ledger;
	today(): Day;
	whenReady(): Promise<void>;
	suggest(peer: Person, options: { date: Day; aim: string | null; kind: string | null; count: number; nonce: number }): Suggestion[];
	start(peer: Person, options: { date: Day; kind: string | null; aim: string | null; open: boolean }): Promise<{ path: string; line: number; created: boolean }>;
	edits: {
		setStatus(seen: Place, status: Exclude<FollowUpStatus, 'moved'>): Promise<Written>;
		setDue(seen: Place, day: Day | null): Promise<Written>;
		setOwner(seen: Place, owner: WantedOwner): Promise<Written>;
	};
}

function meetingOf(meeting: ReadMeeting, today: Day): Meeting {
	return {
		path: meeting.path, line: meeting.line, peer: meeting.peer.name, date: meeting.date, status: statusOn(meeting, today),
		kind: meeting.kind, aim: meeting.aim,
	};
}

function followUpOf({ followUp, carried, tell }: LedgerRow): FollowUp {
	const read: ReadFollowUp = followUp;
	return {
		path: read.path, line: read.line, raw: read.raw, text: read.text, peers: read.peers.map((person) => person.name),
		owner: read.owner, ownerName: read.ownerName, guessed: read.guessed, status: read.status, due: read.due, dueGuessed: read.dueGuessed,
		done: read.done, meetingDate: read.meetingDate, carried, tell, private: read.private,
	};
}

/** Whether a script has asked for something: what it leaves out may be null. */
function isGiven<T>(value: T | null | undefined): value is T {
	return value !== undefined && value !== null;
}

function isAsked<T>(asked: T | null | undefined, value: T): boolean {
	return !isGiven(asked) || asked === value;
}

function dayNamed(text: unknown): Day {
	const day = typeof text === 'string' ? parseDay(text) : null;
	if (day === null) throw new Error(`${String(text)} is no day.`);
	return day;
}

/** What a script wants written as one line of text; null when it wants nothing. */
function lineOf(value: unknown, what: string): string | null {
	if (!isGiven(value)) return null;
	if (typeof value !== 'string') throw new Error(`The ${what} must be text.`);
	return squeezed(value);
}

/** Builds the public surface. */
export function buildApi(parts: ApiParts): OneOnOnesApi {
	const { notebook, edits } = parts;
	const named = (name: unknown): Meant => (typeof name === 'string' ? notebook.roster.identity.byFullName(name) : null);
	const someoneNamed = (name: unknown): Person => {
		const meant = named(name);
		if (meant === null || meant === 'ambiguous') throw new Error(meant === null ? `Nobody is called ${String(name)}.` : `More than one person is called ${String(name)}.`);
		return meant;
	};
	const wishOf = ({ date, aim, kind }: { date?: unknown; aim?: unknown; kind?: unknown }): { date: Day; aim: string | null; kind: string | null } =>
		({ date: isGiven(date) ? dayNamed(date) : parts.today(), aim: lineOf(aim, 'aim'), kind: lineOf(kind, 'kind') });
	return {
		version: 1,
		ready: () => parts.whenReady(),
		on: (_event, listener) => {
			if (typeof listener !== 'function') throw new Error('A listener must be a function.');
			// Should it throw, everybody else is told all the same.
			return notebook.onChange(() => queueMicrotask(listener));
		},
		peers: () => parts.ledger().peers.map((peer) => ({
			name: peer.person.name, path: peer.person.path, aliases: [...peer.person.aliases], stage: peer.stage, cadenceDays: peer.person.cadenceDays,
			lastHeld: peer.lastHeld, nextDue: peer.nextDue, planned: peer.planned, archived: peer.person.archived,
		})),
		meetings: (query) => {
			const { peer, from, to, status } = query ?? {};
			return inOrder(notebook.meetings()).map((meeting) => meetingOf(meeting, parts.today())).filter((meeting) =>
				isAsked(peer, meeting.peer) && (!isGiven(from) || meeting.date >= from) && (!isGiven(to) || meeting.date <= to) && isAsked(status, meeting.status));
		},
		followUps: (query) => {
			const { peer, owner, status } = query ?? {};
			return parts.ledger().rows.map(followUpOf).filter((followUp) =>
				(!isGiven(peer) || followUp.peers.includes(peer)) && isAsked(owner, followUp.owner) && (!isGiven(status) || [status].flat().includes(followUp.status)));
		},
		suggestQuestions: (peer, options) => {
			const person = named(peer);
			if (person === null || person === 'ambiguous' || !notebook.roster.peers.has(person)) return [];
			const wish = options ?? {};
			return parts.suggest(person, { ...wishOf(wish), count: Math.max(0, Math.floor(wish.count ?? 3)), nonce: wish.nonce ?? 0 })
				.map(({ id, text, topic, score, reasons }) => ({ id, text, topic, score, reasons }));
		},
		startMeeting: async (peer, options) => {
			const meant = someoneNamed(peer);
			if (notebook.roster.identity.isMe(meant)) throw new Error(`Nobody to meet is called ${peer}.`);
			const wish = options ?? {};
			return parts.start(meant, { ...wishOf(wish), open: wish.open ?? true });
		},
		setStatus: async (followUp, status) => {
			if (!isWritable(status)) throw new Error(`A follow-up is never written as ${String(status)}.`);
			return edits.setStatus(followUp, status);
		},
		setDue: async (followUp, day) => edits.setDue(followUp, day === null ? null : dayNamed(day)),
		setOwner: async (followUp, owner) => {
			if (owner === 'me' || owner === 'both') return edits.setOwner(followUp, { owner });
			const person = someoneNamed(recordOf(owner) === null ? owner : owner.person);
			return edits.setOwner(followUp, notebook.roster.identity.isMe(person) ? { owner: 'me' } : { owner: 'person', person });
		},
	};
}
