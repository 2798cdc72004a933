import { addDays, type Day } from '../text/day';
import { textOf } from '../text/property';

const WORDS = new Map([
	['weekly', 7], ['biweekly', 14], ['fortnightly', 14], ['monthly', 28], ['bimonthly', 56], ['quarterly', 84],
]);

const UNIT_DAYS: Record<string, number> = { d: 1, day: 1, days: 1, w: 7, week: 7, weeks: 7, m: 28, month: 28, months: 28 };

/**
 * Days between meetings meant by `6w`, `14d`, `monthly` or `every 2 weeks`, or null. A month is four weeks, so that
 * a rhythm stays on its weekday.
 */
export function parseCadence(value: unknown): number | null {
	const text = textOf(value)?.toLowerCase().trim() ?? '';
	const word = WORDS.get(text);
	if (word !== undefined) return word;
	const match = /^(?:every\s+)?(\d{1,3})\s*(d|days?|w|weeks?|m|months?)$/.exec(text);
	const days = Number(match?.[1] ?? 0) * (UNIT_DAYS[match?.[2] ?? ''] ?? 0);
	return days > 0 ? days : null;
}

/** What decides when a peer is due. */
export interface RhythmFacts {
	cadenceDays: number | null;
	lastHeld: Day | null;
	snoozedUntil: Day | null;
	paused: boolean;
	archived: boolean;
}

/** The day the next meeting is due: the last held one and the cadence, later when snoozed; null without a rhythm or a first meeting. */
export function nextDueOf(facts: RhythmFacts): Day | null {
	if (facts.cadenceDays === null || facts.lastHeld === null || facts.archived || (facts.paused && facts.snoozedUntil === null)) return null;
	const due = addDays(facts.lastHeld, facts.cadenceDays);
	return facts.snoozedUntil !== null && facts.snoozedUntil > due ? facts.snoozedUntil : due;
}

/** Whether the next meeting is due on a day or was before it; a first one is due at once. */
export function isDueOn(facts: RhythmFacts, day: Day): boolean {
	const due = nextDueOf({ ...facts, lastHeld: facts.lastHeld ?? addDays(day, -(facts.cadenceDays ?? 0)) });
	return due !== null && due <= day;
}
