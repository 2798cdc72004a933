/** Days between meetings that a word means; a month is four weeks. */
export const cadenceDays: ReadonlyMap<string, number> = new Map([
	['weekly', 7], ['biweekly', 14], ['fortnightly', 14], ['monthly', 28], ['bimonthly', 56], ['quarterly', 84],
]);

/** So many days, weeks or months: the number, and the word for what is counted. */
export const CADENCE = /^(?:every\s+)?(\d{1,3})\s*(d|days?|w|weeks?|m|months?)$/;

/** Days in what is counted. */
export const unitDays: Readonly<Record<string, number>> = { d: 1, day: 1, days: 1, w: 7, week: 7, weeks: 7, m: 28, month: 28, months: 28 };
