import { dayNumber, parseDay, type Day } from '../text/day';
import type { Bank } from './bank';
import type { AskedPrompt } from './history';

/** What choosing needs to know of a prompt in an earlier meeting. */
export type PastPrompt = Pick<AskedPrompt, 'id' | 'date' | 'answered'>;

/** What was asked of a peer before one day. */
export interface Past {
	/** The ids asked on each day, the earliest day first: all meetings of a day are one batch, so no order of lines matters. */
	batches: ReadonlySet<string>[];
	lastAsked: ReadonlyMap<string, Day>;
	/** When a topic was last asked about. */
	topicAsked: ReadonlyMap<string, Day>;
	/** On how many days a prompt stood unanswered since it was last asked. */
	skips: ReadonlyMap<string, number>;
	/** The last day on which anything was asked. */
	lastDay: Day | null;
}

/** Adds a text to the set of a key. */
function into(sets: Map<string, Set<string>>, key: string, text: string): void {
	const set = sets.get(key);
	if (set === undefined) sets.set(key, new Set([text]));
	else set.add(text);
}

/** Keeps a day for a key when it is later than the one it has. */
function keepLast(days: Map<string, Day>, key: string, day: Day): void {
	if (day > (days.get(key) ?? '')) days.set(key, day);
}

/** Gathers what notes dated before a day say; what is dated that day or later changes nothing. */
export function pastOf(history: readonly PastPrompt[], date: Day, bank: Bank): Past {
	const asked = new Map<Day, Set<string>>();
	const lastAsked = new Map<string, Day>();
	const topicAsked = new Map<string, Day>();
	for (const event of history) {
		if (!event.answered || event.date >= date) continue;
		into(asked, event.date, event.id);
		keepLast(lastAsked, event.id, event.date);
		const topic = bank.byId.get(event.id)?.topic;
		if (topic !== undefined) keepLast(topicAsked, topic, event.date);
	}
	const skippedOn = new Map<string, Set<Day>>();
	for (const event of history) {
		if (event.answered || event.date >= date || event.date <= (lastAsked.get(event.id) ?? '')) continue;
		into(skippedOn, event.id, event.date);
	}
	const days = [...asked.keys()].sort();
	return {
		batches: days.map((day) => asked.get(day) ?? new Set()), lastAsked, topicAsked,
		skips: new Map([...skippedOn].map(([id, on]) => [id, on.size])), lastDay: days[days.length - 1] ?? null,
	};
}

/** The last day a prompt or one with its intent was asked, or null. */
export function lastAskedAlike(past: Past, prompt: { id: string; variants: readonly string[] }): Day | null {
	let last = '';
	for (const id of [prompt.id, ...prompt.variants]) {
		const day = past.lastAsked.get(id) ?? '';
		if (day > last) last = day;
	}
	return last === '' ? null : last;
}

/** Days between two days, endless when either is no day: what cannot be dated is long ago. */
export function daysSince(from: Day, to: Day): number {
	return parseDay(from) === null || parseDay(to) === null ? Infinity : dayNumber(to) - dayNumber(from);
}
