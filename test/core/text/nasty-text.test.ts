// No text makes reading throw, and none makes it slow.
import fc from 'fast-check';
import { parseNote } from '../../../src/core/notebook/note-facts';
import { dayOfProperty, findDayInName, findLeadingDay } from '../../../src/core/text/day-spelling';
import { findDueWords } from '../../../src/core/text/due-words';
import { readOwners } from '../../../src/core/text/owner-spelling';
import { listedNamesOf } from '../../../src/core/text/property';
import { maskCode } from '../../../src/core/text/span';
import { withStatus } from '../../../src/core/text/task-edit';
import { parseTaskLine } from '../../../src/core/text/task-line';
import { plainTaskRules } from '../../../src/core/text/task-rules';
import { words } from '../../support/vault-folder';
import { runs } from '../../support/runs';

function readLine(line: string): void {
	const task = parseTaskLine(line);
	if (task !== null) readOwners(task);
	findDueWords(line, 0);
	findLeadingDay(line);
	dayOfProperty(line);
	listedNamesOf(line);
	for (const status of ['open', 'done', 'dropped'] as const) withStatus(line, status, '2026-03-12', { ...plainTaskRules, doneDate: true, form: 'inline' });
}

const SIGNS = ['[', ']', '(', ')', '`', '%', '$', '@', ':', '：', '—', ' ', '\t', '#', '>', '-', '|', '^', '<!--', '-->', '```', '~~~', '- [ ] ', '📅', '2026-03-05', '\n', '\r\n', '\0', '\ud83d', '\u2028', '\uFEFF', '---\n', '王', '\''];
const nasty = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.constantFrom(...SIGNS), { maxLength: 40 }).map((parts) => parts.join('')));

test('no text makes reading a note throw', () => {
	fc.assert(fc.property(nasty, (text) => {
		expect(() => parseNote('1-1s/a.md', text, null, words)).not.toThrow();
	}), runs);
});

test('no text makes reading a line throw', () => {
	fc.assert(fc.property(nasty, (text) => {
		expect(() => [text, `- [ ] ${text}`, `> 1. [x] a${text}`].forEach(readLine)).not.toThrow();
	}), runs);
});

test('no value of a property makes reading throw', () => {
	fc.assert(fc.property(fc.anything(), (value) => {
		expect(() => [listedNamesOf(value), dayOfProperty(value), findDayInName(String(listedNamesOf(value)))]).not.toThrow();
	}), runs);
});

test('a list that holds itself names nobody', () => {
	const value: unknown[] = [];
	value.push(value);
	expect(listedNamesOf(value)).toEqual([]);
});

test('blanking out code keeps every place of the line', () => {
	fc.assert(fc.property(fc.array(fc.constantFrom('`', '``', 'a', ' ', '[[b]]', '王')).map((parts) => parts.join('')), (line) => {
		expect(maskCode(line)).toHaveLength(line.length);
	}), runs);
});

test.each([['a `b` c', 'a     c'], ['`` ` ``', ' '.repeat(7)], ['`a', '`a'], ['```a``', '```a``'], ['`a``b`', ' '.repeat(6)], ['`a` `b', '    `b'], ['`` `a`', '``    ']])('in %j, code is blanked out', (line, masked) => {
	expect(maskCode(line)).toBe(masked);
});
