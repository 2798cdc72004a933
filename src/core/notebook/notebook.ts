import type { Surroundings } from '../follow-ups/follow-up';
import { exclusionOf } from '../meetings/exclusion';
import type { Meeting, Unreadable } from '../meetings/meeting';
import type { Peer } from '../meetings/series';
import type { ResolveLink } from '../people/identity';
import type { Person } from '../people/person';
import type { BankNote } from '../prompts/own-bank';
import type { Day } from '../text/day';
import { comparePlaces } from '../text/order';
import type { Dealings, WaitingItem } from './dealings';
import { unpackFacts } from './kept-facts';
import type { PackedNote, PackedRest } from './kept-meanings';
import type { LaidOut } from './laid-out';
import { LeftOut } from './left-out';
import { Meanings } from './meanings';
import { aroundLine } from './meaning';
import { parseNote, type NoteFacts, type NoteText } from './note-facts';
import type { NotebookRules } from './notebook-rules';
import type { Roster } from './roster';

/**
 * Every peer, meeting and follow-up by path: the only holder of state. Notes come in one by one as text and leave by
 * path; nothing is looked up in the vault. What a note says is kept; what it means follows from who is who, and is
 * worked out again only for the notes that a change can touch.
 */
export class Notebook {
	private readonly meanings: Meanings;
	private readonly leftOut = new LeftOut();
	private readonly listeners = new Set<() => void>();
	/** Lists of everything, made when they are asked for. */
	private lists: { meetings?: Meeting[]; unreadable?: Unreadable[] } = {};
	/** Something was taken in that `understand` has not been through yet. */
	private isTakingIn = false;
	/** Raised by every change of meaning. */
	version = 0;

	constructor(private rules: NotebookRules, resolveLink: ResolveLink) {
		this.meanings = new Meanings(rules, resolveLink);
	}

	/** Calls back after every change of what the notebook means; returns its undo. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** Replaces what is known of several notes, and works out who is who at most once; true when that changed anything. */
	readAll(notes: readonly NoteText[]): boolean {
		for (const note of notes) this.put(note);
		return this.finish(notes.map(({ path }) => path));
	}

	/** Keeps what a note says without saying yet what that means: `understand` does so for many at once. */
	take(note: NoteText): void {
		this.put(note);
		this.isTakingIn = true;
	}

	/** The same for a note as it was packed at another time, with what it meant then; false when more of it must be known here. */
	takePacked(path: string, { packed, meant }: PackedNote): boolean {
		this.isTakingIn = true;
		return this.isLeftOut(path, packed === '') || packed === '' || this.meanings.recallMeant(path, packed, meant) || this.meanings.recall(path, packed, null);
	}

	/** Begins where a notebook with the same words has ended; false when that had other rules. `moved`: notes that have come or gone since. */
	resume(kept: PackedRest, moved: readonly string[]): boolean {
		const isResumed = this.meanings.resume(kept, moved);
		this.isTakingIn ||= isResumed;
		return isResumed;
	}

	/** Packs the notes one by one, null for one that holds questions; what `resume` needs comes last. */
	packer(): ReturnType<Meanings['packer']> {
		return this.meanings.packer();
	}

	/** Works out who is who by all that was taken in, before `understand` says what that means. */
	knowPeople(): void {
		this.meanings.knowPeople();
	}

	/** Whether it is known what all notes mean that were taken in. */
	get isUnderstood(): boolean {
		return !this.isTakingIn;
	}

	/** Works on what was taken in until it is told that this is enough for now; true when nothing is left. Changes are told at the end. */
	understand(isEnough: () => boolean): boolean {
		if (!this.meanings.understand(isEnough)) return false;
		this.isTakingIn = false;
		this.tell(true);
		return true;
	}

	/** Forgets a note that is gone. */
	remove(path: string): boolean {
		this.forget(path);
		return this.finish([]);
	}

	/** Lists a conflict copy, which is never read, as hard to read, or lists it no more. */
	listCopy(path: string, isListed: boolean): boolean {
		this.leftOut.listCopy(path, isListed);
		return this.tell(false);
	}

	/** Carries a note to its new path without reading it again. Where nothing is known of it then, or it matters more there than before, the caller must read it. */
	rename(oldPath: string, path: string): boolean {
		const packed = this.meanings.entries.get(oldPath)?.said ?? null;
		const bank = this.meanings.banks.get(oldPath) ?? null;
		const notText = this.leftOut.isNotText(oldPath);
		this.forget(oldPath);
		if (!this.isLeftOut(path, notText) && (packed === null || !this.meanings.recall(path, packed, bank))) this.forget(path);
		return this.finish([path]);
	}

	/** Takes over changed settings; notes that stay in scope are not parsed again, those that come into it the caller reads. `understand` says what all of them mean now. */
	follow(rules: NotebookRules): void {
		this.rules = rules;
		this.leftOut.follow(rules);
		this.meanings.follow(rules, (path) => exclusionOf(path, rules) === null);
		this.isTakingIn = true;
	}

	/** Who is who: another object whenever that may have changed. */
	get roster(): Roster {
		return this.meanings.roster;
	}

	/** Whether it is known what a note says. */
	has(path: string): boolean {
		return this.meanings.entries.has(path);
	}

	/** What a note says; null when that is not known. Taken apart for every call. */
	factsOf(path: string): NoteFacts | null {
		return this.meanings.factsOf(path);
	}

	/** Paths of every note that is kept, or known to be no text. */
	paths(): string[] {
		return [...this.meanings.entries.keys(), ...this.leftOut.notText()];
	}

	meetings(): Meeting[] {
		this.lists.meetings ??= [...this.meanings.entries.values()].flatMap((entry) => entry.meaning.meetings);
		return this.lists.meetings;
	}

	meetingsIn(path: string): readonly Meeting[] {
		return this.meanings.entries.get(path)?.meaning.meetings ?? [];
	}

	/** The meetings with one person, in order. */
	meetingsWith(person: Person): readonly Meeting[] {
		return this.dealingsWith(person)?.series.meetings ?? [];
	}

	/** All follow-ups, for whoever looks at them again after a change: those that stayed as they were are the same objects for as long as this is held. */
	layOut(): LaidOut {
		return this.meanings.layOut();
	}

	/** Every peer with what the meetings tell on a day, most due first; the same list until any of it changes. */
	peersOn(today: Day): readonly Peer[] {
		return this.meanings.peers.mostDue(this.roster.peers, today);
	}

	/** Everything between me and a person, null when there is nothing. */
	dealingsWith(person: Person): Dealings | null {
		return this.meanings.peers.of(person);
	}

	/** Whose note this is, or whom its one meeting is with; null elsewhere. */
	peerOfNote(path: string): Person | null {
		const meaning = this.meanings.entries.get(path)?.meaning;
		const [only, ...others] = new Set(meaning?.meetings.map((meeting) => meeting.peer));
		return meaning?.owner ?? (others.length === 0 ? only ?? null : null);
	}

	/** What waits under *Next 1:1* in the notes of this peer. */
	waitingFor(person: Person): WaitingItem[] {
		return this.dealingsWith(person)?.waiting() ?? [];
	}

	/** The notes of the user that hold questions. */
	banks(): BankNote[] {
		return [...this.meanings.banks].map(([path, bank]) => ({ path, bank }));
	}

	/** What seems to be ours and could not be read, or stands beside another note for the same day. */
	unreadable(): Unreadable[] {
		this.lists.unreadable ??= [...this.meanings.unreadable(), ...this.leftOut.unreadable()].sort(comparePlaces);
		return this.lists.unreadable;
	}

	/** What stands around a line: the note, and the innermost meeting it lies in. */
	surroundingsAt(path: string, line: number): Surroundings | null {
		const entry = this.meanings.entries.get(path);
		if (entry === undefined) return null;
		const meeting = entry.meaning.meetings.filter((each) => each.line <= line && line < each.end).pop() ?? null;
		return aroundLine({ facts: unpackFacts(path, entry.said), roster: this.roster, rules: this.rules }, meeting, entry.meaning.owner);
	}

	private put({ path, text, properties }: NoteText): void {
		if (!this.isLeftOut(path, text.includes('\0'))) this.meanings.put(parseNote(path, text, properties, this.rules.words));
	}

	private isLeftOut(path: string, isNotText: boolean): boolean {
		const isLeftOut = this.leftOut.has(path, isNotText, this.rules);
		if (isLeftOut) this.meanings.remove(path);
		return isLeftOut;
	}

	private forget(path: string): void {
		this.leftOut.forget(path);
		this.meanings.remove(path);
	}

	/** Says what has changed means; while many notes are being taken in, only what these notes mean as far as is known. */
	private finish(paths: readonly string[]): boolean {
		if (this.isTakingIn) this.meanings.preview(paths);
		else this.meanings.understand(() => false);
		return this.tell(false);
	}

	private tell(anyway: boolean): boolean {
		this.lists = {};
		const changed = [this.meanings.hasChanged(), this.leftOut.hasChanged(), anyway].includes(true);
		if (changed) {
			this.version += 1;
			for (const listener of [...this.listeners]) listener();
		}
		return changed;
	}
}
