import { addDays, dayOf, parseDay, type Day } from './day';

/**
 * The day somebody types: `2026-04-02`, `+10` or `10` days from today, or a month and a day (`4-2`, `4/2`, `4月2日`) or a
 * day and a month (`2.4.`), which are the next such day. Null when it is none.
 */
export function typedDay(text: string, today: Day): Day | null {
	const typed = text.trim();
	const whole = parseDay(typed);
	if (whole !== null) return whole;
	const count = /^\+?(\d{1,3})$/.exec(typed);
	if (count !== null) return addDays(today, Number(count[1]));
	const monthFirst = /^(\d{1,2})(?:[-/]|月)(\d{1,2})日?$/.exec(typed);
	const dayFirst = /^(\d{1,2})\.(\d{1,2})\.?$/.exec(typed);
	const [month, day] = monthFirst !== null ? [Number(monthFirst[1]), Number(monthFirst[2])] : [Number(dayFirst?.[2] ?? 0), Number(dayFirst?.[1] ?? 0)];
	const year = Number(today.slice(0, 4));
	const soonest = dayOf(year, month, day);
	return soonest !== null && soonest >= today ? soonest : dayOf(year + 1, month, day);
}
