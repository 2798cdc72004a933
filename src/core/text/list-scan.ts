import { listMarkerWidth, type LineStart } from './line-start';

/** Follows list nesting, to tell an indented list item from indented code (CommonMark 4.4, 5.2). */
export class ListScan {
	private items: number[] = [];
	private quoteDepth = 0;
	private afterParagraph = false;

	/** Columns at which the content of the innermost open list item begins, 0 outside lists. */
	get contentIndent(): number {
		return this.items[this.items.length - 1] ?? 0;
	}

	/** A heading or rule: the next indented line continues nothing. */
	endParagraph(): void {
		this.items = [];
		this.afterParagraph = false;
	}

	/** Reads the next line outside fences; true when it is indented code or continues a paragraph as plain text. */
	isCode(line: string, start: LineStart, blank: boolean): boolean {
		if (start.quoteDepth !== this.quoteDepth) {
			this.quoteDepth = start.quoteDepth;
			this.items = [];
			this.afterParagraph = false;
		}
		if (blank) {
			this.afterParagraph = false;
			return false;
		}
		const width = listMarkerWidth(line, start.offset);
		const holders = this.items.filter((content) => content <= start.indent);
		const base = holders[holders.length - 1] ?? 0;
		const continues = this.afterParagraph && (this.items.length > 0 || width === 0);
		if (start.indent >= base + 4 && !continues) return true;
		if (width > 0) {
			const padding = /^[ \t]*/.exec(line.slice(start.offset + width))?.[0].length ?? 0;
			this.items = [...holders, start.indent + width + (padding >= 4 ? 0 : padding)];
		} else if (!this.afterParagraph) {
			this.items = holders;
		}
		this.afterParagraph = true;
		return false;
	}
}
