import { listMarkerWidth, measureStart } from './line-start';
import { findCodeEnds } from './span';

type HiddenState = 'open' | 'comment' | 'html' | 'maths';

const CLOSING: Record<Exclude<HiddenState, 'open'>, string> = { comment: '%%', html: '-->', maths: '$$' };

/**
 * Follows what Markdown hides over several lines: `%%` comments, HTML comments, display maths.
 * A mark that is never closed hides nothing: a promise must not vanish because of two stray signs.
 */
export class HiddenScan {
	/** What the next line begins in. */
	state: HiddenState = 'open';
	/** The line of a `%%` that is never closed, or null. */
	unclosedComment: number | null = null;
	private readonly lastLines = new Map<string, number>();
	/** For each mark the last line whose rest holds none: it is not searched again. */
	private readonly closedUpTo: Partial<Record<HiddenState, number>> = {};

	constructor(private readonly lines: readonly string[]) {}

	/** Reads one line that stands outside code. */
	read(line: string, index: number): void {
		let at = 0;
		if (this.state !== 'open') {
			const mark = CLOSING[this.state];
			const close = line.indexOf(mark);
			if (close === -1) return;
			this.state = 'open';
			at = close + mark.length;
		}
		if (line.indexOf('%%', at) === -1 && line.indexOf('<!--', at) === -1 && line.indexOf('$$', at) === -1) return;
		this.readOpen(line, index, at);
	}

	private readOpen(line: string, index: number, from: number): void {
		const begin = measureStart(line).offset;
		const content = begin + listMarkerWidth(line, begin);
		const codeEnds = findCodeEnds(line);
		let at = from;
		while (at < line.length) {
			const code = line.charCodeAt(at);
			if (code === 96) at = codeEnds[at] || at + 1;
			else if (line.startsWith('%%', at)) at = this.open('comment', line, index, at, 2);
			else if (line.startsWith('<!--', at)) at = this.open('html', line, index, at, 4, at <= content);
			else if (line.startsWith('$$', at)) at = this.open('maths', line, index, at, 2, at <= content);
			else at += 1;
		}
	}

	/** `spans`: whether this mark may reach over the end of its line. Returns where to read on. */
	private open(state: Exclude<HiddenState, 'open'>, line: string, index: number, at: number, width: number, spans = true): number {
		const close = this.closedUpTo[state] === index ? -1 : line.indexOf(CLOSING[state], at + width);
		if (close === -1) this.closedUpTo[state] = index;
		if (close !== -1) return close + CLOSING[state].length;
		if (spans && this.lastLineWith(CLOSING[state]) > index) {
			this.state = state;
			return line.length;
		}
		if (state === 'comment') this.unclosedComment ??= index;
		return at + width;
	}

	private lastLineWith(mark: string): number {
		const known = this.lastLines.get(mark);
		if (known !== undefined) return known;
		let index = this.lines.length - 1;
		while (index >= 0 && (this.lines[index] ?? '').indexOf(mark) === -1) index -= 1;
		this.lastLines.set(mark, index);
		return index;
	}
}
