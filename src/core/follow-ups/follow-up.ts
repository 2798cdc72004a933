import type { NoteFacts, TaskFact } from '../notebook/note-facts';
import type { Roster } from '../notebook/roster';
import type { Meeting } from '../meetings/meeting';
import type { Person } from '../people/person';
import type { Day } from '../text/day';
import { dayMeant, findDueWords } from '../text/due-words';
import type { HeadingWords } from '../text/heading-words';
import type { SeenLine } from '../text/locate';
import { withoutSpans, type Span } from '../text/span';
import { statusOf, type FollowUpStatus } from '../text/status';
import type { TaskRules } from '../text/task-rules';
import { isStamp } from '../text/task-fields';
import { parseTaskLine, type TaskLine } from '../text/task-line';
import { isTellTag, isToldTag } from '../text/tell-edit';
import { mayNamePeer, namedPeers } from './named-peers';
import { findOwner, sideOfHeadings, type FoundOwner, type Owner, type OwnerPlace } from './owner';

/** A promise with an owner: one task line, and what it means. */
export interface FollowUp {
	path: string;
	line: number;
	/** The whole line without its ending: what a write looks for. */
	raw: string;
	/** Without box, owner, fields, tags and block id. */
	text: string;
	/** The meeting's peer first, then peers the line names. */
	peers: readonly Person[];
	owner: Owner;
	ownerName: string | null;
	/** No owner is written: me, as a guess. */
	guessed: boolean;
	status: FollowUpStatus;
	due: Day | null;
	/** The due day was read from words and is not yet a date. */
	dueGuessed: boolean;
	/** Null for dropped lines; a done one without a date counts from the meeting that promised it. */
	done: Day | null;
	meetingDate: Day | null;
	/** What the line itself says about reporting back. */
	tellMark: 'none' | 'tell' | 'told';
	private: boolean;
	/** The line of the follow-up it hangs below, or null. */
	parent: number | null;
}

function tellMarkOf(task: TaskLine): FollowUp['tellMark'] {
	if (task.fields.some((field) => field.kind === 'told') || task.tags.some((tag) => isToldTag(tag.name))) return 'told';
	return task.tags.some((tag) => isTellTag(tag.name)) ? 'tell' : 'none';
}

function dueOf(task: TaskLine, saidOn: Day | null): { due: Day | null; dueGuessed: boolean } {
	const field = task.fields.find((candidate) => candidate.kind === 'due');
	if (field !== undefined) return { due: field.day, dueGuessed: false };
	const words = saidOn === null ? null : findDueWords(task.raw, task.bodyAt);
	return words === null || saidOn === null ? { due: null, dueGuessed: false } : { due: dayMeant(words, saidOn), dueGuessed: true };
}

/** What stands around a task: the meeting, or the person's note it lies in. */
export interface Surroundings {
	facts: NoteFacts;
	roster: Roster;
	words: HeadingWords;
	tasks: TaskRules;
	meeting: Meeting | null;
	/** The peer of the meeting or of the note; null elsewhere. */
	peer: Person | null;
	/** What the headings say of lines below them, by the places of those headings: worked out once for all their lines. */
	sides: Map<readonly number[], FoundOwner | null>;
}

/** The headings above a task, innermost first; of a section's task those inside the section only: above it stands the title of the note. */
function headingsOf(fact: TaskFact, facts: NoteFacts, meeting: Meeting | null): string[] {
	const from = meeting === null || meeting.layout === 'note' ? -1 : meeting.line;
	return fact.sections.flatMap((index) => facts.headings[index] ?? []).filter((heading) => heading.line > from).map((heading) => heading.text);
}

/** What the headings above a task say of lines without an owner. */
function owningOf(fact: TaskFact, { facts, roster, meeting, peer, words, sides }: Surroundings): FoundOwner | null {
	if (peer === null || fact.sections.length === 0) return null;
	const known = sides.get(fact.sections);
	if (known !== undefined) return known;
	const owning = sideOfHeadings(headingsOf(fact, facts, meeting), roster.identity, peer, words);
	sides.set(fact.sections, owning);
	return owning;
}

/** What decides who owns a task: where its owner is looked for, and what the headings above say of lines without one. */
function ownerContext(task: TaskLine, fact: TaskFact, around: Surroundings): { place: OwnerPlace; owning: FoundOwner | null } {
	const { facts: { path }, roster, peer } = around;
	return { place: { roster, path, peer, named: namedPeers(task, path, roster, peer !== null) }, owning: owningOf(fact, around) };
}

/** The same for a task that is about to be given to somebody; null when it does not stand at its line. */
export function ownerContextOf(seen: SeenLine, around: Surroundings | null): { place: OwnerPlace; owning: FoundOwner | null } | null {
	const fact = around?.facts.tasks.find(({ line, raw }) => line === seen.line && raw === seen.raw);
	const task = fact === undefined ? null : parseTaskLine(fact.raw);
	return around === null || fact === undefined || task === null ? null : ownerContext(task, fact, around);
}

/** Everything in a line that is not its text. */
function markedSpans(task: TaskLine, owner: Span | null): Span[] {
	const spans: Span[] = [...task.fields, ...task.tags];
	if (task.blockId !== null) spans.push(task.blockId);
	if (owner !== null) spans.push(owner);
	return spans;
}

function doneDayOf(task: TaskLine): Day | null {
	const days = task.fields.filter((field) => field.kind === 'done' && field.day !== null);
	return (days.find((field) => isStamp(field, 'done')) ?? days[0])?.day ?? null;
}

function peersOf(peer: Person | null, named: readonly Person[], owner: Person | null, roster: Roster): Person[] {
	const found = [peer, ...named, owner !== null && roster.peers.has(owner) ? owner : null];
	return found.filter((person, at): person is Person => person !== null && found.indexOf(person) === at);
}

/** Reads a task as a follow-up, or null when it is nobody's here: elsewhere only a link or tag of a peer makes one. */
export function followUpOf(fact: TaskFact, around: Surroundings): FollowUp | null {
	if (around.peer === null && !mayNamePeer(fact.raw)) return null;
	const task = parseTaskLine(fact.raw);
	if (task === null) return null;
	const { facts, roster, meeting, peer, tasks } = around;
	const status = statusOf(task.box, tasks.statuses);
	if (status === 'none') return null;
	// Outside our notes a line without the Tasks plugin's filter is a box of some other kind.
	if (peer === null && !task.raw.slice(task.bodyAt).includes(tasks.globalFilter)) return null;
	const { place, owning } = ownerContext(task, fact, around);
	const { named } = place;
	if (peer === null && named.length === 0) return null;
	const written = findOwner(task, place);
	const owner = written ?? owning;
	const meetingDate = meeting?.date ?? null;
	const { due, dueGuessed } = dueOf(task, meetingDate);
	return {
		path: facts.path, line: fact.line, raw: fact.raw, text: withoutSpans(fact.raw, task.bodyAt, markedSpans(task, written)),
		peers: peersOf(peer, named, owner?.person ?? null, roster),
		owner: owner?.owner ?? 'me', ownerName: owner?.name ?? null, guessed: owner === null,
		status, due, dueGuessed, done: status === 'done' ? doneDayOf(task) ?? meetingDate : null,
		meetingDate, tellMark: tellMarkOf(task), private: fact.private, parent: fact.parent,
	};
}
