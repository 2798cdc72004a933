import { heldDays, meetingOn, stageOfCount } from '../meetings/series';
import type { Notebook } from '../notebook/notebook';
import type { Person } from '../people/person';
import type { Day } from '../text/day';
import type { HeadingWords } from '../text/heading-words';
import { propertyOf, wordsOf } from '../text/property';
import type { Audience, Bank } from './bank';
import { filterBank, type PromptFilter } from './filter';
import { parkedFor, standingOn, type AskedPrompt } from './history';
import { openThreads } from './open-threads';
import { pickPrompts, type Picked } from './pick';
import { aimOf } from './score';

/** The meeting that questions are wanted for, and which ones. */
export interface ProposalWish {
	date: Day;
	/** Null, for the kind too: what the meeting of that day says, if there is one; else the aim of the peer. */
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

/** The days on which the two met before one day: a note of that day is no meeting yet to look back on. */
export function heldBefore(person: Person, date: Day, notebook: Notebook): Day[] {
	return heldDays(notebook.meetingsWith(person), date).filter((day) => day < date);
}

/** Chooses prompts for a meeting with somebody from what all notes say; the same for the modal, for templates and for scripts. */
export function proposePrompts(peer: Person, wish: ProposalWish, { notebook, words, bank, history, starred }: ProposalGround): Picked {
	const held = heldBefore(peer, wish.date, notebook);
	const meeting = meetingOn(notebook.meetingsWith(peer), wish.date);
	const aim = wish.aim ?? meeting?.aim ?? peer.aim;
	const served = aimOf({ aim });
	return pickPrompts(wish.filter === undefined ? bank : filterBank(bank, wish.filter), history, {
		peer: peer.name, date: wish.date, aim: bank.prompts.some(({ aims }) => served !== null && aims.includes(served)) ? aim : null, kind: wish.kind ?? meeting?.kind ?? null, stage: peer.stage ?? stageOfCount(held.length),
		cadenceDays: peer.cadenceDays, lastHeld: held[held.length - 1] ?? null, muted: peer.muted, audience: audienceOf(peer, notebook),
		standing: [...standingOn(history, wish.date), ...wish.beside ?? []], parked: parkedFor(notebook, peer, words, history.filter(({ date }) => date < wish.date)), passedOver: wish.passedOver ?? [],
		threads: openThreads(history, wish.date, bank), starred,
		count: wish.count, seed: peer.path ?? peer.name, nonce: wish.nonce,
	});
}
