import { claimOf, dayOfNote, type MeetingClaim } from '../meetings/claim';
import { hasMeetingWord } from '../meetings/meeting-word';
import { isSpelledAlike, linkKey, type ResolveLink } from '../people/identity';
import { nameInTag } from '../people/name-key';
import { parsePerson, type Person } from '../people/person';
import { findLinks } from '../text/links';
import { copied } from '../text/lines';
import { sameList } from '../text/list';
import { compareTexts } from '../text/order';
import { folderOf } from '../text/path';
import { isDated, type ClaimGroup } from './claimed-people';
import type { NoteFacts } from './note-facts';
import { buildRoster, type HeadingGroup, type Roster, type RosterRules } from './roster';

/** What notes that say the same of who is who have in common. */
export interface KeptGroup {
	key: string;
	/** How many there are. */
	count: number;
	claim: ClaimGroup | null;
	headings: HeadingGroup | null;
	/** Keys of the notes that their links lead to. */
	links: readonly string[];
}

/** Notes that say the same of who is who. */
interface Group extends KeptGroup {
	/** What each of the notes says, where it says no more. */
	part: RosterPart;
}

/** What one note says of who is who. */
export interface RosterPart {
	readonly person: Person | null;
	readonly group: Group | null;
}

/** Of a note that says nothing of who is who. */
export const NO_PART: RosterPart = { person: null, group: null };

/** Whether a note is a one-on-one with one person, if not with me: what its headings say decides nothing then. Else each with a title of its own would stand alone. */
function namesOne({ strength, names, pathNames }: MeetingClaim): boolean {
	return strength === 'firm' && (names.length === 1 || pathNames.length > 0);
}

function groupOf(what: Omit<KeptGroup, 'count'>): Group {
	const group: Group = { ...what, count: 0, part: NO_PART };
	group.part = { person: null, group };
	return group;
}

function partOf(person: Person | null, group: Group | null): RosterPart {
	return person === null ? group?.part ?? NO_PART : { person, group };
}

/** What a change of the roster means for the notes. */
export interface RosterChange {
	/** Spellings, and paths of notes, that mean somebody else now; null for all. */
	keys: ReadonlySet<string> | null;
	/** People whose notes describe them otherwise. */
	people: ReadonlySet<Person>;
	/** Whether any person is another, or described otherwise. */
	changed: boolean;
}

/**
 * Who is who, kept while notes come and go. Notes that say the same are counted together, so that one more meeting with
 * a known peer works out nothing anew. A person stays the same object for as long as name and path stay.
 */
export class RosterBook {
	private readonly people = new Map<string, Person>();
	private readonly groups = new Map<string, Group>();
	/** How many groups have a link to a note of this name. */
	private readonly linked = new Map<string, number>();
	/** People whose notes describe them otherwise than before. */
	private refreshed = new Set<Person>();
	private isStale = false;
	/** What the roster was made of that was taken over, until that has been compared. */
	private resumed: { people: number; groups: readonly KeptGroup[] } | null = null;
	roster: Roster;

	constructor(private rules: RosterRules, private readonly resolveLink: ResolveLink) {
		this.roster = buildRoster({ people: [], claims: [], headings: [] }, rules, resolveLink, null);
	}

	/** How many people have a note. */
	get noted(): number {
		return this.people.size;
	}

	/** Takes over changed settings; every note must be put in again. */
	follow(rules: RosterRules): void {
		this.rules = rules;
		this.isStale = true;
	}

	/** Takes over who was who, which followed from so many people with a note and from these groups; each note is to be `rejoin`ed. */
	resume(roster: Roster, people: number, groups: readonly KeptGroup[]): void {
		this.roster = roster;
		this.resumed = { people, groups };
		// Notes that were told of before are not in it.
		this.isStale = this.people.size + this.groups.size > 0;
	}

	/** Takes over what a note said of who is who then. */
	rejoin(path: string, person: Person | null, kept: KeptGroup | null): RosterPart {
		const { isStale } = this;
		if (person !== null) this.people.set(path, person);
		const group = kept === null ? null : this.join(this.groups.get(kept.key) ?? groupOf(kept));
		this.isStale = isStale;
		return partOf(person, group);
	}

	/** Replaces what a note says of who is who; null facts for a note that is gone. */
	replace(path: string, before: RosterPart | null, facts: NoteFacts | null): RosterPart {
		const person = facts === null ? null : this.describe(parsePerson(path, facts.properties, facts.tags, this.rules));
		if (person === null && this.people.delete(path)) this.isStale = true;
		const made = facts === null ? null : this.groupOf(path, facts);
		let group = before?.group ?? null;
		if (group?.key !== made?.key) {
			if (group !== null) this.leave(group);
			group = made === null ? null : this.join(made);
		}
		return partOf(person, group);
	}

	/** Told of keys of notes that have come or gone: links may lead elsewhere now. Where several people share the name, a link alone may tell whom a note means that was never read. */
	touch(keys: Iterable<string>): void {
		for (const key of keys) this.isStale ||= this.linked.has(key) || this.roster.identity.byFullName(key) === 'ambiguous';
	}

	/** Works out who is who when anything that decides it has changed since. */
	bringUpToDate(): RosterChange {
		const people = this.refreshed;
		this.refreshed = new Set();
		// Where a note is missing or another, so is something of what it said.
		if (this.resumed !== null) this.isStale ||= this.people.size !== this.resumed.people || this.resumed.groups.some(({ key, count }) => this.groups.get(key)?.count !== count);
		this.resumed = null;
		if (!this.isStale) return { keys: new Set(), people, changed: people.size > 0 };
		this.isStale = false;
		const before = this.roster;
		const groups = [...this.groups.values()];
		this.roster = buildRoster({
			people: [...this.people.values()].sort((a, b) => compareTexts(a.path ?? '', b.path ?? '')),
			claims: groups.flatMap(({ claim, count }) => (claim === null ? [] : { ...claim, count })),
			headings: groups.flatMap(({ claim, headings }) => (headings === null ? [] : { ...headings, claim })),
		}, this.rules, this.resolveLink, before);
		const { identity, peers } = this.roster;
		const moved = new Set([...peers].filter((person) => !before.peers.has(person)));
		for (const person of before.peers) if (!peers.has(person)) moved.add(person);
		const known = before.identity.people;
		// Where nobody but me was known before, nobody needs to be compared.
		const keys = known.length < 2 ? null : identity.keysOtherThan(before.identity, moved);
		const isOther = moved.size > 0 || (keys === null ? !sameList(identity.people, known) : keys.size > 0);
		return { keys, people, changed: isOther || people.size > 0 };
	}

	/** The person that a note describes: who was known at this path before, with what the note says now. */
	private describe(person: Person | null): Person | null {
		if (person?.path == null) return null;
		const known = this.people.get(person.path);
		if (known === undefined) {
			this.people.set(person.path, person);
			this.isStale = true;
			return person;
		}
		if (JSON.stringify(known) === JSON.stringify(person)) return known;
		if (!isSpelledAlike(known, person) || known.marked !== person.marked) this.isStale = true;
		this.refreshed.add(Object.assign(known, person));
		return known;
	}

	private groupOf(path: string, facts: NoteFacts): Group | null {
		const claim = claimOf(facts, this.rules);
		const day = claim === null ? dayOfNote(path, facts.properties).day : claim.day;
		const titles = day === null || (claim !== null && namesOne(claim)) ? [] : facts.headings.map((heading) => heading.text).filter((text) => hasMeetingWord(text, this.rules.words));
		if (claim === null && titles.length === 0) return null;
		const { strength = null, pathNames = [] } = claim ?? {};
		// Who is named by a tag and nowhere else is called as the tag says.
		const names = (claim?.names ?? []).map((name) => ({ ...name, text: nameInTag(name.text) }));
		const dated = claim !== null && isDated(facts, claim);
		const links = [...names, ...titles.flatMap(findLinks)].flatMap(({ target }) => (target === null ? [] : linkKey(target)));
		return groupOf({
			key: JSON.stringify([strength, dated, pathNames, names, titles, links.length === 0 ? '' : folderOf(path)]), links,
			claim: claim === null ? null : { path, claim: { ...claim, names }, dated, count: 0 }, headings: titles.length === 0 ? null : { path, titles: titles.map(copied) },
		});
	}

	private join(made: Group): Group {
		const group = this.groups.get(made.key) ?? made;
		group.count += 1;
		if (group.count === 1) {
			this.groups.set(group.key, group);
			for (const key of group.links) this.linked.set(key, (this.linked.get(key) ?? 0) + 1);
		}
		this.countChanged(group, group.count - 1);
		return group;
	}

	private leave(group: Group): void {
		group.count -= 1;
		if (group.count === 0) {
			this.groups.delete(group.key);
			for (const key of group.links) {
				const left = (this.linked.get(key) ?? 0) - 1;
				if (left > 0) this.linked.set(key, left);
				else this.linked.delete(key);
			}
		}
		this.countChanged(group, group.count);
	}

	/** Whether there is any such note decides who is who; of soft claims also whether there are two. */
	private countChanged(group: Group, lesser: number): void {
		if (lesser === 0 || (lesser === 1 && group.claim?.claim.strength === 'soft')) this.isStale = true;
	}
}
