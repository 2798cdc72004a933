// What is kept of a note for the next start says the same when it is read again.
import fc from 'fast-check';
import { parseNote } from '../../../src/core/notebook/note-facts';
import { decodeFacts, encodeFacts, madeBy, parseRecord } from '../../../src/core/notebook/snapshot-record';
import { EXAMPLE_VAULT, readFolder, readProperties, words } from '../../support/vault-folder';
import { nastyLine, nastyText, tidyLine } from '../text/lines-of-all-kinds';
import { runs } from '../text/reading';

const AT = 'People/Ana.md';

test('the facts of any note come back as they were', () => {
	const front = fc.constantFrom('', '---\ntype: peer\naliases: [A, B]\n---\n', '---\nx: {a: [1, .nan, .inf, null, true, 2026-03-05]}\n---\n', '---\nx: [\n---\n', '---\na: &a [*a]\n---\n', '---\n__proto__: x\n---\n', '---\n"": y\n---\n');
	fc.assert(fc.property(front, fc.array(fc.oneof(nastyLine, tidyLine, nastyText, fc.constantFrom('## Agenda', '# 2026-03-05', '- b', '%%', '- ask? ^q-a-01', '#peer')), { maxLength: 12 }), (before, lines) => {
		const text = before + lines.join('\n');
		const facts = parseNote(AT, text, readProperties(text), words);
		expect(decodeFacts(AT, encodeFacts(facts))).toEqual(facts);
	}), runs);
});

test('so do those of every note of the example vault', () => {
	for (const { path, text, properties } of readFolder(EXAMPLE_VAULT)) {
		const facts = parseNote(path, text, properties, words);
		expect(decodeFacts(path, encodeFacts(facts))).toEqual(facts);
	}
});

test('tasks under one heading share the list of headings again', () => {
	const facts = decodeFacts(AT, encodeFacts(parseNote(AT, '# a\n- [ ] b\n- [ ] c\n', null, words)));
	expect(facts !== null && facts !== 'damaged' && facts.tasks[0]?.sections === facts.tasks[1]?.sections).toBe(true);
});

test('a note that is no text comes back as one', () => {
	expect(decodeFacts(AT, encodeFacts(null))).toBeNull();
});

test('whatever is kept in place of a note, reading it never throws', () => {
	const kept = fc.oneof(fc.string(), fc.json(), fc.array(fc.jsonValue(), { minLength: 10, maxLength: 10 }).map((parts) => JSON.stringify(parts)));
	fc.assert(fc.property(kept, (note) => {
		expect(() => decodeFacts(AT, note)).not.toThrow();
	}), runs);
});

test.each(['', '{', '[]', '"x"', '[null,false,false,[],[],[[1,2,false,[],null]],[],[],null,1]', '[null,false,false,[],[[1]],[],[],[],null,1]', '[[],false,false,[],[],[],[],[],null,1]'])('%j is damaged', (note) => {
	expect(decodeFacts(AT, note)).toBe('damaged');
});

test('a record made with other words is of no use', () => {
	const made = madeBy('1.0.0', words);
	expect(madeBy('1.0.0', { ...words, agenda: new Set(['x']) })).not.toBe(made);
	const record = { made, vault: 'v', paths: ['a.md'], mtimes: [1], sizes: [2], notes: ['null'] };
	expect(parseRecord(record, made, 'v')?.get('a.md')).toEqual({ mtime: 1, size: 2, note: 'null' });
	expect([parseRecord(record, `${made} `, 'v'), parseRecord(record, made, 'w'), parseRecord({ ...record, sizes: ['2'] }, made, 'v'), parseRecord(null, made, 'v')]).toEqual([null, null, null, null]);
});
