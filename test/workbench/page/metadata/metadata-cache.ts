import type { CachedMetadata } from 'obsidian';
import type { KeptMetadata } from '../../wire';
import { Events } from '../base/events';
import { TFile, type TAbstractFile } from '../vault/files';
import type { VaultClient } from '../vault/server-client';
import type { Vault } from '../vault/vault';
import { getLinkpath, LinkTargets, referencesOf } from './links';
import { parseMetadata } from './parse';

/** Keeping parsed notes from one start to the next is worth a file for this many and more. */
const WORTH_KEEPING = 500;
const TURN_MS = 12;

/** What is known of every note's text, and which notes its links lead to; always a little later than the text itself. */
export class MetadataCache extends Events {
	resolvedLinks: Record<string, Record<string, number>> = {};
	unresolvedLinks: Record<string, Record<string, number>> = {};
	private readonly caches = new Map<string, KeptMetadata>();
	private readonly targets: LinkTargets;
	private readonly toParse = new Set<TFile>();
	private readonly toResolve = new Set<TFile>();
	/** Names that a file has taken or given up: links with one of them may lead elsewhere now. */
	private readonly touchedNames = new Set<string>();
	private fresh: Record<string, KeptMetadata> = {};
	private work: Promise<void> | null = null;

	constructor(private readonly vault: Vault, private readonly kept: Record<string, KeptMetadata> = {}, private readonly client: Pick<VaultClient, 'ask'> | null = null) {
		super();
		this.targets = new LinkTargets(() => vault.getFiles());
	}

	/** Begins: first with every note there is, then with each that changes. */
	start(): void {
		this.vault.on('create', (file: TAbstractFile) => this.created(file));
		this.vault.on('modify', (file: TAbstractFile) => this.read(file));
		this.vault.on('delete', (file: TAbstractFile) => this.deleted(file));
		this.vault.on('rename', (file: TAbstractFile, oldPath: string) => this.renamed(file, oldPath));
		for (const file of this.vault.getMarkdownFiles()) this.read(file, this.kept[file.path]);
		this.wake();
	}

	/** Resolves when every note known so far is parsed and its links are resolved. */
	async whenResolved(): Promise<void> {
		while (this.work) await this.work;
	}

	getFileCache(file: TFile): CachedMetadata | null {
		return this.getCache(file.path);
	}

	getCache(path: string): CachedMetadata | null {
		return this.caches.get(path)?.cache ?? null;
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		return this.targets.find(linkpath, sourcePath);
	}

	fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
		const whole = this.targets.named(file.name.toLowerCase()).length === 1 ? file.name : file.path;
		return omitMdExtension && file.extension === 'md' ? whole.slice(0, -'.md'.length) : whole;
	}

	private created(file: TAbstractFile): void {
		// At the start every file is announced, and most have been read by then.
		if (this.caches.has(file.path)) return;
		this.touch(file.path);
		this.read(file);
	}

	private deleted(file: TAbstractFile): void {
		const known = this.getCache(file.path);
		this.forget(file.path);
		this.wake();
		// The vault tells all its listeners first.
		if (isNote(file)) void Promise.resolve().then(() => this.trigger('deleted', file, known));
	}

	private renamed(file: TAbstractFile, oldPath: string): void {
		const known = this.caches.get(oldPath);
		this.forget(oldPath);
		this.touch(file.path);
		this.read(file, known);
	}

	private forget(path: string): void {
		this.touch(path);
		this.caches.delete(path);
		delete this.resolvedLinks[path];
		delete this.unresolvedLinks[path];
	}

	private touch(path: string): void {
		const name = lastName(path);
		this.touchedNames.add(name).add(name.replace(/\.md$/, ''));
		this.targets.forget();
	}

	/** Has a note parsed, unless what is known of it is of the same time and size. */
	private read(file: TAbstractFile, known?: KeptMetadata): void {
		if (isNote(file) && known?.mtime === file.stat.mtime && known.size === file.stat.size) {
			this.caches.set(file.path, known);
			this.toResolve.add(file);
		} else if (isNote(file)) {
			this.toParse.add(file);
		}
		this.wake();
	}

	private wake(): void {
		this.work ??= this.workOff().finally(() => {
			this.work = null;
			// A listener to 'resolved' may have changed something.
			if (this.hasWork()) this.wake();
		});
	}

	private async workOff(): Promise<void> {
		await nextTurn();
		// The vault tells first, and all it has to tell.
		await this.vault.whenQuiet();
		while (this.hasWork()) {
			await inTurns(this.toParse, (file) => this.parse(file));
			this.resolveTouched();
			await inTurns(this.toResolve, (file) => this.resolve(file));
		}
		this.keepFresh();
		this.trigger('resolved');
	}

	private hasWork(): boolean {
		return this.toParse.size + this.toResolve.size + this.touchedNames.size > 0;
	}

	private async parse(file: TFile): Promise<void> {
		const { path, stat: { mtime, size } } = file;
		// Gone or moved since it was queued: that has an event of its own.
		const text = await this.vault.cachedRead(file).catch(() => null);
		if (text === null || this.vault.getFileByPath(path) !== file) return;
		const kept = { mtime, size, cache: parseMetadata(text) };
		this.caches.set(path, kept);
		this.fresh[path] = kept;
		this.toResolve.add(file);
		this.trigger('changed', file, text, kept.cache);
	}

	private resolveTouched(): void {
		const isTouched = ({ link }: { link: string }): boolean => this.touchedNames.has(lastName(getLinkpath(link)));
		for (const file of this.touchedNames.size > 0 ? this.vault.getMarkdownFiles() : []) {
			if (referencesOf(this.getFileCache(file)).some(isTouched)) this.toResolve.add(file);
		}
		this.touchedNames.clear();
	}

	private resolve(file: TFile): void {
		// Gone since it was queued, or still to be read.
		if (!this.caches.has(file.path)) return;
		const resolved = this.resolvedLinks[file.path] = {} as Record<string, number>;
		const unresolved = this.unresolvedLinks[file.path] = {} as Record<string, number>;
		for (const { link } of referencesOf(this.getFileCache(file))) {
			const path = getLinkpath(link);
			const target = path === '' ? null : this.targets.find(path, file.path);
			if (target) resolved[target.path] = (resolved[target.path] ?? 0) + 1;
			else if (path !== '') unresolved[path] = (unresolved[path] ?? 0) + 1;
		}
		this.trigger('resolve', file);
	}

	private keepFresh(): void {
		const metadata = this.fresh;
		if (!this.client || Object.keys(metadata).length < WORTH_KEEPING) return;
		this.fresh = {};
		const gone = Object.keys(this.kept).filter((path) => !this.caches.has(path));
		// Nobody waits for it, and without it the next start only takes longer.
		this.client.ask('keepMetadata', { metadata, gone }).catch(() => undefined);
	}
}

/** Works a list off in short turns, so that the page stays usable however long the list is. */
async function inTurns(list: Set<TFile>, act: (file: TFile) => Promise<void> | void): Promise<void> {
	let until = performance.now() + TURN_MS;
	for (const file of list) {
		list.delete(file);
		await act(file);
		if (performance.now() < until) continue;
		await nextTurn();
		until = performance.now() + TURN_MS;
	}
}

function isNote(file: TAbstractFile): file is TFile {
	return file instanceof TFile && file.extension === 'md';
}

function lastName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

function nextTurn(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 0));
}
