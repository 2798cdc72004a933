import type { CachedMetadata } from 'obsidian';
import type { KeptMetadata } from '../../wire';
import { Events } from '../base/events';
import { TFile, type TAbstractFile } from '../vault/files';
import type { ServerClient } from '../vault/server-client';
import type { Vault } from '../vault/vault';
import { LinkTargets } from './link-targets';
import { getLinkpath } from './links';
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
	private readonly gone: { file: TFile; known: CachedMetadata | null }[] = [];
	/** Names that a file has taken or given up: links with one of them may lead elsewhere now. */
	private readonly touchedNames = new Set<string>();
	private fresh: Record<string, KeptMetadata> = {};
	private work: Promise<void> | null = null;

	constructor(private readonly vault: Vault, private readonly kept: Record<string, KeptMetadata> = {}, private readonly client: Pick<ServerClient, 'keepMetadata'> | null = null) {
		super();
		this.targets = new LinkTargets(() => vault.getFiles());
	}

	/** Begins: first with every note there is, then with each that changes. */
	start(): void {
		this.vault.on('create', (file: TAbstractFile) => this.created(file));
		this.vault.on('modify', (file: TAbstractFile) => this.queue(file));
		this.vault.on('delete', (file: TAbstractFile) => this.deleted(file));
		this.vault.on('rename', (file: TAbstractFile, oldPath: string) => this.renamed(file, oldPath));
		for (const file of this.vault.getMarkdownFiles()) {
			const kept = this.kept[file.path];
			if (kept && isOf(kept, file)) {
				this.caches.set(file.path, kept);
				this.toResolve.add(file);
			} else {
				this.toParse.add(file);
			}
		}
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

	fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
		const isNote = omitMdExtension && file.extension === 'md';
		const whole = this.targets.isUnique(file) ? file.name : file.path;
		return isNote ? whole.slice(0, -'.md'.length) : whole;
	}

	private created(file: TAbstractFile): void {
		this.touch(file.path);
		const known = this.caches.get(file.path);
		// At the start every file is announced, and most have been read by then.
		if (!(file instanceof TFile && known && isOf(known, file))) this.queue(file);
		this.wake();
	}

	private deleted(file: TAbstractFile): void {
		this.touch(file.path);
		if (!(file instanceof TFile) || file.extension !== 'md') return this.wake();
		const known = this.caches.get(file.path)?.cache ?? null;
		this.forget(file.path);
		this.toParse.delete(file);
		this.toResolve.delete(file);
		this.gone.push({ file, known });
		this.wake();
	}

	private renamed(file: TAbstractFile, oldPath: string): void {
		this.touch(oldPath);
		this.touch(file.path);
		const known = this.caches.get(oldPath);
		this.forget(oldPath);
		if (known && file instanceof TFile && file.extension === 'md') {
			this.caches.set(file.path, known);
			this.toResolve.add(file);
		} else {
			this.queue(file);
		}
		this.wake();
	}

	private forget(path: string): void {
		this.caches.delete(path);
		delete this.resolvedLinks[path];
		delete this.unresolvedLinks[path];
	}

	private touch(path: string): void {
		const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
		this.touchedNames.add(name).add(name.replace(/\.md$/, ''));
		this.targets.forget();
	}

	private queue(file: TAbstractFile): void {
		if (!(file instanceof TFile) || file.extension !== 'md') return;
		this.toParse.add(file);
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
			for (const { file, known } of this.gone.splice(0)) this.trigger('deleted', file, known);
			await this.inTurns(this.toParse, (file) => this.parse(file));
			this.addTouched();
			await this.inTurns(this.toResolve, (file) => this.resolve(file));
		}
		this.keepFresh();
		this.trigger('resolved');
	}

	private hasWork(): boolean {
		return this.toParse.size + this.toResolve.size + this.touchedNames.size + this.gone.length > 0;
	}

	/** Works a list off in short turns, so that the page stays usable however long the list is. */
	private async inTurns(list: Set<TFile>, act: (file: TFile) => Promise<void> | void): Promise<void> {
		let until = performance.now() + TURN_MS;
		for (const file of list) {
			list.delete(file);
			await act(file);
			if (performance.now() < until) continue;
			await nextTurn();
			until = performance.now() + TURN_MS;
		}
	}

	private async parse(file: TFile): Promise<void> {
		const { path, stat: { mtime, size } } = file;
		let text: string;
		try {
			text = await this.vault.cachedRead(file);
		} catch {
			// Gone or moved since it was queued; that has an event of its own.
			return;
		}
		if (this.vault.getFileByPath(path) !== file) return;
		const cache = parseMetadata(text);
		const kept = { mtime, size, cache };
		this.caches.set(path, kept);
		this.fresh[path] = kept;
		this.toResolve.add(file);
		this.trigger('changed', file, text, cache);
	}

	private addTouched(): void {
		if (this.touchedNames.size === 0) return;
		for (const [path, { cache }] of this.caches) {
			const file = this.vault.getFileByPath(path);
			if (file && linksOf(cache).some((link) => this.touchedNames.has(lastName(link)))) this.toResolve.add(file);
		}
		this.touchedNames.clear();
	}

	private resolve(file: TFile): void {
		const cache = this.getFileCache(file);
		if (!cache) return;
		const resolved: Record<string, number> = {};
		const unresolved: Record<string, number> = {};
		for (const link of linksOf(cache)) {
			const target = this.targets.find(link, file.path);
			if (target) resolved[target.path] = (resolved[target.path] ?? 0) + 1;
			else unresolved[link] = (unresolved[link] ?? 0) + 1;
		}
		this.resolvedLinks[file.path] = resolved;
		this.unresolvedLinks[file.path] = unresolved;
		this.trigger('resolve', file);
	}

	private keepFresh(): void {
		const fresh = this.fresh;
		if (!this.client || Object.keys(fresh).length < WORTH_KEEPING) return;
		this.fresh = {};
		const gone = Object.keys(this.kept).filter((path) => !this.caches.has(path));
		// Nobody waits for it, and without it the next start only takes longer.
		this.client.keepMetadata(fresh, gone).catch(() => undefined);
	}
}

function isOf(kept: KeptMetadata, file: TFile): boolean {
	return kept.mtime === file.stat.mtime && kept.size === file.stat.size;
}

function linksOf(cache: CachedMetadata): string[] {
	const references = [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
	return references.map(({ link }) => getLinkpath(link)).filter((link) => link !== '');
}

function lastName(link: string): string {
	return link.slice(link.lastIndexOf('/') + 1).toLowerCase();
}

function nextTurn(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 0));
}
