// Where the benchmarks touch the plugin: what is renamed in src is followed here, and in heap-page.ts for the browser.
import type { App } from 'obsidian';
import { Ledger } from '../../src/core/follow-ups/ledger';
import { parseNote } from '../../src/core/notebook/note-facts';
import type { Properties } from '../../src/core/text/property';
import type { Parts } from '../../src/parts';
import { questionsFor } from '../../src/questions';
import { buildOn, TODAY } from '../support/plugin-on-fake';
import { words } from '../support/vault-folder';

/** The parts of the plugin, put together for a benchmark. */
export interface BenchPlugin {
	notebook: Parts['notebook'];
	/** Resolves once the vault is indexed. */
	start(): Promise<void>;
	unload(): void;
	/** What the panel shows for the peer of a note, once every change told of is taken in. */
	ledgerFor(path: string): Promise<number>;
	/** Picks three questions for a peer; another number picks among equals anew. */
	pickFor(name: string, nonce: number): number;
}

/** A value worked out once for each state of the notebook, as main keeps it. */
function oncePerState<T>(notebook: Parts['notebook'], derive: () => T): () => T {
	let known: { value: T; version: number } | null = null;
	return () => {
		if (known?.version !== notebook.version) known = { value: derive(), version: notebook.version };
		return known.value;
	};
}

export function openPlugin(app: App, settings: unknown): BenchPlugin {
	const built = buildOn({ app }, settings);
	const { notebook, source } = built;
	const ledger = oncePerState(notebook, () => new Ledger(notebook, TODAY));
	const parts: Parts = { ...built, desk: { ...built.desk, ledger } };
	return {
		notebook,
		start: async () => {
			await built.start();
			await source.whenRead();
		},
		unload: built.unload,
		ledgerFor: async (path) => {
			await source.whenRead();
			const peer = notebook.peerOfNote(path);
			return peer === null ? 0 : ledger().rowsOf(peer).length;
		},
		pickFor: (name, nonce) => questionsFor(built.person(name), { date: TODAY, aim: null, count: 3, nonce }, parts).questions.length,
	};
}

/** Finds the tasks in the text of one note, as the index does; answers how many. */
export function findTasks(path: string, text: string, properties: Properties | null): number {
	return parseNote(path, text, properties, words).tasks.length;
}
