import { indentInQuote, listMarkerWidth, type LineStart } from './line-start';
import { keepOne } from './keep-one';

interface OpenFence {
	mark: string;
	length: number;
	quoteDepth: number;
	/** Content indent of the list item it stands in; a line left of it ends the fence with the item. */
	itemIndent: number;
}

function measureFence(line: string, offset: number): { mark: string; length: number } | null {
	const mark = line.charAt(offset);
	if (mark !== '`' && mark !== '~') return null;
	let end = offset;
	while (line.charAt(end) === mark) end += 1;
	return end - offset < 3 ? null : { mark, length: end - offset };
}

/** Follows fenced code blocks (CommonMark 4.5) line by line. */
export class FenceScan {
	private fence: OpenFence | null = null;
	/** Whether there is any fence in this text. */
	readonly isPossible: boolean;
	/** Whether the line just read opens a list item, and a fence in it. */
	openedWithItem = false;

	constructor(text: string) {
		this.isPossible = text.includes('```') || text.includes('~~~');
	}

	get isOpen(): boolean {
		return this.fence !== null;
	}

	/** Reads the next line; true when it belongs to a fence, its first and last line included. `itemIndent` is that of the list item that would hold it. */
	reads(line: string, start: LineStart, blank: boolean, itemIndent: number): boolean {
		this.openedWithItem = false;
		if (this.fence !== null) {
			if (start.quoteDepth >= this.fence.quoteDepth && (blank || indentInQuote(line, this.fence.quoteDepth) >= this.fence.itemIndent)) {
				const end = measureFence(line, start.offset);
				const closes = end !== null && start.quoteDepth === this.fence.quoteDepth && start.indent < this.fence.itemIndent + 4 && end.mark === this.fence.mark && end.length >= this.fence.length
					&& line.slice(start.offset + end.length).trim() === '';
				if (closes) this.fence = null;
				return true;
			}
			this.fence = null;
		}
		if (start.indent >= itemIndent + 4) return false;
		// An item may begin with a fence: `- ```js`.
		let offset = start.offset;
		for (let width = listMarkerWidth(line, offset); width > 0; width = listMarkerWidth(line, offset)) {
			offset += width;
			while (line.charAt(offset) === ' ') offset += 1;
		}
		const opening = measureFence(line, offset);
		if (opening === null) return false;
		if (opening.mark === '`' && line.indexOf('`', offset + opening.length) !== -1) return false;
		this.openedWithItem = offset > start.offset;
		this.fence = { ...opening, quoteDepth: start.quoteDepth, itemIndent: this.openedWithItem ? start.indent + offset - start.offset : itemIndent };
		return true;
	}
}

keepOne(new FenceScan(''));
