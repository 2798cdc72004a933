import { moment } from 'obsidian';
import type { Day } from '../core/text/day';

const DIGIT = /\p{Nd}/gu;

/** A digit of any script as one of 0 to 9: each script has its ten in a row, the nought first. */
function plainDigit(digit: string): string {
	let before = 0;
	while (String.fromCodePoint((digit.codePointAt(0) ?? 0) - before - 1).search(DIGIT) === 0) before += 1;
	return String(before % 10);
}

/** Today by the user's own clock. */
export function today(): Day {
	// In the language of the app it might be written with other digits, and be no day any more.
	return moment().locale('en').format('YYYY-MM-DD');
}

/** Writes a day in a moment format, with the names of the app's language; its digits are 0 to 9 in every language, so that it is found again. */
export function formatDate(day: Day, format: string): string {
	return moment(day, 'YYYY-MM-DD', true).format(format).replace(DIGIT, plainDigit);
}
