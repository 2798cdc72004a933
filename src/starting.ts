import { stringifyYaml } from 'obsidian';
import { peerTemplates } from './content/templates';
import type { MeetingWish } from './core/meetings/new-meeting';
import { planPeerNote } from './core/people/new-peer';
import { personByName, type Person } from './core/people/person';
import { promptLines } from './core/prompts/insert-prompt';
import { noteName } from './core/text/path';
import type { Day } from './core/text/day';
import type { Parts } from './parts';
import { asKnownNow, questionsFor, templateFor } from './questions';
import { tell } from './telling';
import { createNote } from './vault/note-maker';
import { openAt } from './vault/open-note';
import { carryOutStart, type StartedMeeting } from './vault/start-meeting';
import { WriteStep } from './vault/write-step';

/** How a meeting is started: on which day, and what for. */
export interface StartOptions {
	date: Day;
	kind: string | null;
	aim: string | null;
	open: boolean;
	/** The questions for the place its template has for them; others are chosen when absent. */
	questions?: readonly { id: string | null; text: string }[];
}

function tellProblems(started: StartedMeeting, { desk, settings }: Parts): void {
	const { report } = started;
	const template = noteName(settings().template);
	if (report?.missingTemplate === true) tell(desk, 'notice.noTemplate', { template });
	if (report?.brokenProperties === true) tell(desk, 'notice.brokenTemplate', { template });
	if (report !== null && report.unknownTokens.length > 0) tell(desk, 'notice.unknownTokens', { tokens: report.unknownTokens.join(' ') });
}

/** What waits for each other: a second Enter finds the note that the first one makes. */
export const STARTING = 'start a meeting';

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
	const { date, kind, questions } = options;
	const aim = options.aim ?? peer.aim;
	const wish: MeetingWish = {
		peer, date, kind, aim,
		questions: (purpose) => (questions ?? questionsFor(peer, { date, ...purpose, count: settings().questionCount, nonce: 0 }, parts).questions).flatMap(({ text, id }) => promptLines(text, id, '')),
	};
	return carryOutStart(wish, { app, notebook, source, writer, settings: settings(), words, builtInTemplate: templateFor(peer, parts), step });
}

/** Makes the note of somebody new, or says why it cannot be called so. */
export async function createPeer(name: string, { app, desk, notebook, source, writer, settings, language }: Parts, step: WriteStep): Promise<Person | null> {
	const planned = planPeerNote(name, settings().peerFolder, peerTemplates[language], stringifyYaml);
	if (planned === null) {
		tell(desk, 'notice.badName', { name });
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
