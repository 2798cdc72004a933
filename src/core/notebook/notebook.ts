import { followUpOf, type FollowUp, type Surroundings } from '../follow-ups/follow-up';
import { claimOf, dayOfNote } from '../meetings/claim';
import { hasMeetingWord } from '../meetings/dated-sections';
import { exclusionOf, type ExclusionRules } from '../meetings/exclusion';
import { meetingsOf, type Meeting, type Unreadable } from '../meetings/meeting';
import type { ResolveLink } from '../people/identity';
import { parsePerson, type Person } from '../people/person';
import type { Properties } from '../text/property';
import type { TaskRules } from '../text/task-rules';
import { saysTheSame, type Entry } from './entry';
import { parseNote, type AgendaItem, type NoteFacts } from './note-facts';
import { buildRoster, isDated, type Roster, type RosterRules } from './roster';

/** Everything the notebook needs to know to read notes. */
export interface NotebookRules extends RosterRules, ExclusionRules {
	tasks: TaskRules;
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
			const exclusion = exclusionOf(path, this.rules) ?? (note.text.includes('\0') ? 'not-text' : null);
			if (exclusion !== null) {
				rosterChanged ||= (before?.rosterKey ?? '') !== '';
				changed = this.leaveOut(path, exclusion) || changed;
				continue;
			}
			changed = this.notText.delete(path) || changed;
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

	/** Carries a note to its new path without reading it again. A note that was not read before must be read by the caller: nothing is known of it. */
	rename(oldPath: string, path: string): boolean {
		const entry = this.entries.get(oldPath);
		const notText = this.notText.has(oldPath);
		const forgotten = [this.forget(oldPath), this.forget(path)].includes(true);
		const exclusion = exclusionOf(path, this.rules) ?? (notText ? 'not-text' : null);
		if (exclusion !== null) return this.tell(this.leaveOut(path, exclusion) || forgotten);
		if (entry === undefined) return this.tell(forgotten);
		const facts = { ...entry.facts, path };
		this.entries.set(path, { facts, rosterKey: this.rosterKeyOf(facts), meaning: NOTHING });
		this.reread();
		return this.tell(true);
	}

	/** Takes over changed settings; notes that stay in scope are not parsed again, those that come into it the caller reads. */
	follow(rules: NotebookRules): void {
		this.rules = rules;
		for (const [path, entry] of [...this.entries]) {
			if (exclusionOf(path, rules) !== null) this.entries.delete(path);
			else entry.rosterKey = this.rosterKeyOf(entry.facts);
		}
		for (const path of [...this.copies]) if (exclusionOf(path, rules) !== 'conflict-copy') this.copies.delete(path);
		for (const path of [...this.notText]) if (exclusionOf(path, rules) !== null) this.notText.delete(path);
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
		const dated = claim !== null && isDated(facts, claim);
		const headed = claim !== null || dayOfNote(facts.path, facts.properties).day === null ? []
			: facts.headings.map((heading) => heading.text).filter((text) => hasMeetingWord(text, this.rules.words));
		return person === null && claim === null && headed.length === 0 ? '' : JSON.stringify([person, claim, dated, headed]);
	}

	/** Works out anew who is who, and what every note means. */
	private reread(): void {
		this.currentRoster = buildRoster([...this.entries.values()].map((entry) => entry.facts), this.rules, this.resolveLink);
		for (const entry of this.entries.values()) entry.meaning = this.meaningOf(entry.facts);
	}

	/** What stands around a line: the note, and the innermost meeting it lies in. */
	surroundingsAt(path: string, line: number): Surroundings | null {
		const entry = this.entries.get(path);
		if (entry === undefined) return null;
		const meeting = entry.meaning.meetings.filter((each) => each.line <= line && line < each.end).pop() ?? null;
		return this.around(entry.facts, meeting, entry.meaning.owner);
	}

	private around(facts: NoteFacts, meeting: Meeting | null, owner: Person | null): Surroundings {
		return { facts, roster: this.currentRoster, words: this.rules.words, tasks: this.rules.tasks, meeting, peer: meeting?.peer ?? owner };
	}

	private meaningOf(facts: NoteFacts): Entry['meaning'] {
		const found = meetingsOf(facts, this.currentRoster, this.rules);
		// Tasks and meetings both come in the order of their lines; the innermost meeting is the one opened last.
		const open: Meeting[] = [];
		let next = 0;
		const followUps = facts.tasks.flatMap((task) => {
			for (let begun = found.meetings[next]; begun !== undefined && begun.line <= task.line; begun = found.meetings[next]) {
				open.push(begun);
				next += 1;
			}
			while ((open[open.length - 1]?.end ?? Infinity) <= task.line) open.pop();
			const meeting = open[open.length - 1] ?? null;
			const followUp = followUpOf(task, this.around(facts, meeting, found.owner));
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
