// Pins the workbench's Vault to the doc comments of obsidian.d.ts, quoted in each test's name after the dash.
// What it does not pin: HTTP (server.test.ts) and the order of events (vault-events.test.ts).
import * as path from 'node:path';
import { TFolder, type TFile } from '../workbench/page/vault/files';
import { ServerClient } from '../workbench/page/vault/server-client';
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

test('create on an existing path throws and leaves the file alone — "Create a new plaintext file"', async () => {
	await expect(at.vault.create('A.md', 'other')).rejects.toThrow('File already exists.');
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
	const created = await at.vault.create('Folder/New.note.md', 'text');
	expect(created).toBe(at.vault.getAbstractFileByPath('Folder/New.note.md'));
	expect({ name: created.name, basename: created.basename, extension: created.extension }).toEqual({ name: 'New.note.md', basename: 'New.note', extension: 'md' });
	expect(created.parent).toBe(at.vault.getFolderByPath('Folder'));
	expect(created.stat.size).toBe(4);
});

test('the vault has the name of its folder — "Gets the name of the vault."', () => {
	expect(at.vault.getName()).toBe(path.basename(at.folder));
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

test('modify writes, and of several writes the last one stays — "Modify the contents of a plaintext file"', async () => {
	await Promise.all(['1', '2', '3', '4'].map((text) => at.vault.modify(file('A.md'), text)));
	expect(at.read('A.md')).toBe('4');
	expect(await at.vault.cachedRead(file('A.md'))).toBe('4');
});

test('times to be written are refused — DataWriteOptions: "Time of last modification, represented as a unix timestamp"', () => {
	expect(() => at.vault.modify(file('A.md'), 'x', { mtime: 1 })).toThrow('not implemented in the workbench: DataWriteOptions with times');
	expect(() => at.vault.process(file('A.md'), () => 'x', { ctime: 1 })).toThrow('not implemented in the workbench: DataWriteOptions with times');
	expect(at.read('A.md')).toBe('a\n');
});

test('what was typed before the page closes is put in where it belongs, whoever else wrote meanwhile', async () => {
	at.writeOutside('A.md', 'zero\r\none\r\ntwo\r\nthree\r\nfour\r\nfive\r\nsix');
	at.vault.saveAtClose(file('A.md'), 'one\ntwo\nthree\nfour\nfive\nsix', 'one\ntwo\nthree\nfour\nfive\nsix typed\n');
	await new Promise((resolve) => setTimeout(resolve, 30));
	expect(at.read('A.md')).toBe('zero\none\ntwo\nthree\nfour\nfive\nsix typed\n');
});

test('the request that saves at the close may outlive the page, and is small however long the note is', () => {
	const sent = jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('null'));
	const text = 'a line\n'.repeat(20_000);
	const vault = new Vault(new ServerClient('token'), { vaultName: 'V', files: [{ path: 'A.md', type: 'file', ctime: 0, mtime: 0, size: text.length, text }] });
	const [note] = vault.getFiles();
	if (note) vault.saveAtClose(note, text, `${text}typed`);
	if (note) vault.saveAtClose(note, text, text);
	const requests = sent.mock.calls.map(([url, init]) => [url, init?.keepalive, String(init?.body).length < 500]);
	sent.mockRestore();
	expect(requests).toEqual([['/api/patch', true, true]]);
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

test('a folder in the trash takes its files along; delete refuses it — "Tries to move to system trash"', async () => {
	const folder = at.vault.getFolderByPath('Folder');
	if (!folder) throw new Error('no folder');
	await expect(at.vault.delete(folder)).rejects.toThrow('not implemented in the workbench: Vault.delete of a folder');
	await at.vault.trash(folder, false);
	expect(at.vault.getFiles().map(({ path }) => path).sort()).toEqual(['A.md', 'picture.png']);
	expect(at.read('.trash/Folder/Inner/C.md')).toBe('c');
});

test('names that begin with a dot are no part of the vault, and the adapter reaches them — getFiles: "Get all files in the vault"', async () => {
	expect(at.vault.getFiles().map(({ path }) => path).sort()).toEqual(['A.md', 'Folder/B.md', 'Folder/Inner/C.md', 'picture.png']);
	expect(at.vault.getMarkdownFiles().map(({ path }) => path).sort()).toEqual(['A.md', 'Folder/B.md', 'Folder/Inner/C.md']);
	expect(await at.vault.adapter.read('.obsidian/app.json')).toBe('{}');
	await at.vault.adapter.mkdir('.obsidian/plugins/x');
	await at.vault.adapter.write('.obsidian/plugins/x/data.json', '1');
	expect(at.read('.obsidian/plugins/x/data.json')).toBe('1');
	expect(await at.vault.adapter.exists('.obsidian/plugins/x/data.json')).toBe(true);
	expect(await at.vault.adapter.exists('.obsidian/nothing')).toBe(false);
	await at.vault.adapter.remove('.obsidian/plugins/x/data.json');
	expect(await at.vault.adapter.exists('.obsidian/plugins/x/data.json')).toBe(false);
	expect(await at.vault.adapter.exists('A.md/x')).toBe(false);
	await expect(at.vault.adapter.exists('A.md', true)).rejects.toThrow('not implemented in the workbench: DataAdapter.exists told to be sensitive');
});

test('paths tell cases apart and the root is a folder — "vault absolute path …, with extension, case sensitive"', () => {
	expect(at.vault.getAbstractFileByPath('a.md')).toBeNull();
	expect(at.vault.getAbstractFileByPath('/')).toBe(at.vault.getRoot());
	expect(at.vault.getRoot().isRoot()).toBe(true);
	expect(at.vault.getAllFolders().map(({ path }) => path)).toEqual(['Folder', 'Folder/Inner']);
	expect(at.vault.getFolderByPath('A.md')).toBeNull();
	expect(at.vault.getFolderByPath('Folder')).toBeInstanceOf(TFolder);
});

test('announce fires create for each existing file — on(create): "also called when the vault is first loaded for each existing file"', () => {
	at.vault.announce();
	expect(at.told.filter((event) => event.startsWith('create'))).toHaveLength(6);
});

test('a file that goes away while it is asked for is told in a sentence, and then as deleted — "directly from disk"', async () => {
	const gone = file('A.md');
	at.removeOutside('A.md');
	await expect(at.vault.read(gone)).rejects.toThrow('ENOENT: no such file or directory: A.md');
	await expect(at.vault.process(gone, (text) => `${text}x`)).rejects.toThrow('ENOENT: no such file or directory: A.md');
	await at.heard('delete A.md');
	expect(at.vault.getFileByPath('A.md')).toBeNull();
});
