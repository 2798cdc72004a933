import type { MeetingClaim } from '../meetings/claim';
import { datedSections } from '../meetings/dated-sections';
import type { Identity, Meant } from '../people/identity';
import { nameKey, slugOf } from '../people/name-key';
import { personByName, type Person } from '../people/person';
import { lastPart } from '../text/path';
import type { NameInProperty } from '../text/property';
import type { NoteFacts } from './note-facts';

/** The one person besides me a claim names; `none`, `several` or `ambiguous` when it names no one person. */
export type ClaimedPerson = Person | 'none' | 'several' | 'ambiguous';

/** What several notes claim alike: whom they are with, and how firmly. */
export interface ClaimGroup {
	/** One of the notes, or one that was among them: links are followed from its folder. */
	path: string;
	claim: MeetingClaim;
	/** For a day, or, in a meetings folder, with sections for days. */
	dated: boolean;
	/** How many notes claim so. */
	count: number;
}

function others(meant: readonly Meant[], identity: Identity): ClaimedPerson {
	if (meant.includes('ambiguous')) return 'ambiguous';
	const people = new Set(meant.filter((person): person is Person => person !== null && person !== 'ambiguous' && !identity.isMe(person)));
	const [first] = people;
	if (first === undefined) return 'none';
	return people.size > 1 ? 'several' : first;
}

/** Whom a name in a path means. */
export function byPathName(name: string, identity: Identity): Meant {
	return identity.byFullName(name) ?? identity.bySlugName(name);
}

/**
 * Whom a path means: whoever of its names has a note beats words that may be anything; a shared first name among these
 * tells nothing, nor does any as a folder where a name stands beside the day.
 */
function byPathNames(names: readonly string[], identity: Identity): Meant {
	const isPerson = (meant: Meant): meant is Person => meant !== null && meant !== 'ambiguous' && !identity.isMe(meant);
	const [first = ''] = names;
	const isOwn = first.includes(names[names.length - 1] ?? '');
	const [own = null, ...others] = names.map((name) => {
		const meant = byPathName(name, identity);
		return !isOwn || first.includes(name) || meant === identity.byFullName(name) || (isPerson(meant) && slugOf(meant.name) === slugOf(name)) ? meant : null;
	});
	return [own, ...others].find((meant) => isPerson(meant) && meant.path !== null) ?? own
		?? others.find((meant, at) => isPerson(meant) || (meant === 'ambiguous' && identity.byFullName(names[at + 1] ?? '') === meant)) ?? null;
}

/**
 * The names of a claim that count. Of one text that may be a list, `Ana Ruiz, PhD`, words that mean nobody do not
 * where another part names somebody besides me; where no part does, the text is one name.
 */
function namesThatCount({ names }: MeetingClaim, path: string, identity: Identity): NameInProperty[] {
	const meaning = (name: NameInProperty): Person | string | null => identity.byProperty(name, path) ?? name.target;
	return names.flatMap((name) => {
		const { list } = name;
		if (list === undefined || meaning(name) !== null) return [name];
		const meant = names.filter((part) => part.list === list).map(meaning).filter((each) => each !== null);
		if (meant.length === 0) return [{ text: list, target: null }];
		return meant.every((each) => each === identity.me) ? [name] : [];
	});
}

/** Whom a claim is with. */
export function personOfClaim(claim: MeetingClaim, path: string, identity: Identity): ClaimedPerson {
	const named = others(namesThatCount(claim, path, identity).map((name) => identity.byProperty(name, path)), identity);
	return named === 'none' ? others([byPathNames(claim.pathNames, identity)], identity) : named;
}

/** Whether a note that claims to be a meeting has a day, or, in a meetings folder, sections that have one. */
export function isDated(facts: NoteFacts, claim: MeetingClaim): boolean {
	return claim.day !== null || (claim.pathNames.length > 0 && datedSections(facts).some((section) => section.day !== null));
}

/** As the name would stand over a note: of a link what it leads to, for others may show it otherwise. */
function strangerName(name: NameInProperty): string {
	return name.target === null ? name.text : lastPart(name.target);
}

/** People without a note, from the properties and paths of meetings. Of two spellings the lesser one is kept, so that the order of reading decides nothing. */
export function findStrangers(claims: readonly ClaimGroup[], identity: Identity): Person[] {
	const strangers = new Map<string, Person>();
	for (const { path, claim } of claims) {
		for (const name of namesThatCount(claim, path, identity)) {
			if (identity.byProperty(name, path) !== null) continue;
			const key = nameKey(strangerName(name));
			const known = strangers.get(key);
			if (known === undefined || strangerName(name) < known.name) strangers.set(key, personByName(strangerName(name)));
		}
	}
	const slugs = new Set([...strangers.values()].map((person) => slugOf(person.name)));
	const inPaths = new Map<string, string>();
	for (const { claim: { names, pathNames }, dated } of claims) {
		const [name] = pathNames;
		if (name === undefined || names.length > 0 || !dated || pathNames.some((each) => slugs.has(slugOf(each))) || byPathNames(pathNames, identity) !== null) continue;
		const known = inPaths.get(slugOf(name));
		if (known === undefined || name < known) inPaths.set(slugOf(name), name);
	}
	return [...strangers.values(), ...[...inPaths.values()].map(personByName)];
}
