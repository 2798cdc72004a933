import type { Meeting } from '../meetings/meeting';
import type { Notebook } from '../notebook/notebook';
import type { NoteFacts } from '../notebook/note-facts';
import type { Person } from '../people/person';
import type { Day } from '../text/day';
import { comparePlaces, compareTexts } from '../text/order';
import type { PromptMark } from './prompt-mark';
import { headingKey, type HeadingWords } from '../text/heading-words';

/** A prompt that stands in a meeting; it was asked when it has an answer. */
export interface AskedPrompt extends Pick<PromptMark, 'id' | 'answered' | 'open'> {
	/** The day of the meeting. */
	date: Day;
	path: string;
	line: number;
}

/** Every prompt that stands in one of these meetings, in the order of days, notes and lines. */
function promptsIn(meetings: readonly Meeting[], notebook: Notebook): AskedPrompt[] {
	const wanted = new Set(meetings);
	return [...new Set(meetings.map((meeting) => meeting.path))].flatMap((path) => {
		const inNote = notebook.meetingsIn(path);
		return (notebook.factsOf(path)?.prompts ?? []).flatMap((mark): AskedPrompt[] => {
			const meeting = inNote.find((candidate) => mark.line >= candidate.line && mark.line < candidate.end);
			return meeting === undefined || !wanted.has(meeting) ? [] : [{ id: mark.id, date: meeting.date, answered: mark.answered, open: mark.open, path, line: mark.line }];
		});
	}).sort((a, b) => compareTexts(a.date, b.date) || comparePlaces(a, b));
}

/** Every prompt that stands in a meeting with this peer, whatever became of the meeting; in the order of days. */
export function askedWith(notebook: Notebook, person: Person): AskedPrompt[] {
	return promptsIn(notebook.meetingsWith(person), notebook);
}

/** The ids that stand in the meetings of one day, answered or not: they are not proposed for that day again. */
export function standingOn(prompts: readonly AskedPrompt[], date: Day): string[] {
	return [...new Set(prompts.filter((prompt) => prompt.date === date).map((prompt) => prompt.id))];
}

/** Whether a line stands under a heading for the next meeting, or under one inside it. */
function waitsForNext(facts: NoteFacts, line: number, words: HeadingWords): boolean {
	let level = Infinity;
	for (let index = facts.headings.length - 1; index >= 0; index -= 1) {
		const heading = facts.headings[index];
		if (heading === undefined || heading.line > line || heading.level >= level) continue;
		if (words.next.has(headingKey(heading.text))) return true;
		level = heading.level;
	}
	return false;
}

/** A day as a number that can stand behind an id. */
function numberOf(day: Day): number {
	return Number(day.replace(/-/g, ''));
}

/** The id to keep a prompt for later under: when it was answered before, with the day of its last answer, so that only another one ends the waiting. */
export function idToKeep(id: string, prompts: readonly AskedPrompt[]): string {
	const last = prompts.filter((prompt) => prompt.answered && prompt.id === id).pop();
	return last === undefined ? id : `${id}--${numberOf(last.date)}`;
}

/** The ids put off until later: those that wait under *Next 1:1* in a peer's own notes, in the order they stand there, and were not answered since in one of these meetings. */
export function parkedFor(notebook: Notebook, person: Person, words: HeadingWords, before: readonly AskedPrompt[]): string[] {
	const rolling = notebook.meetingsWith(person).filter((meeting) => meeting.layout === 'rolling').map((meeting) => meeting.path);
	const paths = new Set([...person.path === null ? [] : [person.path], ...rolling.sort()]);
	return [...new Set([...paths].flatMap((path) => {
		const facts = notebook.factsOf(path);
		const meetings = notebook.meetingsIn(path);
		if (facts === null) return [];
		return facts.prompts.filter((mark) => waitsForNext(facts, mark.line, words)
			&& !meetings.some((meeting) => mark.line >= meeting.line && mark.line < meeting.end)
			&& !before.some((prompt) => prompt.answered && prompt.id === mark.id && numberOf(prompt.date) > mark.number)).map((mark) => mark.id);
	}))];
}
