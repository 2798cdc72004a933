import type { Editor, TFile } from 'obsidian';
import type { Agreement } from '../core/follow-ups/agree';
import type { FollowUp } from '../core/follow-ups/follow-up';
import type { WantedOwner } from '../core/follow-ups/owner-edit';
import type { Ledger } from '../core/follow-ups/ledger';
import type { Notebook } from '../core/notebook/notebook';
import type { Person } from '../core/people/person';
import type { Day } from '../core/text/day';
import type { FollowUpStatus } from '../core/text/status';
import type { TellMark } from '../core/text/tell-edit';
import type { Translate } from '../i18n/index';
import type { Asking } from './prompts/asking';

/** What a view may look at; it owns none of it. */
export interface Desk {
	notebook: Notebook;
	/** Who owes whom what today; the same object until something changes. */
	ledger(): Ledger;
	today(): Day;
	t: Translate;
	/** The language of the screen, for days and the order of names. */
	locale: string;
	/** Calls back after every change; returns its undo. */
	onChange(listener: () => void): () => void;
	meetingsFolders(): string[];
	/** False while the vault is still being read for the first time. */
	isRead(): boolean;
	/** The day follow-ups begin: older open ones wait in a group of their own. */
	begins(): Day | null;
	/** What was kept on this device under a name, and keeping it. */
	recall(name: string): unknown;
	keep(name: string, value: unknown): void;
	/** How many of the notes to read have been read; null when none is being read. */
	progress: () => { read: number; total: number } | null;
	/** Resolves once that is done. */
	whenRead(): Promise<void>;
}

/** What can be written about a follow-up. */
export type Change =
	| { of: 'status'; status: Exclude<FollowUpStatus, 'moved'> }
	| { of: 'due'; day: Day | null }
	| { of: 'owner'; owner: WantedOwner }
	| { of: 'tell'; mark: TellMark }
	| { of: 'order' };

/** What a person can do from a view; main hands it in, and the vault carries it out. */
export interface Actions {
	/** Starts today's meeting and opens it; a text is the name of somebody new, who gets a note first. */
	startMeeting(peer: Person | string): Promise<void>;
	/** Changes follow-ups as one action, or says why not; true when every one of them is written. */
	change(followUps: readonly FollowUp[], change: Change): Promise<boolean>;
	/** Puts a link to a follow-up's line, or as near to it as links reach, on the clipboard. */
	copyLink(followUp: FollowUp): Promise<void>;
	/** Opens a note at a line that was seen. */
	openLine(place: { path: string; line: number; raw: string | null }, newTab: boolean): Promise<void>;
	/** Whether a note is one of those in which something can be agreed. */
	canAgree(file: TFile): boolean;
	/** Makes what is selected in an editor, or the line of its cursor, a follow-up; or says why not. */
	agree(editor: Editor, file: TFile, agreement: Agreement): void;
	/** What can be done about questions. */
	asking: Asking;
	/** Whether the last write can be taken back. */
	canUndo(): boolean;
	/** Takes it back, or says why not. */
	undo(): Promise<void>;
	/** Shows the list of follow-ups beside the notes or in a tab among them, and puts the keys into it. */
	openFollowUps(where: 'side' | 'tab'): Promise<void>;
	/** Asks whom to meet. */
	pickPeer(): void;
}
