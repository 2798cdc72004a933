const LETTERS = 'ABCDEFGHJKLMNOPQRSTWXYZ';
/** The first common character of each initial, in pinyin order. */
const FIRSTS = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀';
/** Characters that begin otherwise in a surname than in a word. */
const SURNAMES = new Map([['曾', 'z'], ['单', 's'], ['解', 'x'], ['仇', 'q'], ['区', 'o'], ['查', 'z'], ['缪', 'm'], ['翟', 'z'], ['尉', 'y'], ['长', 'z']]);

/** The first letters of a Chinese name as people type them to find it (王小明 is `wxm`); other letters stay as they are. */
export function pinyinInitials(name: string): string {
	if (!/\p{Script=Han}/u.test(name)) return '';
	const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
	return [...name.trim()].map((letter, place) => {
		const surname = place === 0 ? SURNAMES.get(letter) : undefined;
		if (surname !== undefined || !/\p{Script=Han}/u.test(letter)) return surname ?? letter.trim();
		let found = '';
		for (let index = 0; index < FIRSTS.length && collator.compare(FIRSTS.charAt(index), letter) <= 0; index += 1) found = LETTERS.charAt(index);
		return found;
	}).join('').toLowerCase();
}
