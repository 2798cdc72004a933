import type { Person } from '../../core/people/person';
import type { BankFinding } from '../../core/prompts/check-bank';
import type { AnsweredQuestion, FollowUpQuestion, Proposal, Question, QuestionWish } from './question';

/** What a person can do about questions; main hands it in. */
export interface Asking {
	/** Questions for a peer, in the order of a talk, for the meeting at hand or for today. */
	propose(peer: Person, wish: QuestionWish): Proposal;
	/** The topics there are questions on, by id. */
	topics(peer: Person): string[];
	/** What a topic, an aim or a stage is called on screen. */
	nameOf(word: string): string;
	/** A question that follows from last time, or null. */
	followUp(peer: Person): Promise<FollowUpQuestion | null>;
	/** Puts questions into the note at hand, or into the peer's meeting of today; one without an id is from no bank. */
	insert(peer: Person, questions: readonly { id: string | null; text: string }[]): Promise<void>;
	/** Keeps a question for the next 1:1, in the note of the peer; true when it is kept. */
	putOff(peer: Person, question: Pick<Question, 'id' | 'text'>): Promise<boolean>;
	/** Never proposes a question to this peer again; true when that is written. */
	mute(peer: Person, question: Pick<Question, 'id'>): Promise<boolean>;
	/** Counts a question among those the user likes best, or no longer; true when that is kept. */
	star(question: Pick<Question, 'id'>, isStarred: boolean): Promise<boolean>;
	/** Copies questions as plain text, to be sent before the talk. */
	share(peer: Person, questions: readonly Pick<Question, 'text'>[]): Promise<void>;
	/** Every answered question of a peer, the newest first. */
	answers(peer: Person): Promise<AnsweredQuestion[]>;
	/** What is wrong with the banks of the user; null without any bank. */
	checkBanks(): BankFinding[] | null;
}
