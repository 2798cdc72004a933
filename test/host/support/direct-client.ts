import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { MetadataCache } from '../../workbench/page/metadata/metadata-cache';
import { FileManager } from '../../workbench/page/vault/file-manager';
import { Vault } from '../../workbench/page/vault/vault';
import type { VaultClient } from '../../workbench/page/vault/server-client';
import { Folder } from '../../workbench/server/folder';
import { KeptMetadataStore } from '../../workbench/server/kept-metadata';
import { requestTable } from '../../workbench/server/requests';
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
	removeOutside(vaultPath: string): void;
	/** Waits until an event has been told; what comes from outside comes when the disk has been looked at. */
	heard(event: string): Promise<void>;
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
	const table = requestTable({ folder, plugins: new Map(), metadata: new KeptMetadataStore(root, 'test') });
	let watch: Watch | null = null;
	let asked = 0;
	const client: VaultClient = {
		// Every answer comes in a later turn, and a request may overtake the one before it, as over HTTP.
		ask: async (name, body) => {
			await new Promise((resolve) => setTimeout(resolve, 4 - asked++ % 4));
			return table[name](body);
		},
		onNews: (tell) => {
			watch = new Watch(folder, tell);
		},
	};
	const vault = new Vault(client, table.bulk({}));
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
		removeOutside: (vaultPath) => fs.rmSync(path.join(root, vaultPath)),
		heard: async (event) => {
			for (let tries = 0; !told.includes(event); tries++) {
				if (tries > 300) throw new Error(`never told: ${event}; told: ${told.join(', ')}`);
				await new Promise((resolve) => setTimeout(resolve, 10));
			}
			await quiet();
		},
		close: () => {
			watch?.close();
			fs.rmSync(root, { recursive: true });
		},
	};
}
