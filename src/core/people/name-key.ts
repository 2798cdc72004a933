const UNFOLDED: Record<string, string> = { 'ł': 'l', 'ø': 'o', 'đ': 'd', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ı': 'i', 'þ': 'th', 'ð': 'd' };

/** Letters without their accents, in lower case: `Łukasz Żółkiewski` is `lukasz zolkiewski`. */
export function foldAccents(text: string): string {
	return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC')
		.replace(/[łøđßæœıþð]/g, (letter) => UNFOLDED[letter] ?? letter);
}

/** Hyphens that look alike: the typographic and the non-breaking one are `-`. */
const HYPHENS = /[\u2010\u2011]/g;

/** What two spellings of one name share: letter case, composed or not, blanks, hyphens, curly apostrophes and a leading `@`. */
export function nameKey(name: string): string {
	return name.normalize('NFC').replace(/[’‘ʼ]/g, '\'').replace(HYPHENS, '-').trim().replace(/^@/, '').replace(/\s+/g, ' ').toLowerCase();
}

/** The name as it stands in tags and folder names: `zoe-obrien-nunez`; letters of any script stay. */
export function slugOf(name: string): string {
	return foldAccents(name.replace(/^@/, '')).replace(/['’‘ʼ]/g, '').replace(HYPHENS, '-')
		.replace(/[\s_.!-,/:-@[-^`{-~，。、：；·]+/g, '-').replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
}

/** What a mention has in common with every name it may begin with: the first letter. A text that begins otherwise may also be a name without letters. */
export function keysOfMention(text: string): string[] {
	const folded = foldAccents(text.slice(0, 80)).trim();
	const first = /[\p{L}\p{N}]/u.exec(folded);
	if (first === null) return ['@'];
	return first.index === 0 ? [`@${first[0]}`] : [`@${first[0]}`, '@'];
}
