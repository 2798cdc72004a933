import type { App } from 'obsidian';
import { noteName } from '../../src/core/text/path';
import { FakeView } from './fake-editor';
import { parseYaml, stringifyYaml, TFile } from './obsidian-stub';
import { cacheOf } from './fake-metadata';
import { resolverOf } from './vault-folder';

type Listener = (...told: never[]) => void;

export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A vault that is a map, with the app's events in the app's order; it counts what is asked of it. */
export class FakeVault {
	readonly files = new Map<string, { file: TFile; text: string }>();
	readonly asked = { reads: [] as string[], caches: 0, processes: 0, creates: [] as string[] };
	readonly views: FakeView[] = [];
	/** Paths that the disk has and the app does not see. */
	readonly onDiskOnly = new Set<string>();
	/** Notes whose metadata the app has not read yet. */
	readonly unindexed = new Set<string>();
	/** Files of the config folder. */
	readonly config = new Map<string, string>();
	readonly plugins: Record<string, unknown> = {};
	readonly trashed: string[] = [];
	active: FakeView | null = null;
	/** The time on the disk's clock: every write has its own. */
	clock = 0;
	inFlight = 0;
	/** What the app keeps for this vault on this device. */
	readonly storage = new Map<string, unknown>();
	mostInFlight = 0;
	/** What a read waits for. */
	beforeRead: (path: string) => Promise<void> = () => nextTurn();
	beforeCreate: (path: string) => void = () => undefined;
	/** While set, metadata events wait for `releaseEvents`. */
	heldEvents: (() => void)[] | null = null;
	private resolve: ((target: string) => string | null) | null = null;
	private readonly listeners = new Map<string, Set<Listener>>();

	constructor(notes: Record<string, string>) {
		for (const [path, text] of Object.entries(notes)) this.put(path, text);
		// The code under test takes its timers from the window.
		Object.assign(globalThis, { window: globalThis });
	}

	readonly app = {
		loadLocalStorage: (key: string) => this.storage.get(key) ?? null,
		saveLocalStorage: (key: string, data: unknown) => void this.storage.set(key, data),
		vault: {
			getName: () => 'Fake',
			on: this.onOf('vault'),
			getMarkdownFiles: () => [...this.files.values()].map(({ file }) => file).filter((file) => file.extension === 'md'),
			getFileByPath: (path: string) => this.files.get(path)?.file ?? null,
			getAbstractFileByPath: (path: string) => this.files.get(path)?.file ?? null,
			getFolderByPath: () => ({}),
			cachedRead: (file: TFile) => this.read(file),
			/** Straight from the disk: what a write looks at, no part of the reading that is counted. */
			read: async (file: TFile) => this.textOf(file.path),
			create: (path: string, text: string) => this.create(path, text),
			process: (file: TFile, edit: (text: string) => string) => this.process(file, edit),
			configDir: '.obsidian',
			adapter: {
				exists: async (path: string) => this.files.has(path) || this.onDiskOnly.has(path) || this.config.has(path),
				read: async (path: string) => this.config.get(path) ?? this.textOf(path),
			},
		},
		fileManager: {
			trashFile: async ({ path }: TFile) => {
				this.trashed.push(path);
				this.delete(path);
			},
			/** Writes the properties anew, as the app does; the text below them stays. */
			processFrontMatter: (file: TFile, edit: (properties: Record<string, unknown>) => void) => this.process(file, (text) => {
				const [all, yaml] = /^---\n([^]*?)---\n/.exec(text) ?? ['', ''];
				const properties = (parseYaml(yaml ?? '') ?? {}) as Record<string, unknown>;
				edit(properties);
				return `---\n${stringifyYaml(properties)}---\n${text.slice(all.length)}`;
			}),
		},
		/** Other plugins, by id. */
		plugins: { plugins: this.plugins },
		metadataCache: {
			on: this.onOf('metadata'),
			getFileCache: (file: TFile) => {
				this.asked.caches += 1;
				return this.unindexed.has(file.path) ? null : cacheOf(this.textOf(file.path));
			},
			getFirstLinkpathDest: (target: string) => {
				const path = this.pathOf(target);
				return path === null ? null : { path };
			},
		},
		workspace: {
			on: this.onOf('workspace'),
			iterateAllLeaves: (visit: (leaf: unknown) => void) => this.views.forEach((view) => visit({ view })),
			getActiveViewOfType: () => this.active,
			getActiveFile: () => this.active?.file ?? null,
			getLeaf: () => {
				const leaf: { view: FakeView | null; openFile: (file: TFile) => Promise<void> } = {
					view: null,
					openFile: async (file) => {
						leaf.view = this.views.find((view) => view.file === file) ?? this.open(file.path);
						this.active = leaf.view;
					},
				};
				return leaf;
			},
		},
	} as unknown as App;

	textOf(path: string): string {
		const found = this.files.get(path);
		if (found === undefined) throw new Error(`No note at ${path}`);
		return found.text;
	}

	/** Opens a note in a tab. */
	open(path: string, mode: 'source' | 'preview' = 'source'): FakeView {
		const found = this.files.get(path);
		if (found === undefined) throw new Error(`No note at ${path}`);
		this.active = new FakeView(found.file, this, mode);
		this.views.push(this.active);
		this.trigger('workspace:file-open', found.file);
		return this.active;
	}

	trigger(event: string, ...told: unknown[]): void {
		for (const listener of [...this.listeners.get(event) ?? []]) listener(...told as never[]);
	}

	/** A change by somebody else, or by a save: the metadata follows a turn later, with the text it was made from. */
	writeOutside(path: string, text: string): void {
		const file = this.put(path, text);
		this.tellLater(() => {
			this.unindexed.delete(path);
			this.trigger('metadata:changed', file, text);
		});
	}

	rename(oldPath: string, path: string): void {
		const found = this.files.get(oldPath);
		if (found === undefined) throw new Error(`No note at ${oldPath}`);
		this.resolve = null;
		this.files.delete(oldPath);
		found.file.path = path;
		this.files.set(path, found);
		this.trigger('vault:rename', found.file, oldPath);
	}

	/** A rename in the app, which then writes the links anew in every note that holds one. */
	renameWithLinks(oldPath: string, path: string): void {
		const isMeant = this.pathOf(noteName(oldPath)) === oldPath;
		this.rename(oldPath, path);
		const [link, other] = [`[[${noteName(oldPath)}]]`, `[[${noteName(path)}]]`];
		if (!isMeant || link === other) return;
		for (const [each, { text }] of [...this.files]) if (text.includes(link)) this.writeOutside(each, text.split(link).join(other));
	}

	/** Where a link leads; the names are looked through once for each state of the vault. */
	private pathOf(target: string): string | null {
		if (this.resolve === null) {
			const byName = new Map<string, string[]>();
			for (const path of this.files.keys()) byName.set(noteName(path), [...byName.get(noteName(path)) ?? [], path]);
			this.resolve = (name) => resolverOf(byName.get(noteName(name)) ?? [])(name, '');
		}
		return this.resolve(target);
	}

	delete(path: string): void {
		this.resolve = null;
		const file = this.files.get(path)?.file;
		this.files.delete(path);
		this.views.splice(0, this.views.length, ...this.views.filter((view) => view.file !== file));
		this.trigger('vault:delete', file);
		this.trigger('metadata:deleted', file, null);
	}

	releaseEvents(): void {
		const held = this.heldEvents ?? [];
		this.heldEvents = null;
		for (const tell of held) tell();
	}

	/** A change that the app has not heard of yet. */
	changeUnheard(path: string, text: string): void {
		this.put(path, text);
	}

	private put(path: string, text: string): TFile {
		if (!this.files.has(path)) this.resolve = null;
		const file = this.files.get(path)?.file ?? Object.assign(new TFile(), { path });
		this.clock += 1;
		file.stat = { ...file.stat, mtime: this.clock, size: text.length };
		this.files.set(path, { file, text });
		return file;
	}

	private tellLater(tell: () => void): void {
		if (this.heldEvents !== null) this.heldEvents.push(tell);
		else setImmediate(tell);
	}

	private async read(file: TFile): Promise<string> {
		this.asked.reads.push(file.path);
		this.inFlight += 1;
		this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
		const { text } = this.files.get(file.path) ?? { text: '' };
		try {
			await this.beforeRead(file.path);
		} finally {
			this.inFlight -= 1;
		}
		return text;
	}

	private async create(path: string, text: string): Promise<TFile> {
		await nextTurn();
		this.beforeCreate(path);
		if (this.files.has(path) || this.onDiskOnly.has(path)) throw new Error('File already exists.');
		this.asked.creates.push(path);
		this.writeOutside(path, text);
		return this.put(path, text);
	}

	private async process(file: TFile, edit: (text: string) => string): Promise<string> {
		this.asked.processes += 1;
		await nextTurn();
		if (this.onDiskOnly.has(`gone:${file.path}`)) throw new Error('ENOENT');
		const text = edit(this.textOf(file.path));
		this.writeOutside(file.path, text);
		return text;
	}

	private onOf(room: string) {
		return (name: string, listener: Listener): { off: () => void } => {
			const event = `${room}:${name}`;
			const known = this.listeners.get(event) ?? new Set();
			this.listeners.set(event, known.add(listener));
			return { off: () => known.delete(listener) };
		};
	}
}

/** The names of the notes of a vault, to see at a glance what was made. */
export function notesIn(vault: FakeVault): string[] {
	return [...vault.files.keys()].filter((path) => noteName(path) !== '').sort();
}
