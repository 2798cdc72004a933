import { daysBetween, type Day } from '../text/day';
import { compareTexts } from '../text/order';
import type { LedgerRow } from './ledger';
import type { Grouping } from './list-view';

/** What stands over a group, as data: the screen has the words. */
export type GroupTitle =
	| { of: 'peer'; name: string }
	| { of: 'team'; name: string | null }
	| { of: 'due'; when: 'late' | 'today' | 'week' | 'later' | 'none' }
	| { of: 'meeting'; day: Day | null; peer: string | null; path: string }
	| { of: 'owner'; owner: 'me' | 'both' | 'person'; name: string | null }
	| { of: 'age'; when: 'week' | 'month' | 'quarter' | 'older' | 'none' }
	| { of: 'section'; section: SectionKey; peer: string }
	| { of: 'before'; day: Day }
	| { of: 'meet'; when: 'today' | 'due' };

/** The sections between the two, in the order in which they are drawn. */
export const sectionKeys = ['mine', 'theirs', 'together', 'toTell', 'next', 'others', 'unclear'] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** Where a row belongs: groups stand in the order of `order`. */
interface Belonging {
	key: string;
	order: string;
	title: GroupTitle;
}

const DUE_ORDER = ['late', 'today', 'week', 'later', 'none'] as const;
/** What has waited longest stands first. */
const AGE_ORDER = ['older', 'quarter', 'month', 'week', 'none'] as const;

function dueOf(row: LedgerRow, today: Day): (typeof DUE_ORDER)[number] {
	const { due, dueGuessed } = row.followUp;
	if (due === null) return 'none';
	const days = daysBetween(today, due);
	// A guessed day is never late.
	if (days < 0) return dueGuessed ? 'none' : 'late';
	return days === 0 ? 'today' : days <= 7 ? 'week' : 'later';
}

function ageOf(row: LedgerRow, today: Day): (typeof AGE_ORDER)[number] {
	const since = row.followUp.meetingDate;
	if (since === null) return 'none';
	const days = daysBetween(since, today);
	return days <= 7 ? 'week' : days <= 31 ? 'month' : days <= 92 ? 'quarter' : 'older';
}

/** Newer days first in the order of texts. */
function newestFirst(day: Day | null): string {
	return day === null ? '~' : [...day].map((sign) => (/\d/.test(sign) ? String(9 - Number(sign)) : sign)).join('');
}

/** The groups a row stands in, one but for teams. */
export function belongingsOf(row: LedgerRow, by: Exclude<Grouping, 'peer'>, today: Day): Belonging[] {
	const { followUp } = row;
	const belonging = (key: string, order: string, title: GroupTitle): Belonging => ({ key: `${by} ${key}`, order, title });
	if (by === 'team') {
		const teams = [...new Set(followUp.peers.map(({ team }) => team))];
		return (teams.length === 0 ? [null] : teams).map((name) => belonging(name ?? '', name ?? '\uffff', { of: 'team', name }));
	}
	if (by === 'due') {
		const when = dueOf(row, today);
		return [belonging(when, String(DUE_ORDER.indexOf(when)), { of: 'due', when })];
	}
	if (by === 'age') {
		const when = ageOf(row, today);
		return [belonging(when, String(AGE_ORDER.indexOf(when)), { of: 'age', when })];
	}
	if (by === 'meeting') {
		const day = followUp.meetingDate;
		const peer = day === null ? null : followUp.peers[0]?.name ?? null;
		return [belonging(`${followUp.path} ${day ?? ''}`, `${newestFirst(day)} ${followUp.path}`, { of: 'meeting', day, peer, path: followUp.path })];
	}
	const { owner, ownerName } = followUp;
	if (owner === 'me' || owner === 'both') return [belonging(owner, owner === 'me' ? '0' : '1', { of: 'owner', owner, name: null })];
	return [belonging(`person ${ownerName ?? ''}`, `2 ${ownerName ?? ''}`, { of: 'owner', owner: 'person', name: ownerName })];
}

/** Adds a row to the list of a key. */
export function into<Key>(lists: Map<Key, LedgerRow[]>, key: Key, row: LedgerRow): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [row]);
	else list.push(row);
}

/** Rows by the groups they stand in, in the order of the groups. */
export function grouped(rows: readonly LedgerRow[], belongings: (row: LedgerRow) => Belonging[]): [string, { title: GroupTitle; rows: LedgerRow[] }][] {
	const groups = new Map<string, { order: string; title: GroupTitle; rows: LedgerRow[] }>();
	for (const row of rows) {
		for (const { key, order, title } of belongings(row)) {
			const known = groups.get(key);
			if (known === undefined) groups.set(key, { order, title, rows: [row] });
			else known.rows.push(row);
		}
	}
	return [...groups].sort(([, a], [, b]) => compareTexts(a.order, b.order));
}
