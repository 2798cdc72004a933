/** Whether a meeting took place. */
export type MeetingStatus = 'planned' | 'held' | 'cancelled' | 'moved';

const STATUS_WORDS = new Map<string, MeetingStatus>(Object.entries({
	planned: 'planned', held: 'held', done: 'held', cancelled: 'cancelled', canceled: 'cancelled', moved: 'moved', postponed: 'moved',
	计划: 'planned', 已取消: 'cancelled', 取消: 'cancelled', 改期: 'moved', odwołane: 'cancelled', przełożone: 'moved', zaplanowane: 'planned',
} as const));
const AIM_WORDS = ['trust', 'comms', 'workload', 'ideas'];
/** What else may stand behind a date beside a status: how two meet, and the day of the week. */
const OTHER_WORDS = new RegExp(`^(?:${[
	'in-person|video|phone|call|online|walk|coffee|lunch|meal', '视频|电话|散步|咖啡|午餐', 'wideo|telefon|spacer|kawa|obiad', '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?',
	'(?:周|星期)[一二三四五六日天]', 'poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela', '\\d.*',
].join('|')})$`);

/** The status that a word stands for, or null. */
export function statusWord(text: string): MeetingStatus | null {
	return STATUS_WORDS.get(text.toLowerCase()) ?? null;
}

function statusAmong(words: readonly string[]): MeetingStatus | null {
	return words.map(statusWord).find((status) => status !== null) ?? null;
}

/**
 * What a heading says behind its date. A status word may be one of many (`launch moved to May`): it counts where all
 * words from the date to the next sign are known ones, or where it stands alone in brackets.
 */
export function wordsBehindDay(rest: string): { writtenStatus: MeetingStatus | null; aim: string | null } {
	// Where to it was moved is another date.
	const text = rest.toLowerCase().replace(/(?:\s(?:to|na)|[到至])\s*(?=\[*\d)/g, ' ');
	const parts = text.split(/[^\p{L}\p{M}\p{N}\s-]|\s-+\s/u).map((part) => part.split(/\s+/).filter((word) => word !== ''));
	const isKnown = (word: string): boolean => STATUS_WORDS.has(word) || AIM_WORDS.includes(word) || OTHER_WORDS.test(word);
	const plain = parts.findIndex((words) => !words.every(isKnown));
	const alone = [...text.matchAll(/[(（]\s*([^\s\d()（）[]+)\s*(?=[)）]|\[*\d)/g)].map(([, word = '']) => word);
	return {
		writtenStatus: statusAmong([...parts.slice(0, plain === -1 ? parts.length : plain).flat(), ...alone]),
		aim: parts.flat().find((word) => AIM_WORDS.includes(word)) ?? null,
	};
}
