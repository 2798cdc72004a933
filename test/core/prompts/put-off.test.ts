import { putOff } from '../../../src/core/prompts/put-off';
import { words } from '../../support/vault-folder';

const put = (text: string, meetings: string[] = [], heading = 'Next 1:1'): string | null => putOff(text, 'How so?', 'ease-01', { heading, meetings: new Set(meetings), words });
const ITEM = '- How so? ^q-ease-01';

test.each([
	['## Next 1:1\n- a\n', `## Next 1:1\n- a\n${ITEM}\n`],
	['## Next 1:1\n\n## About\n', `## Next 1:1\n${ITEM}\n\n## About\n`],
	['# Ana\n### 下次一对一\n- a\n\n### About\nx', `# Ana\n### 下次一对一\n- a\n${ITEM}\n\n### About\nx`],
	['## Next 1:1\n- a\n### Deeper\n- b', `## Next 1:1\n- a\n${ITEM}\n### Deeper\n- b`],
	['## Next 1:1\r\n- a\r\n', `## Next 1:1\r\n- a\r\n${ITEM}\r\n`],
])('below what waits in %j', (text, expected) => {
	expect(put(text)).toBe(expected);
});

test.each([
	['', `## Next 1:1\n${ITEM}`],
	['---\ntype: peer\n---\n', `---\ntype: peer\n---\n## Next 1:1\n${ITEM}\n`],
	['## About\nx\n', `## About\nx\n\n## Next 1:1\n${ITEM}\n`],
	['## About\nx', `## About\nx\n\n## Next 1:1\n${ITEM}`],
	['# Ana\n## About\nx\n', `# Ana\n## About\nx\n\n## Next 1:1\n${ITEM}\n`],
	['# About\n# Thanks\n', `# About\n# Thanks\n\n# Next 1:1\n${ITEM}\n`],
	['# Private\nx\n', `# Private\nx\n\n# Next 1:1\n${ITEM}\n`],
])('under a new heading at the end of %j', (text, expected) => {
	expect(put(text)).toBe(expected);
});

test('in a rolling note above the meetings, never inside one', () => {
	const text = '## About\n\n## 2026-02-05\n### Next 1:1\n- old\n';
	expect(put(text, ['## 2026-02-05'])).toBe(`## About\n\n## Next 1:1\n${ITEM}\n\n## 2026-02-05\n### Next 1:1\n- old\n`);
});

test('what waits already waits once', () => {
	const text = `## Next 1:1\n${ITEM}\n`;
	expect(put(text)).toBe(text);
});

test('what stands elsewhere under the same id gets a number', () => {
	expect(put(`## 2026-02-05\n${ITEM}\n`, ['## 2026-02-05'])).toBe(`## Next 1:1\n- How so? ^q-ease-01--2\n\n## 2026-02-05\n${ITEM}\n`);
});

test('not into code that is never closed', () => {
	expect(put('```\nnever closed')).toBeNull();
});
