import { findStrangers, personOfClaim, type ClaimGroup } from './claimed-people';
import { personInHeading } from '../meetings/dated-sections';
import type { MeetingRules } from '../meetings/claim';
import { buildIdentity, type Identity, type MeRules, type ResolveLink } from '../people/identity';
import type { PeopleRules, Person } from '../people/person';
import type { HeadingWords } from '../text/heading-words';

/** What the roster needs of the settings. */
export interface RosterRules extends MeetingRules, PeopleRules {
	me: MeRules;
	words: HeadingWords;
}

/** Everybody there is, and who of them is a peer. */
export interface Roster {
	identity: Identity;
	/** People met one on one, marked as peers, or named by two or more soft meetings; never me. */
	peers: ReadonlySet<Person>;
}

/** Headings with a 1:1 word, in notes of one folder that have a day. */
export interface HeadingGroup {
	path: string;
	titles: readonly string[];
}

/** Such headings with what their notes claim as a whole: where that is a meeting, they are none. */
export interface ClaimedHeadings extends HeadingGroup {
	claim: ClaimGroup | null;
}

/** Everything in the notes that decides who is who. */
export interface RosterSources {
	people: readonly Person[];
	claims: readonly ClaimGroup[];
	headings: readonly ClaimedHeadings[];
}

/** Whether notes that claim so are meetings as a whole. */
function isMeeting({ claim, path }: ClaimGroup, identity: Identity, peers: ReadonlySet<Person>): boolean {
	const person = personOfClaim(claim, path, identity);
	return person === 'ambiguous' || (typeof person !== 'string' && (claim.strength === 'firm' || peers.has(person)));
}

/** Puts together who is who. Somebody without a note, and I, stay the same object as `before` when nothing new is said of them. */
export function buildRoster({ people, claims, headings }: RosterSources, rules: RosterRules, resolveLink: ResolveLink, before: Roster | null): Roster {
	const me = before?.identity.me ?? null;
	const known = buildIdentity(people, rules.me, resolveLink, me);
	const noted = new Map((before?.identity.people ?? []).filter((person) => person.path === null && person !== me).map((person) => [person.name, person]));
	const strangers = findStrangers(claims, known).map((person) => noted.get(person.name) ?? person);
	const identity = strangers.length === 0 ? known : buildIdentity([...people, ...strangers], rules.me, resolveLink, known.me);

	const peers = new Set(identity.people.filter((person) => person.marked && !identity.isMe(person)));
	const softCounts = new Map<Person, number>();
	for (const group of claims) {
		const person = personOfClaim(group.claim, group.path, identity);
		if (typeof person === 'string') continue;
		if (group.claim.strength === 'soft') softCounts.set(person, (softCounts.get(person) ?? 0) + group.count);
		else if (group.dated) peers.add(person);
	}
	for (const [person, count] of softCounts) if (count > 1) peers.add(person);
	// First the notes that claim nothing; then whom the others add makes no difference among them, so that their order decides nothing.
	for (const isClaimed of [false, true]) {
		const before = new Set(peers);
		for (const { path, titles, claim } of headings) {
			if ((claim !== null) !== isClaimed || (claim !== null && isMeeting(claim, identity, before))) continue;
			for (const text of titles) {
				const peer = personInHeading({ text }, path, identity, rules.words);
				if (peer !== null) peers.add(peer);
			}
		}
	}
	return { identity, peers };
}
