/** Whose a line is, where a word for a side says so. */
export type Side = 'me' | 'them' | 'both';

/** Words for the sides, product.md 2.5; compared in lower case. */
export const ownerSides: [string, Side][] = [
	['me', 'me'], ['we', 'both'], ['both', 'both'], ['them', 'them'],
	['我们', 'both'], ['一起', 'both'], ['对方', 'them'], ['我', 'me'],
	['ja', 'me'], ['my', 'both'], ['razem', 'both'], ['oni', 'them'],
];

/** The words that need no blank behind them when they follow an `@`, as Chinese writes on: `@对方下周发`. Not where they are part of a longer word: `@我的`, `@我司`. */
export const sideWritingOn = /^@(?:我们|对方|我)(?![的方司组这那们])/;
