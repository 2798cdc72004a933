const TAB = 9;
const SPACE = 32;
const QUOTE = 62;

/** What a line begins with, before its content. */
export interface LineStart {
	/** Where the content begins. */
	readonly offset: number;
	/** How many `>` stand before it. */
	readonly quoteDepth: number;
	/** Columns between the last `>` (or the margin) and the content; a tab counts to the next multiple of 4. */
	readonly indent: number;
	/** Columns between the margin and the first `>`, or the content when there is none. */
	readonly outerIndent: number;
}

/** Whether a line that begins with this sign is text like any other: no blank, heading, quote, item, fence or rule, and not empty. */
export function beginsText(code: number): boolean {
	return code > QUOTE && code !== 95 && code !== 96 && code !== 126;
}

/** Of most lines: shared, for there are many. */
export const AT_MARGIN: LineStart = { offset: 0, quoteDepth: 0, indent: 0, outerIndent: 0 };

/** Measures indentation and quote marks: `  > > - [ ] x` has depth 2. Whether an indented `>` is code is for the lists around it to say. */
export function measureStart(line: string): LineStart {
	const first = line.charCodeAt(0);
	if (first !== SPACE && first !== TAB && first !== QUOTE) return AT_MARGIN;
	let offset = 0;
	let indent = 0;
	let quoteDepth = 0;
	let outerIndent = -1;
	for (; offset < line.length; offset += 1) {
		const code = line.charCodeAt(offset);
		if (code === SPACE) indent += 1;
		else if (code === TAB) indent += 4 - (indent % 4);
		else if (code === QUOTE) {
			if (quoteDepth === 0) outerIndent = indent;
			quoteDepth += 1;
			indent = 0;
			// One space after the mark belongs to the mark.
			if (line.charCodeAt(offset + 1) === SPACE) offset += 1;
		} else break;
	}
	return { offset, quoteDepth, indent, outerIndent: quoteDepth === 0 ? indent : outerIndent };
}

/** Columns between the first `depth` quote marks of a line (the margin for 0) and what follows them: more marks, or the content. */
export function indentInQuote(line: string, depth: number): number {
	let begin = 0;
	for (let mark = 0; mark < depth; mark += 1) begin = line.indexOf('>', begin) + 1;
	return measureStart(line.slice(line.charCodeAt(begin) === SPACE && depth > 0 ? begin + 1 : begin)).outerIndent;
}

/** The width of a list marker at `offset` with the space behind it, or 0 when there is none. */
export function listMarkerWidth(line: string, offset: number): number {
	const code = line.charCodeAt(offset);
	let end = offset;
	if (code === 45 || code === 42 || code === 43) end += 1;
	else {
		while (end - offset < 9 && line.charCodeAt(end) >= 48 && line.charCodeAt(end) <= 57) end += 1;
		const delimiter = line.charCodeAt(end);
		if (end === offset || (delimiter !== 46 && delimiter !== 41)) return 0;
		end += 1;
	}
	const after = line.charCodeAt(end);
	return after === SPACE || after === TAB ? end - offset + 1 : 0;
}
