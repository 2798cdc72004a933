import { AT_MARGIN, listMarkerWidth, type LineStart } from './line-start';
import { isRule } from './rule';
import { keepOne } from './keep-one';

/** How many of the items hold a line with this indent. */
function countHolding(items: readonly number[], indent: number): number {
	let count = items.length;
	while ((items[count - 1] ?? 0) > indent) count -= 1;
	return count;
}

function innermost(items: readonly number[], indent: number): number {
	return items[countHolding(items, indent) - 1] ?? 0;
}

/** The column behind blanks that begin at `offset`, from 0. */
function countBlanks(line: string, offset: number): number {
	let end = offset;
	while (line.charCodeAt(end) === 32 || line.charCodeAt(end) === 9) end += 1;
	return end - offset;
}

/** Follows list nesting, to tell an indented list item from indented code (CommonMark 4.4, 5.2). */
export class ListScan {
	/** Columns at which the content of the open items begins, outermost first: that of all of them is the margin. */
	private items: number[] = [0];
	/** The items outside the quote that is being read. */
	private outerItems: number[] = [0];
	private quoteDepth = 0;
	private afterParagraph = false;

	/** Columns at which the content of the open list item begins that would hold this line, 0 outside lists. */
	contentIndentAt(start: LineStart): number {
		const items = start.quoteDepth === this.quoteDepth ? this.items : start.quoteDepth === 0 ? this.outerItems : [0];
		return innermost(items, start.indent);
	}

	/** A quote keeps the list it stands in, and has lists of its own. */
	private enter(start: LineStart): void {
		if (this.quoteDepth === 0) this.outerItems = this.items.filter((content) => content <= start.outerIndent);
		this.items = start.quoteDepth === 0 ? this.outerItems : [0];
		this.quoteDepth = start.quoteDepth;
		this.afterParagraph = false;
	}

	/** Closes all items but the outermost ones. */
	private keep(count: number): void {
		while (this.items.length > count) this.items.pop();
	}

	/** A heading: the next indented line continues nothing. */
	endParagraph(): void {
		this.items = [0];
		this.afterParagraph = false;
	}

	/** Reads a line outside fences that is empty, or begins at the margin and is mere text. */
	readPlain(blank: boolean): void {
		if (this.quoteDepth !== 0) this.enter(AT_MARGIN);
		if (!blank && !this.afterParagraph) this.keep(1);
		this.afterParagraph = !blank;
	}

	/** Reads the next line outside fences; true when it is indented code or continues a paragraph as plain text. */
	isCode(line: string, start: LineStart, blank: boolean): boolean {
		if (start.quoteDepth !== this.quoteDepth) this.enter(start);
		if (start.quoteDepth > 0 && start.outerIndent >= innermost(this.outerItems, start.outerIndent) + 4) return true;
		if (blank) {
			this.afterParagraph = false;
			return false;
		}
		const width = listMarkerWidth(line, start.offset);
		const holders = countHolding(this.items, start.indent);
		const base = this.items[holders - 1] ?? 0;
		const continues = this.afterParagraph && (this.items.length > 1 || width === 0);
		if (start.indent >= base + 4 && !continues) return true;
		if (isRule(line, start.offset)) {
			this.keep(holders);
			this.afterParagraph = false;
			return false;
		}
		if (width > 0) {
			const padding = countBlanks(line, start.offset + width);
			this.keep(holders);
			this.items.push(start.indent + width + (padding >= 4 ? 0 : padding));
		} else if (!this.afterParagraph) this.keep(holders);
		this.afterParagraph = true;
		return false;
	}
}

keepOne(new ListScan());
