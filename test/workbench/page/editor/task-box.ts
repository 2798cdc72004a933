/** A list line with a box: what stands before the mark, the mark, and the rest. */
const TASK_LINE = /^(\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s+\[)(.)(\][\s\S]*)$/u;

/** The line with its box ticked, or unticked when anything stands in it; null when it has no box. */
export function toggledTaskLine(line: string): string | null {
	const match = TASK_LINE.exec(line);
	return match ? `${match[1] ?? ''}${match[2] === ' ' ? 'x' : ' '}${match[3] ?? ''}` : null;
}
