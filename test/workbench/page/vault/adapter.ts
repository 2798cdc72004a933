import type { DataAdapter as ObsidianDataAdapter, DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import type { WireStat, WriteTimes } from '../../wire';
import { normalizePath } from '../base/paths';
import { PathQueue } from './path-queue';
import type { VaultClient } from './server-client';

/** What an adapter reports after the disk has changed: the vault keeps its tree and tells its listeners. */
export interface DiskListener {
	written(path: string, stat: WireStat, text: string | null): void;
	removed(path: string): void;
	renamed(path: string, newPath: string, stat: WireStat): void;
	/** Something appeared that may hold more (a copied folder): look at the disk. */
	appeared(path: string): Promise<void>;
}

/** The disk as the vault sees it, hidden files included; works with paths, not with files. */
export class DataAdapter implements ObsidianDataAdapter {
	private readonly queue = new PathQueue();
	private listener: DiskListener | null = null;

	constructor(private readonly client: VaultClient, private readonly vaultName: string, private readonly vaultFolder: string) {}

	/** Names the one that is told of every change made through this adapter. */
	setListener(listener: DiskListener): void {
		this.listener = listener;
	}

	getName(): string {
		return this.vaultName;
	}

	/** The vault's folder on disk, as the desktop app's adapter tells it. */
	getBasePath(): string {
		return this.vaultFolder;
	}

	getResourcePath(normalizedPath: string): string {
		return this.client.fileUrl(normalizedPath);
	}

	async exists(normalizedPath: string): Promise<boolean> {
		return await this.client.stat(normalizedPath) !== null;
	}

	stat(normalizedPath: string): Promise<Stat | null> {
		return this.client.stat(normalizedPath);
	}

	list(normalizedPath: string): Promise<ListedFiles> {
		return this.client.list(normalizedPath);
	}

	read(normalizedPath: string): Promise<string> {
		return this.queue.run(normalizedPath, () => this.client.read(normalizedPath));
	}

	readBinary(normalizedPath: string): Promise<ArrayBuffer> {
		return this.queue.run(normalizedPath, () => this.client.readBinary(normalizedPath));
	}

	write(normalizedPath: string, data: string, options?: DataWriteOptions): Promise<void> {
		return this.queue.run(normalizedPath, () => this.put(normalizedPath, data, { times: timesOf(options) }));
	}

	/** Writes a file that must not be there yet: the disk decides, so two creators cannot both win. */
	writeNew(normalizedPath: string, data: string | ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		const how = { times: timesOf(options), mustBeNew: true };
		return this.queue.run(normalizedPath, () => typeof data === 'string' ? this.put(normalizedPath, data, how) : this.putBinary(normalizedPath, data, how));
	}

	writeBinary(normalizedPath: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.queue.run(normalizedPath, () => this.putBinary(normalizedPath, data, { times: timesOf(options) }));
	}

	append(normalizedPath: string, data: string, options?: DataWriteOptions): Promise<void> {
		return this.queue.run(normalizedPath, async () => {
			const before = await this.exists(normalizedPath) ? await this.client.read(normalizedPath) : '';
			await this.put(normalizedPath, before + data, { times: timesOf(options) });
		});
	}

	appendBinary(normalizedPath: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.queue.run(normalizedPath, async () => {
			const before = await this.exists(normalizedPath) ? await this.client.readBinary(normalizedPath) : new ArrayBuffer(0);
			await this.putBinary(normalizedPath, joined(before, data), { times: timesOf(options) });
		});
	}

	/** Reads, changes and writes with nobody in between: callers here wait in line, and a change from outside starts it over. */
	process(normalizedPath: string, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
		return this.queue.run(normalizedPath, async () => {
			for (;;) {
				const before = await this.client.read(normalizedPath);
				const after = fn(before);
				if (after === before) return after;
				const stat = await this.client.write(normalizedPath, after, { expected: before, times: timesOf(options) });
				if (stat === null) continue;
				this.listener?.written(normalizedPath, stat, after);
				return after;
			}
		});
	}

	async mkdir(normalizedPath: string): Promise<void> {
		this.listener?.written(normalizedPath, await this.client.mkdir(normalizedPath), null);
	}

	/** There is no system trash to be had from a browser, and the answer says so. */
	trashSystem(): Promise<boolean> {
		return Promise.resolve(false);
	}

	async trashLocal(normalizedPath: string): Promise<void> {
		await this.queue.run(normalizedPath, () => this.client.trash(normalizedPath));
		this.listener?.removed(normalizedPath);
	}

	async rmdir(normalizedPath: string, recursive: boolean): Promise<void> {
		await this.client.rmdir(normalizedPath, recursive);
		this.listener?.removed(normalizedPath);
	}

	async remove(normalizedPath: string): Promise<void> {
		await this.queue.run(normalizedPath, () => this.client.remove(normalizedPath));
		this.listener?.removed(normalizedPath);
	}

	async rename(normalizedPath: string, normalizedNewPath: string): Promise<void> {
		await this.queue.run(normalizedPath, async () => {
			const stat = await this.client.rename(normalizedPath, normalizedNewPath);
			this.listener?.renamed(normalizedPath, normalizedNewPath, stat);
		});
	}

	async copy(normalizedPath: string, normalizedNewPath: string): Promise<void> {
		await this.client.copy(normalizedPath, normalizedNewPath);
		await this.listener?.appeared(normalizePath(normalizedNewPath));
	}

	private async put(path: string, data: string, how: { times: WriteTimes; mustBeNew?: boolean }): Promise<void> {
		const stat = await this.client.write(path, data, how);
		if (stat) this.listener?.written(path, stat, data);
	}

	private async putBinary(path: string, data: ArrayBuffer, how: { times: WriteTimes; mustBeNew?: boolean }): Promise<void> {
		this.listener?.written(path, await this.client.writeBinary(path, data, how), null);
	}
}

function timesOf(options: DataWriteOptions | undefined): WriteTimes {
	return { ...(options?.ctime !== undefined && { ctime: options.ctime }), ...(options?.mtime !== undefined && { mtime: options.mtime }) };
}

function joined(first: ArrayBuffer, second: ArrayBuffer): ArrayBuffer {
	const all = new Uint8Array(first.byteLength + second.byteLength);
	all.set(new Uint8Array(first));
	all.set(new Uint8Array(second), first.byteLength);
	return all.buffer;
}
