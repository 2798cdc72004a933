import { hasMeetingWord } from '../meetings/meeting-word';
import type { Roster } from '../notebook/roster';
import type { Identity, Meant } from '../people/identity';
import type { Person } from '../people/person';
import { headingKey, type HeadingWords } from '../text/heading-words';
import { COLON, readOwners, type OwnerName } from '../text/owner-spelling';
import type { Span } from '../text/span';
import type { TaskLine } from '../text/task-line';

/** Who does it. */
export type Owner = 'me' | 'them' | 'both' | 'other';

/** An owner that is written: in the line, or by the heading above it. */
export interface FoundOwner extends Span {
	owner: Owner;
	/** The person's name for `them` and `other`. */
	name: string | null;
	person: Person | null;
}

/** Where a line stands when its owner is looked for. */
export interface OwnerPlace {
	roster: Roster;
	path: string;
	/** The peer of the meeting or note; null elsewhere. */
	peer: Person | null;
	/** Peers the line names. */
	named: readonly Person[];
}

function meantBy(name: Exclude<OwnerName, { kind: 'side' }>, explicit: boolean, place: OwnerPlace): { meant: Meant; length: number } {
	const { identity } = place.roster;
	if (name.kind === 'mention') {
		const { person, length } = identity.byMention(name.text);
		return name.whole && length < name.text.length ? { meant: null, length: 0 } : { meant: person, length };
	}
	const meant = name.kind === 'link' ? identity.byLink(name.target, place.path) : name.kind === 'slug' ? identity.bySlugName(name.text)
		: explicit ? identity.byAnyName(name.text) : identity.byBareName(name.text);
	return { meant, length: 0 };
}

function ofSide(side: Exclude<Owner, 'other'>, { peer, named }: OwnerPlace, start: number, end: number): FoundOwner {
	const them = side === 'them' ? peer ?? named[0] ?? null : null;
	return { owner: side, name: them?.name ?? null, person: them, start, end };
}

function ofPerson(person: Person, place: OwnerPlace, start: number, end: number): FoundOwner {
	if (place.roster.identity.isMe(person)) return { owner: 'me', name: null, person: null, start, end };
	const isPeer = place.peer === null ? place.roster.peers.has(person) : person === place.peer;
	return { owner: isPeer ? 'them' : 'other', name: person.name, person, start, end };
}

/** The owner a line itself names, by the one rule of product.md 2.5, or null. */
export function findOwner(task: TaskLine, place: OwnerPlace): FoundOwner | null {
	for (const spelling of readOwners(task)) {
		const { name } = spelling;
		if (name.kind === 'side') return ofSide(name.side, place, spelling.start, spelling.end);
		const { meant, length } = meantBy(name, spelling.explicit, place);
		if (name.kind === 'mention' && name.begins !== undefined && length < name.begins.length) return ofSide(name.begins.side, place, spelling.start, spelling.start + name.begins.length);
		if (meant !== null && meant !== 'ambiguous') {
			const colon = length === 0 ? null : COLON.exec(task.raw.slice(spelling.end + length));
			return ofPerson(meant, place, spelling.start, spelling.end + length + (colon?.[0].length ?? 0));
		}
		// A field or a link names an owner even when no note tells who that is; an unknown `@word` may be anything.
		if (meant === null && spelling.explicit && name.kind !== 'mention') {
			const unknown = name.kind === 'link' ? name.display ?? name.target : name.text;
			return { owner: 'other', name: unknown, person: null, start: spelling.start, end: spelling.end };
		}
	}
	return null;
}

/** What a heading needs to name whose the lines below it are. */
const OWNING = /['’的]/;

/** The side that the nearest heading names (*Ana's*, *Mine*, 对方), or null. */
export function sideOfHeadings(headings: readonly string[], identity: Identity, peer: Person, words: HeadingWords): FoundOwner | null {
	const nowhere = { start: 0, end: 0 };
	for (const heading of headings) {
		const key = headingKey(heading);
		if (words.sides.me.has(key)) return { owner: 'me', name: null, person: null, ...nowhere };
		if (words.sides.them.has(key)) return { owner: 'them', name: peer.name, person: peer, ...nowhere };
		if (words.sides.both.has(key)) return { owner: 'both', name: null, person: null, ...nowhere };
		if (!OWNING.test(key) && !OWNING.test(heading)) continue;
		// *Ana's 1:1* is the title of a meeting.
		if (hasMeetingWord(heading, words)) continue;
		// The key has lost the apostrophe of *Chris'*.
		const owning = /^(.+?)(?:['’]s?(?:\s|$)|的)/.exec(key)?.[1] ?? (/s['’][\s:*_]*$/i.test(heading) ? key : null);
		if (owning === null) continue;
		const meant = identity.byAnyName(owning);
		if (meant === null || meant === 'ambiguous') continue;
		if (identity.isMe(meant)) return { owner: 'me', name: null, person: null, ...nowhere };
		return { owner: meant === peer ? 'them' : 'other', name: meant.name, person: meant, ...nowhere };
	}
	return null;
}
