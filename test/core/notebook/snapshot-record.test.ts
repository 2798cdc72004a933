// What is kept of a note says the same when it is taken apart again; a record that is not what was written is of no use.
import fc from 'fast-check';
import { isWhole, packFacts, unpackFacts } from '../../../src/core/notebook/kept-facts';
import { parseNote } from '../../../src/core/notebook/note-facts';
import { madeBy, parseRecord, sumOf } from '../../../src/core/notebook/snapshot-record';
import { EXAMPLE_VAULT, readFolder, readProperties, words } from '../../support/vault-folder';
import { nastyLine, nastyText, tidyLine } from '../text/lines-of-all-kinds';
import { runs } from '../../support/runs';

const AT = 'People/Ana.md';

test('the facts of any note come back as they were', () => {
	const front = fc.constantFrom('', '---\ntype: peer\naliases: [A, B]\n---\n', '---\nx: {a: [1, .nan, .inf, null, true, 2026-03-05]}\n---\n', '---\nx: [\n---\n', '---\na: &a [*a]\n---\n', '---\n__proto__: x\n---\n', '---\n"": y\n---\n');
	fc.assert(fc.property(front, fc.array(fc.oneof(nastyLine, tidyLine, nastyText, fc.constantFrom('## Agenda', '# 2026-03-05', '# 周会 ##', '- b', '%%', '- ask? ^q-a-01', '- ask? ^q-a-01--20260305', `- ask? ^q-a-01--${'9'.repeat(400)}`, '#peer')), { maxLength: 12 }), (before, lines) => {
		const text = before + lines.join('\n');
		const facts = parseNote(AT, text, readProperties(text), words);
		const packed = packFacts(facts, true);
		expect(unpackFacts(AT, packed)).toEqual(facts);
		expect(/^[\0-\xff]*$/.test(packed)).toBe(true);
	}), runs);
});

test('so do those of every note of the example vault', () => {
	for (const { path, text, properties } of readFolder(EXAMPLE_VAULT)) {
		const facts = parseNote(path, text, properties, words);
		expect(unpackFacts(path, packFacts(facts, true))).toEqual({ ...facts, bank: null });
	}
});

test('a line of any length comes back', () => {
	const raw = `- [ ] ${'\u0142\u5468\ud83d\udcc5\ud83d'.repeat(5000)}`;
	const [task] = unpackFacts(AT, packFacts(parseNote(AT, `${'\n'.repeat(70_000)}${raw}`, null, words), true)).tasks;
	expect(task).toMatchObject({ line: 70_000, raw });
});

test('tasks under one heading share the list of headings again', () => {
	const { tasks } = unpackFacts(AT, packFacts(parseNote(AT, '# a\n- [ ] b\n- [ ] c\n', null, words), true));
	expect(tasks[0]?.sections).toEqual([0]);
	expect(tasks[0]?.sections).toBe(tasks[1]?.sections);
});

test('a packed note knows whether all its tasks are there', () => {
	const facts = parseNote(AT, '- [ ] b', null, words);
	expect([isWhole(packFacts(facts, true)), isWhole(packFacts(facts, false))]).toEqual([true, false]);
});

test('a record made with other words is of no use', () => {
	const made = madeBy('1.0.0', words);
	expect(madeBy('1.0.0', { ...words, agenda: new Set(['x']) })).not.toBe(made);
	const kept = { paths: ['a.md', 'b.md'], mtimes: [1, 2], sizes: [2, 3], notes: ['', 'x'], meanings: ['', 'y'], rules: 'r', tables: '{}' };
	const record = { made, vault: 'v', files: ['a.md', 'b.md', 'c.md'], ...kept, sum: sumOf(kept) };
	expect(parseRecord(record, made, 'v')).toEqual({
		rules: 'r', tables: '{}', files: ['a.md', 'b.md', 'c.md'],
		notes: new Map([['a.md', { mtime: 1, size: 2, packed: '', meant: '' }], ['b.md', { mtime: 2, size: 3, packed: 'x', meant: 'y' }]]),
	});
	expect([parseRecord(record, `${made} `, 'v'), parseRecord(record, made, 'w'), parseRecord({ ...record, sizes: ['2', '3'] }, made, 'v'), parseRecord(null, made, 'v')]).toEqual([null, null, null, null]);
	for (const other of [{ notes: ['', 'y'] }, { meanings: ['', 'x'] }, { tables: '[]' }, { files: 1 }, { rules: null }]) expect(parseRecord({ ...record, ...other }, made, 'v')).toBeNull();
});
