import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where recordings lie; tests run in the project's folder. */
export const RECORDINGS = 'test/expected';

/**
 * Compares a text with its recording, `name` below test/expected/. With UPDATE_EXPECTED=1 the text is written and the
 * test still fails: a recording passes only once it stands there and somebody could read it.
 */
export function expectRecording(name: string, text: string): void {
	const place = `${RECORDINGS}/${name}`;
	const path = join(process.cwd(), place);
	if (process.env['UPDATE_EXPECTED'] === '1') {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		throw new Error(`Recorded ${place}. Read what changed in it, then run again without UPDATE_EXPECTED: a run that records never passes.`);
	}
	if (!existsSync(path)) {
		throw new Error(`There is no recording ${place} yet. Run this test once with UPDATE_EXPECTED=1 to write it, read it, then run again without.`);
	}
	expect(text).toBe(readFileSync(path, 'utf8'));
}

/** Rows as text, each cell but the last as wide as the widest of its column; no blanks at the ends of lines. */
export function columns(rows: readonly (readonly string[])[], gap = '  '): string[] {
	const widths: number[] = [];
	for (const row of rows) row.forEach((cell, at) => { widths[at] = Math.max(widths[at] ?? 0, cell.length); });
	return rows.map((row) => row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0))).join(gap).trimEnd());
}

/** The one place where two texts differ, as `-` and `+` lines with a line of the text around them; counted from 0. */
export function diffOf(before: string, after: string): string[] {
	const [old, now] = [before.split('\n'), after.split('\n')];
	const most = Math.min(old.length, now.length);
	let start = 0;
	while (start < most && old[start] === now[start]) start += 1;
	let end = 0;
	while (end < most - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
	const [removed, added] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
	if (removed.length + added.length === 0) return ['no difference'];
	const kept = (line: string | undefined): string[] => (line === undefined ? [] : [`  ${line}`.trimEnd()]);
	return [
		`@ line ${start}`, ...kept(old[start - 1]), ...removed.map((line) => `- ${line}`.trimEnd()), ...added.map((line) => `+ ${line}`.trimEnd()),
		...kept(old[old.length - end]),
	];
}
