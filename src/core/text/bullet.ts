import { listMarkerWidth, measureStart } from './line-start';

/** A list item: where it stands and what it says. */
export interface Bullet {
	quoteDepth: number;
	/** Columns before the marker. */
	indent: number;
	/** The text behind the marker, with a box when it has one. */
	text: string;
}

const BARE_MARKER = /^(?:[-*+]|\d{1,9}[.)])$/;
const LONGEST_MARKER = 10;

/** Whether a line that begins with this sign may be a list item: a blank, a quote mark, or what a marker begins with. */
export function mayBeginItem(code: number): boolean {
	return code <= 62 && (code === 32 || code === 9 || code === 62 || code === 45 || code === 42 || code === 43 || (code >= 48 && code <= 57));
}

/** Where the text begins behind the list marker at `offset`, or -1 when there is none. */
export function itemTextAt(line: string, offset: number): number {
	const width = listMarkerWidth(line, offset);
	if (width > 0) return offset + width;
	// A marker at the very end of a line is an item without text.
	return line.length - offset <= LONGEST_MARKER && BARE_MARKER.test(line.slice(offset)) ? line.length : -1;
}

/** Reads a list item, or null when the line is none. */
export function parseBullet(line: string): Bullet | null {
	const { offset, quoteDepth, indent } = measureStart(line);
	const at = itemTextAt(line, offset);
	return at === -1 ? null : { quoteDepth, indent, text: line.slice(at).trim() };
}

/** What the text of an item says: without its box and the block id at its end. */
export function saidBy(text: string): string {
	const said = text.replace(/^\[.\](?:\s+|$)/, '');
	return (said.indexOf('^') === -1 ? said : said.replace(/(?:^|\s)\^[\w-]+\s*$/, '')).trimEnd();
}
