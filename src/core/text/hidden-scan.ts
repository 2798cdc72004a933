import { listMarkerWidth, measureStart } from './line-start';
import { findCodeEnds } from './span';
import { keepOne } from './keep-one';

type HiddenState = 'open' | 'comment' | 'html' | 'maths';

const CLOSING: Record<Exclude<HiddenState, 'open'>, string> = { comment: '%%', html: '-->', maths: '$$' };
const OPENING = ['%%', '<!--', '$$'];

/**
 * Follows what Markdown hides over several lines: `%%` comments, HTML comments, display maths.
 * A mark that is never closed hides nothing: a promise must not vanish because of two stray signs.
 */
export class HiddenScan {
	/** What the next line begins in. */
	state: HiddenState = 'open';
	/** The line of a `%%` that is never closed, or null. */
	unclosedComment: number | null = null;
	/** Where each mark stands last in the text. */
	private readonly lastPlaces: Partial<Record<HiddenState, number>> = {};
	/** For each mark the last line whose rest holds none: it is not searched again. */
	private readonly closedUpTo: Partial<Record<HiddenState, number>> = {};

	/** Whether there is anything to follow in this text. */
	readonly isPossible: boolean;

	constructor(private readonly text: string) {
		this.isPossible = OPENING.some((mark) => text.includes(mark));
	}

	/** Reads one line that stands outside code; it begins at `start` in the text. */
	read(line: string, index: number, start: number): void {
		if (!this.isPossible) return;
		let at = 0;
		if (this.state !== 'open') {
			const mark = CLOSING[this.state];
			const close = line.indexOf(mark);
			if (close === -1) return;
			this.state = 'open';
			at = close + mark.length;
		}
		if (OPENING.some((mark) => line.includes(mark, at))) this.readOpen(line, index, at, start);
	}

	private readOpen(line: string, index: number, from: number, start: number): void {
		const begin = measureStart(line).offset;
		const content = begin + listMarkerWidth(line, begin);
		const codeEnds = findCodeEnds(line);
		let at = from;
		while (at < line.length) {
			const code = line.charCodeAt(at);
			if (code === 96) at = codeEnds[at] || at + 1;
			else if (line.startsWith('%%', at)) at = this.open('comment', line, index, at, 2, start);
			else if (line.startsWith('<!--', at)) at = this.open('html', line, index, at, 4, start, at <= content);
			else if (line.startsWith('$$', at)) at = this.open('maths', line, index, at, 2, start, at <= content);
			else at += 1;
		}
	}

	/** `spans`: whether this mark may reach over the end of its line. Returns where to read on. */
	private open(state: Exclude<HiddenState, 'open'>, line: string, index: number, at: number, width: number, start: number, spans = true): number {
		const close = this.closedUpTo[state] === index ? -1 : line.indexOf(CLOSING[state], at + width);
		if (close === -1) this.closedUpTo[state] = index;
		if (close !== -1) return close + CLOSING[state].length;
		if (spans && this.lastPlaceOf(state) >= start + line.length) {
			this.state = state;
			return line.length;
		}
		if (state === 'comment') this.unclosedComment ??= index;
		return at + width;
	}

	private lastPlaceOf(state: Exclude<HiddenState, 'open'>): number {
		return this.lastPlaces[state] ??= this.text.lastIndexOf(CLOSING[state]);
	}
}

keepOne(new HiddenScan(''));
