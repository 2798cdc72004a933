import type { Meeting } from '../meetings/meeting';
import type { Peer } from '../meetings/series';
import type { WaitingItem } from '../notebook/dealings';
import type { Person } from '../people/person';
import type { Day } from '../text/day';
import { compareTexts } from '../text/order';
import { filterRows, type RowTexts } from './list-filter';
import { belongingsOf, grouped, into, sectionKeys, type GroupTitle, type SectionKey } from './list-groups';
import { isFiltered, type ListView } from './list-view';
import { inOrderOfDue, isActive, isToTell, owesMe, type Ledger, type LedgerRow } from './ledger';

/** One thing in the list, in the order from top to bottom. */
export type ListItem =
	| { kind: 'group'; key: string; level: 1 | 2; title: GroupTitle; count: number; closed: boolean }
	| { kind: 'row'; key: string; row: LedgerRow; depth: number; peer: Person | null; old: boolean }
	| { kind: 'waiting'; key: string; item: WaitingItem }
	/** A peer to meet; null for the meeting that is still to be made. */
	| { kind: 'meeting'; key: string; peer: Peer; meeting: Meeting | null };

/** What a list is made from. */
export interface ListWish {
	ledger: Ledger;
	/** The only peer shown; null for everybody. */
	peer: Person | null;
	view: ListView;
	/** Follow-ups begin on this day; older open ones wait in a closed group. Null for no such day. */
	begins: Day | null;
	/** Whether the user has opened or closed a group; undefined when they have done neither. */
	isClosed: (key: string) => boolean | undefined;
	/** Rows that stay in sight whatever their status. */
	isKept: (row: LedgerRow) => boolean;
	texts: RowTexts;
	waitingFor: (person: Person) => readonly WaitingItem[];
}

/** The list, and how much of it there is. */
export interface ListPlan {
	items: ListItem[];
	/** Follow-ups that pass the filters; those from before the first day are counted apart. */
	shown: number;
	before: number;
}

/** A plan in the making: between its steps other things may happen. */
export type Planning = Generator<undefined, ListPlan>;

/** How many rows are put together in one step. */
const ROWS_A_STEP = 2000;

/** Where a row is known by, in whatever group it stands. */
export function placeKey(row: LedgerRow): string {
	return `${row.followUp.path}\n${row.followUp.line}`;
}

/** The key that the line of another key has, in whatever group it stands now. */
export function keyOfSameLine(items: readonly ListItem[], key: string | null): string | undefined {
	return items.find((item) => item.kind === 'row' && key?.endsWith(`\n${placeKey(item.row)}`) === true)?.key;
}

/** The section a row stands in; one that was ticked here and is still to be told stands under *Tell* too. */
function sectionOf(row: LedgerRow, person: Person, isKept: (row: LedgerRow) => boolean): SectionKey {
	const { followUp } = row;
	if (followUp.status === 'unclear') return 'unclear';
	if (isToTell(row) && !isKept(row)) return 'toTell';
	return followUp.owner === 'me' ? 'mine' : followUp.owner === 'both' ? 'together' : owesMe(followUp, person) ? 'theirs' : 'others';
}

/** Children behind their parents, where both stand in one group; otherwise the order stays. */
function nested(rows: readonly LedgerRow[]): { row: LedgerRow; depth: number }[] {
	const byPlace = new Map(rows.map((row) => [placeKey(row), row]));
	const children = new Map<LedgerRow, LedgerRow[]>();
	const tops: LedgerRow[] = [];
	for (const row of rows) {
		const { path, parent } = row.followUp;
		const above = parent === null ? undefined : byPlace.get(`${path}\n${parent}`);
		if (above === undefined) tops.push(row);
		else into(children, above, row);
	}
	const ordered: { row: LedgerRow; depth: number }[] = [];
	const place = (row: LedgerRow, depth: number): void => {
		ordered.push({ row, depth });
		for (const child of [...children.get(row) ?? []].sort((a, b) => a.followUp.line - b.followUp.line)) place(child, depth + 1);
	};
	for (const row of tops) place(row, 0);
	return ordered;
}

function byAge(a: LedgerRow, b: LedgerRow): number {
	return compareTexts(a.followUp.meetingDate ?? '9999', b.followUp.meetingDate ?? '9999');
}

/** Puts a list together; each group knows its count though it is closed. */
export class Planner {
	readonly items: ListItem[] = [];

	constructor(private readonly wish: ListWish) {}

	/** Adds a group and says whether what is in it is to be listed. */
	open(key: string, level: 1 | 2, title: GroupTitle, count: number, closedAtFirst = false): boolean {
		const closed = this.wish.isClosed(key) ?? closedAtFirst;
		this.items.push({ kind: 'group', key, level, title, count, closed });
		return !closed;
	}

	*rows(group: string, rows: readonly LedgerRow[], peer: Person | null, old = false): Generator<undefined, void> {
		const add = (row: LedgerRow, depth: number): void => {
			this.items.push({ kind: 'row', key: `${group}\n${placeKey(row)}`, row, depth, peer, old });
		};
		const isFlat = rows.every((row) => row.followUp.parent === null);
		const placed = isFlat ? [] : nested(rows);
		for (let from = 0; from < rows.length; from += ROWS_A_STEP) {
			if (isFlat) for (const row of rows.slice(from, from + ROWS_A_STEP)) add(row, 0);
			else for (const { row, depth } of placed.slice(from, from + ROWS_A_STEP)) add(row, depth);
			if (this.items.length > ROWS_A_STEP) yield;
		}
	}

	/** Peers to meet, where there are any. */
	meetings(when: 'today' | 'due', peers: readonly { peer: Peer; meeting: Meeting | null }[]): void {
		const group = `meet ${when}`;
		if (peers.length === 0 || !this.open(group, 1, { of: 'meet', when }, peers.length)) return;
		for (const { peer, meeting } of peers) this.items.push({ kind: 'meeting', key: `${group}\n${peer.person.name}\n${meeting?.path ?? ''}`, peer, meeting });
	}

	/** What is between me and one peer, section by section. */
	*sections(rows: readonly LedgerRow[], person: Person, level: 1 | 2): Generator<undefined, void> {
		const { isKept, view } = this.wish;
		const inSection = new Map<SectionKey, LedgerRow[]>();
		for (const row of rows) {
			const section = sectionOf(row, person, isKept);
			into(inSection, section, row);
			if (section !== 'unclear' && section !== 'toTell' && isToTell(row)) into(inSection, 'toTell', row);
		}
		const waiting = isFiltered(view) ? [] : this.wish.waitingFor(person);
		for (const section of sectionKeys) {
			const group = `${person.name}\n${section}`;
			const found = inSection.get(section) ?? [];
			const count = section === 'next' ? waiting.length : found.filter((row) => isActive(row.followUp) || !isKept(row)).length;
			if (found.length === 0 && count === 0) continue;
			if (!this.open(group, level, { of: 'section', section, peer: person.name }, count)) continue;
			yield* this.rows(group, found, person);
			if (section === 'next') for (const item of waiting) this.items.push({ kind: 'waiting', key: `${group}\n${item.path}\n${item.line}`, item });
		}
	}

	/** Everybody's, peer by peer, most due first. */
	*peers(rows: readonly LedgerRow[]): Generator<undefined, void> {
		const byPerson = new Map<Person, LedgerRow[]>();
		for (const row of rows) {
			for (const person of row.followUp.peers) into(byPerson, person, row);
		}
		for (const { person } of this.wish.ledger.peers) {
			const theirs = byPerson.get(person);
			if (theirs === undefined) continue;
			if (this.open(`peer ${person.name}`, 1, { of: 'peer', name: person.name }, theirs.length)) yield* this.sections(theirs, person, 2);
		}
	}

	*groups(rows: readonly LedgerRow[]): Generator<undefined, void> {
		const { view, ledger, peer } = this.wish;
		if (view.group === 'peer') return;
		const { group: by } = view;
		for (const [key, group] of grouped(rows, (row) => belongingsOf(row, by, ledger.today))) {
			const inGroup = view.group === 'age' ? [...group.rows].sort(byAge) : group.rows;
			if (this.open(key, 1, group.title, inGroup.length)) yield* this.rows(key, inGroup, peer);
		}
	}
}

/** Whether a follow-up is from before the day they begin. */
export function isOlder({ followUp: { meetingDate } }: LedgerRow, begins: Day | null): boolean {
	return begins !== null && meetingDate !== null && meetingDate < begins;
}

/** A plan made in one go. */
export function planned(planning: Planning): ListPlan {
	for (;;) {
		const step = planning.next();
		if (step.done === true) return step.value;
	}
}

/** Plans the list that a view of the follow-ups shows. */
export function* planList(wish: ListWish): Planning {
	const { ledger, peer, view, begins, texts, isKept } = wish;
	const pass = (rows: readonly LedgerRow[]): LedgerRow[] => filterRows(rows, view, texts, isKept);
	// Everybody's are put in order once, not for every key that is typed in the search.
	const found = peer === null ? pass(ledger.rowsInOrder) : inOrderOfDue(pass(ledger.rowsOf(peer)));
	if (found.length > ROWS_A_STEP) yield;
	const old = view.status === 'open' ? found.filter((row) => isOlder(row, begins)) : [];
	const current = old.length === 0 ? found : found.filter((row) => !isOlder(row, begins));
	const planner = new Planner(wish);
	if (view.group !== 'peer') yield* planner.groups(current);
	else if (peer !== null) yield* planner.sections(current, peer, 1);
	else yield* planner.peers(current);
	if (old.length > 0 && begins !== null && planner.open('before', 1, { of: 'before', day: begins }, old.length, true)) yield* planner.rows('before', old, peer, true);
	return { items: planner.items, shown: current.length, before: old.length };
}
