import type { DataWriteOptions } from 'obsidian';
import { CONFIG_DIR, type Bulk, type BulkFile } from '../../wire';
import { Events } from '../base/events';
import { normalizePath } from '../base/paths';
import { DataAdapter } from './adapter';
import { DiskChanges } from './disk-changes';
import { EventLine } from './event-line';
import { TFile, TFolder, type TAbstractFile } from './files';
import { FileTree } from './file-tree';
import type { VaultClient } from './server-client';

/** The files of a folder on disk, as objects, with events for all that happens to them. */
export class Vault extends Events {
	readonly adapter: DataAdapter;
	configDir = CONFIG_DIR;
	private readonly tree: FileTree;
	private readonly texts = new Map<string, string>();
	private readonly events = new EventLine();

	constructor(private readonly client: VaultClient, bulk: Pick<Bulk, 'vaultName' | 'vaultFolder' | 'files'>) {
		super();
		this.tree = new FileTree(this);
		for (const file of bulk.files) {
			this.tree.add(file.path, file);
			if (file.text !== undefined) this.texts.set(file.path, file.text);
		}
		this.adapter = new DataAdapter(client, bulk.vaultName, bulk.vaultFolder);
		const changes = new DiskChanges({
			tree: this.tree,
			texts: this.texts,
			events: this.events,
			trigger: (name, ...data) => this.trigger(name, ...data),
			look: (path) => this.look(path),
		});
		this.adapter.setListener(changes);
		client.onOutsideChange((change) => changes.outside(change));
	}

	/** Fires 'create' for everything that is there: once, when the app has loaded its plugins and before the layout is ready. */
	announce(): void {
		for (const file of this.getAllLoadedFiles()) if (file !== this.tree.root) this.trigger('create', file);
	}

	/** Resolves when every event of what has happened so far has been told. */
	whenQuiet(): Promise<void> {
		return this.events.whenEmpty();
	}

	getName(): string {
		return this.adapter.getName();
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

	getAllLoadedFiles(): TAbstractFile[] {
		return this.tree.all();
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
		return this.createFile(path, data, options);
	}

	async createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
		return this.createFile(path, data, options);
	}

	async createFolder(path: string): Promise<TFolder> {
		const normalized = normalizePath(path);
		if (this.tree.get(normalized) || await this.adapter.exists(normalized)) throw new Error('Folder already exists.');
		await this.adapter.mkdir(normalized);
		const folder = this.getFolderByPath(normalized);
		if (!folder) throw new Error(`Failed to create folder: ${normalized}`);
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

	readBinary(file: TFile): Promise<ArrayBuffer> {
		return this.adapter.readBinary(file.path);
	}

	getResourcePath(file: TFile): string {
		return this.adapter.getResourcePath(file.path);
	}

	modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
		return this.adapter.write(file.path, data, options);
	}

	modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.adapter.writeBinary(file.path, data, options);
	}

	append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
		return this.adapter.append(file.path, data, options);
	}

	appendBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.adapter.appendBinary(file.path, data, options);
	}

	process(file: TFile, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
		return this.adapter.process(file.path, fn, options);
	}

	async delete(file: TAbstractFile, force = false): Promise<void> {
		if (file instanceof TFolder) await this.adapter.rmdir(file.path, force || !await this.hasHidden(file));
		else await this.adapter.remove(file.path);
	}

	async trash(file: TAbstractFile, system: boolean): Promise<void> {
		if (system && await this.adapter.trashSystem()) return;
		await this.adapter.trashLocal(file.path);
	}

	rename(file: TAbstractFile, newPath: string): Promise<void> {
		return this.adapter.rename(file.path, normalizePath(newPath));
	}

	async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<T> {
		const normalized = normalizePath(newPath);
		await this.adapter.copy(file.path, normalized);
		const copied = this.tree.get(normalized);
		if (!copied) throw new Error(`Failed to copy: ${file.path}`);
		return copied as T;
	}

	/** Calls back for a folder and for all that is in it, at any depth. */
	static recurseChildren(root: TFolder, cb: (file: TAbstractFile) => unknown): void {
		cb(root);
		for (const child of root.children) {
			if (child instanceof TFolder) Vault.recurseChildren(child, cb);
			else cb(child);
		}
	}

	private async createFile(path: string, data: string | ArrayBuffer, options: DataWriteOptions | undefined): Promise<TFile> {
		const normalized = normalizePath(path);
		if (this.tree.get(normalized)) throw new Error('File already exists.');
		await this.adapter.writeNew(normalized, data, options);
		const file = this.getFileByPath(normalized);
		if (!file) throw new Error(`A hidden file is no part of the vault: ${normalized}`);
		return file;
	}

	private async hasHidden(folder: TFolder): Promise<boolean> {
		const { files, folders } = await this.adapter.list(folder.path);
		return files.length + folders.length > folder.children.length;
	}

	private async look(path: string): Promise<BulkFile[]> {
		const stat = await this.client.stat(path);
		if (!stat) return [];
		if (stat.type === 'file') return [{ path, ...stat, ...(path.toLowerCase().endsWith('.md') && { text: await this.client.read(path) }) }];
		const { files, folders } = await this.client.list(path);
		const inner = await Promise.all([...folders, ...files].sort().map((child) => this.look(child)));
		return [{ path, ...stat }, ...inner.flat()];
	}
}
