import type { NoteMeetings } from '../meetings/meeting';
import { sameList } from '../text/list';
import type { AskedSpelling } from './dependents';
import type { KeptFollowUps } from './kept-follow-ups';
import type { NoteFacts } from './note-facts';
import type { RosterPart } from './roster-book';

/** What a note means among the others. */
export type Meaning = NoteMeetings & KeptFollowUps;

/** What a note means that says nothing of ours. */
export const NO_MEANING: Meaning = { meetings: [], unreadable: [], owner: null, people: [], promises: '' };

/** One note with what it means. */
export interface Entry {
	readonly path: string;
	/** What it says, packed. */
	said: string;
	/** What of this note decides who is who. */
	part: RosterPart;
	meaning: Meaning;
	/** Whom its meaning asked about. */
	asked: readonly AskedSpelling[];
}

type Plain = Readonly<Record<string, unknown>>;

/** Whether two plain objects of one kind hold the same, lists in them by their items. Where a meeting ends shows nowhere. */
function sameFields(one: object, other: object): boolean {
	const [first, second] = [one as Plain, other as Plain];
	return Object.keys(first).every((key) => {
		const [a, b] = [first[key], second[key]];
		return a === b || key === 'end' || (Array.isArray(a) && Array.isArray(b) && sameList<unknown>(a, b));
	});
}

/** Whether two lists hold the same, item by item. */
export function sameItems(some: readonly object[], others: readonly object[]): boolean {
	return sameList(some, others, sameFields);
}

/** Whether two notes mean the same beside their follow-ups, people by who they are. */
export function sameMeetings(one: NoteMeetings, other: NoteMeetings): boolean {
	return one.owner === other.owner && sameItems(one.meetings, other.meetings) && sameItems(one.unreadable, other.unreadable);
}

/** Whether what is shown of a note itself, beside its meaning, is the same. */
export function showsTheSame(before: NoteFacts, after: NoteFacts): boolean {
	return before.unclosedComment === after.unclosedComment && before.brokenProperties === after.brokenProperties
		&& sameItems(before.agenda, after.agenda) && sameItems(before.prompts, after.prompts);
}
