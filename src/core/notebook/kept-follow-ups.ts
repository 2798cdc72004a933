import type { FollowUp } from '../follow-ups/follow-up';
import type { Owner } from '../follow-ups/owner';
import type { Meeting } from '../meetings/meeting';
import type { Person } from '../people/person';
import { dayNumber, dayOfNumber, type Day } from '../text/day';
import type { FollowUpStatus } from '../text/status';
import { keptList } from './kept';
import type { NoteFacts } from './note-facts';
import { Packer, Unpacker } from './packed';

const OWNERS: readonly Owner[] = ['me', 'them', 'both', 'other'];
const STATUSES: readonly FollowUpStatus[] = ['open', 'in-progress', 'done', 'dropped', 'moved', 'unclear'];
const TELL_MARKS: readonly FollowUp['tellMark'][] = ['none', 'tell', 'told'];
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

function samePeople(some: readonly Person[], others: readonly Person[]): boolean {
	return some.length === others.length && some.every((person, at) => person === others[at]);
}

/** How a follow-up's own words say whom it names: nobody, its first peer, or somebody by a name of its own. */
function namedBy({ ownerName, peers }: FollowUp): 0 | 1 | 2 {
	return ownerName === null ? 0 : ownerName === peers[0]?.name ? 1 : 2;
}

/** Packs the follow-ups of a note, which are in the order of its tasks. */
export function packFollowUps({ tasks }: NoteFacts, followUps: readonly FollowUp[]): KeptFollowUps {
	const packer = new Packer();
	const people: Person[] = [];
	let before: readonly Person[] = [];
	let place = 0;
	for (const followUp of followUps) {
		const { raw, text, due, done, peers, status, owner, tellMark } = followUp;
		let skipped = 0;
		for (; tasks[place]?.line !== followUp.line; place += 1) skipped += 1;
		place += 1;
		const named = namedBy(followUp);
		const isNewList = !samePeople(before, peers);
		const textAt = raw.indexOf(text);
		packer.number(skipped);
		packer.number(STATUSES.indexOf(status) + 8 * OWNERS.indexOf(owner) + 32 * TELL_MARKS.indexOf(tellMark) + 128 * named
			+ 512 * Number(isNewList) + 1024 * Number(due !== null) + 2048 * Number(done !== null) + 4096 * Number(textAt === -1)
			+ 8192 * Number(followUp.guessed) + 16_384 * Number(followUp.dueGuessed));
		if (isNewList) {
			packer.number(peers.length);
			for (const person of peers) {
				if (!people.includes(person)) people.push(person);
				packer.number(people.indexOf(person));
			}
			before = peers;
		}
		if (due !== null) packer.number(dayNumber(due) - FIRST_DAY);
		if (done !== null) packer.number(dayNumber(done) - FIRST_DAY);
		if (named === 2) packer.text(followUp.ownerName ?? '');
		if (textAt === -1) packer.text(text);
		else {
			packer.number(textAt);
			packer.number(text.length);
		}
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
		const said = unpacker.number();
		const task = tasks[place];
		if (task === undefined) break;
		const { line, raw, private: hidden, parent } = task;
		if ((said & 512) !== 0) peers = unpacker.list(() => people[unpacker.number()]).filter((person) => person !== undefined);
		const due = (said & 1024) === 0 ? null : day();
		const done = (said & 2048) === 0 ? null : day();
		const named = (said >> 7) & 3;
		const ownerName = named === 0 ? null : named === 1 ? peers[0]?.name ?? null : unpacker.text();
		let text: string;
		if ((said & 4096) !== 0) text = unpacker.text();
		else {
			const start = unpacker.number();
			text = raw.slice(start, start + unpacker.number());
		}
		followUps.push({
			path, line, raw, text, peers,
			owner: OWNERS[(said >> 3) & 3] ?? 'me', ownerName, guessed: (said & 8192) !== 0,
			status: STATUSES[said & 7] ?? 'open', due, dueGuessed: (said & 16_384) !== 0, done,
			meetingDate: above.at(line)?.date ?? null, tellMark: TELL_MARKS[(said >> 5) & 3] ?? 'none', private: hidden, parent,
		});
	}
	return followUps;
}
