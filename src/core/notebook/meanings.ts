import type { FollowUp } from '../follow-ups/follow-up';
import { mayNamePeer } from '../follow-ups/named-peers';
import type { Unreadable } from '../meetings/meeting';
import type { ResolveLink } from '../people/identity';
import { nameKey } from '../people/name-key';
import type { BankFacts } from '../prompts/bank-facts';
import { noteName } from '../text/path';
import type { TaskRules } from '../text/task-rules';
import { Dependents } from './dependents';
import { NO_MEANING, sameItems, sameMeetings, showsTheSame, type Entry, type Meaning } from './entry';
import { isWhole, packFacts, unpackFacts } from './kept-facts';
import { packFollowUps, SharedDays, unpackFollowUps } from './kept-follow-ups';
import { keptList } from './kept';
import { keyOfRules, MeaningsPacker, MeaningsUnpacker, type PackedNote, type PackedRest } from './kept-meanings';
import { LaidOut } from './laid-out';
import { meaningOf, unreadableIn } from './meaning';
import type { NoteFacts } from './note-facts';
import { PeerBook } from './peer-book';
import { NO_PART, RosterBook } from './roster-book';
import type { Roster, RosterRules } from './roster';

type Rules = RosterRules & { tasks: TaskRules };

/** Every note with what it means; a change is followed only where it can reach. */
export class Meanings {
	readonly entries = new Map<string, Entry>();
	readonly peers = new PeerBook();
	readonly banks = new Map<string, BankFacts>();
	private readonly book: RosterBook;
	private readonly dependents = new Dependents();
	private readonly listed = new Map<string, readonly Unreadable[]>();
	/** Notes whose meaning must be worked out, with what they said when it was worked out last; by path. */
	private readonly stale = new Map<string, string | null>();
	/** Keys of notes that have come or gone: links may lead elsewhere now. */
	private readonly touched = new Set<string>();
	private readonly days = new SharedDays();
	private laidOut: WeakRef<LaidOut> | null = null;
	private resumed: MeaningsUnpacker | null = null;
	private changed = false;

	constructor(private rules: Rules, private readonly resolveLink: ResolveLink) {
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

	/** What a note says, null when it is not known. */
	factsOf(path: string): NoteFacts | null {
		const entry = this.entries.get(path);
		return entry === undefined ? null : { ...unpackFacts(path, entry.said), bank: this.banks.get(path) ?? null };
	}

	/** Replaces what a note says; its meaning stays as it was until it is understood. */
	put(facts: NoteFacts): void {
		const { path, bank } = facts;
		if (JSON.stringify(bank) !== JSON.stringify(this.banks.get(path) ?? null)) this.changed = true;
		if (bank === null) this.banks.delete(path);
		else this.banks.set(path, bank);
		this.putPacked(facts, null);
	}

	/** The same for a note that was packed before; false, and nothing is known of it, when more of it must be known here than then. */
	recall(path: string, packed: string, bank: BankFacts | null): boolean {
		if (bank !== null) this.banks.set(path, bank);
		return this.putPacked(unpackFacts(path, packed), packed);
	}

	/** Takes over who was who when the notes were packed that `recallMeant` is told of; false when that was by other rules. `moved`: notes that have come or gone since. */
	resume({ rules, tables }: PackedRest, moved: readonly string[]): boolean {
		if (rules !== keyOfRules(this.rules)) return false;
		this.resumed = new MeaningsUnpacker(tables);
		this.resumed.resume(this.book, this.resolveLink);
		for (const path of moved) this.touch(path);
		// Told of before: it was understood without knowing of anybody.
		for (const entry of this.entries.values()) this.makeStale(entry);
		return true;
	}

	/** Takes over what a note said, and what it meant then; false when that is not known. */
	recallMeant(path: string, packed: string, meant: string): boolean {
		if (this.resumed === null || this.entries.has(path)) return false;
		const { person, group, meaning, asked, listed } = this.resumed.unpack(meant, path);
		const entry: Entry = { path, said: packed, part: this.book.rejoin(path, person, group), meaning: NO_MEANING, asked: this.dependents.add(asked) };
		this.entries.set(path, entry);
		if (listed.length > 0) this.listed.set(path, listed);
		if (meaning !== NO_MEANING) this.mean(entry, meaning);
		return true;
	}

	/** Packs the notes, one after the other; null for one that holds questions. What they have in common comes last. */
	packer(): { pack: (path: string) => PackedNote | null; rest: () => PackedRest } {
		const packer = new MeaningsPacker();
		return {
			pack: (path) => {
				if (this.banks.has(path)) return null;
				const entry = this.entries.get(path);
				if (entry === undefined) return { packed: '', meant: '' };
				const { said, part, meaning, asked } = entry;
				return { packed: said, meant: packer.pack({ ...part, meaning, asked: asked.map(({ key }) => key), listed: this.listed.get(path) ?? [] }) };
			},
			rest: () => ({ rules: keyOfRules(this.rules), tables: packer.tables(this.roster, this.book.noted) }),
		};
	}

	/** Forgets a note. */
	remove(path: string): void {
		const entry = this.entries.get(path);
		this.stale.delete(path);
		if (entry !== undefined) {
			this.entries.delete(path);
			this.book.replace(path, entry.part, null);
			if (this.listed.delete(path) || this.banks.delete(path) || entry.meaning !== NO_MEANING) this.changed = true;
			this.mean(entry, NO_MEANING);
			this.dependents.drop(entry.asked);
		}
		this.touch(path);
	}

	/** Takes over changed settings, and forgets notes of which they must know more than was kept. */
	follow(rules: Rules, isInScope: (path: string) => boolean): void {
		this.rules = rules;
		this.book.follow(rules);
		for (const [path, { said }] of [...this.entries]) {
			if (!isInScope(path)) this.remove(path);
			else this.recall(path, said, null);
		}
	}

	/** Works out who is who, then what is stale, until that is enough for now; true when nothing is left. */
	understand(isEnough: () => boolean): boolean {
		this.resumed = null;
		this.knowPeople();
		for (const [path, before] of this.stale) {
			if (isEnough()) return false;
			this.stale.delete(path);
			this.readAnew(path, before);
		}
		return true;
	}

	/** Works out what notes mean as far as it is known who is who; they stay stale. */
	preview(paths: readonly string[]): void {
		for (const path of paths) {
			this.readAnew(path, this.stale.get(path) ?? null);
			const entry = this.entries.get(path);
			if (entry !== undefined) this.stale.set(path, entry.said);
		}
	}

	unreadable(): Unreadable[] {
		return [...[...this.listed.values()].flat(), ...this.peers.secondNotes()];
	}

	/** All follow-ups for somebody to look at, who holds this for as long as they do. */
	layOut(): LaidOut {
		const known = this.laidOut?.deref() ?? new LaidOut(this.entries, (person) => this.peers.of(person)?.about ?? [], (entry) => this.followUpsOf(entry, entry.said));
		this.laidOut = new WeakRef(known);
		return known;
	}

	/** `packed`: the facts, where they were packed before. */
	private putPacked(facts: NoteFacts, packed: string | null): boolean {
		const { path } = facts;
		const known = this.entries.get(path);
		const part = this.book.replace(path, known?.part ?? null, facts);
		const entry = known ?? { path, said: '', part, meaning: NO_MEANING, asked: [] };
		entry.part = part;
		if (packed !== null && part !== NO_PART && !isWhole(packed)) {
			if (known === undefined) this.book.replace(path, part, null);
			else this.remove(path);
			return false;
		}
		// A note that is nobody's has no promises but those that name a peer, whoever that will be.
		const tasks = part === NO_PART ? facts.tasks.filter(({ raw }) => mayNamePeer(raw)) : facts.tasks;
		if (!this.stale.has(path)) this.stale.set(path, known?.said ?? null);
		entry.said = packed ?? packFacts({ ...facts, tasks }, tasks.length === facts.tasks.length);
		if (known === undefined) {
			this.entries.set(path, entry);
			this.touch(path);
		}
		return true;
	}

	/** Works out who is who, and which notes that concerns. */
	knowPeople(): void {
		this.book.touch(this.touched);
		const { keys, people, changed } = this.book.bringUpToDate();
		if (changed) {
			this.changed = true;
			this.peers.forgetPeople(people);
		}
		if (keys !== null) for (const key of keys) {
			const entry = this.entries.get(key);
			if (entry !== undefined) this.makeStale(entry);
		}
		const spellings = this.dependents.among([...this.touched, ...keys ?? []]);
		this.touched.clear();
		if (keys !== null && spellings.size === 0) return;
		for (const entry of this.entries.values()) if (keys === null || entry.asked.some((spelling) => spellings.has(spelling))) this.makeStale(entry);
	}

	/** A link may lead to a note that has come, or no more to one that has gone. */
	private touch(path: string): void {
		this.touched.add(nameKey(noteName(path)));
	}

	private makeStale({ path, said }: Entry): void {
		if (!this.stale.has(path)) this.stale.set(path, said);
	}

	private followUpsOf({ path, meaning }: Entry, said: string): FollowUp[] {
		return meaning.promises === '' ? [] : unpackFollowUps(unpackFacts(path, said), meaning, meaning.meetings, this.days);
	}

	/** `before`: what the note said when its meaning was worked out last. */
	private readAnew(path: string, before: string | null): void {
		const entry = this.entries.get(path);
		if (entry === undefined) return;
		const facts = unpackFacts(path, entry.said);
		const asked = new Set<string>();
		const found = this.roster.identity.listening(asked, () => meaningOf({ facts, roster: this.roster, rules: this.rules }));
		this.dependents.drop(entry.asked);
		entry.asked = this.dependents.add(asked);
		const listed = unreadableIn(facts, found);
		if (listed.length > 0) this.listed.set(path, listed);
		else this.listed.delete(path);
		const isSame = sameMeetings(entry.meaning, found) && sameItems(this.followUpsOf(entry, before ?? entry.said), found.followUps);
		if (!isSame || (before !== null && before !== entry.said && !showsTheSame(unpackFacts(path, before), facts))) this.changed = true;
		if (!isSame) this.laidOut?.deref()?.forget(entry);
		const { meetings, unreadable, owner, followUps } = found;
		if (meetings.length === 0 && owner === null && followUps.length === 0 && unreadable.length === 0) this.mean(entry, NO_MEANING);
		else this.mean(entry, { meetings: keptList(meetings), unreadable: keptList(unreadable), owner, ...packFollowUps(facts, followUps) });
	}

	private mean(entry: Entry, meaning: Meaning): void {
		if (meaning !== entry.meaning) this.peers.replace(entry, entry.meaning, meaning);
		entry.meaning = meaning;
	}
}
