import { isBlank } from './blank';
import { addDays, weekdayOf, type Day } from './day';
import { COMMENT } from './inline-comment';
import { maskCode, type Span } from './span';
import { dueDayWords } from '../words/due-day-words';

/** A day in words, such as "due by Friday": a weekday (0 for Sunday) or so many days on. */
export interface DueWords extends Span {
	weekday: number | null;
	days: number | null;
}

/** Whether `by`, `due` or `do` ends before this place, in letters of any case. */
function endsLead(line: string, at: number): boolean {
	const last = line.charCodeAt(at - 1) | 32;
	if (last !== 121 && last !== 101 && last !== 111) return false;
	return /(?:by|due|do)$/i.test(line.slice(Math.max(0, at - 3), at));
}

/** Whether a line has what each of the patterns needs: one of these words before a blank, or 前. */
function mayNameDay(line: string, from: number): boolean {
	for (let at = from + 2; at < line.length; at += 1) {
		if (isBlank(line.charCodeAt(at)) && endsLead(line, at)) return true;
	}
	return line.indexOf('前', from) !== -1;
}

/** Finds the first day in words of a line, from a closed table in English, Chinese and Polish. */
export function findDueWords(raw: string, from: number): DueWords | null {
	const masked = maskCode(raw);
	if (!mayNameDay(masked, from)) return null;
	// What a link is called and what stands in a comment is not said of the task.
	const dots = (part: string): string => '.'.repeat(part.length);
	const line = masked.slice(from).replace(/\[\[[^\][]*\]\]/g, dots).replace(COMMENT, dots);
	for (const { pattern, names, tomorrow } of dueDayWords) {
		const match = pattern.exec(line);
		// 下周五 is a day of next week, which this table does not know, 周五前端 work on a front end: no guess is better than a wrong one.
		if (match === null || /^[下上每]/.test(match[0])) continue;
		const word = (match[1] ?? match[2] ?? '').toLowerCase().normalize().replace('天', match[2] === undefined ? '日' : '天');
		const start = from + match.index + (/^[\s(（]/.test(match[0]) ? 1 : 0);
		const place = { start, end: from + match.index + match[0].length };
		if (word === tomorrow) return { ...place, weekday: null, days: 1 };
		return { ...place, weekday: names.indexOf(word), days: null };
	}
	return null;
}

/** The day the words mean when said on `day`: a weekday is the next one after it, never the day itself. */
export function dayMeant(words: DueWords, day: Day): Day {
	if (words.weekday === null) return addDays(day, words.days ?? 0);
	return addDays(day, ((words.weekday - weekdayOf(day) + 6) % 7) + 1);
}
