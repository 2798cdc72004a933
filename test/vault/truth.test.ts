// What is found in a generated vault is what was put into it, and nothing else is read (performance.md C1, C8).
import { FakeVault } from '../support/fake-vault';
import { startOn } from '../support/plugin-on-fake';
import { vaultWithTruth } from '../support/vault-with-truth';

test.each([1, 2, 3])('no follow-up of a vault is missed and none is found that is none, seed %d', async (seed) => {
	const { notes, truth } = vaultWithTruth(seed, 200);
	const { notebook } = await startOn(new FakeVault(notes));
	expect(truth.length).toBeGreaterThan(200);
	expect(notebook.layOut().all().map(({ path, line, text }) => `${path} ${line} ${text}`).sort()).toEqual([...truth].sort());
});

/** A list, in a quote or not. */
const HOLDS_LISTS = /^[\s>]*(?:[-*+]|\d+[.)]) /m;

test('the first start reads the notes that hold them, each once and at most four at a time', async () => {
	const { notes, ours } = vaultWithTruth(4, 200);
	const vault = new FakeVault(notes);
	const reads: string[] = [];
	vault.beforeRead = async (path) => { reads.push(path); };
	await startOn(vault);
	expect(reads.sort()).toEqual([...ours].filter((path) => HOLDS_LISTS.test(notes[path] ?? '')).sort());
	expect(vault.mostInFlight).toBeLessThanOrEqual(4);
});
