// Pins what the workbench tells after a change, in which order, and that it is never told within the call that made it.
import { renameSync } from 'node:fs';
import { directVault, type DirectVault } from './support/direct-client';

let at: DirectVault;

beforeEach(async () => {
	at = await directVault({ 'A.md': '[[B]]\n', 'B.md': 'b\n', 'Folder/C.md': '[[A]]' });
});

afterEach(() => at.close());

async function edit(path: string, text: string): Promise<void> {
	const file = at.vault.getFileByPath(path);
	if (file) await at.vault.modify(file, text);
}

test('a write resolves, then modify, then changed, then resolve, then resolved — changed: "its (updated) cache is now available"', async () => {
	await edit('B.md', '# New\n');
	expect(at.told).toEqual([]);
	await at.quiet();
	expect(at.told).toEqual(['modify B.md', 'changed B.md', 'resolve B.md', 'resolved']);
});

test('at modify the metadata is still the old one — changed: "Called when a file has been indexed"', async () => {
	const headings: unknown[] = [];
	const file = at.vault.getFileByPath('B.md');
	if (!file) throw new Error('no file');
	at.vault.on('modify', () => headings.push(at.metadataCache.getFileCache(file)?.headings?.length));
	at.metadataCache.on('changed', (_: unknown, data: string) => headings.push(data, at.metadataCache.getFileCache(file)?.headings?.length));
	await edit('B.md', '# New\n');
	await at.quiet();
	expect(headings).toEqual([undefined, '# New\n', 1]);
});

test('several edits end in one resolved — resolved: "Called when all files has been resolved"', async () => {
	await Promise.all([edit('A.md', '1'), edit('B.md', '2'), edit('Folder/C.md', '3')]);
	await at.quiet();
	expect(at.told.filter((event) => event === 'resolved')).toHaveLength(1);
	expect(at.told.at(-1)).toBe('resolved');
});

test('a rename moves the cache and tells no changed — changed: "not called when a file is renamed"', async () => {
	const file = at.vault.getFileByPath('B.md');
	if (!file) throw new Error('no file');
	const before = at.metadataCache.getFileCache(file);
	await at.vault.rename(file, 'Folder/B2.md');
	await at.quiet();
	expect(at.told.filter((event) => /^(rename|changed|deleted)/.test(event))).toEqual(['rename B.md -> Folder/B2.md']);
	expect(at.metadataCache.getCache('Folder/B2.md')).toBe(before);
	expect(at.metadataCache.getCache('B.md')).toBeNull();
	expect(at.metadataCache.unresolvedLinks['A.md']).toEqual({ B: 1 });
});

test('a renamed folder is told first, then each in it — on(rename): "Called when a file is renamed"', async () => {
	const folder = at.vault.getFolderByPath('Folder');
	if (folder) await at.vault.rename(folder, 'Moved');
	await at.quiet();
	expect(at.told.slice(0, 2)).toEqual(['rename Folder -> Moved', 'rename Folder/C.md -> Moved/C.md']);
});

test('a delete tells vault, then metadata with the last cache — deleted: "A best-effort previous version of the cached metadata"', async () => {
	const caches: unknown[] = [];
	at.metadataCache.on('deleted', (_: unknown, cache: { links?: unknown[] } | null) => caches.push(cache?.links?.length));
	const file = at.vault.getFileByPath('A.md');
	if (file) await at.vault.delete(file);
	await at.quiet();
	expect(at.told.filter((event) => !event.startsWith('resolve'))).toEqual(['delete A.md', 'deleted A.md']);
	expect(caches).toEqual([1]);
	expect(at.metadataCache.unresolvedLinks['Folder/C.md']).toEqual({ A: 1 });
	expect(at.metadataCache.resolvedLinks['A.md']).toBeUndefined();
});

test('a new file resolves the links that waited for it — unresolvedLinks: "each source file to an object of unknown destinations"', async () => {
	await edit('A.md', '[[Later]] [[later]] ![[Later#x]]');
	await at.quiet();
	expect(at.metadataCache.unresolvedLinks['A.md']).toEqual({ Later: 2, later: 1 });
	await at.vault.create('Folder/Later.md', '');
	await at.quiet();
	expect(at.metadataCache.resolvedLinks['A.md']).toEqual({ 'Folder/Later.md': 3 });
	expect(at.metadataCache.unresolvedLinks['A.md']).toEqual({});
});

test('changes from outside are told like the app\'s own', async () => {
	at.writeOutside('B.md', 'from outside');
	await at.heard('changed B.md');
	at.writeOutside('New/Deep/N.md', 'n');
	await at.heard('changed New/Deep/N.md');
	expect(at.told.filter((event) => /^(modify|create)/.test(event))).toEqual(['modify B.md', 'create New', 'create New/Deep', 'create New/Deep/N.md']);
	const file = at.vault.getFileByPath('B.md');
	expect(file && await at.vault.cachedRead(file)).toBe('from outside');
});

test('a file moved from outside is told as gone and come', async () => {
	renameSync(`${at.folder}/B.md`, `${at.folder}/Z.md`);
	await at.heard('changed Z.md');
	expect(at.told.filter((event) => /^(create|delete) /.test(event))).toEqual(['delete B.md', 'create Z.md']);
});

test('a setting changed from outside is told as raw, one changed here is not — onExternalSettingsChange: "modified on disk externally"', async () => {
	at.writeOutside('.obsidian/plugins/x/data.json', '1');
	await at.heard('raw .obsidian/plugins/x/data.json');
	const before = at.told.length;
	await at.vault.adapter.write('.obsidian/plugins/x/data.json', '2');
	await new Promise((resolve) => setTimeout(resolve, 400));
	expect(at.told).toHaveLength(before);
});

test('what the page writes is not told a second time by the watch', async () => {
	await edit('A.md', 'own');
	await at.vault.create('Own.md', '');
	await at.vault.createFolder('P/Q');
	await new Promise((resolve) => setTimeout(resolve, 400));
	await at.quiet();
	expect(at.told.filter((event) => /^(modify|create|delete)/.test(event))).toEqual(['modify A.md', 'create Own.md', 'create P', 'create P/Q']);
});

test('a listener that throws does not stop the others', async () => {
	const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
	const heard: string[] = [];
	at.vault.on('modify', () => {
		throw new Error('a bad listener');
	});
	at.vault.on('modify', () => heard.push('second'));
	await edit('A.md', 'x');
	await at.quiet();
	expect(heard).toEqual(['second']);
	expect(at.told).toContain('changed A.md');
	expect(errors).toHaveBeenCalled();
	errors.mockRestore();
});
