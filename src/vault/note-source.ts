import { MarkdownView, parseYaml, TFile, type App, type CachedMetadata, type EventRef } from 'obsidian';
import type { Notebook, NoteText } from '../core/notebook/notebook';
import { isInFolder, noteName } from '../core/text/path';
import { frontmatterText } from '../core/text/frontmatter-range';
import { splitLines } from '../core/text/lines';
import type { Properties } from '../core/text/property';
import type { Settings } from '../core/settings';

/** How many notes are read at once: more would make the user's own file opens wait (performance.md). */
const READS_IN_FLIGHT = 4;
/** How long after the last key an open note is read, in milliseconds. */
const TYPING_PAUSE = 200;
/** How long a write is waited for, in milliseconds: the event may never come for a note that was removed meanwhile. */
const WRITE_PATIENCE = 3000;

function propertiesOf(text: string): Properties | null {
	const yaml = frontmatterText(splitLines(text).texts);
	if (yaml === null) return null;
	try {
		const value: unknown = parseYaml(yaml);
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Properties : null;
	} catch {
		return null;
	}
}

/** Whether a note may hold anything of ours, as far as the app's metadata tells without reading it. */
export function isPromising(path: string, cache: CachedMetadata, settings: Settings): boolean {
	const folders = [...settings.meetingsFolders, ...settings.peopleFolders];
	if (folders.some((folder) => isInFolder(path, folder))) return true;
	const properties = Object.keys(cache.frontmatter ?? {}).map((key) => key.toLowerCase());
	if (properties.some((key) => key === 'type' || key === 'categories' || key === 'cadence')) return true;
	const tags = [...(cache.tags ?? []).map((tag) => tag.tag), ...frontmatterTags(cache)].map((tag) => tag.toLowerCase());
	if (tags.some((tag) => tag === '#peer' || tag === '#person')) return true;
	const hasTask = cache.listItems?.some((item) => item.task !== undefined) ?? false;
	if (hasTask && ((cache.links?.length ?? 0) > 0 || tags.some((tag) => tag.startsWith('#people/')))) return true;
	return /\d{4}-\d{2}-\d{2}/.test(noteName(path)) && (cache.headings?.length ?? 0) > 0;
}

function frontmatterTags(cache: CachedMetadata): string[] {
	const tags: unknown = cache.frontmatter?.['tags'];
	const listed = Array.isArray(tags) ? tags : typeof tags === 'string' ? tags.split(/[\s,]+/) : [];
	return listed.map((tag) => `#${String(tag).replace(/^#/, '')}`);
}

/**
 * Brings notes from the vault into the notebook: once at the start, then through two doors only, the app's metadata
 * events and the keys typed in an open note.
 */
export class NoteSource {
	private readonly reading = new Set<string>();
	private readonly unindexed = new Set<string>();
	private readonly typing = new Map<string, number>();
	private readonly waiting = new Map<string, (() => void)[]>();
	private idle: (() => void)[] = [];
	private started = false;

	constructor(private readonly app: App, private readonly notebook: Notebook, private readonly settings: () => Settings) {}

	/** Listens and reads everything promising; called once the layout is ready. Hands every listener to `own` for its undo. */
	async start(own: (ref: EventRef) => void): Promise<void> {
		const { vault, metadataCache, workspace } = this.app;
		own(metadataCache.on('changed', (file, data) => this.readChanged(file, data)));
		own(metadataCache.on('deleted', (file) => this.forget(file.path)));
		own(vault.on('delete', (file) => this.forget(file.path)));
		own(vault.on('rename', (file, oldPath) => {
			if (file instanceof TFile && file.extension === 'md') this.notebook.rename(oldPath, file.path);
			else if (file instanceof TFile) this.forget(oldPath);
		}));
		own(metadataCache.on('resolved', () => {
			this.unindexed.clear();
			this.settle();
		}));
		own(workspace.on('editor-change', (_editor, info) => {
			if (info.file !== null) this.readSoon(info.file.path);
		}));
		await this.readAll();
	}

	/** Reads what the settings now reach and did not reach before. */
	async readAll(): Promise<void> {
		const files = this.app.vault.getMarkdownFiles().filter((file) => {
			const cache = this.app.metadataCache.getFileCache(file);
			if (cache === null) {
				this.unindexed.add(file.path);
				return false;
			}
			return isPromising(file.path, cache, this.settings());
		});
		for (const file of files) this.reading.add(file.path);
		const queue = files[Symbol.iterator]();
		const read: NoteText[] = [];
		const worker = async (): Promise<void> => {
			for (const file of queue) {
				const text = await this.app.vault.cachedRead(file).catch(() => null);
				// An event may have brought a newer text meanwhile.
				if (text !== null && this.reading.delete(file.path)) read.push({ path: file.path, text, properties: propertiesOf(text) });
				this.reading.delete(file.path);
			}
		};
		await Promise.all(Array.from({ length: READS_IN_FLIGHT }, worker));
		this.notebook.readAll(read);
		this.started = true;
		this.settle();
	}

	/** Resolves once every note known now has been read. */
	whenRead(): Promise<void> {
		if (this.isSettled()) return Promise.resolve();
		return new Promise((resolve) => this.idle.push(resolve));
	}

	/** Resolves when the app has told what it read of this note next, or after a while when it does not. */
	nextRead(path: string): Promise<void> {
		return new Promise((resolve) => {
			const timer = window.setTimeout(resolve, WRITE_PATIENCE);
			const done = (): void => {
				window.clearTimeout(timer);
				resolve();
			};
			this.waiting.set(path, [...(this.waiting.get(path) ?? []), done]);
		});
	}

	/** Whether everything known so far has been read. */
	isSettled(): boolean {
		return this.started && this.reading.size === 0 && this.unindexed.size === 0;
	}

	private settle(): void {
		if (!this.isSettled()) return;
		const waiting = this.idle;
		this.idle = [];
		for (const resolve of waiting) resolve();
	}

	private readChanged(file: TFile, data: string): void {
		if (file.extension !== 'md') return;
		// The text on disk is behind what is typed in an open editor: what the user sees counts.
		this.read(file.path, this.openText(file.path) ?? data);
		const waiting = this.waiting.get(file.path) ?? [];
		this.waiting.delete(file.path);
		for (const resolve of waiting) resolve();
	}

	private read(path: string, text: string): void {
		this.reading.delete(path);
		this.unindexed.delete(path);
		this.notebook.read(path, text, propertiesOf(text));
		this.settle();
	}

	private forget(path: string): void {
		this.reading.delete(path);
		this.unindexed.delete(path);
		this.notebook.remove(path);
		this.settle();
	}

	private readSoon(path: string): void {
		window.clearTimeout(this.typing.get(path));
		this.typing.set(path, window.setTimeout(() => {
			this.typing.delete(path);
			const text = this.openText(path);
			if (text !== null) this.read(path, text);
		}, TYPING_PAUSE));
	}

	private openText(path: string): string | null {
		let text: string | null = null;
		this.app.workspace.iterateAllLeaves((leaf) => {
			if (leaf.view instanceof MarkdownView && leaf.view.file?.path === path && leaf.view.getMode() === 'source') text = leaf.view.editor.getValue();
		});
		return text;
	}
}
