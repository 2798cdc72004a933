// Pins who may ask the server, and that no path leads out of the vault's folder.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as http from 'node:http';
import * as os from 'node:os';
import * as path from 'node:path';
import { structuredPatch } from 'diff';
import { bulkFile, walk } from '../workbench/server/bulk';
import { Folder } from '../workbench/server/folder';
import { KeptMetadataStore } from '../workbench/server/kept-metadata';
import { offeredPlugins } from '../workbench/server/plugins';
import { startServer, type RunningServer } from '../workbench/server/server';
import { TOKEN_HEADER } from '../workbench/wire';

let root: string;
let outside: string;
let server: RunningServer;

beforeEach(async () => {
	root = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-server-'));
	outside = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-outside-'));
	fs.writeFileSync(path.join(root, 'A.md'), 'a');
	fs.writeFileSync(path.join(outside, 'secret.md'), 's');
	fs.symlinkSync(outside, path.join(root, 'Link'));
	fs.symlinkSync(path.join(outside, 'not-there.md'), path.join(root, 'Dangling.md'));
	fs.symlinkSync('Dangling.md', path.join(root, 'Twice.md'));
	fs.symlinkSync('Link/../new.md', path.join(root, 'Beside.md'));
	fs.symlinkSync('Circle.md', path.join(root, 'Circle.md'));
	fs.symlinkSync(path.join(root, 'A.md'), path.join(root, 'Within.md'));
	fs.symlinkSync(root, path.join(root, 'Loop'));
	server = await serve(0);
});

afterEach(async () => {
	await server.close();
	fs.rmSync(root, { recursive: true });
	fs.rmSync(outside, { recursive: true });
});

function serve(port: number): Promise<RunningServer> {
	return startServer({ folder: new Folder(root), plugins: new Map(), metadata: new KeptMetadataStore(root, 'test') }, { script: '', styles: '', hash: '' }, port);
}

interface Answer {
	status: number;
	body: string;
}

function ask(urlPath: string, options: { method?: string; headers?: Record<string, string>; body?: unknown } = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const request = http.request(new URL(urlPath, server.url), { method: options.method ?? 'GET', headers: options.headers ?? {} }, (response) => {
			let body = '';
			response.on('data', (chunk: Buffer) => { body += chunk.toString(); });
			response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
		});
		request.on('error', reject);
		request.end(options.body === undefined ? undefined : JSON.stringify(options.body));
	});
}

async function token(): Promise<string> {
	return /name="workbench-token" content="([0-9a-f]+)"/.exec((await ask('/')).body)?.[1] ?? '';
}

async function api(name: string, body: unknown): Promise<Answer> {
	return ask(`/api/${name}`, { method: 'POST', headers: { [TOKEN_HEADER]: await token() }, body });
}

test('answers a page with the token, and nobody without or with another', async () => {
	expect(await api('read', { path: 'A.md' })).toEqual({ status: 200, body: '"a"' });
	expect((await ask('/api/read', { method: 'POST', body: { path: 'A.md' } })).status).toBe(403);
	expect((await ask('/api/read', { method: 'POST', headers: { [TOKEN_HEADER]: 'f'.repeat(48) }, body: { path: 'A.md' } })).status).toBe(403);
	expect((await ask('/events')).status).toBe(403);
});

test('a page of another origin or host gets nothing, the token included', async () => {
	expect(await ask('/', { headers: { host: 'evil.example' } })).toEqual({ status: 403, body: 'Forbidden: not from this page.' });
	expect((await ask('/', { headers: { origin: 'https://evil.example' } })).status).toBe(403);
	expect((await ask('/', { headers: { origin: server.url.slice(0, -1) } })).status).toBe(200);
});

test('unknown requests are refused', async () => {
	expect((await api('constructor', {})).status).toBe(404);
	expect((await api('toString', {})).status).toBe(404);
	expect((await ask('/server.ts', { headers: { [TOKEN_HEADER]: await token() } })).status).toBe(404);
});

test.each([
	['../secret.md', 'The path leaves the vault folder: ../secret.md'],
	['a/../../x', 'The path leaves the vault folder: a/../../x'],
	['/etc/passwd', 'The path leaves the vault folder: /etc/passwd'],
	['A.md\0', 'The path leaves the vault folder: A.md\0'],
	['Link/secret.md', 'The path leads out of the vault folder through a symbolic link: Link/secret.md'],
	['Link/new.md', 'The path leads out of the vault folder through a symbolic link: Link/new.md'],
	['Dangling.md', 'The path leads out of the vault folder through a symbolic link: Dangling.md'],
	['Twice.md', 'The path leads out of the vault folder through a symbolic link: Twice.md'],
	['Beside.md', 'The path leads out of the vault folder through a symbolic link: Beside.md'],
	['Circle.md', 'The path leads out of the vault folder through a symbolic link: Circle.md'],
	['Link', 'The path leads out of the vault folder through a symbolic link: Link'],
])('%j is refused with one sentence, for reading, writing and moving', async (vaultPath, sentence) => {
	for (const [name, body] of [['read', { path: vaultPath }], ['write', { path: vaultPath, text: 'x' }], ['rename', { path: 'A.md', newPath: vaultPath }], ['mkdir', { path: vaultPath }]] as const) {
		expect(await api(name, body)).toEqual({ status: 422, body: sentence });
	}
	expect(fs.readdirSync(outside)).toEqual(['secret.md']);
});

test('a trash that is a link out of the vault is refused', async () => {
	fs.symlinkSync(outside, path.join(root, '.trash'));
	expect(await api('trash', { path: 'A.md' })).toEqual({ status: 422, body: 'The path leads out of the vault folder through a symbolic link: .trash' });
	expect(fs.readdirSync(outside)).toEqual(['secret.md']);
});

test('the vault folder itself stays where it is', async () => {
	for (const name of ['trash', 'remove']) {
		for (const vaultPath of ['/', '']) expect(await api(name, { path: vaultPath })).toEqual({ status: 422, body: 'The vault folder itself stays where it is.' });
	}
});

test.each([
	['read', { path: 'none.md' }, 'ENOENT: no such file or directory: none.md'],
	['read', { path: 'A.md/x' }, 'ENOTDIR: not a directory: A.md/x'],
	['read', { path: 'Loop' }, 'EISDIR: illegal operation on a directory: Loop'],
	['write', { path: `${'x'.repeat(300)}.md`, text: '' }, `ENAMETOOLONG: name too long: ${'x'.repeat(300)}.md`],
	['write', { path: 'A.md', text: '', mustBeNew: true }, 'File already exists.'],
	['rename', { path: 'A.md', newPath: 'Within.md' }, 'Destination file already exists!'],
	['patch', { path: 'A.md', patch: structuredPatch('A.md', 'A.md', 'b', 'c') }, 'The same lines were changed by someone else meanwhile: A.md'],
])('%s of %j is refused with one sentence', async (name, body, sentence) => {
	expect(await api(name, body)).toEqual({ status: 422, body: sentence });
	expect(fs.readFileSync(path.join(root, 'A.md'), 'utf8')).toBe('a');
});

test('the bulk answer holds notes with text, follows links within, and passes over those that lead out or in circles', async () => {
	const { files } = JSON.parse((await api('bulk', {})).body) as { files: { path: string; text?: string }[] };
	expect(files.map(({ path: vaultPath, text }) => [vaultPath, text])).toEqual([['A.md', 'a'], ['Loop', undefined], ['Within.md', 'a']]);
});

test('a note that goes away between the walk and the reading costs its text only', () => {
	const folder = new Folder(root);
	const [found] = walk(folder, false);
	fs.rmSync(path.join(root, 'A.md'));
	if (!found) throw new Error('nothing found');
	expect(bulkFile(folder, found.path, found.stat)).toEqual({ path: 'A.md', ...found.stat });
	expect(walk(folder, false).map(({ path: vaultPath }) => vaultPath)).toEqual(['Loop']);
});

test('folders and ports that cannot be had are named in one sentence', async () => {
	const file = path.join(root, 'A.md');
	expect(() => new Folder(path.join(root, 'none'))).toThrow(`The vault folder does not exist: ${path.join(root, 'none')}`);
	expect(() => new Folder(path.join(file, 'none'))).toThrow(`The vault folder does not exist: ${path.join(file, 'none')}`);
	expect(() => new Folder(file)).toThrow(`The vault is not a folder: ${file}`);
	expect(() => offeredPlugins([root])).toThrow(`No manifest.json in ${root}: build the plugin first (npm run build).`);
	const port = Number(new URL(server.url).port);
	await expect(serve(port)).rejects.toThrow(`Port ${port} is already in use: choose another with --port.`);
});

test('a folder that cannot be written is refused, also to root, and one that can be is left as it was', () => {
	const isRoot = process.getuid?.() === 0;
	const locked = isRoot ? '/proc/self/fdinfo' : path.join(root, 'locked');
	if (!isRoot) fs.mkdirSync(locked, { mode: 0o500 });
	expect(() => new Folder(locked)).toThrow(`The vault folder cannot be written to: ${locked}`);
	const before = fs.readdirSync(outside);
	expect(new Folder(outside).root).toBe(fs.realpathSync(outside));
	expect(fs.readdirSync(outside)).toEqual(before);
});

test.each([
	['--vault', '/no/such/folder', 'The vault folder does not exist: /no/such/folder'],
	['--vault', path.resolve('package.json'), `The vault is not a folder: ${path.resolve('package.json')}`],
	['--port', '70000', 'Not a port: 70000'],
])('npm start with %s %s says one sentence and ends', (option, value, sentence) => {
	const { status, stderr, stdout } = spawnSync(process.execPath, ['test/workbench/start.mjs', option, value], { encoding: 'utf8' });
	expect({ status, stderr, stdout }).toEqual({ status: 1, stderr: `${sentence}\n`, stdout: '' });
});

test('nobody but this machine\'s own loopback address is listened to', async () => {
	const port = Number(new URL(server.url).port);
	const others = Object.values(os.networkInterfaces()).flatMap((all) => all ?? []).filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address);
	for (const host of ['127.0.0.2', '::1', ...others]) {
		await expect(new Promise((resolve, reject) => http.get({ host, port }, resolve).on('error', reject))).rejects.toThrow();
	}
});
