import type { SearchMatches, SearchResult, SearchResultContainer } from 'obsidian';
import { notImplemented } from './not-implemented';

type Search = (text: string) => SearchResult | null;

/** Finds the words of the query, or else its letters in their order; words found whole rank above scattered letters. */
export function prepareFuzzySearch(query: string): Search {
	const findWords = prepareSimpleSearch(query);
	const scattered = lettersOf(query.replace(/\s+/g, ''), true);
	return (text) => findWords(text) ?? find([scattered], text);
}

/** Finds the words of the query, in any order; all of them must occur. */
export function prepareSimpleSearch(query: string): Search {
	const words = query.split(/\s+/).filter((word) => word !== '').map((word) => lettersOf(word, false));
	return (text) => find(words, text);
}

/** Puts the best results first. */
export function sortSearchResults(results: SearchResultContainer[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

/** Writes a text into an element with the matched parts marked. */
export function renderResults(el: HTMLElement, text: string, { matches }: SearchResult, offset = 0): void {
	if (offset !== 0) notImplemented('renderResults with an offset');
	let done = 0;
	for (const [from, to] of matches) {
		el.appendText(text.slice(done, from));
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(from, to) });
		done = to;
	}
	el.appendText(text.slice(done));
}

/** What finds these letters from each place of the first one: in one piece, or with others between them. */
function lettersOf(word: string, apart: boolean): RegExp {
	const letters = [...word.toLowerCase()].map((letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`);
	return new RegExp(`(?=${letters.map((letter, at) => `${apart && at > 0 ? `[^${letter}]*` : ''}(${letter})`).join('')})`, 'dgu');
}

/** All of these must be found; a short text ranks higher. */
function find(wanted: readonly RegExp[], text: string): SearchResult | null {
	const found = wanted.flatMap((letters) => bestPlace(letters, text) ?? []);
	if (found.length < wanted.length) return null;
	return { score: found.reduce((sum, { score }) => sum + score, -text.length / 1000), matches: merge(found.flatMap(({ matches }) => matches)) };
}

/** In the fewest pieces, where a word begins rather than inside one, early rather than late. */
function bestPlace(letters: RegExp, text: string): SearchResult | undefined {
	const places = [...text.toLowerCase().matchAll(letters)].map(({ index, indices }) => {
		const matches = merge(indices?.slice(1) ?? []);
		const isInWord = /[^\s/\-_.,()[\]]/.test(text.charAt(index - 1));
		return { matches, score: 2 - 2 * matches.length - (isInWord ? 0.5 : 0) - index / 100 };
	});
	return places.sort((a, b) => b.score - a.score)[0];
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
