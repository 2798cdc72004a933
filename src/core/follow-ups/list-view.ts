import { recordOf } from '../text/record';
import type { Owner } from './owner';

/** By what the list is grouped. */
export const groupings = ['peer', 'team', 'due', 'meeting', 'owner', 'age'] as const;
export type Grouping = (typeof groupings)[number];

/** Which follow-ups are listed; `open` holds everything that waits for somebody, the unclear and the untold included. */
export const statusFilters = ['open', 'in-progress', 'unclear', 'done', 'dropped', 'all'] as const;
export type StatusFilter = (typeof statusFilters)[number];

export const ownerFilters: readonly Owner[] = ['me', 'them', 'both', 'other'];

/** How somebody wants to see the follow-ups. */
export interface ListView {
	group: Grouping;
	status: StatusFilter;
	/** Null for everybody's. */
	owner: Owner | null;
	/** Only what is past its day. */
	overdue: boolean;
	/** Words that a follow-up must hold, all of them. */
	text: string;
}

export const plainView: ListView = { group: 'peer', status: 'open', owner: null, overdue: false, text: '' };

function oneOf<T extends string>(values: readonly T[], value: unknown, fallback: T): T {
	return values.find((candidate) => candidate === value) ?? fallback;
}

/** A view as it was kept; what nobody knows is as in the plain one. */
export function parseListView(raw: unknown): ListView {
	const kept = recordOf(raw) ?? {};
	return {
		group: oneOf(groupings, kept['group'], plainView.group),
		status: oneOf(statusFilters, kept['status'], plainView.status),
		owner: ownerFilters.find((owner) => owner === kept['owner']) ?? null,
		overdue: kept['overdue'] === true,
		text: typeof kept['text'] === 'string' ? kept['text'] : '',
	};
}

/** Whether anything is left out that would be there without a filter. */
export function isFiltered(view: ListView): boolean {
	return view.status !== plainView.status || view.owner !== null || view.overdue || view.text.trim() !== '';
}
