import type { App } from 'obsidian';
import type { Notebook } from './core/notebook/notebook';
import type { OwnBank } from './core/prompts/own-bank';
import type { Settings } from './core/settings';
import type { HeadingWords } from './core/text/heading-words';
import type { ScreenLanguage } from './i18n/index';
import type { Edits } from './edits';
import type { Desk } from './ui/actions';
import type { LeftOutElsewhere } from './vault/left-out-elsewhere';
import type { NoteSource } from './vault/note-source';
import type { NoteWriter } from './vault/note-writer';
import type { TasksPlugin } from './vault/tasks-plugin';

/** Everything main builds, for those that join the rooms. */
export interface Parts {
	app: App;
	notebook: Notebook;
	source: NoteSource;
	writer: NoteWriter;
	desk: Desk;
	words: HeadingWords;
	/** The language of the screen, and of what is written for a peer without one of their own. */
	language: ScreenLanguage;
	/** The language the app is set to, which the screen need not speak. */
	appLanguage: string;
	settings: () => Settings;
	/** Keeps other settings that change nothing of what the notes mean. */
	keepSettings: (part: Pick<Settings, 'starred'>) => Promise<void>;
	/** Fixes the day follow-ups begin, at the first use. */
	begin(): Promise<void>;
	/** The questions of the user; the same object until something changes. */
	ownBank: () => OwnBank;
	edits: Edits;
	tasks: TasksPlugin;
	elsewhere: LeftOutElsewhere;
	/** Takes over what the settings of the Tasks plugin say now. */
	followTasks(): Promise<void>;
}
