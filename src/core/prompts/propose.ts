import { heldDays, meetingOn, type Peer } from '../meetings/series';
import type { Notebook } from '../notebook/notebook';
import type { Person } from '../people/person';
import { daysBetween, type Day } from '../text/day';
import type { HeadingWords } from '../text/heading-words';
import { propertyOf, wordsOf } from '../text/property';
import type { Audience, Bank } from './bank';
import { filterBank, type PromptFilter } from './filter';
import { parkedFor, standingOn, type AskedPrompt } from './history';
import { openThreads } from './open-threads';
import { pickPrompts, type Picked } from './pick';

/** The meeting that questions are wanted for, and which ones. */
export interface ProposalWish {
	date: Day;
	/** Null, for the kind too: what the meeting of that day says, if there is one. */
	aim: string | null;
	kind?: string | null;
	count: number;
	nonce: number;
	/** Ids that were looked at and passed over just now. */
	passedOver?: readonly string[];
	/** Ids that are asked beside them. */
	beside?: readonly string[];
	filter?: PromptFilter;
}

/** What a proposal follows from. */
export interface ProposalGround {
	notebook: Notebook;
	words: HeadingWords;
	/** In the language of the peer. */
	bank: Bank;
	/** Every prompt that stands in a meeting with the peer. */
	history: readonly AskedPrompt[];
	/** What the meetings say about the peer, null when there is none. */
	known: Peer | null;
	/** Ids of the questions the user likes best. */
	starred: readonly string[];
}

/** What somebody is to me, as their note says (`relationship`): prompts about neighbouring teams suit neither a manager nor a mentor. */
export function audienceOf(person: Person, notebook: Notebook): Audience {
	const properties = person.path === null ? null : notebook.factsOf(person.path)?.properties ?? null;
	const [relationship] = wordsOf(propertyOf(properties, 'relationship'));
	if (relationship === 'manager' || relationship === 'skip') return 'manager';
	return relationship === 'report' ? 'report' : relationship === 'mentor' ? 'any' : 'peer';
}

/** The last day on which the two met before one day: a note of that day is no meeting yet to look back on. */
export function lastHeldBefore(person: Person, date: Day, known: Peer | null, notebook: Notebook): Day | null {
	const last = known?.lastHeld ?? null;
	if (last === null || last < date) return last;
	return heldDays(notebook.meetings().filter((meeting) => meeting.peer === person), date).filter((day) => day < date).pop() ?? null;
}

/** Chooses prompts for a meeting with somebody from what all notes say; the same for the modal, for templates and for scripts. */
export function proposePrompts(peer: Person, wish: ProposalWish, { notebook, words, bank, history, known, starred }: ProposalGround): Picked {
	// A question that was parked and has been answered since still stands under *Next 1:1*: it rests like any other.
	const rests = (id: string): boolean => history.some((asked) => asked.answered && asked.id === id && daysBetween(asked.date, wish.date) < (bank.byId.get(id)?.cooldownDays ?? 0));
	const meeting = meetingOn(notebook.meetingsWith(peer), wish.date);
	return pickPrompts(wish.filter === undefined ? bank : filterBank(bank, wish.filter), history, {
		peer: peer.name, date: wish.date, aim: wish.aim ?? meeting?.aim ?? null, kind: wish.kind ?? meeting?.kind ?? null, stage: known?.stage ?? peer.stage ?? 'new',
		cadenceDays: peer.cadenceDays, lastHeld: lastHeldBefore(peer, wish.date, known, notebook), muted: peer.muted, audience: audienceOf(peer, notebook),
		standing: [...standingOn(history, wish.date), ...wish.beside ?? []], parked: parkedFor(notebook, peer, words).filter((id) => !rests(id)), passedOver: wish.passedOver ?? [],
		threads: openThreads(history, wish.date, bank, (path) => notebook.factsOf(path)), starred,
		count: wish.count, seed: peer.path ?? peer.name, nonce: wish.nonce,
	});
}
