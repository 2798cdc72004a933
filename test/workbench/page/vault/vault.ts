import { structuredPatch } from 'diff';
import type { DataWriteOptions } from 'obsidian';
import { CONFIG_DIR, type Bulk } from '../../wire';
import { Events } from '../base/events';
import { notImplemented } from '../base/not-implemented';
import { normalizePath } from '../base/paths';
import { DataAdapter } from './adapter';
import { DiskChanges } from './disk-changes';
import { TFile, TFolder, type TAbstractFile } from './files';
import { FileTree } from './file-tree';
import type { VaultClient } from './server-client';

/** The files of a folder on disk, as objects, with events for all that happens to them. */
export class Vault extends Events {
	readonly adapter: DataAdapter;
	configDir = CONFIG_DIR;
	private readonly vaultName: string;
	private readonly tree = new FileTree(this);
	private readonly texts = new Map<string, string>();
	private readonly changes = new DiskChanges(this.tree, this.texts, (name, ...data) => this.trigger(name, ...data));

	constructor(private readonly client: VaultClient, { vaultName, files }: Pick<Bulk, 'vaultName' | 'files'>) {
		super();
		this.vaultName = vaultName;
		for (const file of files) {
			this.tree.add(file.path, file);
			if (file.text !== undefined) this.texts.set(file.path, file.text);
		}
		this.adapter = new DataAdapter(client, this.changes);
		client.onNews((news) => this.adapter.hear(news));
	}

	/** Fires 'create' for everything that is there: once, when the app has loaded its plugins and before the layout is ready. */
	announce(): void {
		for (const file of this.tree.all()) if (file !== this.tree.root) this.trigger('create', file);
	}

	/** Resolves when all that was asked for so far has happened, and every event of it has been told. */
	async whenQuiet(): Promise<void> {
		await this.adapter.whenDone();
		await this.changes.whenTold();
	}

	/**
	 * Writes what was typed since the last save from a page that is being closed, as in a listener to `pagehide`: the browser
	 * carries the request on when the page is gone. Only what differs is sent, for it lets no more than 64 KiB through.
	 */
	saveAtClose(file: TFile, saved: string, typed: string): void {
		if (typed === saved) return;
		const patch = structuredPatch(file.path, file.path, saved, typed);
		this.client.ask('patch', { path: file.path, patch }, { atClose: true }).catch(console.error);
	}

	getName(): string {
		return this.vaultName;
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.tree.get(path);
	}

	getFileByPath(path: string): TFile | null {
		const file = this.tree.get(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const folder = this.tree.get(path);
		return folder instanceof TFolder ? folder : null;
	}

	getRoot(): TFolder {
		return this.tree.root;
	}

	getAllFolders(includeRoot = false): TFolder[] {
		return this.tree.all().filter((file): file is TFolder => file instanceof TFolder && (includeRoot || !file.isRoot()));
	}

	getFiles(): TFile[] {
		return this.tree.all().filter((file): file is TFile => file instanceof TFile);
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter((file) => file.extension === 'md');
	}

	async create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
		const normalized = normalizePath(path);
		if (this.tree.get(normalized)) throw new Error('File already exists.');
		await this.adapter.writeNew(normalized, data, options);
		const file = this.getFileByPath(normalized);
		if (!file) throw new Error(`A hidden file is no part of the vault: ${normalized}`);
		return file;
	}

	async createFolder(path: string): Promise<TFolder> {
		const normalized = normalizePath(path);
		if (await this.adapter.exists(normalized)) throw new Error('Folder already exists.');
		await this.adapter.mkdir(normalized);
		const folder = this.getFolderByPath(normalized);
		if (!folder) throw new Error(`A hidden folder is no part of the vault: ${normalized}`);
		return folder;
	}

	read(file: TFile): Promise<string> {
		return this.adapter.read(file.path);
	}

	async cachedRead(file: TFile): Promise<string> {
		const known = this.texts.get(file.path);
		if (known !== undefined) return known;
		const text = await this.adapter.read(file.path);
		this.texts.set(file.path, text);
		return text;
	}

	modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
		return this.adapter.write(file.path, data, options);
	}

	process(file: TFile, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
		return this.adapter.process(file.path, fn, options);
	}

	async delete(file: TAbstractFile): Promise<void> {
		if (file instanceof TFolder) return notImplemented('Vault.delete of a folder');
		await this.adapter.remove(file.path);
	}

	/** There is no system trash to be had from a browser: all goes to the vault's own. */
	trash(file: TAbstractFile, _system: boolean): Promise<void> {
		return this.adapter.trashLocal(file.path);
	}

	rename(file: TAbstractFile, newPath: string): Promise<void> {
		return this.adapter.rename(file.path, normalizePath(newPath));
	}
}
