import type { SearchMatches, SearchResult, SearchResultContainer } from 'obsidian';

type Search = (text: string) => SearchResult | null;

/** Finds the letters of the query in a text in their order; words found whole rank above scattered letters. */
export function prepareFuzzySearch(query: string): Search {
	const words = wordsOf(query);
	const letters = words.join('');
	return (text) => {
		const low = text.toLowerCase();
		return findWords(words, low) ?? findLetters(letters, low);
	};
}

/** Finds every place of every word of the query; all words must occur. */
export function prepareSimpleSearch(query: string): Search {
	const words = wordsOf(query);
	return (text) => {
		const low = text.toLowerCase();
		const places = words.map((word) => allPlaces(low, word));
		if (places.some((found) => found.length === 0)) return null;
		const matches = merge(places.flat());
		return { score: words.length === 0 ? 0 : -(matches[0]?.[0] ?? 0) / 100, matches };
	};
}

/** Puts the best results first. */
export function sortSearchResults(results: SearchResultContainer[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

/** Writes a text into an element with the matched parts marked; `offset` moves the matches. */
export function renderMatches(el: HTMLElement | DocumentFragment, text: string, matches: SearchMatches | null, offset = 0): void {
	let done = 0;
	for (const [from, to] of matches ?? []) {
		const start = Math.max(from + offset, done);
		const end = Math.min(to + offset, text.length);
		if (end <= start) continue;
		if (start > done) el.appendText(text.slice(done, start));
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
		done = end;
	}
	if (done < text.length) el.appendText(text.slice(done));
}

/** The same for a whole search result. */
export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
	renderMatches(el, text, result.matches, offset);
}

function wordsOf(query: string): string[] {
	return query.toLowerCase().split(/\s+/).filter((word) => word !== '');
}

function findWords(words: string[], text: string): SearchResult | null {
	const places: SearchMatches = [];
	let score = 0;
	for (const word of words) {
		const found = allPlaces(text, word);
		const best = found.find(([from]) => startsWord(text, from)) ?? found[0];
		if (!best) return null;
		places.push(best);
		score -= (startsWord(text, best[0]) ? 0 : 0.5) + best[0] / 100;
	}
	return { score: words.length === 0 ? 0 : score - text.length / 1000, matches: merge(places) };
}

// Tries each place of the first letter and keeps the reading with the fewest pieces.
function findLetters(letters: string, text: string): SearchResult | null {
	let best: SearchMatches | null = null;
	for (let start = text.indexOf(letters.charAt(0)); start >= 0; start = text.indexOf(letters.charAt(0), start + 1)) {
		const matches = lettersFrom(letters, text, start);
		if (!matches) break;
		if (!best || matches.length < best.length) best = matches;
	}
	return best && { score: -1 - best.length - (best[0]?.[0] ?? 0) / 100 - text.length / 1000, matches: best };
}

function lettersFrom(letters: string, text: string, start: number): SearchMatches | null {
	const matches: SearchMatches = [];
	let at = start;
	for (const letter of letters) {
		const found = text.indexOf(letter, at);
		if (found < 0) return null;
		const last = matches.at(-1);
		if (last && last[1] === found) last[1] = found + letter.length;
		else matches.push([found, found + letter.length]);
		at = found + letter.length;
	}
	return matches;
}

function allPlaces(text: string, word: string): SearchMatches {
	const places: SearchMatches = [];
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push([at, at + word.length]);
	return places;
}

function merge(places: SearchMatches): SearchMatches {
	const merged: SearchMatches = [];
	for (const [from, to] of [...places].sort((a, b) => a[0] - b[0])) {
		const last = merged.at(-1);
		if (last && from <= last[1]) last[1] = Math.max(last[1], to);
		else merged.push([from, to]);
	}
	return merged;
}

function startsWord(text: string, at: number): boolean {
	return at === 0 || /[\s/\-_.,()[\]]/.test(text.charAt(at - 1));
}
