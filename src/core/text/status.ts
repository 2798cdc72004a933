/** Where a promise stands. `moved` is read from `[>]` and never written. */
export type FollowUpStatus = 'open' | 'in-progress' | 'done' | 'dropped' | 'moved' | 'unclear';

/** What boxes mean that are not ours, from the user's own table; `none` is no task at all. */
export type StatusTable = ReadonlyMap<string, FollowUpStatus | 'none'>;

const STATUSES: Record<string, FollowUpStatus> = {
	' ': 'open', '/': 'in-progress', 'x': 'done', 'X': 'done', '-': 'dropped', '>': 'moved', '?': 'unclear',
};

const BOXES: Record<Exclude<FollowUpStatus, 'moved'>, string> = {
	'open': ' ', 'in-progress': '/', 'done': 'x', 'dropped': '-', 'unclear': '?',
};

/** What a box means: first as product.md 2.5 says, then as the user's table does; any other is open. */
export function statusOf(box: string, table: StatusTable): FollowUpStatus | 'none' {
	return STATUSES[box] ?? table.get(box) ?? 'open';
}

/** Whether there is a box that writes this. */
export function isWritable(status: unknown): status is Exclude<FollowUpStatus, 'moved'> {
	return Object.keys(BOXES).some((known) => known === status);
}

/** The box that writes a status. */
export function boxOf(status: Exclude<FollowUpStatus, 'moved'>): string {
	return BOXES[status];
}
