/** A local calendar day, `YYYY-MM-DD`. Days sort as text. */
export type Day = string;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(value: number, width: number): string {
	return String(value).padStart(width, '0');
}

function isDay(year: number, month: number, day: number): boolean {
	const length = month === 2 && isLeap(year) ? 29 : MONTH_LENGTHS[month - 1];
	return length !== undefined && year >= 1 && year <= 9999 && day >= 1 && day <= length;
}

/** The day of these numbers (month and day from 1), or null when the calendar has none. */
export function dayOf(year: number, month: number, day: number): Day | null {
	return isDay(year, month, day) ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
}

/** The number that the figures from `start` to `end` write; NaN when another sign is among them. */
function figures(text: string, start: number, end: number): number {
	let value = 0;
	for (let at = start; at < end; at += 1) {
		const figure = text.charCodeAt(at) - 48;
		if (!(figure >= 0 && figure <= 9)) return NaN;
		value = value * 10 + figure;
	}
	return value;
}

/** The day that `YYYY-MM-DD` names, or null when the text is anything else or no such day exists. */
export function parseDay(text: string): Day | null {
	if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
	return isDay(figures(text, 0, 4), figures(text, 5, 7), figures(text, 8, 10)) ? text : null;
}

/** Days since 1970-01-01, by Howard Hinnant's civil-calendar formula: no Date, so no time zone. */
export function dayNumber(day: Day): number {
	const month = Number(day.slice(5, 7));
	const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
	const era = Math.floor(year / 400);
	const yearOfEra = year - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1;
	return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The day so many days after 1970-01-01. */
export function dayOfNumber(value: number): Day {
	const shifted = value + 719468;
	const era = Math.floor(shifted / 146097);
	const dayOfEra = shifted - era * 146097;
	const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1, 2)}`;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
	return dayOfNumber(dayNumber(day) + count);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return dayNumber(to) - dayNumber(from);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
	return (((dayNumber(day) + 4) % 7) + 7) % 7;
}
