import { addDays, type Day } from '../text/day';
import { textOf } from '../text/property';
import { CADENCE, cadenceDays, unitDays } from '../words/cadence-words';

/**
 * Days between meetings meant by `6w`, `14d`, `monthly` or `every 2 weeks`, or null. A month is four weeks, so that
 * a rhythm stays on its weekday.
 */
export function parseCadence(value: unknown): number | null {
	const text = textOf(value)?.toLowerCase().trim() ?? '';
	const word = cadenceDays.get(text);
	if (word !== undefined) return word;
	const match = CADENCE.exec(text);
	const days = Number(match?.[1] ?? 0) * (unitDays[match?.[2] ?? ''] ?? 0);
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
