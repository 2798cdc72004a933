import type { Meeting, Unreadable } from '../meetings/meeting';
import { Identity, type ResolveLink } from '../people/identity';
import type { Person } from '../people/person';
import { copied } from '../text/lines';
import type { TaskRules } from '../text/task-rules';
import { NO_MEANING, type Meaning } from './entry';
import { keptList } from './kept';
import type { Roster } from './roster';
import type { KeptGroup, RosterBook } from './roster-book';

/** A note as it is kept for the next start: what it says, empty when it is no text, and what it means. */
export interface PackedNote {
	packed: string;
	meant: string;
}

/** By which rules notes were packed, and what they have in common. */
export interface PackedRest {
	rules: string;
	tables: string;
}

/** Everything that is known of a note beside what it says. */
export interface KnownOfNote {
	person: Person | null;
	group: KeptGroup | null;
	meaning: Meaning;
	/** Spellings that its meaning asked for. */
	asked: readonly string[];
	/** Why it is listed as hard to read. */
	listed: readonly Unreadable[];
}

/** The same with people, groups and spellings by their places in the tables; -1 for none. */
type Placed = [person: number, group: number, owner: number, people: number[], asked: number[], meetings: (Omit<Meeting, 'peer'> & { peer: number })[], unreadable: Unreadable[], listed: Unreadable[]];

/** What the notes have in common, as it is stored. */
interface Tables {
	people: Person[];
	groups: KeptGroup[];
	spellings: string[];
	/** Of people. */
	known: number[];
	me: number;
	peers: number[];
	/** How many people have a note. */
	noted: number;
}

/** Gives things that many notes name their places in a list. */
function table<T>(): { items: T[]; placeOf: (item: T | null) => number } {
	const items: T[] = [];
	const places = new Map<T | null, number>([[null, -1]]);
	return {
		items,
		placeOf: (item) => {
			const place = places.get(item) ?? items.push(item as T) - 1;
			places.set(item, place);
			return place;
		},
	};
}

/** Packs what notes mean for the next start. */
export class MeaningsPacker {
	private readonly people = table<Person>();
	private readonly groups = table<KeptGroup>();
	private readonly spellings = table<string>();

	pack({ person, group, meaning, asked, listed }: KnownOfNote): string {
		const { placeOf } = this.people;
		const placed: Placed = [
			placeOf(person), this.groups.placeOf(group), placeOf(meaning.owner), meaning.people.map(placeOf), asked.map(this.spellings.placeOf),
			meaning.meetings.map((meeting) => ({ ...meeting, path: '', peer: placeOf(meeting.peer) })), [...meaning.unreadable], [...listed],
		];
		return `${JSON.stringify(placed)}\n${meaning.promises}`;
	}

	/** What all of them name, once every note is packed. `noted`: how many people have a note. */
	tables({ identity, peers }: Roster, noted: number): string {
		const { placeOf } = this.people;
		const places = { known: identity.people.map(placeOf), me: placeOf(identity.me), peers: [...peers].map(placeOf) };
		const groups = this.groups.items.map(({ key, count, claim, headings, links }): KeptGroup => ({ key, count, claim, headings, links }));
		const tables: Tables = { ...places, noted, groups, people: this.people.items, spellings: this.spellings.items };
		return JSON.stringify(tables);
	}
}

/** Takes it apart again. */
export class MeaningsUnpacker {
	private readonly tables: Tables;

	constructor(tables: string) {
		this.tables = JSON.parse(tables) as Tables;
	}

	/** Who was who, and what that followed from. */
	resume(book: RosterBook, resolveLink: ResolveLink): void {
		const { people, known, me, peers, noted, groups } = this.tables;
		const at = (place: number): Person => people[place] as Person;
		book.resume({ identity: new Identity(known.map(at), at(me), resolveLink), peers: new Set(peers.map(at)) }, noted, groups);
	}

	unpack(meant: string, path: string): KnownOfNote {
		const { people, groups, spellings } = this.tables;
		const end = meant.indexOf('\n');
		const [person, group, owner, others, asked, placed, unreadable, listed] = JSON.parse(meant.slice(0, end)) as Placed;
		const meetings = placed.map((meeting): Meeting => ({ ...meeting, path, peer: people[meeting.peer] as Person }));
		const promises = copied(meant.slice(end + 1));
		const isNone = owner === -1 && promises === '' && meetings.length + unreadable.length === 0;
		return {
			person: people[person] ?? null, group: groups[group] ?? null, asked: asked.flatMap((at) => spellings[at] ?? []), listed,
			meaning: isNone ? NO_MEANING : { meetings: keptList(meetings), unreadable: keptList(unreadable), owner: people[owner] ?? null, people: keptList(others.flatMap((at) => people[at] ?? [])), promises },
		};
	}
}

/** What must be the same for a meaning to hold. */
export function keyOfRules({ tasks, ...rules }: { tasks: TaskRules; words: unknown }): string {
	return JSON.stringify([{ ...rules, words: null }, { ...tasks, statuses: [...tasks.statuses] }]);
}
