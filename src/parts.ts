import type { App } from 'obsidian';
import type { Notebook } from './core/notebook/notebook';
import type { Person } from './core/people/person';
import type { AskedPrompt } from './core/prompts/history';
import type { Settings } from './core/settings';
import type { HeadingWords } from './core/text/heading-words';
import type { FollowUpStatus } from './core/text/status';
import type { ScreenLanguage } from './i18n/index';
import type { Desk } from './ui/actions';
import type { NoteSource } from './vault/note-source';
import type { NoteWriter, WriteResult } from './vault/note-writer';

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
	settings: () => Settings;
	/** Every prompt that stands in a meeting, by peer; the same object until something changes. */
	prompts: () => ReadonlyMap<Person, AskedPrompt[]>;
	/** Writes a status into a line that was seen. */
	setStatus(seen: { path: string; line: number; raw: string }, status: Exclude<FollowUpStatus, 'moved'>): Promise<WriteResult>;
}
