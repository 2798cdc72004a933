// Pins the vault that the benchmarks run on: the same for the same seed, and read as its truth says (performance.md, C8).
import { createHash } from 'node:crypto';
import { generateVault } from '../bench/generate';
import { compare } from '../bench/truth';
import { notebookOf, note } from '../support/vault-folder';

const vault = generateVault({ notes: 200, seed: 5 });

function bytesOf({ notes }: { notes: { path: string; text: string }[] }): string {
	return createHash('sha256').update(JSON.stringify(notes)).digest('hex');
}

test('the same seed gives the same bytes', () => {
	expect(bytesOf(generateVault({ notes: 200, seed: 5 }))).toBe(bytesOf(vault));
});

test('another seed gives another vault', () => {
	expect(bytesOf(generateVault({ notes: 200, seed: 6 }))).not.toBe(bytesOf(vault));
});

test('the truth names every promise by the line that stands there', () => {
	const lines = new Map(vault.notes.map(({ path, text }) => [path, text.split('\n')]));
	for (const { path, line, raw } of vault.truth) expect(lines.get(path)?.[line]).toBe(raw);
});

test.each([5, 6, 7, 8, 9])('the notebook misses nothing of vault %i, takes nothing for a promise that is none', (seed) => {
	const { notes, settings, truth, peers } = generateVault({ notes: 200, seed });
	const notebook = notebookOf(notes.map(({ path, text }) => note(path, text)), settings);
	expect(compare(notebook.layOut().all(), truth)).toEqual({ missed: [], falsely: [] });
	expect([...notebook.roster.peers].map((person) => person.name).sort()).toEqual([...peers].sort());
});
