import { moment } from 'obsidian';
import type { Day } from '../core/text/day';

/** Today by the user's own clock. */
export function today(): Day {
	return moment().format('YYYY-MM-DD');
}

/** Writes a day in a moment format, in the app's language. */
export function formatDate(day: Day, format: string): string {
	return moment(day, 'YYYY-MM-DD', true).format(format);
}
