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
		const kept = parseRecord(await this.run('readonly', (store) => store.get(vault)), this.made, vault);
		if (kept === null) return null;
		const gone = new Set(kept.files);
		const come = this.files().filter((path) => !gone.delete(path));
		return { ...kept, moved: [...come, ...gone] };
	}

	/** Replaces what is kept; false when that did not work. */
	async write(notes: SnapshotNotes): Promise<boolean> {
		const vault = this.vaultId();
		const record: SnapshotRecord = { made: this.made, vault, files: this.files(), sum: sumOf(notes), ...notes };
		return await this.run('readwrite', (store) => store.put(record, vault)) !== null;
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

	/** What one request in one transaction answers; null when that did not work. */
	private async run(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
		const database = await this.open();
		if (database === null) return null;
		const answer = await withPatience<unknown>((done) => {
			const transaction = database.transaction(STORE, mode);
			const request = ask(transaction.objectStore(STORE));
			transaction.oncomplete = () => done(request.result);
			transaction.onabort = transaction.onerror = () => done(null);
		});
		database.close();
		return answer;
	}

	private async open(): Promise<IDBDatabase | null> {
		let isLate = false;
		const database = await withPatience<IDBDatabase>((done) => {
			const request = this.factory()?.open(DATABASE, 1);
			if (request === undefined) return done(null);
			request.onupgradeneeded = () => request.result.createObjectStore(STORE);
			request.onerror = request.onblocked = () => done(null);
			request.onsuccess = () => {
				if (isLate) request.result.close();
				else done(request.result);
			};
		});
		isLate = true;
		return database;
	}
}

/** What `work` comes to; null when it fails or takes too long. */
function withPatience<T>(work: (done: (result: T | null) => void) => void): Promise<T | null> {
	return new Promise((resolve) => {
		const timer = window.setTimeout(() => resolve(null), STORAGE_PATIENCE);
		const done = (result: T | null): void => {
			window.clearTimeout(timer);
			resolve(result);
		};
		try {
			work(done);
		} catch {
			done(null);
		}
	});
}
