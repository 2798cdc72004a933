import { findFrontmatter } from '../../src/core/text/frontmatter-range';

/** What the app calls a section that begins with such a line; one that holds a mark of something longer is taken for that. */
const KINDS: readonly [type: string, pattern: RegExp][] = [
	['comment', /%%/], ['code', /```|~~~/], ['math', /\$\$/], ['html', /</], ['heading', /^#{1,6} /], ['blockquote', /^\s*>/], ['list', /^[\s>]*(?:[-*+]|\d+[.)])(?: |$)/],
];

/** Every line that is not blank as a section of its own; the properties are one. */
export function sectionsOf(text: string): object[] {
	const begun = findFrontmatter(text);
	const sections: object[] = [];
	let offset = 0;
	text.split('\n').forEach((ended, line) => {
		const end = { line, col: ended.length, offset: offset + ended.length };
		const start = { line, col: 0, offset };
		if (begun !== null && line === begun.lineCount - 1) sections.push({ type: 'yaml', position: { start: { line: 0, col: 0, offset: 0 }, end } });
		else if (line >= (begun?.lineCount ?? 0) && ended.trim() !== '') sections.push({ type: KINDS.find(([, pattern]) => pattern.test(ended))?.[0] ?? 'paragraph', position: { start, end } });
		offset = end.offset + 1;
	});
	return sections;
}
