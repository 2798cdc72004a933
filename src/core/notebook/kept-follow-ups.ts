import type { FollowUp } from '../follow-ups/follow-up';
import type { Owner } from '../follow-ups/owner';
import type { Meeting } from '../meetings/meeting';
import type { Person } from '../people/person';
import { dayNumber, dayOfNumber, type Day } from '../text/day';
import { sameList } from '../text/list';
import type { FollowUpStatus } from '../text/status';
import { keptList } from './kept';
import type { NoteFacts } from './note-facts';
import { Packer, Unpacker } from './packed';
import { keepOne } from '../text/keep-one';

const OWNERS: readonly Owner[] = ['me', 'them', 'both', 'other'];
const STATUSES: readonly FollowUpStatus[] = ['open', 'in-progress', 'done', 'dropped', 'moved', 'unclear'];
const TELL_MARKS: readonly FollowUp['tellMark'][] = ['none', 'tell', 'told'];
/** In the place of a name: no note holds it. */
const NOBODY = '\0';
/** What makes the number of any day positive. */
const FIRST_DAY = -719_500;

/** The follow-ups of a note as they are kept: what its lines do not say themselves. */
export interface KeptFollowUps {
	/** Everybody they are with. */
	readonly people: readonly Person[];
	readonly promises: string;
}

/** The innermost meeting of each line, for lines in their order. */
export class MeetingsAbove {
	private readonly open: Meeting[] = [];
	private next = 0;

	/** `meetings`: of one note, in the order of their lines. */
	constructor(private readonly meetings: readonly Meeting[]) {}

	at(line: number): Meeting | null {
		const { open, meetings } = this;
		if (meetings.length === 0) return null;
		for (let begun = meetings[this.next]; begun !== undefined && begun.line <= line; begun = meetings[this.next]) {
			open.push(begun);
			this.next += 1;
		}
		// The innermost is the one opened last.
		while ((open[open.length - 1]?.end ?? Infinity) <= line) open.pop();
		return open[open.length - 1] ?? null;
	}
}

/** One text for each day, however many lines it is written in. */
export class SharedDays {
	private readonly known = new Map<number, Day>();

	/** The day packed by this number. */
	of(place: number): Day {
		const known = this.known.get(place) ?? dayOfNumber(place + FIRST_DAY);
		this.known.set(place, known);
		return known;
	}
}

/** Packs the follow-ups of a note, which are in the order of its tasks. */
export function packFollowUps({ tasks }: NoteFacts, followUps: readonly FollowUp[]): KeptFollowUps {
	const packer = new Packer();
	const people: Person[] = [];
	let before: readonly Person[] = [];
	let place = 0;
	for (const { line, raw, text, due, done, peers, owner, ownerName, status, tellMark, guessed, dueGuessed } of followUps) {
		let skipped = 0;
		for (; tasks[place]?.line !== line; place += 1) skipped += 1;
		place += 1;
		// Mostly somebody is named who is known already, and the text is a part of the line.
		const isFirst = ownerName === peers[0]?.name;
		const isSame = sameList(before, peers);
		const start = raw.indexOf(text);
		packer.number(skipped);
		packer.number(STATUSES.indexOf(status) + 6 * (OWNERS.indexOf(owner) + 4 * TELL_MARKS.indexOf(tellMark)));
		packer.flags(due !== null, done !== null, guessed, dueGuessed, start === -1, isSame, isFirst);
		if (!isSame) {
			packer.number(peers.length);
			for (const person of peers) {
				if (!people.includes(person)) people.push(person);
				packer.number(people.indexOf(person));
			}
			before = peers;
		}
		if (due !== null) packer.number(dayNumber(due) - FIRST_DAY);
		if (done !== null) packer.number(dayNumber(done) - FIRST_DAY);
		if (!isFirst) packer.text(ownerName ?? NOBODY);
		packer.number(start === -1 ? 0 : start);
		if (start === -1) packer.text(text);
		else packer.number(text.length);
	}
	return { people: keptList(people), promises: packer.packed() };
}

/** The follow-ups of a note again. */
export function unpackFollowUps({ path, tasks }: NoteFacts, { people, promises }: KeptFollowUps, meetings: readonly Meeting[], days: SharedDays): FollowUp[] {
	const unpacker = new Unpacker(promises);
	const above = new MeetingsAbove(meetings);
	const day = (): Day => days.of(unpacker.number());
	const followUps: FollowUp[] = [];
	let peers: readonly Person[] = [];
	for (let place = 0; !unpacker.isOver; place += 1) {
		place += unpacker.number();
		const kinds = unpacker.number();
		const is = unpacker.flags();
		const task = tasks[place];
		if (task === undefined) break;
		const { line, raw, private: hidden, parent } = task;
		if (!is(5)) peers = unpacker.list(() => people[unpacker.number()]).filter((person) => person !== undefined);
		const due = is(0) ? day() : null;
		const done = is(1) ? day() : null;
		const named = is(6) ? peers[0]?.name ?? NOBODY : unpacker.text();
		const start = unpacker.number();
		const text = is(4) ? unpacker.text() : raw.slice(start, start + unpacker.number());
		followUps.push({
			path, line, raw, text, peers,
			owner: OWNERS[Math.floor(kinds / 6) % 4] ?? 'me', ownerName: named === NOBODY ? null : named, guessed: is(2), status: STATUSES[kinds % 6] ?? 'open', due, dueGuessed: is(3), done,
			meetingDate: above.at(line)?.date ?? null, tellMark: TELL_MARKS[Math.floor(kinds / 24)] ?? 'none', private: hidden, parent,
		});
	}
	return followUps;
}

keepOne(new MeetingsAbove([]));
