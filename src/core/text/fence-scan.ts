import type { LineStart } from './line-start';

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

	/** Reads the next line; true when it belongs to a fence, its first and last line included. */
	reads(line: string, start: LineStart, blank: boolean, itemIndent: number): boolean {
		if (this.fence !== null) {
			const leftItem = !blank && start.indent < this.fence.itemIndent;
			if (start.quoteDepth >= this.fence.quoteDepth && !leftItem) {
				const end = measureFence(line, start.offset);
				const closes = end !== null && end.mark === this.fence.mark && end.length >= this.fence.length
					&& line.slice(start.offset + end.length).trim() === '';
				if (closes) this.fence = null;
				return true;
			}
			this.fence = null;
		}
		if (start.indent >= itemIndent + 4) return false;
		const opening = measureFence(line, start.offset);
		if (opening === null) return false;
		if (opening.mark === '`' && line.indexOf('`', start.offset + opening.length) !== -1) return false;
		this.fence = { ...opening, quoteDepth: start.quoteDepth, itemIndent: start.indent >= itemIndent ? itemIndent : 0 };
		return true;
	}
}
