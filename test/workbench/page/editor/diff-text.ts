import { diffTokens } from './diff';

/** The changes that make one text the other, as an editor takes them: small ones, so that a caret elsewhere stays where it is. */
export function diffText(before: string, after: string): { from: number; to: number; insert: string }[] {
	const oldLines = tokens(before);
	const newLines = tokens(after);
	const starts = offsets(oldLines);
	return diffTokens(oldLines, newLines).flatMap(({ from, to, newFrom, newTo }) => {
		const insert = newLines.slice(newFrom, newTo).join('');
		return trimEqual(before, starts[from] ?? before.length, starts[to] ?? before.length, insert);
	});
}

/** Leaves out what a replaced stretch and its replacement have in common at either end. */
function trimEqual(before: string, from: number, to: number, insert: string): { from: number; to: number; insert: string }[] {
	let head = 0;
	const longest = Math.min(to - from, insert.length);
	while (head < longest && before[from + head] === insert[head]) head++;
	let tail = 0;
	while (tail < longest - head && before[to - 1 - tail] === insert[insert.length - 1 - tail]) tail++;
	const change = { from: from + head, to: to - tail, insert: insert.slice(head, insert.length - tail) };
	return change.from === change.to && change.insert === '' ? [] : [change];
}

function tokens(text: string): string[] {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function offsets(lines: string[]): number[] {
	const starts = [0];
	for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
	return starts;
}
