import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Bulk, OutsideChange, Requests } from '../../workbench/wire';
import { MetadataCache } from '../../workbench/page/metadata/metadata-cache';
import { FileManager } from '../../workbench/page/vault/file-manager';
import { Vault } from '../../workbench/page/vault/vault';
import type { VaultClient } from '../../workbench/page/vault/server-client';
import { Folder } from '../../workbench/server/folder';
import { KeptMetadataStore } from '../../workbench/server/kept-metadata';
import { requestTable, type RequestTable } from '../../workbench/server/requests';
import { Watch } from '../../workbench/server/watch';

/** A vault on a folder of its own, with no browser and no HTTP in between; everything else is what the page and the server use. */
export interface DirectVault {
	folder: string;
	vault: Vault;
	metadataCache: MetadataCache;
	fileManager: FileManager;
	/** Names of the events of vault and metadata, with the path, in the order they came. */
	told: string[];
	/** Resolves when all events of what happened so far have been told. */
	quiet(): Promise<void>;
	read(vaultPath: string): string;
	writeOutside(vaultPath: string, text: string): void;
	close(): void;
}

/** Opens such a vault, holding the given files. */
export async function directVault(files: Record<string, string>): Promise<DirectVault> {
	const root = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-vault-'));
	const writeOutside = (vaultPath: string, text: string): void => {
		fs.mkdirSync(path.dirname(path.join(root, vaultPath)), { recursive: true });
		fs.writeFileSync(path.join(root, vaultPath), text);
	};
	for (const [vaultPath, text] of Object.entries(files)) writeOutside(vaultPath, text);

	const folder = new Folder(root);
	const listeners = new Set<(change: OutsideChange) => void>();
	const watch = new Watch(folder, (change) => listeners.forEach((listener) => listener(change)));
	const table = requestTable({ folder, plugins: new Map(), metadata: new KeptMetadataStore(root, 'test'), changed: (...paths) => watch.settle(...paths) });
	const bulk: Bulk = table.bulk({});
	const vault = new Vault(clientOf(table, listeners), bulk);
	const metadataCache = new MetadataCache(vault);
	metadataCache.start();
	const quiet = async (): Promise<void> => {
		await vault.whenQuiet();
		await metadataCache.whenResolved();
	};
	await quiet();
	const told: string[] = [];
	for (const name of ['create', 'modify', 'delete', 'rename', 'raw']) vault.on(name, (file: { path: string } | string, oldPath?: string) => {
		told.push(`${name} ${oldPath === undefined ? '' : `${oldPath} -> `}${typeof file === 'string' ? file : file.path}`);
	});
	for (const name of ['changed', 'deleted', 'resolve', 'resolved']) metadataCache.on(name, (file?: { path: string }) => {
		told.push(`${name}${file ? ` ${file.path}` : ''}`);
	});
	return {
		folder: root,
		vault,
		metadataCache,
		fileManager: new FileManager({ vault, metadataCache }),
		told,
		quiet,
		read: (vaultPath) => fs.readFileSync(path.join(root, vaultPath), 'utf8'),
		writeOutside,
		close: () => {
			watch.close();
			fs.rmSync(root, { recursive: true });
		},
	};
}

function clientOf(table: RequestTable, listeners: Set<(change: OutsideChange) => void>): VaultClient {
	// Every answer comes in a later turn, as it does over HTTP.
	const ask = async <Name extends keyof Requests>(name: Name, body: Requests[Name]['body']): Promise<Requests[Name]['answer']> => {
		await new Promise((resolve) => setTimeout(resolve, 1));
		return table[name](body);
	};
	return {
		read: (vaultPath) => ask('read', { path: vaultPath }),
		readBinary: async (vaultPath) => new Uint8Array(Buffer.from(await ask('readBinary', { path: vaultPath }), 'base64')).buffer,
		write: (vaultPath, text, options = {}) => ask('write', { path: vaultPath, text, ...options }),
		writeBinary: (vaultPath, data, options = {}) => ask('writeBinary', { path: vaultPath, base64: Buffer.from(data).toString('base64'), ...options }),
		stat: (vaultPath) => ask('stat', { path: vaultPath }),
		list: (vaultPath) => ask('list', { path: vaultPath }),
		mkdir: (vaultPath) => ask('mkdir', { path: vaultPath }),
		rmdir: (vaultPath, recursive) => ask('rmdir', { path: vaultPath, recursive }),
		remove: (vaultPath) => ask('remove', { path: vaultPath }),
		rename: (vaultPath, newPath) => ask('rename', { path: vaultPath, newPath }),
		copy: (vaultPath, newPath) => ask('copy', { path: vaultPath, newPath }),
		trash: (vaultPath) => ask('trash', { path: vaultPath }),
		fileUrl: (vaultPath) => `/file?path=${encodeURIComponent(vaultPath)}`,
		onOutsideChange: (callback) => {
			listeners.add(callback);
			return () => listeners.delete(callback);
		},
	};
}
