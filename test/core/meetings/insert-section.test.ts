import fc from 'fast-check';
import { insertSection, type NewSection } from '../../../src/core/meetings/insert-section';
import { lineStart, splitLines } from '../../../src/core/text/lines';
import { runs } from '../../support/runs';

const LINES = ['## 2026-03-12', '### Notes', ''];

function insert(text: string, side: NewSection['side'], raw = '## 2026-03-05'): string | null {
	const line = splitLines(text).indexOf(raw);
	return insertSection(text, { beside: { line, raw }, side, lines: LINES, cursorLine: 2 })?.text ?? null;
}

const NEW = '## 2026-03-12\n### Notes\n\n';

test.each([
	['newest first', '# Ana\n\n## 2026-03-05\na\n\n## 2026-02-05\nb\n', 'before', `# Ana\n\n${NEW}## 2026-03-05\na\n\n## 2026-02-05\nb\n`],
	['newest last', '## 2026-02-05\nb\n\n## 2026-03-05\na\n', 'after', `## 2026-02-05\nb\n\n## 2026-03-05\na\n\n${NEW}`],
	['only one, at the top', '## 2026-03-05\na', 'before', `${NEW}## 2026-03-05\na`],
	['only one, no final line break', '## 2026-03-05\na', 'after', `## 2026-03-05\na\n\n${NEW}`],
	['behind its own deeper headings', '## 2026-03-05\n### Agreed\nx\n\n# Later\n', 'after', `## 2026-03-05\n### Agreed\nx\n\n${NEW}# Later\n`],
	['right below frontmatter', '---\na: b\n---\n## 2026-03-05\n', 'before', `---\na: b\n---\n\n${NEW}## 2026-03-05\n`],
	['a heading in a fence ends nothing', '## 2026-03-05\n```\n## code\n```\nx\n', 'after', `## 2026-03-05\n\`\`\`\n## code\n\`\`\`\nx\n\n${NEW}`],
	['a fence never closed, behind', '## 2026-03-05\n```\nx\n', 'after', `${NEW}## 2026-03-05\n\`\`\`\nx\n`],
	['a comment, closed later', '## 2026-03-05\n%%\n## 2026-02-05\n%%\nx\n', 'after', `## 2026-03-05\n%%\n## 2026-02-05\n%%\nx\n\n${NEW}`],
] as const)('%s', (_, text, side, after) => {
	expect(insert(text, side)).toBe(after);
});

test('a note with Windows line ends gets no other', () => {
	expect(insert('## 2026-03-05\r\na\r\n', 'after')).toBe('## 2026-03-05\r\na\r\n\r\n## 2026-03-12\r\n### Notes\r\n\r\n');
});

test.each([
	['gone', '## 2026-03-06\n', '## 2026-03-05'], ['there twice, neither at its place', 'x\n\n## 2026-03-05\n## 2026-03-05\n', '## 2026-03-05'], ['in a fence by now', '```\n## 2026-03-05\n```\n', '## 2026-03-05'], ['no heading', 'text\n', 'text'],
])('a heading that is %s is refused', (_, text, raw) => {
	expect(insertSection(text, { beside: { line: 0, raw }, side: 'after', lines: LINES, cursorLine: 2 })).toBeNull();
});

test('the section is found at its line, all other text stays', () => {
	const part = fc.constantFrom('## 2026-03-05', '## 2026-02-05', '# x', '```', '%%', '- a', '', 'text', '> q', '    y');
	fc.assert(fc.property(fc.array(part), fc.constantFrom('\n', '\r\n'), fc.constantFrom<NewSection['side']>('before', 'after'), (lines, ending, side) => {
		const text = lines.join(ending);
		const raw = '## 2026-03-05';
		const done = insertSection(text, { beside: { line: lines.indexOf(raw), raw }, side, lines: LINES, cursorLine: 2 });
		if (done === null) return;
		const texts = splitLines(done.text);
		expect(texts.slice(done.line, done.line + 3)).toEqual(LINES);
		const at = lineStart(done.text, done.line);
		const [before, after] = [done.text.slice(0, at), done.text.slice(lineStart(done.text, done.line + 3))];
		expect(text.endsWith(after)).toBe(true);
		expect(before.trimEnd()).toBe(text.slice(0, text.length - after.length).trimEnd());
		if (ending === '\r\n' && lines.length > 1) expect(done.text.replace(/\r\n/g, '')).not.toContain('\n');
	}), runs);
});
