import type { DataWriteOptions } from 'obsidian';
import type { DiskNews, Requests } from '../../wire';
import { notImplemented } from '../base/not-implemented';
import type { DiskChanges } from './disk-changes';
import type { VaultClient } from './server-client';

/**
 * The disk as the vault sees it, hidden files included; works with paths, not with files.
 * One thing is done at a time: what comes meanwhile waits its turn.
 */
export class DataAdapter {
	private last: Promise<unknown> = Promise.resolve();

	constructor(private readonly client: VaultClient, private readonly changes: DiskChanges) {}

	/** Resolves when all that was asked for so far is done. */
	async whenDone(): Promise<void> {
		await this.last;
	}

	async exists(normalizedPath: string, sensitive = false): Promise<boolean> {
		if (sensitive) return notImplemented('DataAdapter.exists told to be sensitive');
		return await this.client.ask('look', { path: normalizedPath }) !== null;
	}

	read(normalizedPath: string): Promise<string> {
		return this.inTurn(() => this.client.ask('read', { path: normalizedPath }));
	}

	write(normalizedPath: string, data: string, options?: DataWriteOptions): Promise<void> {
		return this.put({ path: normalizedPath, text: data }, options);
	}

	/** Writes a file that must not be there yet: the disk decides, so two creators cannot both win. */
	writeNew(path: string, text: string, options: DataWriteOptions | undefined): Promise<void> {
		return this.put({ path, text, mustBeNew: true }, options);
	}

	/** Reads, changes and writes with nobody in between: callers here wait in line, and a change from outside starts it over. */
	process(normalizedPath: string, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
		refuseTimes(options);
		return this.inTurn(async () => {
			for (;;) {
				const before = await this.client.ask('read', { path: normalizedPath });
				const after = fn(before);
				if (after === before) return after;
				const stat = await this.client.ask('write', { path: normalizedPath, text: after, expected: before });
				if (stat === null) continue;
				this.changes.written(normalizedPath, stat, after);
				return after;
			}
		});
	}

	mkdir(normalizedPath: string): Promise<void> {
		return this.inTurn(async () => this.changes.written(normalizedPath, await this.client.ask('mkdir', { path: normalizedPath }), null));
	}

	/** Into `.trash`, inside the vault. */
	trashLocal(normalizedPath: string): Promise<void> {
		return this.remove(normalizedPath, 'trash');
	}

	remove(normalizedPath: string, how: 'remove' | 'trash' = 'remove'): Promise<void> {
		return this.inTurn(async () => {
			await this.client.ask(how, { path: normalizedPath });
			this.changes.removed(normalizedPath);
		});
	}

	rename(normalizedPath: string, normalizedNewPath: string): Promise<void> {
		return this.inTurn(async () => {
			await this.client.ask('rename', { path: normalizedPath, newPath: normalizedNewPath });
			this.changes.renamed(normalizedPath, normalizedNewPath);
		});
	}

	/** Looks at what the server says has changed, and tells of it as far as it was not done here. */
	hear(news: readonly DiskNews[]): void {
		for (const { path, stat } of news) {
			const heard = this.inTurn(async () => {
				if (!this.changes.knows(path, stat)) this.changes.found(path, await this.client.ask('look', { path }));
			});
			// The server has gone, or the file cannot be read: whoever wants it is told so.
			heard.catch(() => undefined);
		}
	}

	private put(body: Requests['write']['body'], options: DataWriteOptions | undefined): Promise<void> {
		refuseTimes(options);
		return this.inTurn(async () => {
			const stat = await this.client.ask('write', body);
			if (stat) this.changes.written(body.path, stat, body.text);
		});
	}

	private inTurn<T>(work: () => Promise<T>): Promise<T> {
		const result = this.last.then(work);
		// The next in line waits for this one, however it ends; its error belongs to its own caller.
		this.last = result.catch(() => undefined);
		return result;
	}
}

function refuseTimes(options: DataWriteOptions | undefined): void {
	if (options?.ctime !== undefined || options?.mtime !== undefined) notImplemented('DataWriteOptions with times');
}
