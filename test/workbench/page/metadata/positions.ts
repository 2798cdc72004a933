import type { Loc, Pos } from 'obsidian';
import type { Range } from './syntax-tree';

/** Turns offsets of one text into lines and columns. */
export class Positions {
	private readonly starts: number[] = [0];

	constructor(text: string) {
		for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
	}

	loc(offset: number): Loc {
		const line = this.line(offset);
		return { line, col: offset - this.lineStart(line), offset };
	}

	pos([from, to]: Range): Pos {
		return { start: this.loc(from), end: this.loc(to) };
	}

	line(offset: number): number {
		let low = 0;
		let high = this.starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.lineStart(middle) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	lineStart(line: number): number {
		return this.starts[line] ?? 0;
	}
}
