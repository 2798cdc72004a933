import type { Unreadable } from '../meetings/meeting';
import type { ResolveLink } from '../people/identity';
import { nameKey } from '../people/name-key';
import { noteName } from '../text/path';
import type { TaskRules } from '../text/task-rules';
import { Dependents } from './dependents';
import { NO_MEANING, sameMeaning, showsTheSame, type Entry, type Meaning } from './entry';
import { meaningOf, SharedDays, unreadableIn } from './meaning';
import type { NoteFacts } from './note-facts';
import { PeerBook } from './peer-book';
import { RosterBook } from './roster-book';
import type { Roster, RosterRules } from './roster';

type Rules = RosterRules & { tasks: TaskRules };

/** Every note with what it means; a change is followed only where it can reach. */
export class Meanings {
	readonly entries = new Map<string, Entry>();
	readonly peers = new PeerBook();
	private readonly book: RosterBook;
	private readonly dependents = new Dependents<Entry>();
	private readonly listed = new Map<string, Unreadable[]>();
	/** Notes whose meaning must be worked out, with what was known of each before; by path. */
	private readonly stale = new Map<string, NoteFacts | null>();
	private readonly days = new SharedDays();
	private changed = false;

	constructor(private rules: Rules, resolveLink: ResolveLink) {
		this.book = new RosterBook(rules, resolveLink);
	}

	get roster(): Roster {
		return this.book.roster;
	}

	/** Whether anything means something else than when this was asked last. */
	hasChanged(): boolean {
		const { changed } = this;
		this.changed = false;
		return changed;
	}

	/** Replaces what a note says; its meaning stays as it was until it is understood. */
	put(path: string, facts: NoteFacts): void {
		const known = this.entries.get(path);
		if (!this.stale.has(path)) this.stale.set(path, known?.facts ?? null);
		if (known === undefined) {
			this.entries.set(path, { facts, part: this.book.replace(path, null, facts), meaning: NO_MEANING, asked: [] });
			this.touch(path);
		} else {
			known.facts = facts;
			known.part = this.book.replace(path, known.part, facts);
		}
	}

	remove(path: string): void {
		const entry = this.entries.get(path);
		this.stale.delete(path);
		if (entry !== undefined) {
			this.entries.delete(path);
			this.book.replace(path, entry.part, null);
			if (this.listed.delete(path) || entry.facts.bank !== null || !sameMeaning(entry.meaning, NO_MEANING)) this.changed = true;
			this.mean(entry, NO_MEANING);
			this.dependents.drop(entry, entry.asked);
		}
		this.touch(path);
	}

	/** Takes over changed settings. */
	follow(rules: Rules, isInScope: (path: string) => boolean): void {
		this.rules = rules;
		this.book.follow(rules);
		for (const [path, entry] of [...this.entries]) {
			if (!isInScope(path)) this.remove(path);
			else this.put(path, entry.facts);
		}
	}

	/** Works out who is who, then what is stale, until that is enough for now; true when nothing is left. */
	understand(isEnough: () => boolean): boolean {
		this.followRoster();
		for (const [path, before] of this.stale) {
			if (isEnough()) return false;
			this.stale.delete(path);
			this.readAnew(path, before);
		}
		return true;
	}

	/** Works out what notes mean as far as it is known who is who; they stay stale. */
	preview(paths: readonly string[]): void {
		for (const path of paths) this.readAnew(path, this.stale.get(path) ?? null);
	}

	unreadable(): Unreadable[] {
		return [...[...this.listed.values()].flat(), ...this.peers.secondNotes()];
	}

	private followRoster(): void {
		const { keys, people, changed } = this.book.bringUpToDate();
		if (!changed) return;
		this.changed = true;
		this.peers.forgetPeople(people);
		const touched = keys === null ? this.entries.values() : [...keys].flatMap((key) => [...this.dependents.of(key), ...this.entryAt(key)]);
		for (const entry of touched) this.makeStale(entry);
	}

	/** A link may lead to a note that has come, or no more to one that has gone. */
	private touch(path: string): void {
		this.book.touch(path);
		for (const entry of this.dependents.of(nameKey(noteName(path)))) this.makeStale(entry);
	}

	private entryAt(path: string): Entry[] {
		const entry = this.entries.get(path);
		return entry === undefined ? [] : [entry];
	}

	private makeStale({ facts }: Entry): void {
		if (!this.stale.has(facts.path)) this.stale.set(facts.path, facts);
	}

	private readAnew(path: string, before: NoteFacts | null): void {
		const entry = this.entries.get(path);
		if (entry === undefined) return;
		const asked = new Set<string>();
		const meaning = this.roster.identity.listening(asked, () => meaningOf({ facts: entry.facts, roster: this.roster, rules: this.rules }, this.days));
		this.dependents.drop(entry, entry.asked);
		entry.asked = this.dependents.add(entry, asked);
		const isSame = sameMeaning(entry.meaning, meaning);
		if (!isSame || (before === null ? entry.facts.bank !== null : !showsTheSame(before, entry.facts))) this.changed = true;
		this.mean(entry, meaning);
		const listed = unreadableIn(entry);
		if (listed.length > 0) this.listed.set(path, listed);
		else this.listed.delete(path);
	}

	private mean(entry: Entry, meaning: Meaning): void {
		this.peers.replace(entry, entry.meaning, meaning);
		entry.meaning = meaning;
	}
}
