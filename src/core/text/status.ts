/** Where a promise stands. `moved` is read from `[>]` and never written. */
export type FollowUpStatus = 'open' | 'in-progress' | 'done' | 'dropped' | 'moved' | 'unclear';

const STATUSES: Record<string, FollowUpStatus> = {
	' ': 'open', '/': 'in-progress', 'x': 'done', 'X': 'done', '-': 'dropped', '>': 'moved', '?': 'unclear',
};

const BOXES: Record<Exclude<FollowUpStatus, 'moved'>, string> = {
	'open': ' ', 'in-progress': '/', 'done': 'x', 'dropped': '-', 'unclear': '?',
};

/** What a box means; any box that is not ours is open. */
export function statusOf(box: string): FollowUpStatus {
	return STATUSES[box] ?? 'open';
}

/** The box that writes a status. */
export function boxOf(status: Exclude<FollowUpStatus, 'moved'>): string {
	return BOXES[status];
}
