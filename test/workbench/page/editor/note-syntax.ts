/** A link in double brackets: its marks, its target, and its label when it has one. */
export const WIKILINK = /!?\[\[(?<target>[^[\]|\n]+)(?:\|(?<label>[^[\]\n]*))?\]\]/g;

/** Where a wikilink's label lies within its text; a bar with nothing behind it leaves no label, so the target stays to be seen. */
export function labelRange(source: string): [from: number, to: number] {
	const bar = source.indexOf('|') + 1;
	const to = source.length - 2;
	return [bar > 0 && bar < to ? bar : source.indexOf('[[') + 2, to];
}

/** What a wikilink points to; in a table its bar stands behind a backslash. */
export function linkTarget(match: RegExpMatchArray): string {
	return (match.groups?.target ?? '').replace(/\\$/, '').trim();
}

/** A callout's marker at the start of a quote: its kind, whether and how it folds, its title. */
export function parseCallout(line: string): { kind: string; fold: string; title: string } | null {
	const match = /^\[!([^\]]+)\]([+-]?)[ \t]*(.*)/.exec(line);
	return match ? { kind: (match[1] ?? '').trim().toLowerCase(), fold: match[2] ?? '', title: match[3] ?? '' } : null;
}

/** A list line with a box: what stands before the mark, the mark, and the rest. */
const TASK_LINE = /^(\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s+\[)(.)(\][\s\S]*)$/u;

/** The line with its box ticked, or unticked when anything stands in it; null when it has no box. */
export function toggledTaskLine(line: string): string | null {
	const match = TASK_LINE.exec(line);
	return match ? `${match[1] ?? ''}${match[2] === ' ' ? 'x' : ' '}${match[3] ?? ''}` : null;
}
