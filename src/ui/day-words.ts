import { daysBetween, type Day } from '../core/text/day';
import type { Translate } from '../i18n/index';

/** A day as people say it: today, tomorrow, in 5 days, 3 days ago. */
export function dayInWords(day: Day, today: Day, t: Translate): string {
	const days = daysBetween(today, day);
	if (days === 0) return t('day.today');
	if (days === 1) return t('day.tomorrow');
	if (days === -1) return t('day.yesterday');
	return days > 0 ? t('day.in', { count: days }) : t('day.ago', { count: -days });
}

/** A due day as people say it: what is past is late. */
export function dueInWords(due: Day, today: Day, t: Translate): string {
	const days = daysBetween(due, today);
	return days > 0 ? t('due.late', { count: days }) : t('due.when', { day: dayInWords(due, today, t) });
}

/** A day as a calendar says it, in a language: 13 March, and what else of it is asked for. */
export function dateInWords(day: Day, locale: string, more: Pick<Intl.DateTimeFormatOptions, 'weekday' | 'year'>): string {
	// Noon of the day in UTC, told in UTC: the same day everywhere.
	return new Intl.DateTimeFormat(locale, { ...more, day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
}
