import type { FollowUp } from '../../src/core/follow-ups/follow-up';
import type { TrueFollowUp } from './vault/note-builder';

/** How what was found differs from the truth. */
export interface Differences {
	/** Follow-ups that were not found, or read as something else. */
	missed: string[];
	/** Lines taken for follow-ups that are none. */
	falsely: string[];
}

function placeOf({ path, line }: { path: string; line: number }): string {
	return `${path}:${line}`;
}

function said({ raw, owner, status }: Pick<FollowUp, 'raw' | 'owner' | 'status'>): string {
	return `${raw} (${owner}, ${status})`;
}

/** Compares follow-ups with the truth by path and line, then by the line itself, its owner and its status. */
export function compare(found: readonly FollowUp[], truth: readonly TrueFollowUp[]): Differences {
	const foundAt = new Map(found.map((followUp) => [placeOf(followUp), said(followUp)]));
	const missed = truth.flatMap((item) => {
		const read = foundAt.get(placeOf(item));
		return read === said(item) ? [] : [`${placeOf(item)} ${said(item)}, read as ${read ?? 'nothing'}`];
	});
	const places = new Set(truth.map(placeOf));
	return { missed, falsely: found.filter((followUp) => !places.has(placeOf(followUp))).map((followUp) => `${placeOf(followUp)} ${said(followUp)}`) };
}
