const ENGLISH = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const CHINESE = ['日', '一', '二', '三', '四', '五', '六'];
const POLISH = ['niedzieli', 'poniedziałku', 'wtorku', 'środy', 'czwartku', 'piątku', 'soboty'];
/** Some systems write accents as signs of their own. */
const POLISH_SPELLINGS = [...POLISH, ...POLISH.map((name) => name.normalize('NFD'))];

/** How a day is named that something is due by, from a closed table: the days of the week from Sunday on, as the pattern finds them, and the word for tomorrow. */
export const dueDayWords: { pattern: RegExp; names: string[]; tomorrow: string }[] = [
	{ pattern: new RegExp(`\\b(?:due\\s+(?:by\\s+|on\\s+)?|by\\s+)(${ENGLISH.join('|')}|tomorrow)\\b`, 'i'), names: ENGLISH, tomorrow: 'tomorrow' },
	{ pattern: /(?:[下上每]个?)?(?:周|星期|礼拜)([日天一二三四五六])(?:之)?前(?![端后往台])|(明天)(?:之)?前(?![端后往台])/, names: CHINESE, tomorrow: '明天' },
	{ pattern: new RegExp(`(?:^|[\\s(（])do\\s+(${POLISH_SPELLINGS.join('|')}|jutra)(?![\\wąćęłńóśźż])`, 'i'), names: POLISH, tomorrow: 'jutra' },
];
