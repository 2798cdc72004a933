import type { App } from 'obsidian';
import { parseRecord, sumOf, type Kept, type SnapshotNotes, type SnapshotRecord } from '../core/notebook/snapshot-record';

const DATABASE = 'peer-one-on-ones';
const STORE = 'notebooks';
/** Where the id of the vault is kept, on this device. */
const VAULT_ID = 'peer-one-on-ones-snapshot';
/** How long storage is waited for, in milliseconds: another window may hold it. */
const STORAGE_PATIENCE = 3000;

/**
 * What the notes said when they were read last, as one record in the device's own storage: a cache, for the next start.
 * Whatever is wrong with it, it is as if there were none. The database is closed after each use, so that two windows never
 * wait for each other; of two writers the last one's record stays.
 */
export class Snapshot {
	constructor(private readonly app: App, private readonly made: string) {}

	/** Whether this device has a place for it at all. */
	isPossible(): boolean {
		return this.factory() !== null;
	}

	/** What is kept; null without any. `moved`: notes that have come or gone since. */
	async read(): Promise<Kept & { moved: string[] } | null> {
		const vault = this.vaultId();
		const stored = await this.run('readonly', (store) => store.get(vault));
		const kept = stored === 'failed' ? null : parseRecord(stored, this.made, vault);
		if (kept === null) return null;
		const gone = new Set(kept.files);
		const come = this.files().filter((path) => !gone.delete(path));
		return { ...kept, moved: [...come, ...gone] };
	}

	/** Replaces what is kept; false when that did not work. */
	async write(notes: SnapshotNotes): Promise<boolean> {
		const vault = this.vaultId();
		const record: SnapshotRecord = { made: this.made, vault, files: this.files(), sum: sumOf(notes), ...notes };
		return await this.run('readwrite', (store) => store.put(record, vault)) !== 'failed';
	}

	private files(): string[] {
		return this.app.vault.getMarkdownFiles().map(({ path }) => path);
	}

	/** The vault's name and an id of its own on this device: other vaults may be called the same. */
	private vaultId(): string {
		const known: unknown = this.app.loadLocalStorage(VAULT_ID);
		const id = typeof known === 'string' ? known : window.crypto.randomUUID();
		if (id !== known) this.app.saveLocalStorage(VAULT_ID, id);
		return `${this.app.vault.getName()} ${id}`;
	}

	private factory(): IDBFactory | null {
		try {
			// Where storage is forbidden, looking at it is an error already.
			return window.indexedDB ?? null;
		} catch {
			return null;
		}
	}

	/** One request in one transaction. */
	private async run(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
		const database = await this.open();
		if (database === null) return 'failed';
		try {
			return await withPatience((done) => {
				const transaction = database.transaction(STORE, mode);
				const request = ask(transaction.objectStore(STORE));
				transaction.oncomplete = () => done(request.result);
				transaction.onabort = () => done('failed');
				transaction.onerror = () => done('failed');
			});
		} catch {
			return 'failed';
		} finally {
			database.close();
		}
	}

	private async open(): Promise<IDBDatabase | null> {
		let isLate = false;
		const opened = await withPatience((done) => {
			const request = this.factory()?.open(DATABASE, 1);
			if (request === undefined) {
				done('failed');
				return;
			}
			request.onupgradeneeded = () => request.result.createObjectStore(STORE);
			request.onerror = () => done('failed');
			request.onblocked = () => done('failed');
			request.onsuccess = () => {
				if (isLate) request.result.close();
				else done(request.result);
			};
		}).catch(() => 'failed');
		isLate = true;
		return opened === 'failed' ? null : opened as IDBDatabase;
	}
}

/** What `work` comes to, or `failed` when that takes too long. */
function withPatience(work: (done: (result: unknown) => void) => void): Promise<unknown> {
	return new Promise((resolve, reject) => {
		const timer = window.setTimeout(() => resolve('failed'), STORAGE_PATIENCE);
		const done = (result: unknown): void => {
			window.clearTimeout(timer);
			resolve(result);
		};
		try {
			work(done);
		} catch (error) {
			window.clearTimeout(timer);
			reject(error instanceof Error ? error : new Error(String(error)));
		}
	});
}
