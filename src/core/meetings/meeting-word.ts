import type { HeadingWords } from '../text/heading-words';
import { WITH } from '../words/with';

/** Latin words and figures must stand alone: `11:15` holds no 1:1, `1:1:30` neither, but `1:1: pricing` does. */
function standsAlone(text: string, start: number, end: number): boolean {
	const joins = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter) && !/\p{Script=Han}/u.test(letter);
	const behind = text.charAt(end) === ':' ? text.charAt(end + 1) : text.charAt(end);
	return !joins(text.charAt(start - 1)) && text.charAt(start - 1) !== ':' && !joins(behind);
}

/** Whether a heading has a word for a one-on-one. */
export function hasMeetingWord(text: string, words: HeadingWords): boolean {
	const lower = text.toLowerCase();
	return words.meeting.some((word) => {
		for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + 1)) {
			if (standsAlone(lower, at, at + word.length)) return true;
		}
		return false;
	});
}

/** A name without the word for a one-on-one that stands beside it: `1-1 with Ana Ruiz`. */
export function withoutMeetingWord(name: string, words: HeadingWords): string {
	const lower = name.toLowerCase();
	for (const word of words.meeting) {
		const at = lower.indexOf(word);
		const end = at + word.length;
		if (at !== -1 && standsAlone(lower, at, end)) return (name.slice(0, at) + name.slice(end).replace(WITH, ' ')).replace(/^[\s\-_–—]+|[\s\-_–—]+$/g, '');
	}
	return name;
}
