import type { PromptFilter } from '../../core/prompts/filter';
import type { Thread } from '../../core/prompts/follow-up-question';
import type { HiddenCause } from '../../core/prompts/pick';
import type { Day } from '../../core/text/day';

/** A place in a note, as it was seen. */
export interface Place {
	path: string;
	line: number;
	raw: string | null;
}

/** A question as it is shown: its words, and why it is proposed. */
export interface Question {
	/** Id in the bank. */
	id: string;
	text: string;
	topic: string;
	score: number;
	/** What the answer shows. */
	reveals: string;
	/** How to use the answer. */
	use: string;
	/** True when I answer first. */
	mutual: boolean;
	/** True for one of those the user likes best. */
	starred: boolean;
	reasons: { code: string; points: number; text: string }[];
	/** Where its last answer stands, null when it was never asked. */
	last: { date: Day; path: string; line: number } | null;
}

/** Which questions somebody wants to see. */
export interface QuestionWish {
	/** At most so many; null for as many as the settings say. */
	count: number | null;
	/** Ids that were looked at and passed over. */
	passedOver: readonly string[];
	/** Ids that stay beside them: together they are one talk. */
	beside: readonly string[];
	filter: PromptFilter;
	/** Another number gives another choice among equals. */
	nonce: number;
}

/** What is proposed, and how many are left out of it, by why. */
export interface Proposal {
	questions: Question[];
	hidden: Readonly<Record<HiddenCause, number>>;
}

/** A question that follows from last time, and where that stands. */
export interface FollowUpQuestion {
	kind: Thread['kind'] | 'answer';
	/** The question that was answered, empty where there is none. */
	about: string;
	text: string;
	place: Place;
}

/** A question that was answered, and the beginning of what was said. */
export interface AnsweredQuestion {
	id: string;
	topic: string;
	question: string;
	/** Empty where all of it is private. */
	said: string;
	date: Day;
	place: Place;
}
