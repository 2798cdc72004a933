import { behindBlanks } from './blank';
import { listMarkerWidth, measureStart, type LineStart } from './line-start';
import { tagSignsIn, type TagSigns } from './tag-signs';
import { keepOne } from './keep-one';

/** Wider than the tags of the app: in doubt a line is private. */
const PRIVATE_TAG = /(?:^|[^\p{L}\p{N}_/#&])#private(?![\p{L}\p{N}_-])/iu;
const PRIVATE_CALLOUT = /^\[!private[\]|]/i;
const QUOTE = 62;
const BRACKET = 91;

/** How deep the private callout stands that a line opens, at the margin or behind a list marker, or null. */
function calloutDepthOf(line: string, start: LineStart): number | null {
	if (start.quoteDepth > 0) return line.charCodeAt(start.offset) === BRACKET && PRIVATE_CALLOUT.test(line.slice(start.offset)) ? start.quoteDepth : null;
	const width = listMarkerWidth(line, start.offset);
	if (width === 0 || line.charCodeAt(behindBlanks(line, start.offset + width)) !== QUOTE) return null;
	const content = line.slice(start.offset + width);
	const inner = measureStart(content);
	return PRIVATE_CALLOUT.test(content.slice(inner.offset)) ? inner.quoteDepth : null;
}

/** Follows what never leaves the note: private sections, callouts, and `#private` lines with what hangs below them. */
export class PrivateScan {
	private sectionLevel: number | null = null;
	private calloutDepth: number | null = null;
	private itemIndent: number | null = null;
	/** Whether a line of this text, of whatever kind, may say that it is private. */
	readonly isMarked: boolean;

	/** `isPrivateHeading` is asked once for every heading, in their order. */
	constructor({ isPrivate }: TagSigns, private readonly isPrivateHeading: (text: string) => boolean) {
		this.isMarked = isPrivate;
	}

	/** A heading begins a private section, or ends one of its level or deeper. */
	readHeading(level: number, text: string): void {
		const isPrivate = this.isPrivateHeading(text);
		if (this.sectionLevel !== null && level <= this.sectionLevel) this.sectionLevel = null;
		if (this.sectionLevel === null && isPrivate) this.sectionLevel = level;
		this.itemIndent = null;
	}

	/** Whether the section is private that is open now. */
	get isOpen(): boolean {
		return this.sectionLevel !== null;
	}

	/** Whether a callout is open that may reach over the next line. */
	get isInCallout(): boolean {
		return this.calloutDepth !== null;
	}

	/** Reads the next line, after `readHeading` when it is one; true when it is private. */
	reads(line: string, start: LineStart, blank: boolean, hidden: boolean): boolean {
		if (this.calloutDepth !== null && start.quoteDepth < this.calloutDepth) {
			// A line right below a callout continues its paragraph without a mark: in doubt it is private.
			const lazy = !blank && listMarkerWidth(line, start.offset) === 0 && line.charCodeAt(start.offset) !== 35;
			if (!lazy) this.calloutDepth = null;
		}
		if (this.itemIndent !== null && !blank && start.indent <= this.itemIndent) this.itemIndent = null;
		if (!hidden) {
			if (this.calloutDepth === null) this.calloutDepth = calloutDepthOf(line, start);
			if (this.isMarked && this.itemIndent === null && line.includes('#') && PRIVATE_TAG.test(line)) this.itemIndent = start.indent;
		}
		return this.sectionLevel !== null || this.calloutDepth !== null || this.itemIndent !== null;
	}
}

keepOne(new PrivateScan(tagSignsIn(''), () => false));
