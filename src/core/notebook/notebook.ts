import { followUpOf, type FollowUp } from '../follow-ups/follow-up';
import { claimOf } from '../meetings/claim';
import { exclusionOf, type ExclusionRules } from '../meetings/exclusion';
import { meetingsOf, type Meeting, type NoteMeetings, type Unreadable } from '../meetings/meeting';
import type { ResolveLink } from '../people/identity';
import { parsePerson, type Person } from '../people/person';
import { noteName } from '../text/path';
import type { Properties } from '../text/property';
import { parseNote, type AgendaItem, type NoteFacts } from './note-facts';
import { buildRoster, type Roster, type RosterRules } from './roster';

/** Everything the notebook needs to know to read notes. */
export interface NotebookRules extends RosterRules, ExclusionRules {}

/** One note with what it means among the others. */
interface Entry {
	facts: NoteFacts;
	/** What of this note decides who is who; only a change of it makes other notes mean something else. */
	rosterKey: string;
	meaning: NoteMeetings & { followUps: FollowUp[] };
}

/** A note as it comes in. */
export interface NoteText {
	path: string;
	text: string;
	/** Null when it has none or when they are no YAML. */
	properties: Properties | null;
}

/** Something to raise with a peer, and the note it waits in. */
export interface WaitingItem extends AgendaItem {
	path: string;
}

const NOTHING: Entry['meaning'] = { meetings: [], unreadable: [], owner: null, followUps: [] };

/** People by name and path: enough to see whether two meanings differ. */
function plainly(key: string, value: unknown): unknown {
	if (key === 'peer' || key === 'owner') return typeof value === 'object' && value !== null ? (value as Person).path ?? (value as Person).name : value;
	if (key === 'peers') return (value as Person[]).map((person) => person.path ?? person.name);
	return value;
}

function saysTheSame(before: Entry | undefined, after: Entry): boolean {
	if (before === undefined) return after.meaning.meetings.length + after.meaning.followUps.length + after.meaning.unreadable.length === 0;
	const said = ({ meaning, facts }: Entry): string => JSON.stringify([meaning, facts.agenda, facts.prompts, facts.unclosedComment], plainly);
	return said(before) === said(after);
}

/**
 * Every peer, meeting and follow-up by path: the only holder of state. Notes come in one by one as text and leave by
 * path; nothing is looked up in the vault. What a note says is kept; what it means follows from who is who.
 */
export class Notebook {
	private readonly entries = new Map<string, Entry>();
	private readonly copies = new Set<string>();
	private readonly notText = new Set<string>();
	private readonly listeners = new Set<() => void>();
	private currentRoster: Roster;
	/** Raised by every change of meaning. */
	version = 0;

	constructor(private rules: NotebookRules, private readonly resolveLink: ResolveLink) {
		this.currentRoster = buildRoster([], rules, resolveLink);
	}

	/** Calls back after every change of what the notebook means; returns its undo. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** Replaces what is known of one note; true when that changed anything. */
	read(path: string, text: string, properties: Properties | null): boolean {
		return this.readAll([{ path, text, properties }]);
	}

	/** Replaces what is known of several notes, and works out who is who at most once; true when that changed anything. */
	readAll(notes: readonly NoteText[]): boolean {
		let changed = false;
		let rosterChanged = false;
		for (const note of notes) {
			const { path } = note;
			const before = this.entries.get(path);
			const exclusion = note.text.includes('\0') ? 'not-text' : exclusionOf(path, this.rules);
			if (exclusion !== null) {
				rosterChanged ||= (before?.rosterKey ?? '') !== '';
				changed = this.leaveOut(path, exclusion) || changed;
				continue;
			}
			this.notText.delete(path);
			const facts = parseNote(path, note.text, note.properties, this.rules.words);
			const entry: Entry = { facts, rosterKey: this.rosterKeyOf(facts), meaning: NOTHING };
			this.entries.set(path, entry);
			if ((before?.rosterKey ?? '') !== entry.rosterKey) rosterChanged = true;
			if (rosterChanged) continue;
			entry.meaning = this.meaningOf(facts);
			changed = !saysTheSame(before, entry) || changed;
		}
		if (rosterChanged) this.reread();
		return this.tell(changed || rosterChanged);
	}

	/** Drops a note that is not read; the two kinds that are listed are remembered by path. */
	private leaveOut(path: string, why: 'excluded' | 'conflict-copy' | 'not-text'): boolean {
		const removed = this.entries.delete(path);
		const list = why === 'conflict-copy' ? this.copies : why === 'not-text' ? this.notText : null;
		const listed = list !== null && !list.has(path);
		list?.add(path);
		return removed || listed;
	}

	/** Forgets a note that is gone. */
	remove(path: string): boolean {
		return this.tell(this.forget(path));
	}

	/** Carries a note to its new path without reading it again. */
	rename(oldPath: string, path: string): boolean {
		const entry = this.entries.get(oldPath);
		this.forget(oldPath);
		if (entry === undefined || exclusionOf(path, this.rules) !== null) return this.tell(entry !== undefined);
		const facts = { ...entry.facts, path };
		this.entries.set(path, { facts, rosterKey: this.rosterKeyOf(facts), meaning: NOTHING });
		this.reread();
		return this.tell(true);
	}

	/** Takes over changed settings; notes that stay in scope are not parsed again unless the words of headings changed. */
	follow(rules: NotebookRules): void {
		this.rules = rules;
		for (const [path, entry] of [...this.entries]) {
			if (exclusionOf(path, rules) !== null) this.entries.delete(path);
			else entry.rosterKey = this.rosterKeyOf(entry.facts);
		}
		this.reread();
		this.tell(true);
	}

	get roster(): Roster {
		return this.currentRoster;
	}

	get noteCount(): number {
		return this.entries.size;
	}

	factsOf(path: string): NoteFacts | null {
		return this.entries.get(path)?.facts ?? null;
	}

	meetings(): Meeting[] {
		return [...this.entries.values()].flatMap((entry) => entry.meaning.meetings);
	}

	meetingsIn(path: string): readonly Meeting[] {
		return this.entries.get(path)?.meaning.meetings ?? [];
	}

	followUps(): FollowUp[] {
		return [...this.entries.values()].flatMap((entry) => entry.meaning.followUps);
	}

	/** Whose note this is, or whom its one meeting is with; null elsewhere. */
	peerOfNote(path: string): Person | null {
		const meaning = this.entries.get(path)?.meaning;
		const met = new Set(meaning?.meetings.map((meeting) => meeting.peer));
		const [only] = met;
		return meaning?.owner ?? (met.size === 1 ? only ?? null : null);
	}

	/** What waits under *Next 1:1* in the notes of this peer. */
	waitingFor(person: Person): WaitingItem[] {
		return [...this.entries.values()].filter((entry) => entry.meaning.owner === person)
			.flatMap((entry) => entry.facts.agenda.filter((item) => item.section === 'next').map((item) => ({ ...item, path: entry.facts.path })));
	}

	/** What seems to be ours and could not be read. */
	unreadable(): Unreadable[] {
		const listed: Unreadable[] = [];
		for (const [path, { facts, meaning }] of this.entries) {
			listed.push(...meaning.unreadable);
			const ours = meaning.meetings.length > 0 || meaning.followUps.length > 0 || meaning.owner !== null;
			if (ours && facts.unclosedComment !== null) listed.push({ path, line: facts.unclosedComment, reason: 'unclosed-comment' });
			if (meaning.owner !== null && meaning.unreadable.length === 0 && facts.brokenProperties) listed.push({ path, line: 0, reason: 'broken-properties' });
		}
		for (const path of this.copies) listed.push({ path, line: 0, reason: 'conflict-copy' });
		for (const path of this.notText) listed.push({ path, line: 0, reason: 'not-text' });
		return listed.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
	}

	private forget(path: string): boolean {
		const listed = [this.copies.delete(path), this.notText.delete(path)].includes(true);
		const entry = this.entries.get(path);
		if (entry === undefined) return listed;
		this.entries.delete(path);
		if (entry.rosterKey !== '') this.reread();
		return true;
	}

	private rosterKeyOf(facts: NoteFacts): string {
		const person = parsePerson(facts.path, facts.properties, facts.tags, this.rules);
		const claim = claimOf(facts, this.rules);
		const dated = /\d{4}-\d{2}-\d{2}/.test(noteName(facts.path)) ? facts.headings.map((heading) => heading.text) : [];
		return person === null && claim === null && dated.length === 0 ? '' : JSON.stringify([person, claim, dated]);
	}

	/** Works out anew who is who, and what every note means. */
	private reread(): void {
		this.currentRoster = buildRoster([...this.entries.values()].map((entry) => entry.facts), this.rules, this.resolveLink);
		for (const entry of this.entries.values()) entry.meaning = this.meaningOf(entry.facts);
	}

	private meaningOf(facts: NoteFacts): Entry['meaning'] {
		const found = meetingsOf(facts, this.currentRoster, this.rules);
		const followUps = facts.tasks.flatMap((task) => {
			const meeting = found.meetings.find((candidate) => task.line >= candidate.line && task.line < candidate.end) ?? null;
			const followUp = followUpOf(task, { facts, roster: this.currentRoster, words: this.rules.words, meeting, peer: meeting?.peer ?? found.owner });
			return followUp === null ? [] : [followUp];
		});
		return { ...found, followUps };
	}

	private tell(changed: boolean): boolean {
		if (changed) {
			this.version += 1;
			for (const listener of [...this.listeners]) listener();
		}
		return changed;
	}
}
