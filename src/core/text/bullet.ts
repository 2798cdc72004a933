import { listMarkerWidth, measureStart } from './line-start';

/** A list item: where it stands and what it says. */
export interface Bullet {
	quoteDepth: number;
	/** Columns before the marker. */
	indent: number;
	/** The text behind the marker, with a box when it has one. */
	text: string;
}

/** Reads a list item, or null when the line is none. */
export function parseBullet(line: string): Bullet | null {
	const start = measureStart(line);
	const width = listMarkerWidth(line, start.offset);
	if (width === 0) {
		// A marker at the very end of a line is an item without text.
		return /^(?:[-*+]|\d{1,9}[.)])$/.test(line.slice(start.offset)) ? { quoteDepth: start.quoteDepth, indent: start.indent, text: '' } : null;
	}
	return { quoteDepth: start.quoteDepth, indent: start.indent, text: line.slice(start.offset + width).trim() };
}
