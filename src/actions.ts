import { MarkdownView, Notice, stringifyYaml, type App } from 'obsidian';
import { peerTemplates } from './content/templates';
import type { Meeting } from './core/meetings/meeting';
import { planPeerNote } from './core/people/new-peer';
import { personByName, type Person } from './core/people/person';
import { insertPrompt } from './core/prompts/insert-prompt';
import { noteName } from './core/text/path';
import type { Day } from './core/text/day';
import { parseTaskLine } from './core/text/task-line';
import type { Parts } from './parts';
import { asKnownNow, questionsFor, templateFor } from './questions';
import type { Actions } from './ui/actions';
import { pickAndStart } from './ui/commands';
import { PANEL_TYPE } from './ui/follow-ups/panel';
import { createNote } from './vault/note-maker';
import { openAt } from './vault/open-note';
import { carryOutStart, type StartedMeeting } from './vault/start-meeting';
import type { WriteResult } from './vault/note-writer';
import { WriteStep } from './vault/write-step';

/** How a meeting is started: on which day, and what for. */
export interface StartOptions {
	date: Day;
	kind: string | null;
	aim: string | null;
	open: boolean;
}

function tellProblems(started: StartedMeeting, { desk, settings }: Parts): void {
	const { report } = started;
	const template = noteName(settings().template);
	if (report?.missingTemplate === true) new Notice(desk.t('notice.noTemplate', { template }));
	if (report?.brokenProperties === true) new Notice(desk.t('notice.brokenTemplate', { template }));
	if (report !== null && report.unknownTokens.length > 0) new Notice(desk.t('notice.unknownTokens', { tokens: report.unknownTokens.join(' ') }));
}

/** What waits for each other: a second Enter finds the note that the first one makes. */
const STARTING = 'start a meeting';

/** Starts or opens a meeting with somebody known; null when the note changed meanwhile and nothing was written. */
export async function startWith(person: Person, options: StartOptions, parts: Parts, step = new WriteStep()): Promise<StartedMeeting | null> {
	await parts.source.whenRead();
	const started = await parts.writer.inTurn(STARTING, () => start(asKnownNow(person, parts), options, parts, step));
	if (started === null) return null;
	tellProblems(started, parts);
	if (options.open) await openAt(parts.app, started.path, started.cursorLine);
	return started;
}

async function start(peer: Person, options: StartOptions, parts: Parts, step: WriteStep): Promise<StartedMeeting | null> {
	const { app, notebook, source, writer, settings, words } = parts;
	const questions = questionsFor(peer, { date: options.date, aim: options.aim, count: settings().questionCount, nonce: 0 }, parts);
	const wish = { peer, date: options.date, kind: options.kind, aim: options.aim, questions: questions.map(({ text, id }) => `- ${text} ^q-${id}`) };
	return carryOutStart(wish, { app, notebook, source, writer, settings: settings(), words, builtInTemplate: templateFor(peer, parts), step });
}

async function createPeer(name: string, { app, desk, notebook, source, writer, settings, language }: Parts, step: WriteStep): Promise<Person | null> {
	const planned = planPeerNote(name, settings().peerFolder, peerTemplates[language], stringifyYaml);
	if (planned === null) {
		new Notice(desk.t('notice.badName', { name }));
		return null;
	}
	if (app.vault.getFileByPath(planned.path) === null) {
		const read = source.nextRead(planned.path);
		writer.created(await createNote(app, planned.path, planned.text), planned.text, step);
		await read;
	}
	// A note of that name which is nobody's stays so: the meeting names them all the same.
	return notebook.roster.identity.atPath(planned.path) ?? personByName(noteName(planned.path));
}

/** Runs what an action does and tells in one sentence when it fails; nothing is lost on the way. */
async function telling<T>(parts: Parts, work: () => Promise<T>): Promise<T | null> {
	try {
		return await work();
	} catch (error) {
		new Notice(parts.desk.t('notice.failed', { problem: error instanceof Error ? error.message : String(error) }));
		return null;
	}
}

/** The meeting with a peer that an open note is, that the cursor stands in, or that the note has for today. */
function meetingAtHand(view: MarkdownView | null, peer: Person, { desk, notebook }: Parts): Meeting | null {
	const path = view?.file?.path;
	if (view === null || path === undefined) return null;
	const line = view.getMode() === 'source' ? view.editor.getCursor().line : -1;
	const meetings = notebook.meetingsIn(path).filter((meeting) => meeting.peer.name === peer.name && meeting.peer.path === peer.path);
	return meetings.find((meeting) => meeting.layout === 'note') ?? meetings.filter((meeting) => meeting.line <= line && line < meeting.end).pop()
		?? meetings.find((meeting) => meeting.date === desk.today()) ?? null;
}

async function insertQuestion(person: Person, question: { id: string; text: string }, parts: Parts): Promise<void> {
	const { app, desk, notebook, writer, words } = parts;
	const view = app.workspace.getActiveViewOfType(MarkdownView);
	const peer = asKnownNow(person, parts);
	const here = meetingAtHand(view, peer, parts);
	const step = new WriteStep();
	const started = here === null ? await startWith(peer, { date: desk.today(), kind: null, aim: null, open: true }, parts, step) : null;
	const place = here ?? started;
	const meeting = here ?? notebook.meetingsIn(place?.path ?? '').find((candidate) => candidate.line === place?.line);
	// Without its section a question would go to another meeting of the note.
	if (place === null || (meeting === undefined && place.line > 0)) {
		tellResult('changed-meanwhile', '', parts);
		return;
	}
	const { path } = place;
	const facts = notebook.factsOf(path);
	// The template of the new note may have asked it already.
	const standing = here !== null ? undefined : facts?.prompts.find((mark) => mark.id === question.id && mark.line >= place.line && mark.line < (meeting?.end ?? Infinity));
	if (standing !== undefined) {
		await openAt(app, path, standing.line, 'end');
		return;
	}
	const at = here === null || view?.getMode() !== 'source' ? null : view.editor.getCursor().line;
	const cursor = at === null || view === null ? null : { line: at, raw: view.editor.getLine(at) };
	const section = meeting === undefined || meeting.layout === 'note' ? null : { line: meeting.line, raw: facts?.headings.find((heading) => heading.line === meeting.line)?.raw ?? '' };
	let line = 0;
	const result = await writer.change(path, (text) => {
		const inserted = insertPrompt(text, question.text, question.id, words, { cursor, section });
		line = inserted?.cursorLine ?? 0;
		return inserted?.text ?? null;
	}, step);
	tellResult(result, path, parts);
	if (result === 'written') await openAt(app, path, line, 'end');
}

function tellResult(result: WriteResult, path: string, { desk }: Parts): void {
	if (result === 'changed-meanwhile') new Notice(desk.t('notice.changed'));
	if (result === 'missing') new Notice(desk.t('notice.missing', { note: noteName(path) }));
}

async function openPanel(app: App): Promise<void> {
	const leaf = await app.workspace.ensureSideLeaf(PANEL_TYPE, 'right', { active: true, reveal: true });
	await app.workspace.revealLeaf(leaf);
}

/** Whether a task that comes again was ticked with nobody there to write its next line. */
function isLastOfItsKind({ path, raw }: { path: string; raw: string }, { tasks }: Parts): boolean {
	return tasks.toggler(path) === null && parseTaskLine(raw)?.fields.some((field) => field.kind === 'recurrence') === true;
}

/** Joins what the views ask for with what the vault can do. */
export function buildActions(parts: Parts): Actions {
	const { app, desk, writer } = parts;
	const actions: Actions = {
		startMeeting: async (peer) => {
			await telling(parts, async () => {
				const step = new WriteStep();
				const person = typeof peer === 'string' ? await parts.writer.inTurn(STARTING, () => createPeer(peer, parts, step)) : peer;
				if (person === null) return;
				const started = await startWith(person, { date: desk.today(), kind: null, aim: null, open: true }, parts, step);
				if (started === null) new Notice(desk.t('notice.changed'));
			});
		},
		setStatus: async (followUp, status) => {
			const result = await telling(parts, () => parts.edits.setStatus(followUp, status));
			if (result !== null) tellResult(result, followUp.path, parts);
			if (result === 'written' && status === 'done' && isLastOfItsKind(followUp, parts)) new Notice(desk.t('notice.noNext'));
			return result === 'written';
		},
		openLine: async ({ path, line, raw }, newTab) => {
			await telling(parts, async () => {
				const found = raw === null ? line : await writer.findLine(path, { line, raw });
				await openAt(app, path, found ?? line, 'end', newTab);
			});
		},
		suggestQuestions: (peer, seen) => {
			const { questionCount } = parts.settings();
			const questions = questionsFor(peer, { date: desk.today(), aim: null, count: questionCount + seen.size, nonce: 0 }, parts);
			return questions.filter(({ id }) => !seen.has(id)).slice(0, questionCount);
		},
		insertQuestion: async (peer, question) => {
			await telling(parts, () => insertQuestion(peer, question, parts));
		},
		canUndo: () => writer.canTakeBack,
		undo: async () => {
			const result = await telling(parts, () => writer.takeBackLast());
			if (result === 'written') new Notice(desk.t('notice.undone'));
			else if (result !== null) new Notice(desk.t('notice.notUndone'));
		},
		openPanel: async () => {
			await telling(parts, () => openPanel(app));
		},
		pickPeer: () => pickAndStart(app, desk, actions),
	};
	return actions;
}
