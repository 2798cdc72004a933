/** A part of a line, in UTF-16 units; `end` is the first place behind it. */
export interface Span {
	start: number;
	end: number;
}

/** The line with its code spans blanked out, at the same length: what stands in code is not read. */
export function maskCode(line: string): string {
	if (line.indexOf('`') === -1) return line;
	return line.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, (span) => ' '.repeat(span.length));
}

/** What is left of a text when these parts are taken out, with single spaces where they stood. */
export function withoutSpans(line: string, from: number, spans: readonly Span[]): string {
	const ordered = [...spans].sort((a, b) => a.start - b.start);
	let rest = '';
	let at = from;
	for (const span of ordered) {
		if (span.start > at) rest += `${line.slice(at, span.start)} `;
		at = Math.max(at, span.end);
	}
	return (rest + line.slice(at)).replace(/\s+/g, ' ').trim();
}
