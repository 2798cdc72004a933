import { parseYaml, stringifyYaml, type App } from 'obsidian';
import { insertSection } from '../core/meetings/insert-section';
import { planMeeting, type MeetingWish, type TemplateReport } from '../core/meetings/new-meeting';
import type { Notebook } from '../core/notebook/notebook';
import type { Settings } from '../core/settings';
import type { HeadingWords } from '../core/text/heading-words';
import { formatDate } from './host-dates';
import { createNote } from './note-maker';
import type { NoteSource } from './note-source';
import type { NoteWriter } from './note-writer';

/** A meeting that has been started: where it is, and where to write on. */
export interface StartedMeeting {
	path: string;
	/** The line of the meeting: 0 for a note, else its heading. */
	line: number;
	cursorLine: number;
	created: boolean;
	report: (TemplateReport & { missingTemplate: boolean }) | null;
}

/** What starting needs of the plugin. */
export interface StartPlace {
	app: App;
	notebook: Notebook;
	source: NoteSource;
	writer: NoteWriter;
	settings: Settings;
	words: HeadingWords;
	/** The built-in template in the language of this peer. */
	builtInTemplate: string;
}

async function readTemplate(app: App, path: string): Promise<string | null> {
	const file = path === '' ? null : app.vault.getFileByPath(path) ?? app.vault.getFileByPath(`${path}.md`);
	return file === null ? null : app.vault.cachedRead(file);
}

/** Carries out the plan for a meeting: opens it, creates its note, or inserts its section. Null when the note changed meanwhile. */
export async function carryOutStart(wish: MeetingWish, place: StartPlace): Promise<StartedMeeting | null> {
	const { app, notebook, settings } = place;
	const own = await readTemplate(app, settings.template);
	const plan = planMeeting(wish, {
		series: notebook.meetings().filter((meeting) => meeting.peer.name === wish.peer.name && meeting.peer.path === wish.peer.path),
		notePath: settings.notePath, template: own ?? place.builtInTemplate, words: place.words,
		headingAt: (path, line) => notebook.factsOf(path)?.headings.find((heading) => heading.line === line) ?? null,
		exists: (path) => app.vault.getAbstractFileByPath(path) !== null,
		formatDate, parseYaml, stringifyYaml,
	});
	if (plan.action === 'open') return { path: plan.path, line: plan.line, cursorLine: plan.line, created: false, report: null };
	const report = { ...plan.report, missingTemplate: own === null && settings.template !== '' };
	if (plan.action === 'create') {
		const read = place.source.nextRead(plan.path);
		const file = await createNote(app, plan.path, plan.text);
		await read;
		return { path: file.path, line: 0, cursorLine: plan.cursorLine, created: true, report };
	}
	let line = 0;
	const result = await place.writer.change(plan.path, (text) => {
		const inserted = insertSection(text, plan.section);
		line = inserted?.line ?? 0;
		return inserted?.text ?? null;
	});
	return result === 'written' ? { path: plan.path, line, cursorLine: line + plan.section.cursorLine, created: true, report } : null;
}
