// Bugs seen in other plugins (task-formats.md), each by its name there. Those of writing whole notes are tested where notes are written.
import { locateLine } from '../../../src/core/text/locate';
import { dayOfProperty } from '../../../src/core/text/day-spelling';
import { lineStart, splitLines } from '../../../src/core/text/lines';
import { withStatus } from '../../../src/core/text/task-edit';
import { parseTaskLine } from '../../../src/core/text/task-line';
import { plainTaskRules } from '../../../src/core/text/task-rules';
import { note } from '../../support/vault-folder';
import { SmallVault } from '../notebook/small-vault';
import { followUpsIn, ledgerOf, readTask } from './vault-of-two';

const FORMAT = { ...plainTaskRules, doneDate: true } as const;

test('UTC "today": a written day is that day in every time zone', () => {
	expect(['2026-03-05', '2026-03-05T23:30:00Z', '2026-03-05T00:30:00+14:00'].map(dayOfProperty)).toEqual(['2026-03-05', '2026-03-05', '2026-03-05']);
});

test('future note counted as last meeting', () => {
	const ledger = ledgerOf(note('1-1s/2026-03-05 Ana Ruiz.md', ''), note('1-1s/2026-04-02 Ana Ruiz.md', ''));
	expect(ledger.peers.find((peer) => peer.person.name === 'Ana Ruiz')).toMatchObject({ lastHeld: '2026-03-05', planned: '2026-04-02' });
});

test('ticking by line number only', () => {
	expect(locateLine('- [ ] b\n- [ ] c', { line: 0, raw: '- [ ] a' })).toBeNull();
});

test('includes() line fallback', () => {
	expect(locateLine('x\n- [ ] send the notes to Ana', { line: 0, raw: '- [ ] send the notes' })).toBeNull();
});

test('identical lines twice in one note', () => {
	expect(locateLine('x\n- [ ] a\ny\n- [ ] a', { line: 0, raw: '- [ ] a' })).toBeNull();
});

test('appending after ^blockid', () => {
	expect(withStatus('- [ ] a ^id', 'done', '2026-03-12', FORMAT)).toBe('- [x] a ✅ 2026-03-12 ^id');
});

test('owner written after 📅', () => {
	const line = '- [ ] a 📅 2026-03-20 #x ^id';
	expect(line.slice(parseTaskLine(line)?.insertAt)).toBe('📅 2026-03-20 #x ^id');
});

test('[>] treated as done or open inconsistently', () => {
	const [row] = ledgerOf(note('1-1s/2026-01-08 Ana Ruiz.md', '- [>] a 📅 2026-02-01 #x'), note('1-1s/2026-03-05 Ana Ruiz.md', '')).rows;
	expect(row).toMatchObject({ followUp: { status: 'moved', done: null }, carried: 0, overdue: false, tell: 'none' });
});

test.each([['Zoë O\'Brien'], ['小明'], ['zoë o’brien']])('non-ASCII, hyphen or apostrophe names: %s', (name) => {
	expect(readTask(`- [ ] ${name}: a`)).toMatchObject({ owner: 'other', text: 'a' });
});

test('two people with the same first name', () => {
	expect(readTask('- [ ] Tom: a')).toMatchObject({ owner: 'me', guessed: true, text: 'Tom: a' });
});

test('CRLF files', () => {
	expect(followUpsIn('# Agreed\r\n- [ ] Ana: a 📅 2026-03-20\r\n- [ ] b ^id\r\n').map((followUp) => [followUp.line, followUp.due, followUp.text])).toEqual([[1, '2026-03-20', 'a'], [2, null, 'b']]);
});

test('CRLF files, where a line begins', () => {
	const text = '\uFEFFa\r\n- [ ] b\r\n';
	const texts = splitLines(text);
	expect(text.slice(lineStart(text, 1), lineStart(text, 1) + (texts[1] ?? '').length)).toBe('- [ ] b');
});

test.each([
	['callouts', '> [!todo] x\n> - [ ] a', 1], ['callouts below a list item', '- x\n    > [!todo] y\n    > - [ ] a', 1], ['numbered lists', '1. [ ] a\n2) [ ] b', 2], ['code fences', '```\n- [ ] a\n```', 0], ['%%comments%%', '%%\n- [ ] a\n%%', 0],
])('tasks in %s', (_, text, count) => {
	expect(followUpsIn(text)).toHaveLength(count);
});

test('tasks in templates folder', () => {
	expect(followUpsIn('- [ ] a [[Ana Ruiz]]', 'Templates/1-1.md')).toEqual([]);
});

test.each(['[[Ana Ruiz]]', '[[People/Ana Ruiz]]', '[[People/Ana Ruiz.md|Ana]]', '[Ana](People/Ana%20Ruiz.md)', '[Ana](<People/Ana Ruiz.md>)'])('link format setting: %s', (link) => {
	expect(followUpsIn(`- [ ] a ${link}`, 'x.md')).toHaveLength(1);
});

test('moved person notes', () => {
	const vault = new SmallVault();
	vault.writeAll({ 'People/Ana Ruiz.md': '---\ntype: peer\n---\n', 'x.md': '- [ ] a [[People/Ana Ruiz]]' });
	vault.rename('People/Ana Ruiz.md', 'Team/Ana Ruiz.md');
	expect(vault.notebook.layOut().all().map((followUp) => followUp.peers[0]?.path)).toEqual(['Team/Ana Ruiz.md']);
});
