/** What may be wrong with the storage of a device. */
export type StorageTrouble = 'forbidden' | 'missing' | 'refuses to open' | 'never opens' | 'is blocked' | 'throws on open' | 'throws on use' | 'is full';

type Records = Map<string, unknown>;

interface FakeRequest {
	result: unknown;
	onsuccess?: () => void;
	onerror?: () => void;
	onblocked?: () => void;
	onupgradeneeded?: () => void;
}

/** The little of IndexedDB that one record needs, with everything that may go wrong; copies what goes in and out. */
export class FakeIndexedDb {
	readonly stores = new Map<string, Records>();
	trouble: StorageTrouble | null = null;
	/** Databases opened and not closed again. */
	open = 0;
	writes = 0;

	/** Puts itself in the place of the window's storage. */
	install(): void {
		Object.defineProperty(globalThis, 'indexedDB', {
			configurable: true,
			get: () => {
				if (this.trouble === 'forbidden') throw new Error('SecurityError');
				return this.trouble === 'missing' ? undefined : { open: () => this.openDatabase() };
			},
		});
	}

	uninstall(): void {
		Reflect.deleteProperty(globalThis, 'indexedDB');
	}

	/** The only record there is. */
	record(): { key: string; value: unknown } | null {
		for (const records of this.stores.values()) for (const [key, value] of records) return { key, value };
		return null;
	}

	/** Puts something else in the place of every record. */
	spoil(change: (value: Record<string, unknown>) => unknown): void {
		for (const records of this.stores.values()) for (const [key, value] of records) records.set(key, change(value as Record<string, unknown>));
	}

	private openDatabase(): FakeRequest {
		if (this.trouble === 'throws on open') throw new Error('InvalidStateError');
		const request: FakeRequest = { result: null };
		setImmediate(() => {
			if (this.trouble === 'never opens') return;
			if (this.trouble === 'refuses to open') request.onerror?.();
			else if (this.trouble === 'is blocked') request.onblocked?.();
			else {
				this.open += 1;
				request.result = this.database();
				if (this.stores.size === 0) request.onupgradeneeded?.();
				request.onsuccess?.();
			}
		});
		return request;
	}

	private database(): object {
		return {
			createObjectStore: (name: string) => this.stores.set(name, new Map()),
			close: () => { this.open -= 1; },
			transaction: (name: string) => {
				if (this.trouble === 'throws on use') throw new Error('NotFoundError');
				const records = this.stores.get(name) ?? new Map<string, unknown>();
				const transaction: { objectStore: () => object; oncomplete?: () => void; onabort?: () => void } = {
					objectStore: () => ({
						get: (key: string) => ({ result: structuredClone(records.get(key)) }),
						put: (value: unknown, key: string) => {
							if (this.trouble !== 'is full') records.set(key, structuredClone(value));
							this.writes += 1;
							return { result: key };
						},
					}),
				};
				setImmediate(() => (this.trouble === 'is full' ? transaction.onabort?.() : transaction.oncomplete?.()));
				return transaction;
			},
		};
	}
}
