import { insertPrompt, promptLine } from '../../../src/core/prompts/insert-prompt';
import { findPromptMarks } from '../../../src/core/prompts/prompt-mark';
import { splitLines } from '../../../src/core/text/lines';
import { outlined } from '../text/reading';
import { words } from '../../support/vault-folder';

const PROMPT = '- Why? ^q-a-01';

/** Inserts at the line that holds `¦`, which is taken out first; in the section that holds `§` behind its heading. */
function insert(marked: string): string | null {
	const lineOf = (mark: string): number => splitLines(marked).findIndex((line) => line.includes(mark));
	const text = marked.replace('¦', '').replace('§', '');
	const seen = (line: number): { line: number; raw: string } | null => (line === -1 ? null : { line, raw: splitLines(text)[line] ?? '' });
	const done = insertPrompt(text, 'Why?', 'a-01', words, { cursor: seen(lineOf('¦')), section: seen(lineOf('§')) });
	if (done === null) return null;
	const lines = splitLines(done.text);
	const { text: child = '' } = { text: lines[done.cursorLine] };
	expect(child).toMatch(/^ {4,7}- $/);
	expect(lines[done.cursorLine - 1]).toContain('Why? ^q-a-01');
	return done.text;
}

/** A text with `+` where the prompt and its child are expected, and `+` with blanks before it for an indented one. */
const withPrompt = (text: string): string => text.replace(/^( *)\+$/m, (_, margin: string) => `${margin}${PROMPT}\n${margin}    - `);

describe('on or below the line of the cursor', () => {
	test.each([
		['an empty line', '## Notes\n¦\n## Agreed\n', '## Notes\n+\n## Agreed\n'],
		['a line of blanks', '## Notes\n  \t¦\n', '## Notes\n+\n'],
		['the last line', '## Agenda\n## Notes\n¦', '## Agenda\n## Notes\n+'],
		['an empty line between items', '- a\n¦\n- b\n', '- a\n+\n- b\n'],
		['an item', '## Notes\n- a¦\n- b\n', '## Notes\n- a\n+\n- b\n'],
		['an item with children', '- a¦\n    - b\n\n    - c\n- d\n', '- a\n    - b\n\n    - c\n+\n- d\n'],
		['a child, below the whole item', '- a\n    - b¦\n        - c\n    - d\n- e', '- a\n    - b\n        - c\n    - d\n+\n- e'],
		['a child set in by two', '- a\n  - b¦\n  - c\n- e', '- a\n  - b\n  - c\n+\n- e'],
		['the text of an item', '- a\n  more¦\nlazy\n- e', '- a\n  more\nlazy\n+\n- e'],
		['an item with a fence', '- a¦\n  ```\n  - x\n  ```\n- e', '- a\n  ```\n  - x\n  ```\n+\n- e'],
		['an empty item', '## Agenda\n- ¦\n## Notes', '## Agenda\n+\n## Notes'],
		['an empty item without a blank', '## Agenda\n-¦\n## Notes', '## Agenda\n+\n## Notes'],
		['an empty item with children', '- ¦\n    - b\n- c', '- \n    - b\n+\n- c'],
		['an indented list', '## Agenda\n  - a¦\n  - b\n', '## Agenda\n  - a\n  +\n  - b\n'],
		['the empty answer of another prompt', '- How? ^q-b-01\n    - ¦\n- c', '- How? ^q-b-01\n    - \n+\n- c'],
		['an item below a paragraph', 'text\n- a¦\n\ntext2 ends the list\n# B\n## Agenda\n', 'text\n- a\n\ntext2 ends the list\n# B\n## Agenda\n+\n'],
		['an item of the last line', '- a¦', '- a\n+'],
		['a second list of the section', '- a\n\ntext\n\n- b¦\n- c', '- a\n\ntext\n\n- b\n+\n- c'],
	])('%s', (_, text, expected) => {
		const after = insert(text);
		expect(after).toBe(withPrompt(expected));
		expect(findPromptMarks(outlined(after ?? '')).filter(({ id }) => id === 'a-01')).toMatchObject([{ answered: false }]);
	});
});

describe('at the end of the agenda', () => {
	const REST = '## Agenda\n- z\n\n## End\n';
	const GONE = '## Agenda\n- z\n+\n\n## End\n';
	test.each([
		['without a cursor', '## Notes\n\n', '## Notes\n\n'], ['from frontmatter', '---\na:¦\n---\n', '---\na:\n---\n'], ['from an empty line of frontmatter', '---\n¦\n---\n', '---\n\n---\n'],
		['from a fence', '```\n¦\n```\n', '```\n\n```\n'], ['from a comment', '%%\n- a¦\n%%\n', '%%\n- a\n%%\n'], ['from a paragraph', 'some text¦\n', 'some text\n'], ['from a heading', '# Top¦\n', '# Top\n'],
		['from a callout', '> [!note]\n> - a¦\n\n', '> [!note]\n> - a\n\n'], ['from a numbered list', '1. a¦\n2. b\n\n', '1. a\n2. b\n\n'], ['from a table', '| a |\n| - |¦\n\n', '| a |\n| - |\n\n'],
		['from above a paragraph, which would become the answer', '# N\n¦\ntext\n', '# N\n\ntext\n'], ['from the middle of an item', '- a\n¦\n    - b\n', '- a\n\n    - b\n'], ['from above a rule', '¦\n***\n', '\n***\n'],
		['from above a callout', '¦\n> - a\n', '\n> - a\n'], ['from an item above a paragraph', '- a¦\n\ntext\n', '- a\n\ntext\n'],
	])('%s', (_, text, expected) => {
		const after = insert(text + REST);
		expect(after).toBe(withPrompt(expected + GONE));
		expect(findPromptMarks(outlined(after ?? ''))).toMatchObject([{ id: 'a-01', answered: false }]);
	});

	test.each([
		['in Chinese', '## 记录\n\n## 议程：\n- a\n\n## 约定\n', '## 记录\n\n## 议程：\n- a\n+\n\n## 约定\n'], ['in Polish', '### Do omówienia\n### Notatki\n', '### Do omówienia\n+\n### Notatki\n'], ['below its children', '## Agenda\n- a\n    - b\n\n## Notes', '## Agenda\n- a\n    - b\n+\n\n## Notes'],
		['empty', '## Agenda\n\n## Notes\n', '## Agenda\n+\n\n## Notes\n'], ['at the very end', '## Agenda\n- a', '## Agenda\n- a\n+'], ['with headings inside', '## Agenda\n### Ours\n- a\n', '## Agenda\n+\n### Ours\n- a\n'],
		['missing', '---\nx: y\n---\n## Notes\n- a\n\n## Agreed\n', '---\nx: y\n---\n## Notes\n- a\n+\n\n## Agreed\n'], ['missing, below the text that begins the note', '---\nx: y\n---\n- a\n\n## Agreed\n', '---\nx: y\n---\n- a\n+\n\n## Agreed\n'],
		['missing, no heading', '---\nx: y\n---\n', '---\nx: y\n---\n+\n'], ['missing, nothing at all', '', '+\n'], ['in a fence only', '```\n## Agenda\n```\n## Notes\n', '```\n## Agenda\n```\n+\n## Notes\n'],
	])('%s', (_, text, expected) => {
		expect(insert(text)).toBe(withPrompt(expected));
	});
});

describe('in a section of a rolling note', () => {
	const OLD = '## 2026-02-05\n### Agenda\n- old\n\n';
	test.each([
		['its own agenda', `${OLD}## 2026-03-05§\n### Agenda\n- new\n`, `${OLD}## 2026-03-05\n### Agenda\n- new\n+\n`], ['below its heading without an agenda', `${OLD}## 2026-03-05§\n\n### Notes\n`, `${OLD}## 2026-03-05\n+\n\n### Notes\n`],
		['its own text', `## 2026-03-05§\n- a\n\n${OLD}`, `## 2026-03-05\n- a\n+\n\n${OLD}`], ['not at a cursor in another meeting', `${OLD.replace('old', 'old¦')}## 2026-03-05§\n- a\n`, `${OLD}## 2026-03-05\n- a\n+\n`],
		['at a cursor of its own', `${OLD}## 2026-03-05§\n- a¦\n- b`, `${OLD}## 2026-03-05\n- a\n+\n- b`], ['not on its heading', `${OLD}## 2026-03-05§¦\n- a\n`, `${OLD}## 2026-03-05\n- a\n+\n`],
	])('%s', (_, text, expected) => {
		expect(insert(text)).toBe(withPrompt(expected));
	});

	test('found again where it moved', () => {
		const done = insertPrompt(`typed\n\n${OLD}`, 'Why?', 'a-01', words, { cursor: null, section: { line: 0, raw: '## 2026-02-05' } });
		expect(done?.text).toBe(withPrompt(`typed\n\n${OLD}`.replace('- old\n', '- old\n+\n')));
	});

	test('refused when its heading is gone', () => {
		expect(insertPrompt(OLD, 'Why?', 'a-01', words, { cursor: null, section: { line: 0, raw: '## 2026-02-06' } })).toBeNull();
	});
});

test('a line of the cursor that says something else now is not written on', () => {
	const done = insertPrompt('## Agenda\n\n## Notes\nnew\n', 'Why?', 'a-01', words, { cursor: { line: 3, raw: '' }, section: null });
	expect(done?.text).toBe(withPrompt('## Agenda\n+\n\n## Notes\nnew\n'));
});

test.each(['```\nnever closed', '## Agenda\n```\nnever closed\n', '<!--\n-->\n## Agenda\n<!-- a\n-->x\n$$\n'])('nothing is written into code or comments, or the prompt is read again (%j)', (text) => {
	const after = insert(text);
	expect(after === null || findPromptMarks(outlined(after)).length === 1).toBe(true);
	if (text.includes('```')) expect(after).toBeNull();
});

test.each([
	['## Agenda\r\n- a¦\r\n- b\r\n', '## Agenda\r\n- a\r\n- Why? ^q-a-01\r\n    - \r\n- b\r\n'], ['## Agenda\r\n- a', '## Agenda\r\n- a\r\n- Why? ^q-a-01\r\n    - '],
	['a\r\nb\n## Agenda\n- 😀\n\r\nc\n', 'a\r\nb\n## Agenda\n- 😀\n\r\nc\n- Why? ^q-a-01\r\n    - \r\n'], ['\uFEFF---\r\na: b\r\n---\r\n## Agenda\r\n', '\uFEFF---\r\na: b\r\n---\r\n## Agenda\r\n- Why? ^q-a-01\r\n    - \r\n'],
])('every other byte stays in %j', (text, after) => {
	expect(insert(text)).toBe(after);
});

test.each([
	['', '^q-a-01'], ['x ^q-a-01', '^q-a-01--2'], ['^q-a-01 and ^q-a-01--2', '^q-a-01--3'], ['^q-a-01-x ^q-a-011 q-a-01', '^q-a-01'], ['^q-a-01--2', '^q-a-01'], ['^Q-A-01', '^q-a-01--2'], ['- y ^q-a-01 the answer', '^q-a-01--2'],
])('beside %j the mark is %j', (standing, mark) => {
	expect(promptLine('Why?', 'a-01', standing)).toBe(`- Why? ${mark}`);
});

test('a question of several lines becomes one', () => {
	expect(promptLine(' Why\n  so? ', 'a-01', '')).toBe('- Why so? ^q-a-01');
});
