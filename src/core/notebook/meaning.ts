import { followUpOf, type FollowUp, type Surroundings } from '../follow-ups/follow-up';
import { meetingsOf, type Meeting, type Unreadable } from '../meetings/meeting';
import type { Person } from '../people/person';
import type { Day } from '../text/day';
import type { TaskRules } from '../text/task-rules';
import type { Entry, Meaning } from './entry';
import { keptList } from './kept';
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

/** One text for each day, however many lines it is written in. */
export class SharedDays {
	private readonly known = new Map<Day, Day>();

	of<T extends Day | null>(day: T): T {
		if (day === null) return day;
		const known = this.known.get(day);
		if (known === undefined) this.known.set(day, day);
		return (known ?? day) as T;
	}
}

/** Works out what a note means, given who is who. */
export function meaningOf(place: NoteSurroundings, days: SharedDays): Meaning {
	const { facts, roster, rules } = place;
	const found = meetingsOf(facts, roster, rules);
	// Tasks and meetings both come in the order of their lines; the innermost meeting is the one opened last.
	const open: Meeting[] = [];
	let next = 0;
	// Most lines of a note are of the same people: they share one list of them.
	let people: readonly Person[] = [];
	let around = aroundLine(place, null, found.owner);
	const followUps: FollowUp[] = [];
	for (const task of facts.tasks) {
		for (let begun = found.meetings[next]; begun !== undefined && begun.line <= task.line; begun = found.meetings[next]) {
			open.push(begun);
			next += 1;
		}
		while ((open[open.length - 1]?.end ?? Infinity) <= task.line) open.pop();
		const meeting = open[open.length - 1] ?? null;
		if (meeting !== around.meeting) around = aroundLine(place, meeting, found.owner);
		const followUp = followUpOf(task, around);
		if (followUp === null) continue;
		followUp.due = days.of(followUp.due);
		followUp.done = days.of(followUp.done);
		if (followUp.peers.length !== people.length || followUp.peers.some((person, index) => person !== people[index])) people = keptList(followUp.peers);
		followUp.peers = people;
		followUps.push(followUp);
	}
	return { meetings: keptList(found.meetings), unreadable: keptList(found.unreadable), owner: found.owner, followUps: keptList(followUps) };
}

/** What of a note seems to be ours and cannot be read. */
export function unreadableIn({ facts, meaning }: Entry): Unreadable[] {
	const { path } = facts;
	const listed = [...meaning.unreadable];
	const isOurs = meaning.meetings.length > 0 || meaning.followUps.length > 0 || meaning.owner !== null;
	if (isOurs && facts.unclosedComment !== null) listed.push({ path, line: facts.unclosedComment, reason: 'unclosed-comment' });
	if (meaning.owner !== null && meaning.unreadable.length === 0 && facts.brokenProperties) listed.push({ path, line: 0, reason: 'broken-properties' });
	return listed;
}
