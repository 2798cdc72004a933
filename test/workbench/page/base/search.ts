import type { SearchMatches, SearchResult, SearchResultContainer } from 'obsidian';

type Search = (text: string) => SearchResult | null;

/** Finds the words of the query, or else its letters in their order; words found whole rank above scattered letters. */
export function prepareFuzzySearch(query: string): Search {
	const findWords = prepareSimpleSearch(query);
	const findLetters = prepareLetterSearch(query);
	return (text) => findWords(text) ?? findLetters(text);
}

/** Finds every place of every word of the query; all words must occur. Early places and those where a word begins rank higher. */
export function prepareSimpleSearch(query: string): Search {
	const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
	return (text) => {
		const places = words.map((word) => allPlaces(text.toLowerCase(), word));
		if (places.some((found) => found.length === 0)) return null;
		const best = places.map((found) => Math.max(...found.map(([from]) => -from / 100 - (startsWord(text, from) ? 0 : 0.5))));
		return { score: best.reduce((sum, score) => sum + score - text.length / 1000, 0), matches: merge(places.flat()) };
	};
}

/** Puts the best results first. */
export function sortSearchResults(results: SearchResultContainer[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

/** Writes a text into an element with the matched parts marked; `offset` moves the matches. */
export function renderResults(el: HTMLElement, text: string, { matches }: SearchResult, offset = 0): void {
	let done = 0;
	for (const match of matches) {
		const [from, to] = match.map((at) => Math.min(Math.max(at + offset, done), text.length));
		if (from === undefined || from === to) continue;
		el.appendText(text.slice(done, from));
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(from, to) });
		done = to ?? from;
	}
	el.appendText(text.slice(done));
}

// Reads the letters from each place of the first one, and keeps the reading with the fewest pieces.
function prepareLetterSearch(query: string): Search {
	const letters = [...query.toLowerCase().replace(/\s+/g, '')].map((letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`);
	const reading = new RegExp(`(?=${letters.map((letter, at) => `${at > 0 ? `[^${letter}]*` : ''}(${letter})`).join('')})`, 'dgu');
	return (text) => {
		const readings = [...text.toLowerCase().matchAll(reading)].map(({ indices }) => merge(indices?.slice(1) ?? []));
		const [best] = readings.sort((a, b) => a.length - b.length);
		return best?.[0] ? { score: -1 - best.length - best[0][0] / 100 - text.length / 1000, matches: best } : null;
	};
}

function allPlaces(text: string, word: string): SearchMatches {
	const places: SearchMatches = [];
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push([at, at + word.length]);
	return places;
}

function merge(places: SearchMatches): SearchMatches {
	const merged: SearchMatches = [];
	for (const [from, to] of places.sort((a, b) => a[0] - b[0])) {
		const last = merged.at(-1);
		if (last && from <= last[1]) last[1] = Math.max(last[1], to);
		else merged.push([from, to]);
	}
	return merged;
}

function startsWord(text: string, at: number): boolean {
	return at === 0 || /[\s/\-_.,()[\]]/.test(text.charAt(at - 1));
}
