import { listMarkerWidth, type LineStart } from './line-start';

const PRIVATE_TAG = /(?:^|\s)#private(?![^\s!@#$%^&*(),.?":{}|<>])/i;
const PRIVATE_CALLOUT = /^\[!private\]/i;

/** Follows what never leaves the note: private sections, callouts, and `#private` lines with what hangs below them. */
export class PrivateScan {
	private sectionLevel: number | null = null;
	private calloutDepth: number | null = null;
	private itemIndent: number | null = null;

	constructor(private readonly isPrivateHeading: (text: string) => boolean) {}

	/** A heading begins a private section, or ends one of its level or deeper. */
	readHeading(level: number, text: string): void {
		if (this.sectionLevel !== null && level <= this.sectionLevel) this.sectionLevel = null;
		if (this.sectionLevel === null && this.isPrivateHeading(text)) this.sectionLevel = level;
		this.itemIndent = null;
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
			if (start.quoteDepth > 0 && this.calloutDepth === null && PRIVATE_CALLOUT.test(line.slice(start.offset))) {
				this.calloutDepth = start.quoteDepth;
			}
			if (this.itemIndent === null && line.includes('#') && PRIVATE_TAG.test(line)) this.itemIndent = start.indent;
		}
		return this.sectionLevel !== null || this.calloutDepth !== null || this.itemIndent !== null;
	}
}
