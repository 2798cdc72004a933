// A note that is known from metadata alone must say what its text would say: held here against the workbench's own metadata, for notes of all kinds.
import fc from 'fast-check';
import { parseNote, type NoteFacts } from '../../src/core/notebook/note-facts';
import { standInFor } from '../../src/vault/stand-in';
import { runs } from '../support/runs';
import { words } from '../support/vault-folder';
import { parseMetadata } from '../workbench/page/metadata/parse';

/** Of marks that hide what follows only those at the margin: inside a paragraph the metadata does not tell of them. */
const line = fc.constantFrom(
	'', '', ' ', '\t', 'text', '# Ana', '## 2026-03-05', '## 2026-03-05 cancelled', '### Private', '##  wide', '## closed ##', '####### seven', '#peer said', 'a #person here', '# #peer', '---', '===', '***',
	'- [ ] one', '* item', '1. first', '2. second', '  - [ ] below', '\t- [ ] far in', '> quote', '> - [ ] quoted', '> [!private] x', '```', '~~~', '%%', '<!--', '-->', '<div>', '$$', '| a | b |', '| - | - |', '[[Ana]]', '[^1]: note', '    - [ ] code', '\\- [ ] x', 'x', '\u00a0',
);
const note = fc.record({ properties: fc.constantFrom('type: peer', 'type: peer\naliases: [A]', 'tags: [x]\ndate: 2026-03-05', ''), lines: fc.array(line, { maxLength: 8 }), ending: fc.constantFrom('\n', '\r\n') })
	.map(({ properties, lines, ending }) => ['---', ...properties.split('\n'), '---', ...lines].join(ending));

test('whatever a note without a list says, the metadata says', () => {
	let known = 0;
	fc.assert(fc.property(note, (text) => {
		const cache = parseMetadata(text);
		const standIn = standInFor(cache, Buffer.byteLength(text));
		if (standIn === null) return;
		known += 1;
		const [made, real] = [standIn, text].map((each) => parseNote('People/Ana.md', each, cache.frontmatter ?? null, words)) as [NoteFacts, NoteFacts];
		expect({ ...made, lineCount: 0 }).toEqual({ ...real, lineCount: 0 });
		expect(made.lineCount).toBeGreaterThanOrEqual(real.lineCount);
	}), { ...runs, numRuns: 3 * runs.numRuns });
	expect(known).toBeGreaterThan(20);
});
