import type { MeetingStatus } from '../meetings/meeting-status';

/** The languages that headings, templates and questions come in. */
export type NoteLanguage = 'en' | 'zh' | 'pl';

/** Spellings of headings and heading words, in lower case, all languages together. */
export interface HeadingWords {
	agenda: ReadonlySet<string>;
	agreed: ReadonlySet<string>;
	next: ReadonlySet<string>;
	private: ReadonlySet<string>;
	/** Words that make a heading in a dated note a one-on-one. */
	meeting: readonly string[];
	/** Headings that name a side. */
	sides: { me: ReadonlySet<string>; them: ReadonlySet<string>; both: ReadonlySet<string> };
	/** Words for what became of a meeting. */
	statuses: ReadonlyMap<string, MeetingStatus>;
	/** What may stand beside one behind a date. */
	besideStatus: ReadonlySet<string>;
	/** The languages a known heading may be in. */
	languages: ReadonlyMap<string, readonly NoteLanguage[]>;
}

/** No heading that means anything is longer; what is written behind that is not looked at. */
const LONGEST = 200;

/** A heading of which nothing is to be left out, as most are: letters that have one spelling, and single signs between them. */
const PLAIN = /^[A-Za-z\d\xc0-\xd6\xd8-\xf6\xf8-\u024f\u4e00-\u9fff]+(?:[ :/.,'-][A-Za-z\d\xc0-\xd6\xd8-\xf6\xf8-\u024f\u4e00-\u9fff]+)*$/;

/** A heading as it is compared: lower case, without emoji, marks and a colon around it. */
export function headingKey(text: string): string {
	if (text.length <= LONGEST && PLAIN.test(text)) return text.toLowerCase();
	const key = text.slice(0, LONGEST).normalize('NFC').toLowerCase().replace(/[*_`~]/g, '').replace(/^[^\p{L}\p{N}]+/u, '').replace(/\s+/g, ' ');
	// From the end, by hand: a pattern for the last signs would try every run of signs before them.
	let end = key.length;
	while (end > 0) {
		const last = key.codePointAt(end - 2) ?? 0;
		const start = last > 0xffff ? end - 2 : end - 1;
		if (/[\p{L}\p{N})]/u.test(key.slice(start, end))) break;
		end = start;
	}
	return key.slice(0, end);
}

/** Where a word of a heading may end: at a blank or a sign. */
const SIGN = /[^\p{L}\p{N}]/gu;

/** Whether a heading with this key opens a private section: it begins with words for one, whatever is written behind them (`Private (do not share)`). */
export function isPrivateKey(key: string, { private: known }: Pick<HeadingWords, 'private'>): boolean {
	if (known.has(key)) return true;
	SIGN.lastIndex = 0;
	for (let sign = SIGN.exec(key); sign !== null; sign = SIGN.exec(key)) if (known.has(key.slice(0, sign.index))) return true;
	return false;
}

/** Spellings of one heading by language. */
type Spellings = Readonly<Record<NoteLanguage, readonly string[]>>;

/** The tables as `content/headings.ts` holds them. */
export interface HeadingTables {
	headings: Readonly<Record<'agenda' | 'agreed' | 'next' | 'private', Spellings>>;
	meeting: Spellings;
	sides: Readonly<Record<'me' | 'them' | 'both', Spellings>>;
	statuses: Readonly<Record<MeetingStatus, Spellings>>;
	besideStatus: Spellings;
}

function allOf(spellings: Spellings): string[] {
	return [...spellings.en, ...spellings.zh, ...spellings.pl];
}

function languagesOf(tables: readonly Spellings[]): Map<string, NoteLanguage[]> {
	const languages = new Map<string, NoteLanguage[]>();
	for (const language of ['en', 'zh', 'pl'] as const) {
		for (const key of new Set(tables.flatMap((table) => table[language]).map(headingKey))) {
			languages.set(key, [...languages.get(key) ?? [], language]);
		}
	}
	return languages;
}

/** Joins the spellings of all languages, so that every note is read whatever language it is in. */
export function joinHeadingWords({ headings, meeting, sides, statuses, besideStatus }: HeadingTables): HeadingWords {
	const keys = (spellings: Spellings): Set<string> => new Set(allOf(spellings).map(headingKey));
	return {
		agenda: keys(headings.agenda), agreed: keys(headings.agreed), next: keys(headings.next), private: keys(headings.private),
		// The longest first, so that a longer word is not cut by a shorter one inside it.
		meeting: allOf(meeting).sort((a, b) => b.length - a.length),
		sides: { me: keys(sides.me), them: keys(sides.them), both: keys(sides.both) },
		statuses: new Map((['planned', 'held', 'cancelled', 'moved'] as const).flatMap((status) => allOf(statuses[status]).map((word) => [word, status] as const))),
		besideStatus: new Set(allOf(besideStatus)),
		languages: languagesOf([...Object.values(headings), ...Object.values(sides)]),
	};
}

/** The language most of a note's known headings are in; null when none says, or they say two things. */
export function noteLanguage(headings: readonly string[], words: HeadingWords): NoteLanguage | null {
	const votes = { en: 0, zh: 0, pl: 0 };
	for (const heading of headings) {
		for (const language of words.languages.get(headingKey(heading)) ?? []) votes[language] += 1;
	}
	const [first, second] = (['en', 'zh', 'pl'] as const).map((language) => ({ language, votes: votes[language] })).sort((a, b) => b.votes - a.votes);
	return first === undefined || first.votes === (second?.votes ?? 0) ? null : first.language;
}
