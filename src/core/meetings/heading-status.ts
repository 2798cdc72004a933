import type { HeadingWords } from '../text/heading-words';
import { AIM_WORDS, TO_DATE } from '../words/behind-day';
import type { MeetingStatus } from './meeting-status';

/** The status that the first of these words stands for that has one; null without any. */
export function statusAmong(said: readonly string[], words: HeadingWords): MeetingStatus | null {
	return said.map((word) => words.statuses.get(word.toLowerCase())).find((status) => status !== undefined) ?? null;
}

/**
 * What a heading says behind its date. A status word may be one of many (`launch moved to May`): it counts where all
 * words from one sign to the next are known ones, and for a meeting that was not where it comes first.
 */
export function wordsBehindDay(rest: string, words: HeadingWords): { writtenStatus: MeetingStatus | null; aim: string | null } {
	// Where to it was moved is another date.
	const text = rest.toLowerCase().replace(TO_DATE, ' ');
	const parts = text.split(/[^\p{L}\p{M}\p{N}\s-]|\s-+\s/u).map((part) => part.split(/\s+/).filter((word) => word !== ''));
	const isKnown = (word: string): boolean => words.statuses.has(word) || words.besideStatus.has(word) || AIM_WORDS.includes(word) || /^\d/.test(word);
	const known = parts.filter((part) => part.every(isKnown));
	const [first = '', second = ''] = parts.find((part) => !known.includes(part)) ?? [];
	const begins = statusAmong([first === 'was' ? second : first], words);
	return {
		writtenStatus: begins === 'cancelled' || begins === 'moved' ? begins : statusAmong(known.flat(), words),
		aim: parts.flat().find((word) => AIM_WORDS.includes(word)) ?? null,
	};
}
