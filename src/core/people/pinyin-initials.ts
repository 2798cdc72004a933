import { FIRSTS, LETTERS, SURNAMES } from '../words/pinyin';

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
