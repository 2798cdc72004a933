import type { Meeting, MeetingStatus, Unreadable } from '../meetings/meeting';
import { Identity, type ResolveLink } from '../people/identity';
import type { Person } from '../people/person';
import { copied } from '../text/lines';
import type { TaskRules } from '../text/task-rules';
import { dayOfPlace, placeOfDay } from './kept-follow-ups';
import { NO_MEANING, type Meaning } from './entry';
import { keptList } from './kept';
import { Packer, Unpacker } from './packed';
import type { Roster } from './roster';
import type { KeptGroup, RosterBook } from './roster-book';

const STATUSES: readonly (MeetingStatus | null)[] = [null, 'planned', 'held', 'cancelled', 'moved'];
const LAYOUTS: readonly Meeting['layout'][] = ['note', 'rolling', 'heading'];

/** A note as it is kept for the next start: what it says, empty when it is no text, and what it means. */
export interface PackedNote {
	packed: string;
	meant: string;
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

/** Things that many notes name, each by its place in a list. */
class Table<T> {
	readonly items: T[] = [];
	private readonly places = new Map<T, number>();

	placeOf(item: T): number {
		const place = this.places.get(item) ?? this.items.push(item) - 1;
		this.places.set(item, place);
		return place;
	}
}

/** Packs what notes mean for the next start. */
export class MeaningsPacker {
	private readonly people = new Table<Person>();
	private readonly groups = new Table<KeptGroup>();
	private readonly spellings = new Table<string>();

	pack({ person, group, meaning, asked, listed }: KnownOfNote, path: string): string {
		const packer = new Packer();
		const one = <T>(table: Table<T>, item: T | null): void => packer.number(item === null ? 0 : table.placeOf(item) + 1);
		const several = <T>(table: Table<T>, items: readonly T[]): void => {
			packer.number(items.length);
			for (const item of items) packer.number(table.placeOf(item));
		};
		one(this.people, person);
		one(this.groups, group);
		one(this.people, meaning.owner);
		several(this.people, meaning.people);
		several(this.spellings, asked);
		packer.number(meaning.meetings.length);
		for (const { line, end, peer, date, writtenStatus, layout, kind, aim } of meaning.meetings) {
			for (const number of [line, end, this.people.placeOf(peer), placeOfDay(date), STATUSES.indexOf(writtenStatus), LAYOUTS.indexOf(layout)]) packer.number(number);
			packer.text(kind === null && aim === null ? '' : JSON.stringify([kind, aim]));
		}
		packer.text(listed.length === 0 ? '' : JSON.stringify([meaning.unreadable.length, listed.map((each) => ({ ...each, path: each.path === path ? '' : each.path }))]));
		return packer.packed() + meaning.promises;
	}

	/** What all of them name, once every note is packed. `noted`: how many people have a note. */
	tables({ identity, peers }: Roster, noted: number): string {
		const placeOf = (person: Person): number => this.people.placeOf(person);
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

	unpack(packed: string, path: string): KnownOfNote {
		const { people, groups, spellings } = this.tables;
		const unpacker = new Unpacker(packed);
		const several = <T>(items: readonly T[]): T[] => unpacker.list(() => items[unpacker.number()]).filter((item) => item !== undefined);
		const [person, group, owner] = [people[unpacker.number() - 1] ?? null, groups[unpacker.number() - 1] ?? null, people[unpacker.number() - 1] ?? null];
		const [others, asked] = [several(people), several(spellings)];
		const meetings = unpacker.list((): Meeting => {
			const [line, end, peer, date] = [unpacker.number(), unpacker.number(), people[unpacker.number()] as Person, dayOfPlace(unpacker.number())];
			const [writtenStatus, layout, texts] = [STATUSES[unpacker.number()] ?? null, LAYOUTS[unpacker.number()] ?? 'note', unpacker.text()];
			const [kind, aim] = texts === '' ? [null, null] : JSON.parse(texts) as [string | null, string | null];
			return { path, line, end, peer, date, writtenStatus, layout, kind, aim };
		});
		const said = unpacker.text();
		const [own, each] = said === '' ? [0, []] : JSON.parse(said) as [number, Unreadable[]];
		const listed = each.map((item) => (item.path === '' ? { ...item, path } : item));
		const promises = copied(unpacker.rest());
		const isNone = owner === null && promises === '' && meetings.length + own === 0;
		return { person, group, asked, listed, meaning: isNone ? NO_MEANING : { meetings: keptList(meetings), unreadable: keptList(listed.slice(0, own)), owner, people: keptList(others), promises } };
	}
}

/** What must be the same for a meaning to hold. */
export function keyOfRules({ tasks, ...rules }: { tasks: TaskRules; words: unknown }): string {
	return JSON.stringify([{ ...rules, words: null }, { ...tasks, statuses: [...tasks.statuses] }]);
}
