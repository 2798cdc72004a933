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
}

/** A heading as it is compared: lower case, without emoji, marks and a colon around it. */
export function headingKey(text: string): string {
	const key = text.normalize('NFC').toLowerCase().replace(/[*_`~]/g, '').replace(/^[^\p{L}\p{N}]+/u, '').replace(/\s+/g, ' ');
	// From the end, by hand: a pattern for the last signs would try every run of signs before them.
	const letters = Array.from(key);
	let end = letters.length;
	while (end > 0 && !/[\p{L}\p{N})]/u.test(letters[end - 1] ?? '')) end -= 1;
	return letters.slice(0, end).join('');
}

/** Spellings of one heading by language. */
type Spellings = Readonly<Record<'en' | 'zh' | 'pl', readonly string[]>>;

/** The tables as `content/headings.ts` holds them. */
export interface HeadingTables {
	headings: Readonly<Record<'agenda' | 'agreed' | 'next' | 'private', Spellings>>;
	meeting: Spellings;
	sides: Readonly<Record<'me' | 'them' | 'both', Spellings>>;
}

function allOf(spellings: Spellings): string[] {
	return [...spellings.en, ...spellings.zh, ...spellings.pl];
}

/** Joins the spellings of all languages, so that every note is read whatever language it is in. */
export function joinHeadingWords({ headings, meeting, sides }: HeadingTables): HeadingWords {
	const keys = (spellings: Spellings): Set<string> => new Set(allOf(spellings).map(headingKey));
	return {
		agenda: keys(headings.agenda), agreed: keys(headings.agreed), next: keys(headings.next), private: keys(headings.private),
		// The longest first, so that a longer word is not cut by a shorter one inside it.
		meeting: allOf(meeting).sort((a, b) => b.length - a.length),
		sides: { me: keys(sides.me), them: keys(sides.them), both: keys(sides.both) },
	};
}
