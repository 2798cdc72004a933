import type { FollowUp } from '../follow-ups/follow-up';
import type { NoteMeetings } from '../meetings/meeting';
import type { Person } from '../people/person';
import type { NoteFacts } from './note-facts';

/** One note with what it means among the others. */
export interface Entry {
	facts: NoteFacts;
	/** What of this note decides who is who; only a change of it makes other notes mean something else. */
	rosterKey: string;
	meaning: NoteMeetings & { followUps: FollowUp[] };
}

/** People by name and path: enough to see whether two meanings differ. */
function plainly(key: string, value: unknown): unknown {
	if (key === 'peer' || key === 'owner') return typeof value === 'object' && value !== null ? (value as Person).path ?? (value as Person).name : value;
	if (key === 'peers') return (value as Person[]).map((person) => person.path ?? person.name);
	return value;
}

/** Whether a note read again means what it meant before. */
export function saysTheSame(before: Entry | undefined, after: Entry): boolean {
	if (before === undefined) return after.meaning.meetings.length + after.meaning.followUps.length + after.meaning.unreadable.length === 0;
	const said = ({ meaning, facts }: Entry): string => JSON.stringify([meaning, facts.agenda, facts.prompts, facts.unclosedComment, facts.brokenProperties], plainly);
	return said(before) === said(after);
}
