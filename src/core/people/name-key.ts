const UNFOLDED: Record<string, string> = { 'ł': 'l', 'ø': 'o', 'đ': 'd', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ı': 'i', 'þ': 'th', 'ð': 'd' };

function isAscii(text: string): boolean {
	for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
	return true;
}

/** Letters without their accents, in lower case: `Łukasz Żółkiewski` is `lukasz zolkiewski`. */
export function foldAccents(text: string): string {
	if (isAscii(text)) return text.toLowerCase();
	return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC')
		.replace(/[łøđßæœıþð]/g, (letter) => UNFOLDED[letter] ?? letter);
}

/** Hyphens that look alike: the typographic and the non-breaking one are `-`. */
const HYPHENS = /[\u2010\u2011]/g;

/** Whether a name has only letters that have one spelling, plain signs, and single spaces between them. */
function isPlain(name: string): boolean {
	let before = 32;
	for (let at = 0; at < name.length; at += 1) {
		const code = name.charCodeAt(at);
		const isLetter = (code > 32 && code < 0x7f) || (code >= 0xc0 && code < 0x250) || (code >= 0x4e00 && code < 0x9fff);
		if (!isLetter && (code !== 32 || before === 32)) return false;
		before = code;
	}
	return before !== 32 && name.charCodeAt(0) !== 64;
}

/** What two spellings of one name share: letter case, composed or not, blanks, hyphens, curly apostrophes and a leading `@`. */
export function nameKey(name: string): string {
	if (isPlain(name)) return name.toLowerCase();
	return name.normalize('NFC').replace(/[’‘ʼ]/g, '\'').replace(HYPHENS, '-').trim().replace(/^@/, '').replace(/\s+/g, ' ').toLowerCase();
}

/** Whether a name has only small letters, figures and single hyphens between them: it is its own slug. */
function isSlug(name: string): boolean {
	let before = 45;
	for (let at = 0; at < name.length; at += 1) {
		const code = name.charCodeAt(at);
		const isPlain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
		if (!isPlain && (code !== 45 || before === 45)) return false;
		before = code;
	}
	return before !== 45;
}

/** The name as it stands in tags and folder names: `zoe-obrien-nunez`; letters of any script stay. */
export function slugOf(name: string): string {
	if (isSlug(name)) return name;
	return foldAccents(name.replace(/^@/, '')).replace(/['’‘ʼ]/g, '').replace(HYPHENS, '-')
		.replace(/[\s_.!-,/:-@[-^`{-~，。、：；·]+/g, '-').replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
}

/** The name in a tag of somebody, `#people/ana-ruiz`; any other text as it is. */
export function nameInTag(text: string): string {
	return text.replace(/^#people\//i, '');
}

/** What a mention has in common with every name it may begin with: the first letter. A text that begins otherwise may also be a name without letters. */
export function keysOfMention(text: string): string[] {
	const code = text.charCodeAt(0) | 32;
	if (code >= 97 && code <= 122) return [`@${String.fromCharCode(code)}`];
	const folded = foldAccents(text.slice(0, 80)).trim();
	const first = /[\p{L}\p{N}]/u.exec(folded);
	if (first === null) return ['@'];
	return first.index === 0 ? [`@${first[0]}`] : [`@${first[0]}`, '@'];
}
