import { sidePrefixes } from './content/headings';
import { ownerContextOf } from './core/follow-ups/follow-up';
import { withOwner, type WantedOwner } from './core/follow-ups/owner-edit';
import type { Notebook } from './core/notebook/notebook';
import type { Person } from './core/people/person';
import type { Settings } from './core/settings';
import type { Day } from './core/text/day';
import { withDue } from './core/text/due-edit';
import { noteLanguage, type HeadingWords, type NoteLanguage } from './core/text/heading-words';
import type { SeenLine } from './core/text/locate';
import { repairOrder } from './core/text/repair-order';
import type { FollowUpStatus } from './core/text/status';
import { withStatus } from './core/text/task-edit';
import { parseTaskLine } from './core/text/task-line';
import { toggledLines } from './core/text/tasks-toggle';
import { withTell, type TellMark } from './core/text/tell-edit';
import type { NoteWriter, WriteResult } from './vault/note-writer';
import type { TasksPlugin } from './vault/tasks-plugin';
import type { WriteStep } from './vault/write-step';

/** A follow-up as it was seen. */
export interface SeenFollowUp extends SeenLine {
	path: string;
}

/** Every change of a follow-up's line: found again by its text, written by the one writer. Those of one step are taken back together. */
export interface Edits {
	setStatus(seen: SeenFollowUp, status: Exclude<FollowUpStatus, 'moved'>, step?: WriteStep): Promise<WriteResult>;
	/** Sets or changes the due day; null removes it. */
	setDue(seen: SeenFollowUp, day: Day | null, step?: WriteStep): Promise<WriteResult>;
	setOwner(seen: SeenFollowUp, owner: WantedOwner, step?: WriteStep): Promise<WriteResult>;
	/** Marks that the outcome must be reported back, that it was, or neither. */
	setTell(seen: SeenFollowUp, mark: TellMark, step?: WriteStep): Promise<WriteResult>;
	/** Puts the fields where the Tasks plugin reads them. */
	repairOrder(seen: SeenFollowUp, step?: WriteStep): Promise<WriteResult>;
}

/** What the edits stand on. */
export interface EditParts {
	notebook: Notebook;
	writer: NoteWriter;
	tasks: TasksPlugin;
	settings: () => Settings;
	today: () => Day;
	/** Takes over what the settings of the Tasks plugin say now. */
	followTasks: () => Promise<void>;
	words: HeadingWords;
	/** The language of a note whose headings say nothing of it. */
	language: (peer: Person | null) => NoteLanguage;
}

/** Builds the edits. */
export function buildEdits(parts: EditParts): Edits {
	const { notebook, writer, tasks, settings, today, words } = parts;
	/** Looks at the settings of the Tasks plugin first; whoever waits for the writer waits for that too. */
	const withTasks = (path: string, write: () => Promise<WriteResult>): Promise<WriteResult> => writer.inTurn(`edit ${path}`, async () => {
		await parts.followTasks();
		return write();
	});
	return {
		setStatus: (seen, status, step) => withTasks(seen.path, () => {
			const toggle = tasks.toggler(seen.path);
			const format = { ...tasks.rules, doneDate: settings().doneDate };
			return writer.changeLine(seen.path, seen, (line) => {
				const isTheirs = toggle !== null && (status === 'done' || status === 'open') && withStatus(line, status, today(), format) !== line
					&& line.slice(parseTaskLine(line)?.bodyAt ?? 0).includes(tasks.rules.globalFilter);
				return (isTheirs ? toggledLines(line, status, toggle, tasks.rules.statuses) : null) ?? withStatus(line, status, today(), format);
			}, step);
		}),
		setDue: (seen, day, step) => withTasks(seen.path, () => writer.changeLine(seen.path, seen, (line) => withDue(line, day, tasks.rules.form), step)),
		setOwner: async (seen, owner, step) => {
			const line = await writer.findLine(seen.path, seen) ?? seen.line;
			const around = notebook.surroundingsAt(seen.path, line);
			const context = ownerContextOf({ line, raw: seen.raw }, around);
			const headings = around?.facts.headings.map(({ text }) => text) ?? [];
			const sides = sidePrefixes[noteLanguage(headings, words) ?? parts.language(around?.peer ?? null)];
			return writer.changeLine(seen.path, seen, (raw) => (context === null ? null : withOwner(raw, owner, context.place, context.owning, sides)), step);
		},
		setTell: (seen, mark, step) => writer.changeLine(seen.path, seen, (line) => withTell(line, mark, today()), step),
		repairOrder: (seen, step) => writer.changeLine(seen.path, seen, repairOrder, step),
	};
}
