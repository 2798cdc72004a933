import { addDays, parseDay, type Day } from './text/day';
import { trimmed } from './text/list';
import { recordOf } from './text/record';

/** Who I am: never a peer, never counted among attendees. */
export interface MeSettings {
	/** Path of my own note. */
	note: string;
	names: string[];
	emails: string[];
}

/** Whose questions are proposed: the user's and the built-in ones, or one of them alone. */
export type Banks = 'both' | 'mine' | 'built-in';

/** Everything the user can choose; the only thing the plugin stores outside the notes. */
export interface Settings {
	/** Raised when a stored form changes; `parseSettings` then gets a numbered step. */
	version: 1;
	me: MeSettings;
	meetingsFolders: string[];
	peopleFolders: string[];
	templatesFolders: string[];
	excludedFolders: string[];
	/** Where a new meeting note goes; tokens `{{peer}}`, `{{date}}`, `{{date:FORMAT}}`. */
	notePath: string;
	/** Where a new peer's note goes. */
	peerFolder: string;
	/** Path of the user's template note, empty for the built-in one. */
	template: string;
	/** Whether ticking adds the day. */
	doneDate: boolean;
	/** How many questions to suggest. */
	questionCount: number;
	/** The day follow-ups begin; empty when all of them count, null before the first use. */
	begins: string | null;
	/** Where questions come from. */
	banks: Banks;
	/** Ids of the questions the user likes best. */
	starred: string[];
}

export const defaultSettings: Settings = {
	version: 1,
	me: { note: '', names: [], emails: [] },
	meetingsFolders: ['1-1s'],
	peopleFolders: ['People'],
	templatesFolders: ['Templates'],
	excludedFolders: [],
	notePath: '1-1s/{{peer}}/{{date}} {{peer}}.md',
	peerFolder: 'People',
	template: '',
	doneDate: true,
	questionCount: 3,
	begins: null,
	banks: 'both',
	starred: [],
};

/** Days before the first use on which follow-ups begin. */
const DAYS_BEFORE_USE = 60;

/** The day follow-ups begin, seen on `today`; null when all of them count. */
export function firstDayOf({ begins }: Pick<Settings, 'begins'>, today: Day): Day | null {
	return begins === null ? addDays(today, -DAYS_BEFORE_USE) : parseDay(begins);
}

function texts(value: unknown, fallback: string[]): string[] {
	if (typeof value === 'string') return trimmed(value.split(/[,，、]/));
	if (!Array.isArray(value)) return fallback;
	const listed = value.filter((item): item is string => typeof item === 'string');
	return listed.length === 0 && value.length > 0 ? fallback : trimmed(listed);
}

function text(value: unknown, fallback: string): string {
	return typeof value === 'string' ? value : fallback;
}

/** Every choice of banks, in the order the settings offer them. */
export const bankChoices: readonly Banks[] = ['both', 'mine', 'built-in'];

/** What a number of questions may be. */
export const questionCounts = { min: 1, max: 10 };

function count(value: unknown, fallback: number): number {
	return typeof value === 'number' && Number.isInteger(value) && value >= questionCounts.min && value <= questionCounts.max ? value : fallback;
}

/** What is wrong with a path pattern, or null: it must name the note of one peer on one day. */
export function pathPatternProblem(pattern: string): 'empty' | 'no-peer' | 'no-date' | 'leaves-vault' | null {
	if (pattern.trim() === '') return 'empty';
	if (pattern.split('/').some((part) => part.trim() === '..')) return 'leaves-vault';
	if (!pattern.includes('{{peer}}')) return 'no-peer';
	return /\{\{date(?::[^}]*)?\}\}/.test(pattern) ? null : 'no-date';
}

/**
 * Reads stored settings of any version, whatever is in them: (1) anything but an object is nothing stored;
 * (2) a field of the wrong form takes its default; (3) fields this version does not know are kept as they are.
 */
export function parseSettings(raw: unknown): Settings {
	const stored = recordOf(raw) ?? {};
	const me = recordOf(stored['me']) ?? {};
	const fallback = defaultSettings;
	const listed = (name: 'meetingsFolders' | 'peopleFolders' | 'templatesFolders' | 'excludedFolders' | 'starred'): string[] => texts(stored[name], fallback[name]);
	const said = (name: 'notePath' | 'peerFolder' | 'template'): string => text(stored[name], fallback[name]);
	const notePath = said('notePath');
	const begins = typeof stored['begins'] === 'string' ? stored['begins'].trim() : null;
	return {
		...stored,
		version: 1,
		me: { ...me, note: text(me['note'], ''), names: texts(me['names'], []), emails: texts(me['emails'], []) },
		meetingsFolders: listed('meetingsFolders'),
		peopleFolders: listed('peopleFolders'),
		templatesFolders: listed('templatesFolders'),
		excludedFolders: listed('excludedFolders'),
		notePath: pathPatternProblem(notePath) === null ? notePath : fallback.notePath,
		peerFolder: said('peerFolder'),
		template: said('template'),
		doneDate: typeof stored['doneDate'] === 'boolean' ? stored['doneDate'] : fallback.doneDate,
		questionCount: count(stored['questionCount'], fallback.questionCount),
		begins: begins === '' ? begins : parseDay(begins ?? ''),
		banks: bankChoices.find((choice) => choice === stored['banks']) ?? fallback.banks,
		starred: listed('starred'),
	};
}
