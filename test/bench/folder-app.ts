import type { App, TFile } from 'obsidian';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderVault } from './folder-vault';

type Listener = (...told: never[]) => void;

const IN_FLIGHT = 4;

/** The app on a folder: notes are read from the disk, the metadata is there already. It remembers what was read. */
export class FolderApp {
	readonly reads: string[] = [];
	private readonly listeners = new Map<string, Set<Listener>>();

	constructor(private readonly vault: FolderVault) {
		// The code under test takes its timers from the window.
		Object.assign(globalThis, { window: globalThis });
	}

	readonly app = {
		vault: {
			on: this.onOf('vault'),
			getName: () => 'bench',
			configDir: '.obsidian',
			adapter: { exists: () => Promise.resolve(false) },
			getMarkdownFiles: () => [...this.vault.files.values()],
			getFileByPath: (path: string) => this.vault.files.get(path) ?? null,
			getAbstractFileByPath: (path: string) => this.vault.files.get(path) ?? null,
			cachedRead: (file: TFile) => this.read(file.path),
		},
		metadataCache: {
			on: this.onOf('metadata'),
			getFileCache: (file: TFile) => this.vault.metadata.get(file.path) ?? null,
			getFirstLinkpathDest: (target: string) => {
				const path = this.vault.resolve(target);
				return path === null ? null : this.vault.files.get(path) ?? null;
			},
		},
		workspace: { on: this.onOf('workspace'), iterateAllLeaves: () => undefined, getActiveFile: () => null, getActiveViewOfType: () => null },
		plugins: { plugins: {} },
		loadLocalStorage: () => 'bench',
		saveLocalStorage: () => undefined,
	} as unknown as App;

	/** Tells of a note that has another text now, as the app does once its metadata is made. */
	tellChanged(path: string, text: string): void {
		for (const listener of this.listeners.get('metadata:changed') ?? []) listener(...[this.vault.files.get(path), text, this.vault.metadata.get(path)] as never[]);
	}

	read(path: string): Promise<string> {
		this.reads.push(path);
		return readFile(join(this.vault.folder, path), 'utf8');
	}

	/** Reads these notes as the index does, and does nothing with them. */
	async readAll(paths: readonly string[]): Promise<void> {
		const queue = paths[Symbol.iterator]();
		const worker = async (): Promise<void> => {
			for (const path of queue) await this.read(path);
		};
		await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
	}

	private onOf(room: string) {
		return (name: string, listener: Listener): { off: () => void } => {
			const known = this.listeners.get(`${room}:${name}`) ?? new Set();
			this.listeners.set(`${room}:${name}`, known.add(listener));
			return { off: () => known.delete(listener) };
		};
	}
}
