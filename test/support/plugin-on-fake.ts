import type { App } from 'obsidian';
import { parse } from 'yaml';
import { buildActions } from '../../src/acting';
import { Ledger } from '../../src/core/follow-ups/ledger';
import { Notebook } from '../../src/core/notebook/notebook';
import type { NotebookRules } from '../../src/core/notebook/notebook-rules';
import type { Person } from '../../src/core/people/person';
import { madeBy } from '../../src/core/notebook/snapshot-record';
import { parseSettings, type Settings } from '../../src/core/settings';
import { buildEdits } from '../../src/edits';
import { translator } from '../../src/i18n/index';
import type { Parts } from '../../src/parts';
import { languageFor, ownBankOf } from '../../src/questions';
import type { Actions } from '../../src/ui/actions';
import type { QuestionWish } from '../../src/ui/prompts/question';
import { LeftOutElsewhere } from '../../src/vault/left-out-elsewhere';
import { NoteSource } from '../../src/vault/note-source';
import { NoteWriter } from '../../src/vault/note-writer';
import { OpenNotes } from '../../src/vault/open-notes';
import { Snapshot } from '../../src/vault/snapshot';
import { SnapshotKeeper } from '../../src/vault/snapshot-keeper';
import { TasksPlugin } from '../../src/vault/tasks-plugin';
import type { FakeVault } from './fake-vault';
import { rulesOf, words } from './vault-folder';

/** The wish for questions of any kind. */
export const anyQuestions: QuestionWish = { count: null, passedOver: [], beside: [], filter: { aim: null, topic: null, depth: null }, nonce: 0 };

export const TODAY = '2026-03-12';

/** The parts of the plugin on a fake vault, everything else real. */
export interface PluginOnFake extends Parts {
	actions: Actions;
	/** Takes over other settings, as main does. */
	follow(raw: unknown): Promise<void>;
	/** Undoes every listener and stops what is still waiting, as unloading does. */
	unload(): void;
	person(name: string): Person;
}

/** Joins the parts as main does, without anything of the screen. */
export function buildOn(vault: { app: App }, raw: unknown = {}, version = '1.0.0'): PluginOnFake & { start(): Promise<void> } {
	let settings: Settings = parseSettings(raw);
	const { app } = vault;
	const tasks = new TasksPlugin(app);
	const elsewhere = new LeftOutElsewhere(app);
	const rules = (): NotebookRules => ({ ...rulesOf(elsewhere.with(settings)), tasks: tasks.rules });
	const notebook = new Notebook(rules(), (target, from) => app.metadataCache.getFirstLinkpathDest(target, from)?.path ?? null);
	const openNotes = new OpenNotes(app);
	const source = new NoteSource(app, notebook, openNotes, () => elsewhere.with(settings), new SnapshotKeeper(new Snapshot(app, madeBy(version, words)), notebook));
	const writer = new NoteWriter(app, openNotes, (path, before) => source.nextRead(path, before));
	const followTasks = async (): Promise<void> => {
		if (await tasks.refresh()) await source.follow(rules());
	};
	const undo: (() => void)[] = [];
	const parts: Parts = {
		app, notebook, source, writer, words, language: 'en', appLanguage: 'en', settings: () => settings, keepSettings: async (part) => { settings = { ...settings, ...part }; }, begin: () => Promise.resolve(), ownBank: () => ownBankOf(notebook, parse),
		desk: {
			notebook, today: () => TODAY, t: translator('en'), ledger: () => new Ledger(notebook, TODAY), onChange: (listener) => notebook.onChange(listener),
			isRead: () => source.isSettled(), progress: () => source.progress(), whenRead: () => source.whenRead(), meetingsFolders: () => settings.meetingsFolders,
			locale: 'en', begins: () => null, recall: () => null, keep: () => undefined,
		},
		tasks, elsewhere, followTasks, edits: buildEdits({ notebook, writer, tasks, settings: () => settings, today: () => TODAY, followTasks, words, language: (peer) => languageFor(peer, 'en') }),
	};
	return {
		...parts, actions: buildActions(parts),
		start: async () => {
			if (await elsewhere.refresh()) notebook.follow(rules());
			await source.start((ref) => undo.push(() => (ref as unknown as { off(): void }).off()));
		},
		follow: async (changed) => {
			settings = parseSettings(changed);
			await source.follow(rules());
		},
		unload: () => {
			for (const each of undo) each();
			source.stop();
		},
		person: (name) => {
			const person = notebook.roster.identity.byFullName(name);
			if (person === null || person === 'ambiguous') throw new Error(`Nobody is called ${name}`);
			return person;
		},
	};
}

/** The parts of the plugin, with the vault read. */
export async function startOn(vault: FakeVault, raw: unknown = {}): Promise<PluginOnFake> {
	const plugin = buildOn(vault, raw);
	await plugin.start();
	vault.asked.reads = [];
	return plugin;
}
