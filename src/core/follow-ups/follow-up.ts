import type { NoteFacts, TaskFact } from '../notebook/note-facts';
import type { Roster } from '../notebook/roster';
import type { Meeting } from '../meetings/meeting';
import type { Person } from '../people/person';
import type { Day } from '../text/day';
import { dayMeant, findDueWords } from '../text/due-words';
import type { HeadingWords } from '../text/heading-words';
import { withoutSpans, type Span } from '../text/span';
import { statusOf, type FollowUpStatus } from '../text/status';
import { parseTaskLine, type TaskLine } from '../text/task-line';
import { findOwner, sideOfHeadings, type Owner } from './owner';

/** A promise with an owner: one task line, and what it means. */
export interface FollowUp {
	path: string;
	line: number;
	/** The whole line without its ending: what a write looks for. */
	raw: string;
	/** Without box, owner, fields, tags and block id. */
	text: string;
	/** The meeting's peer first, then peers the line names. */
	peers: Person[];
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
	const tags = task.tags.map((tag) => tag.name.toLowerCase());
	if (task.fields.some((field) => field.kind === 'told') || tags.some((tag) => tag === '#told' || tag.startsWith('#told/'))) return 'told';
	return tags.includes('#tell') ? 'tell' : 'none';
}

function dueOf(task: TaskLine, saidOn: Day | null): { due: Day | null; dueGuessed: boolean } {
	const field = task.fields.find((candidate) => candidate.kind === 'due');
	if (field !== undefined) return { due: field.day, dueGuessed: false };
	const words = saidOn === null ? null : findDueWords(task.raw, task.bodyAt);
	return words === null || saidOn === null ? { due: null, dueGuessed: false } : { due: dayMeant(words, saidOn), dueGuessed: true };
}

/** Peers a line names by link or `#people/…` tag; an `@` also names somebody, where the line is a follow-up already. */
function namedPeers(task: TaskLine, path: string, roster: Roster, withMentions: boolean): Person[] {
	const found: { at: number; person: Person | 'ambiguous' | null }[] = task.links.map((link) => ({ at: link.start, person: roster.identity.byLink(link.target, path) }));
	for (const tag of task.tags) {
		if (tag.name.toLowerCase().startsWith('#people/')) found.push({ at: tag.start, person: roster.identity.bySlugName(tag.name.slice('#people/'.length)) });
	}
	if (withMentions) {
		for (const match of task.raw.slice(task.bodyAt).matchAll(/(?:^|[\s(（])@(?=[^\s\d{])/g)) {
			const at = task.bodyAt + match.index + match[0].length;
			found.push({ at, person: roster.identity.byMention(task.raw.slice(at)).person });
		}
	}
	return found.sort((a, b) => a.at - b.at).map(({ person }) => person)
		.filter((person): person is Person => person !== null && person !== 'ambiguous' && roster.peers.has(person));
}

/** What stands around a task: the meeting, or the person's note it lies in. */
export interface Surroundings {
	facts: NoteFacts;
	roster: Roster;
	words: HeadingWords;
	meeting: Meeting | null;
	/** The peer of the meeting or of the note; null elsewhere. */
	peer: Person | null;
}

/** The headings above a task, innermost first; of a section's task those inside the section only: above it stands the title of the note. */
function headingsOf(fact: TaskFact, facts: NoteFacts, meeting: Meeting | null): string[] {
	const from = meeting === null || meeting.layout === 'note' ? -1 : meeting.line;
	return fact.sections.flatMap((index) => facts.headings[index] ?? []).filter((heading) => heading.line > from).map((heading) => heading.text);
}

/** Reads a task as a follow-up, or null when it is nobody's here: elsewhere only a link or tag of a peer makes one. */
export function followUpOf(fact: TaskFact, around: Surroundings): FollowUp | null {
	const task = parseTaskLine(fact.raw);
	if (task === null) return null;
	const { facts, roster, meeting, peer } = around;
	const named = namedPeers(task, facts.path, roster, peer !== null);
	if (peer === null && named.length === 0) return null;
	const written = findOwner(task, { roster, path: facts.path, peer, named });
	const side = written === null && peer !== null
		? sideOfHeadings(headingsOf(fact, facts, meeting), roster.identity, peer, around.words) : null;
	const owner = written ?? side;
	const spans: Span[] = [...task.fields, ...task.tags, ...(task.blockId === null ? [] : [task.blockId]), ...(written === null ? [] : [written])];
	const status = statusOf(task.box);
	const doneDay = task.fields.find((field) => field.kind === 'done')?.day ?? null;
	const ownerPeer = owner?.person !== undefined && owner.person !== null && roster.peers.has(owner.person) ? [owner.person] : [];
	return {
		path: facts.path, line: fact.line, raw: fact.raw, text: withoutSpans(fact.raw, task.bodyAt, spans),
		peers: [...new Set([...(peer === null ? [] : [peer]), ...named, ...ownerPeer])],
		owner: owner?.owner ?? 'me', ownerName: owner?.name ?? null, guessed: owner === null,
		status, ...dueOf(task, meeting?.date ?? null),
		done: status === 'done' ? doneDay ?? meeting?.date ?? null : null,
		meetingDate: meeting?.date ?? null, tellMark: tellMarkOf(task), private: fact.private, parent: fact.parent,
	};
}
