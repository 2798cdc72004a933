import { followUpOf, type FollowUp, type Surroundings } from '../follow-ups/follow-up';
import { meetingsOf, type Meeting, type NoteMeetings, type Unreadable } from '../meetings/meeting';
import type { Person } from '../people/person';
import type { TaskRules } from '../text/task-rules';
import { MeetingsAbove } from './kept-follow-ups';
import type { NoteFacts } from './note-facts';
import type { Roster, RosterRules } from './roster';

/** What stands around the lines of a note. */
export interface NoteSurroundings {
	facts: NoteFacts;
	roster: Roster;
	rules: RosterRules & { tasks: TaskRules };
}

/** What stands around a line: the note, and the meeting it lies in. */
export function aroundLine({ facts, roster, rules }: NoteSurroundings, meeting: Meeting | null, owner: Person | null): Surroundings {
	return { facts, roster, words: rules.words, tasks: rules.tasks, meeting, peer: meeting?.peer ?? owner, sides: new Map() };
}

/** Works out what a note means, given who is who. */
export function meaningOf(place: NoteSurroundings): NoteMeetings & { followUps: FollowUp[] } {
	const { facts, roster, rules } = place;
	const { meetings, unreadable, owner } = meetingsOf(facts, roster, rules);
	const above = new MeetingsAbove(meetings);
	let around = aroundLine(place, null, owner);
	const followUps: FollowUp[] = [];
	for (const task of facts.tasks) {
		const meeting = above.at(task.line);
		if (meeting !== around.meeting) around = aroundLine(place, meeting, owner);
		const followUp = followUpOf(task, around);
		if (followUp !== null) followUps.push(followUp);
	}
	return { meetings, unreadable, owner, followUps };
}

/** What of a note seems to be ours and cannot be read. */
export function unreadableIn({ path, unclosedComment, brokenProperties }: NoteFacts, { meetings, unreadable, owner, followUps }: ReturnType<typeof meaningOf>): Unreadable[] {
	const listed = [...unreadable];
	const isOurs = meetings.length > 0 || followUps.length > 0 || owner !== null;
	if (isOurs && unclosedComment !== null) listed.push({ path, line: unclosedComment, reason: 'unclosed-comment' });
	if (owner !== null && unreadable.length === 0 && brokenProperties) listed.push({ path, line: 0, reason: 'broken-properties' });
	return listed;
}
