// Pins the workbench's Vault to the doc comments of obsidian.d.ts, quoted in each test's name after the dash.
// What it does not pin: HTTP (server.test.ts) and the order of events (vault-events.test.ts).
import { TFile, TFolder } from '../workbench/page/vault/files';
import { Vault } from '../workbench/page/vault/vault';
import { directVault, type DirectVault } from './support/direct-client';

let at: DirectVault;

beforeEach(async () => {
	at = await directVault({ 'A.md': 'a\n', 'Folder/B.md': 'b\r\n', 'Folder/Inner/C.md': 'c', 'picture.png': 'png', '.hidden/H.md': 'h', '.obsidian/app.json': '{}' });
});

afterEach(() => at.close());

function file(path: string): TFile {
	const found = at.vault.getFileByPath(path);
	if (!found) throw new Error(`no ${path}`);
	return found;
}

test('create on an existing path throws and leaves the file alone — createBinary: "@throws Error if file already exists"', async () => {
	await expect(at.vault.create('A.md', 'other')).rejects.toThrow('File already exists.');
	await expect(at.vault.createBinary('A.md', new ArrayBuffer(1))).rejects.toThrow('File already exists.');
	expect(at.read('A.md')).toBe('a\n');
});

test('create on a path that only the disk has by now throws as well — "Create a new plaintext file"', async () => {
	at.writeOutside('New.md', 'from outside');
	await expect(at.vault.create('New.md', 'other')).rejects.toThrow('File already exists.');
	expect(at.read('New.md')).toBe('from outside');
});

test('of two creates of one path exactly one wins — "Create a new plaintext file"', async () => {
	const results = await Promise.allSettled([at.vault.create('Race.md', '1'), at.vault.create('Race.md', '2')]);
	expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('create in a folder that is not there fails — "Vault absolute path for the new file"', async () => {
	await expect(at.vault.create('Nowhere/N.md', '')).rejects.toThrow('ENOENT');
});

test('create answers with the file, which is in the tree — "Promise<TFile>"', async () => {
	const created = await at.vault.create('Folder/New.note.md', 'text', { mtime: 86_400_000 });
	expect(created).toBe(at.vault.getAbstractFileByPath('Folder/New.note.md'));
	expect({ name: created.name, basename: created.basename, extension: created.extension }).toEqual({ name: 'New.note.md', basename: 'New.note', extension: 'md' });
	expect(created.parent).toBe(at.vault.getFolderByPath('Folder'));
	expect(created.stat).toMatchObject({ mtime: 86_400_000, size: 4 });
});

test('createFolder makes parents, and throws when it exists — "@throws Error if folder already exists"', async () => {
	await at.vault.createFolder('X/Y/Z');
	expect(at.vault.getFolderByPath('X/Y')?.children.map(({ path }) => path)).toEqual(['X/Y/Z']);
	await expect(at.vault.createFolder('X/Y')).rejects.toThrow('Folder already exists.');
});

test('50 parallel edits of one file all take effect — process: "Atomically read, modify, and save the contents of a note"', async () => {
	await Promise.all(Array.from({ length: 50 }, (_, n) => at.vault.process(file('A.md'), (text) => `${text}${n}\n`)));
	const lines = at.read('A.md').trimEnd().split('\n');
	expect(lines[0]).toBe('a');
	expect(lines.slice(1).map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, n) => n));
});

test('an edit starts over when the file was changed from outside meanwhile — process: "Atomically read, modify, and save"', async () => {
	let calls = 0;
	const written = await at.vault.process(file('A.md'), (text) => {
		if (calls++ === 0) at.writeOutside('A.md', 'outside\n');
		return `${text}mine\n`;
	});
	expect(written).toBe('outside\nmine\n');
	expect(at.read('A.md')).toBe(written);
});

test('an edit that throws changes nothing and blocks nobody — process: "a callback function which returns the new content"', async () => {
	await expect(at.vault.process(file('A.md'), () => {
		throw new Error('no');
	})).rejects.toThrow('no');
	await at.vault.process(file('A.md'), (text) => `${text}next`);
	expect(at.read('A.md')).toBe('a\nnext');
});

test('read comes from disk, cachedRead from memory — "directly from disk"', async () => {
	at.writeOutside('A.md', 'newer');
	expect(await at.vault.cachedRead(file('A.md'))).toBe('a\n');
	expect(await at.vault.read(file('A.md'))).toBe('newer');
});

test('texts come and go byte for byte: line endings and byte order mark — "Read a plaintext file"', async () => {
	expect(await at.vault.read(file('Folder/B.md'))).toBe('b\r\n');
	const created = await at.vault.create('Mark.md', '\ufeffx\r\n');
	expect(await at.vault.read(created)).toBe('\ufeffx\r\n');
	expect(at.read('Mark.md')).toBe('\ufeffx\r\n');
});

test('modify, append and their binary kin write — "Modify the contents", "Add text to the end"', async () => {
	await at.vault.modify(file('A.md'), '1');
	await at.vault.append(file('A.md'), '2');
	expect(at.read('A.md')).toBe('12');
	await at.vault.modifyBinary(file('picture.png'), new Uint8Array([1, 2, 255]).buffer);
	await at.vault.appendBinary(file('picture.png'), new Uint8Array([0]).buffer);
	expect([...new Uint8Array(await at.vault.readBinary(file('picture.png')))]).toEqual([1, 2, 255, 0]);
});

test('rename keeps the object, and the objects below a folder — "Rename or move a file"', async () => {
	const moved = file('Folder/Inner/C.md');
	const folder = at.vault.getFolderByPath('Folder');
	if (!folder) throw new Error('no folder');
	await at.vault.rename(folder, 'Elsewhere');
	expect([folder.path, moved.path]).toEqual(['Elsewhere', 'Elsewhere/Inner/C.md']);
	expect(at.vault.getAbstractFileByPath('Folder/Inner/C.md')).toBeNull();
	expect(at.vault.getFileByPath('Elsewhere/Inner/C.md')).toBe(moved);
	await at.vault.rename(moved, 'D.txt');
	expect(moved).toMatchObject({ basename: 'D', extension: 'txt', parent: at.vault.getRoot() });
});

test('rename onto another file fails and changes nothing — "vault absolute path to move file to"', async () => {
	await expect(at.vault.rename(file('A.md'), 'Folder/B.md')).rejects.toThrow('Destination file already exists!');
	expect(at.read('Folder/B.md')).toBe('b\r\n');
	expect(file('A.md').path).toBe('A.md');
});

test('delete and trash take a file out, trash into .trash under a free name — "use local trash"', async () => {
	await at.vault.delete(file('A.md'));
	await at.vault.create('A.md', 'second');
	await at.vault.trash(file('A.md'), true);
	await at.vault.trash(await at.vault.create('A.md', 'third'), false);
	expect(at.vault.getFileByPath('A.md')).toBeNull();
	expect([at.read('.trash/A.md'), at.read('.trash/A 2.md')]).toEqual(['second', 'third']);
});

test('a deleted folder takes its files along — "The file or folder to be deleted"', async () => {
	const folder = at.vault.getFolderByPath('Folder');
	if (folder) await at.vault.delete(folder);
	expect(at.vault.getFiles().map(({ path }) => path).sort()).toEqual(['A.md', 'picture.png']);
});

test('copy answers with the new file or folder — "Create a copy of a file or folder"', async () => {
	expect((await at.vault.copy(file('A.md'), 'Copy.md')).path).toBe('Copy.md');
	const folder = at.vault.getFolderByPath('Folder');
	if (folder) await at.vault.copy(folder, 'Twin');
	expect(at.vault.getFileByPath('Twin/Inner/C.md')).toBeInstanceOf(TFile);
	await expect(at.vault.copy(file('A.md'), 'Copy.md')).rejects.toThrow('Destination file already exists!');
});

test('names that begin with a dot are no part of the vault, and the adapter reaches them — getFiles: "Get all files in the vault"', async () => {
	expect(at.vault.getFiles().map(({ path }) => path).sort()).toEqual(['A.md', 'Folder/B.md', 'Folder/Inner/C.md', 'picture.png']);
	expect(at.vault.getMarkdownFiles().map(({ path }) => path).sort()).toEqual(['A.md', 'Folder/B.md', 'Folder/Inner/C.md']);
	expect(await at.vault.adapter.read('.obsidian/app.json')).toBe('{}');
	await at.vault.adapter.mkdir('.obsidian/plugins/x');
	await at.vault.adapter.write('.obsidian/plugins/x/data.json', '1');
	expect(await at.vault.adapter.list('.obsidian/plugins/x')).toEqual({ files: ['.obsidian/plugins/x/data.json'], folders: [] });
	expect(await at.vault.adapter.exists('.obsidian/nothing')).toBe(false);
	expect((await at.vault.adapter.stat('.obsidian'))?.type).toBe('folder');
	await at.vault.adapter.remove('.obsidian/plugins/x/data.json');
	await expect(at.vault.adapter.rmdir('.obsidian/plugins', false)).rejects.toThrow('not empty');
});

test('paths tell cases apart and the root is a folder — "vault absolute path …, with extension, case sensitive"', () => {
	expect(at.vault.getAbstractFileByPath('a.md')).toBeNull();
	expect(at.vault.getAbstractFileByPath('/')).toBe(at.vault.getRoot());
	expect(at.vault.getRoot().isRoot()).toBe(true);
	expect(at.vault.getAllFolders().map(({ path }) => path)).toEqual(['Folder', 'Folder/Inner']);
	const all: string[] = [];
	Vault.recurseChildren(at.vault.getRoot(), ({ path }) => all.push(path));
	expect(all.sort()).toEqual(['/', 'A.md', 'Folder', 'Folder/B.md', 'Folder/Inner', 'Folder/Inner/C.md', 'picture.png']);
	expect(at.vault.getFolderByPath('A.md')).toBeNull();
	expect(at.vault.getFolderByPath('Folder')).toBeInstanceOf(TFolder);
});

test('announce fires create for each existing file — on(create): "also called when the vault is first loaded for each existing file"', () => {
	at.vault.announce();
	expect(at.told.filter((event) => event.startsWith('create'))).toHaveLength(6);
});
