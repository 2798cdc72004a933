import { MarkdownView } from 'obsidian';
import type { Meeting } from './core/meetings/meeting';
import { isSamePerson, type Person } from './core/people/person';
import { insertPrompts } from './core/prompts/insert-prompt';
import type { Parts } from './parts';
import { asKnownNow } from './questions';
import { startWith } from './starting';
import { tellResult } from './telling';
import { openAt } from './vault/open-note';
import { WriteStep } from './vault/write-step';

/** The meeting with a peer that an open note is, that the cursor stands in, or that the note has for today. */
export function meetingAtHand(view: MarkdownView | null, peer: Person, { desk, notebook }: Pick<Parts, 'desk' | 'notebook'>): Meeting | null {
	const path = view?.file?.path;
	if (view === null || path === undefined) return null;
	const line = view.getMode() === 'source' ? view.editor.getCursor().line : -1;
	const meetings = notebook.meetingsIn(path).filter((meeting) => isSamePerson(meeting.peer, peer));
	return meetings.find((meeting) => meeting.layout === 'note') ?? meetings.filter((meeting) => meeting.line <= line && line < meeting.end).pop()
		?? meetings.find((meeting) => meeting.date === desk.today()) ?? null;
}

/** Puts questions where the cursor is, into the meeting at hand, or into one that they start. A question without an id is from no bank. */
export async function insertQuestions(person: Person, questions: readonly { id: string | null; text: string }[], parts: Parts): Promise<void> {
	const { app, desk, notebook, writer, words } = parts;
	const view = app.workspace.getActiveViewOfType(MarkdownView);
	const peer = asKnownNow(person, parts);
	const here = meetingAtHand(view, peer, parts);
	const step = new WriteStep();
	const started = here === null ? await startWith(peer, { date: desk.today(), kind: null, aim: null, open: true, questions: questions.filter(({ id }) => id !== null) }, parts, step) : null;
	const place = here ?? started;
	const meeting = here ?? notebook.meetingsIn(place?.path ?? '').find((candidate) => candidate.line === place?.line);
	// Without its section a question would go to another meeting of the note.
	if (place === null || (meeting === undefined && place.line > 0)) {
		tellResult('changed-meanwhile', '', parts);
		return;
	}
	const { path } = place;
	const facts = notebook.factsOf(path);
	// The template of the new note may have had a place for them.
	const standing = here !== null ? [] : facts?.prompts.filter((mark) => mark.line >= place.line && mark.line < (meeting?.end ?? Infinity)) ?? [];
	const missing = questions.filter(({ id }) => !standing.some((mark) => mark.id === id));
	if (missing.length === 0) {
		await openAt(app, path, (standing.find((mark) => mark.id === questions[0]?.id)?.line ?? place.line) + 1);
		return;
	}
	const at = here === null || view?.getMode() !== 'source' ? null : view.editor.getCursor().line;
	const cursor = at === null || view === null ? null : { line: at, raw: view.editor.getLine(at) };
	const section = meeting === undefined || meeting.layout === 'note' ? null : { line: meeting.line, raw: facts?.headings.find((heading) => heading.line === meeting.line)?.raw ?? '' };
	let line = 0;
	const result = await writer.change(path, (text) => {
		const inserted = insertPrompts(text, missing, words, { cursor, section });
		line = inserted?.cursorLine ?? 0;
		return inserted?.text ?? null;
	}, step);
	tellResult(result, path, parts);
	if (result === 'written') await openAt(app, path, line);
}
