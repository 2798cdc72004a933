import { parseYaml, stringifyYaml, type App } from 'obsidian';
import { cursorLineIn } from '../core/meetings/cursor-line';
import { insertSection } from '../core/meetings/insert-section';
import { planMeeting, type MeetingPlan, type MeetingWish, type TemplateReport } from '../core/meetings/new-meeting';
import type { Notebook } from '../core/notebook/notebook';
import { isSamePerson } from '../core/people/person';
import type { Settings } from '../core/settings';
import type { HeadingWords } from '../core/text/heading-words';
import { formatDate } from './host-dates';
import { createNote } from './note-maker';
import type { NoteSource } from './note-source';
import type { NoteWriter } from './note-writer';
import type { WriteStep } from './write-step';

/** A meeting that has been started: where it is, and where to write on. */
export interface StartedMeeting {
	path: string;
	/** The line of the meeting: 0 for a note, else its heading. */
	line: number;
	/** Null where it is: whoever has the note open already is where they want to be. */
	cursorLine: number | null;
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
	/** What is written belongs to it. */
	step: WriteStep;
}

async function readTemplate({ app, writer, settings }: StartPlace): Promise<string | null> {
	const path = settings.template.trim();
	const file = path === '' ? null : app.vault.getFileByPath(path) ?? app.vault.getFileByPath(`${path}.md`);
	return file === null ? null : writer.readText(file);
}

/** What starting would do now. `taken` are paths at which the vault shows nothing and no note can be created all the same. */
function planStart(wish: MeetingWish, template: string, place: StartPlace, taken: ReadonlySet<string>): MeetingPlan {
	const { app, notebook, settings } = place;
	return planMeeting(wish, {
		series: notebook.meetings().filter((meeting) => isSamePerson(meeting.peer, wish.peer)),
		notePath: settings.notePath, template, words: place.words,
		headingAt: (path, line) => notebook.factsOf(path)?.headings.find((heading) => heading.line === line) ?? null,
		exists: (path) => taken.has(path) || app.vault.getAbstractFileByPath(path) !== null,
		isTaken: (path) => app.vault.getFileByPath(path) === null || notebook.meetingsIn(path).length > 0,
		resolveLink: (target, from) => app.metadataCache.getFirstLinkpathDest(target, from)?.path ?? null,
		formatDate, parseYaml, stringifyYaml,
	});
}

/** Creates the note of a plan; false when another stands there by now. */
async function createUnlessThere(plan: { path: string; text: string }, { app, source, writer, step }: StartPlace): Promise<boolean> {
	const read = source.nextRead(plan.path);
	try {
		writer.created(await createNote(app, plan.path, plan.text), plan.text, step);
	} catch (error) {
		if (await app.vault.adapter.exists(plan.path)) return false;
		throw error;
	}
	await read;
	return true;
}

/** Carries out the plan for a meeting: opens it, creates its note, or inserts its section. Null when the note changed meanwhile. */
export async function carryOutStart(wish: MeetingWish, place: StartPlace): Promise<StartedMeeting | null> {
	const own = await readTemplate(place);
	const template = own ?? place.builtInTemplate;
	const taken = new Set<string>();
	let plan = planStart(wish, template, place, taken);
	while (plan.action === 'create' && !taken.has(plan.path) && !await createUnlessThere(plan, place)) {
		taken.add(plan.path);
		plan = planStart(wish, template, place, taken);
	}
	if (plan.action === 'open') {
		const { path, line, isSection } = plan;
		const { vault, workspace } = place.app;
		const file = vault.getFileByPath(path);
		const text = file === null ? '' : await place.writer.readText(file);
		const isThere = !isSection && workspace.getActiveFile()?.path === path;
		return { path, line, cursorLine: isThere ? null : cursorLineIn(text, place.words, isSection ? line : null), created: false, report: null };
	}
	const report = { ...plan.report, missingTemplate: own === null && place.settings.template.trim() !== '' };
	if (plan.action === 'create') return { path: plan.path, line: 0, cursorLine: plan.cursorLine, created: true, report };
	const { path, section } = plan;
	let line = 0;
	const result = await place.writer.change(path, (text) => {
		const inserted = insertSection(text, section);
		line = inserted?.line ?? 0;
		return inserted?.text ?? null;
	}, place.step);
	return result === 'written' ? { path, line, cursorLine: line + section.cursorLine, created: true, report } : null;
}
