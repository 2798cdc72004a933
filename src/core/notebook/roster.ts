import { claimOf, type MeetingClaim, type MeetingRules } from '../meetings/claim';
import { datedSections, oneOnOneHeadings } from '../meetings/dated-sections';
import { buildIdentity, type Identity, type Meant, type MeRules, type ResolveLink } from '../people/identity';
import { nameKey, slugOf } from '../people/name-key';
import { parsePerson, personByName, type PeopleRules, type Person } from '../people/person';
import type { HeadingWords } from '../text/heading-words';
import type { NameInProperty } from '../text/property';
import type { NoteFacts } from './note-facts';

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

/** The one person besides me a claim names; `none`, `several` or `ambiguous` when it names no one person. */
export type ClaimedPerson = Person | 'none' | 'several' | 'ambiguous';

function others(meant: readonly Meant[], identity: Identity): ClaimedPerson {
	if (meant.includes('ambiguous')) return 'ambiguous';
	const people = new Set(meant.filter((person): person is Person => person !== null && person !== 'ambiguous' && !identity.isMe(person)));
	const [first] = people;
	if (first === undefined) return 'none';
	return people.size > 1 ? 'several' : first;
}

function byPathName(name: string, identity: Identity): Meant {
	return identity.byFullName(name) ?? identity.bySlugName(name) ?? identity.byAnyName(name);
}

/** Whom a claim is with. */
export function personOfClaim(claim: MeetingClaim, path: string, identity: Identity): ClaimedPerson {
	const named = others(claim.names.map((name) => identity.byProperty(name, path)), identity);
	if (named !== 'none' || claim.pathName === null) return named;
	return others([byPathName(claim.pathName, identity)], identity);
}

/** A claim and the note it was made in; `dated` when it is for a day, or has sections for days in a meetings folder. */
interface NoteClaim {
	path: string;
	claim: MeetingClaim;
	dated: boolean;
}

/** Whether a note that claims to be a meeting has a day, or, in a meetings folder, sections that have one. */
export function isDated(facts: NoteFacts, claim: MeetingClaim): boolean {
	return claim.day !== null || (claim.pathName !== null && datedSections(facts).some((section) => section.day !== null));
}

/** As the name would stand over a note: of a link what it leads to, for others may show it otherwise. */
function strangerName(name: NameInProperty): string {
	return name.target === null ? name.text : name.target.slice(name.target.lastIndexOf('/') + 1);
}

/** Names of people without a note, from the properties and paths of meetings. Of two spellings the lesser one is kept, so that the order of reading decides nothing. */
function findStrangers(claims: readonly NoteClaim[], identity: Identity): Person[] {
	const strangers = new Map<string, Person>();
	for (const { path, claim } of claims) {
		for (const name of claim.names) {
			if (identity.byProperty(name, path) !== null) continue;
			const key = nameKey(strangerName(name));
			const known = strangers.get(key);
			if (known === undefined || strangerName(name) < known.name) strangers.set(key, personByName(strangerName(name)));
		}
	}
	const slugs = new Set([...strangers.values()].map((person) => slugOf(person.name)));
	const inPaths = new Map<string, string>();
	for (const { claim, dated } of claims) {
		const name = claim.pathName;
		if (name === null || claim.names.length > 0 || !dated || slugs.has(slugOf(name)) || byPathName(name, identity) !== null) continue;
		const known = inPaths.get(slugOf(name));
		if (known === undefined || name < known) inPaths.set(slugOf(name), name);
	}
	return [...strangers.values(), ...[...inPaths.values()].map(personByName)];
}

/** Puts together who is who from all notes. */
export function buildRoster(notes: Iterable<NoteFacts>, rules: RosterRules, resolveLink: ResolveLink): Roster {
	const people: Person[] = [];
	const claims: NoteClaim[] = [];
	const headed: NoteFacts[] = [];
	for (const facts of notes) {
		const person = parsePerson(facts.path, facts.properties, facts.tags, rules);
		if (person !== null) people.push(person);
		const claim = claimOf(facts, rules);
		if (claim !== null) claims.push({ path: facts.path, claim, dated: isDated(facts, claim) });
		else if (facts.headings.length > 0) headed.push(facts);
	}
	const known = buildIdentity(people, rules.me, resolveLink);
	const identity = buildIdentity([...people, ...findStrangers(claims, known)], rules.me, resolveLink);

	const peers = new Set(identity.people.filter((person) => person.marked && !identity.isMe(person)));
	const softCounts = new Map<Person, number>();
	for (const { path, claim, dated } of claims) {
		const person = personOfClaim(claim, path, identity);
		if (typeof person === 'string') continue;
		if (claim.strength === 'soft') softCounts.set(person, (softCounts.get(person) ?? 0) + 1);
		else if (dated) peers.add(person);
	}
	for (const facts of headed) {
		for (const section of oneOnOneHeadings(facts, identity, rules.words)) peers.add(section.peer);
	}
	for (const [person, count] of softCounts) if (count > 1) peers.add(person);
	return { identity, peers };
}
