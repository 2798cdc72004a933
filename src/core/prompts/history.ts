import type { Meeting } from '../meetings/meeting';
import type { Notebook } from '../notebook/notebook';
import type { NoteFacts } from '../notebook/note-facts';
import type { Person } from '../people/person';
import type { Day } from '../text/day';
import { headingKey, type HeadingWords } from '../text/heading-words';

/** A prompt that stands in a meeting; it was asked when it has an answer. */
export interface AskedPrompt {
	id: string;
	/** The day of the meeting. */
	date: Day;
	answered: boolean;
	path: string;
	line: number;
}

function inOrder(a: AskedPrompt, b: AskedPrompt): number {
	if (a.date !== b.date) return a.date < b.date ? -1 : 1;
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	return a.line - b.line;
}

/** Every prompt that stands in one of these meetings, in the order of days, notes and lines. */
function promptsIn(meetings: readonly Meeting[], notebook: Notebook): AskedPrompt[] {
	const wanted = new Set(meetings);
	return [...new Set(meetings.map((meeting) => meeting.path))].flatMap((path) => {
		const inNote = notebook.meetingsIn(path);
		return (notebook.factsOf(path)?.prompts ?? []).flatMap((mark): AskedPrompt[] => {
			const meeting = inNote.find((candidate) => mark.line >= candidate.line && mark.line < candidate.end);
			return meeting === undefined || !wanted.has(meeting) ? [] : [{ id: mark.id, date: meeting.date, answered: mark.answered, path, line: mark.line }];
		});
	}).sort(inOrder);
}

/** Every prompt that stands in a meeting, by peer; who wants those of one peer asks `askedWith`. */
export function promptsByPeer(notebook: Notebook): Map<Person, AskedPrompt[]> {
	const found = new Map([...notebook.roster.identity.people].map((person) => [person, askedWith(notebook, person)] as const));
	return new Map([...found].filter(([, prompts]) => prompts.length > 0));
}

/** Every prompt that stands in a meeting with this peer, whatever became of the meeting; in the order of days. */
export function askedWith(notebook: Notebook, person: Person): AskedPrompt[] {
	return promptsIn(notebook.meetingsWith(person), notebook);
}

/** The ids that stand in the meetings of one day, answered or not: they are not proposed for that day again. */
export function standingOn(prompts: readonly AskedPrompt[], date: Day): string[] {
	return [...new Set(prompts.filter((prompt) => prompt.date === date).map((prompt) => prompt.id))];
}

/** The ids that stand in the meetings with this peer on one day, answered or not. */
export function standingIn(notebook: Notebook, person: Person, date: Day): string[] {
	return standingOn(askedWith(notebook, person), date);
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

/** The ids put off until later: those that wait under *Next 1:1* in a peer's own notes, in the order they stand there. */
export function parkedFor(notebook: Notebook, person: Person, words: HeadingWords): string[] {
	const rolling = notebook.meetingsWith(person).filter((meeting) => meeting.layout === 'rolling').map((meeting) => meeting.path);
	const paths = new Set([...person.path === null ? [] : [person.path], ...rolling.sort()]);
	return [...new Set([...paths].flatMap((path) => {
		const facts = notebook.factsOf(path);
		const meetings = notebook.meetingsIn(path);
		if (facts === null) return [];
		return facts.prompts.filter((mark) => waitsForNext(facts, mark.line, words)
			&& !meetings.some((meeting) => mark.line >= meeting.line && mark.line < meeting.end)).map((mark) => mark.id);
	}))];
}
