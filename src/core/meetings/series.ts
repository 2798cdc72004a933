import { nextDueOf } from '../people/rhythm';
import type { Person, Stage } from '../people/person';
import type { Day } from '../text/day';
import { compareTexts } from '../text/order';
import { withoutExtension } from '../text/path';
import { statusOn, type Meeting } from './meeting';

/** A peer with what the meetings tell about them. */
export interface Peer {
	person: Person;
	stage: Stage;
	lastHeld: Day | null;
	nextDue: Day | null;
	/** The next planned meeting, today included. */
	planned: Day | null;
}

/** By day; on one day the older note first: a copy is called as the first one and a number. */
export function compareMeetings(a: Meeting, b: Meeting): number {
	if (a.date !== b.date) return compareTexts(a.date, b.date);
	if (a.path === b.path) return a.line - b.line;
	// Without the ending: a blank sorts before the dot.
	return compareTexts(withoutExtension(a.path), withoutExtension(b.path));
}

/** Meetings in the order of their days; on one day, in the order of their notes. */
export function inOrder(meetings: readonly Meeting[]): Meeting[] {
	return [...meetings].sort(compareMeetings);
}

/** The meeting that stands for a day: the older note of two, none that was cancelled or moved. */
export function meetingOn(series: readonly Meeting[], date: Day): Meeting | undefined {
	return inOrder(series).find((meeting) => meeting.date === date && meeting.writtenStatus !== 'cancelled' && meeting.writtenStatus !== 'moved');
}

/** Days on which the series was held, today included, each once, however many notes it has; a future note is never the last meeting. */
export function heldDays(series: readonly Meeting[], today: Day): Day[] {
	const held = inOrder(series).filter((meeting) => meeting.date <= today && statusOn(meeting, today) === 'held');
	return [...new Set(held.map((meeting) => meeting.date))];
}

/** The stage that a number of held meetings gives: new up to 1, building up to 4, then established (practice.md c4). */
export function stageOfCount(heldCount: number): Stage {
	return heldCount <= 1 ? 'new' : heldCount <= 4 ? 'building' : 'established';
}

/** Puts a peer together from their own note and their series. */
export function peerOf(person: Person, series: readonly Meeting[], today: Day): Peer {
	const held = heldDays(series, today);
	const lastHeld = held[held.length - 1] ?? null;
	const planned = inOrder(series).find((meeting) => meeting.date >= today && statusOn(meeting, today) === 'planned')?.date ?? null;
	return {
		person, stage: person.stage ?? stageOfCount(held.length), lastHeld, planned,
		nextDue: nextDueOf({ ...person, lastHeld }),
	};
}

/** How pressing a meeting with this peer is, in days past the due day; never met with a rhythm comes first, no rhythm last. */
function urgency(peer: Peer, today: Day): string {
	if (peer.person.archived) return '~~';
	if (peer.person.cadenceDays === null) return `~${peer.lastHeld === null ? '' : peer.lastHeld}`;
	return peer.nextDue ?? (peer.person.paused || (peer.person.snoozedUntil ?? '') > today ? '~' : '0');
}

/** Peers, most due first; those without a rhythm behind, by name. */
export function mostDueFirst(peers: readonly Peer[], today: Day): Peer[] {
	const keyed = peers.map((peer) => ({ peer, key: urgency(peer, today) }));
	keyed.sort((a, b) => compareTexts(a.key, b.key) || compareTexts(a.peer.person.name, b.peer.person.name));
	return keyed.map(({ peer }) => peer);
}
