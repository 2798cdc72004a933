import { findLinks } from './links';
import { lastPart } from './path';

/** A piece of a line as it is shown: plain, code, a link to a note, or one to the web. */
export interface ShownPiece {
	text: string;
	kind: 'plain' | 'code' | 'note' | 'web';
	/** Where a link leads. */
	target: string;
}

/** Only what is closed: behind a stray mark nothing is hidden. */
const CLOSED_COMMENT = /%%[^]*?%%\s?|<!--[^]*?-->\s?/g;
/** Code, `[words](https://…)`, `<https://…>` and the bare address, without the signs that end a sentence. */
const SPECIAL = /`([^`]+)`|\[([^\][]+)\]\((https?:\/\/[^\s()<>]+)\)|<(https?:\/\/[^\s<>]+)>|(https?:\/\/[^\s<>。，；：！？）]*[^\s<>.,;:!?'")\]}。，；：！？）])/g;
const EMPHASIS = /(\*\*|__|~~|==)(\S|\S.*?\S)\1/g;

function piecesOf(text: string): ShownPiece[] {
	const pieces: ShownPiece[] = [];
	let at = 0;
	const addPlain = (end: number): void => {
		if (end > at) pieces.push({ kind: 'plain', text: text.slice(at, end).replace(EMPHASIS, '$2'), target: '' });
	};
	for (const match of text.matchAll(SPECIAL)) {
		const [whole, code, words, linked, angled, bare] = match;
		addPlain(match.index);
		const target = linked ?? angled ?? bare ?? '';
		pieces.push(code === undefined ? { kind: 'web', text: words ?? target, target } : { kind: 'code', text: code, target: '' });
		at = match.index + whole.length;
	}
	addPlain(text.length);
	return pieces;
}

/** A line's text taken apart as it is shown: without comments and marks of emphasis, links by what they are called. */
export function shownPieces(said: string): ShownPiece[] {
	const text = said.replace(CLOSED_COMMENT, '');
	let at = 0;
	const pieces = findLinks(text).flatMap(({ start, end, display, target }): ShownPiece[] => {
		const before = piecesOf(text.slice(at, start));
		at = end;
		return [...before, { kind: 'note', text: display ?? lastPart(target), target }];
	});
	return [...pieces, ...piecesOf(text.slice(at))];
}

/** The same as one text, for where nothing can be a link. */
export function shownText(said: string): string {
	return shownPieces(said).map(({ text }) => text).join('');
}
