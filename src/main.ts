import { getLanguage, parseYaml, Plugin } from 'obsidian';
import { buildActions } from './acting';
import { buildApi, type OneOnOnesApi } from './api';
import { headingWords, meetingWords, sideWords } from './content/headings';
import { statusWords, wordsBesideStatus } from './content/status-words';
import { Ledger } from './core/follow-ups/ledger';
import { Notebook } from './core/notebook/notebook';
import { notebookRules, type NotebookRules } from './core/notebook/notebook-rules';
import { madeBy } from './core/notebook/snapshot-record';
import { firstDayOf, parseSettings, type Settings } from './core/settings';
import { joinHeadingWords } from './core/text/heading-words';
import type { Day } from './core/text/day';
import { buildEdits } from './edits';
import { screenLanguage, translator } from './i18n/index';
import type { Parts } from './parts';
import { languageFor, ownBankOf, questionsFor } from './questions';
import { startWith } from './starting';
import type { Desk } from './ui/actions';
import { registerCommands } from './ui/commands';
import { BLOCK_LANGUAGE, FollowUpsBlock } from './ui/follow-ups/block';
import { FollowUpsPanel, PANEL_TYPE, TAB_TYPE } from './ui/follow-ups/panel';
import { registerPreviews } from './ui/follow-ups/preview';
import { SettingsTab } from './ui/settings-tab';
import { today } from './vault/host-dates';
import { NoteSource } from './vault/note-source';
import { NoteWriter } from './vault/note-writer';
import { OpenNotes } from './vault/open-notes';
import { Snapshot } from './vault/snapshot';
import { LeftOutElsewhere } from './vault/left-out-elsewhere';
import { SnapshotKeeper } from './vault/snapshot-keeper';
import { TasksPlugin } from './vault/tasks-plugin';

/** The plugin: builds its parts and joins them. The walk of the data is in docs/walkthrough.md. */
export default class PeerOneOnOnesPlugin extends Plugin {
	declare settings: Settings;
	declare api: OneOnOnesApi;

	override async onload(): Promise<void> {
		this.settings = parseSettings(await this.loadData());
		const parts = this.buildParts();
		const { desk, source, writer } = parts;
		const actions = buildActions(parts);
		this.api = buildApi({
			notebook: parts.notebook, ledger: () => desk.ledger(), today, suggest: (peer, options) => questionsFor(peer, options, parts).questions,
			edits: parts.edits,
			whenReady: async () => {
				await source.whenRead();
				if (await parts.elsewhere.refresh()) await this.onSettings();
				await parts.followTasks();
				await writer.whenIdle();
			},
			start: async (peer, options) => {
				const started = await startWith(peer, options, parts);
				if (started === null) throw new Error('The note changed meanwhile, so nothing was written.');
				return { path: started.path, line: started.line, created: started.created };
			},
		});
		for (const type of [PANEL_TYPE, TAB_TYPE] as const) this.registerView(type, (leaf) => new FollowUpsPanel(leaf, type, desk, actions));
		const blocks = new Set<FollowUpsBlock>();
		this.registerMarkdownCodeBlockProcessor(BLOCK_LANGUAGE, (source, el, ctx) => ctx.addChild(new FollowUpsBlock(el, { app: this.app, desk, actions, source, notePath: ctx.sourcePath, blocks })));
		this.register(() => {
			for (const block of blocks) block.end();
		});
		registerCommands(this, desk, actions);
		registerPreviews(this);
		this.addSettingTab(new SettingsTab(this.app, this, { t: desk.t, settings: () => this.settings, begins: () => desk.begins(), change: (raw) => this.changeSettings(raw, parts) }));
		this.onSettings = () => this.followSettings(parts);
		this.register(() => source.stop());
		this.app.workspace.onLayoutReady(() => {
			void this.startReading(parts);
		});
	}

	override async onExternalSettingsChange(): Promise<void> {
		const stored: unknown = await this.loadData().catch(() => null);
		// A file that a sync is still writing changes nothing: its last part brings another event.
		if (stored === null) return;
		this.settings = parseSettings(stored);
		await this.onSettings();
	}

	private onSettings: () => Promise<void> = async () => undefined;

	private async changeSettings(raw: unknown, parts: Parts): Promise<void> {
		this.settings = parseSettings(raw);
		await this.saveData(this.settings);
		await this.followSettings(parts);
	}

	private async startReading(parts: Parts): Promise<void> {
		// What was kept from last time holds by these settings, which were there before.
		const changed = await Promise.all([parts.tasks, parts.elsewhere].map((each) => each.refresh().catch(() => false)));
		if (changed.includes(true)) parts.notebook.follow(this.rules(parts));
		await parts.source.start((ref) => this.registerEvent(ref));
	}

	private async begin(): Promise<void> {
		if (this.settings.begins === null) await this.keepSettings({ begins: firstDayOf(this.settings, today()) });
	}

	/** Stores settings that change nothing of what the notes mean. */
	private async keepSettings(part: Partial<Settings>): Promise<void> {
		this.settings = { ...this.settings, ...part };
		await this.saveData(this.settings);
	}

	private followSettings(parts: Parts): Promise<void> {
		return parts.source.follow(this.rules(parts));
	}

	/** By what the notes are understood now. */
	private rules({ words, tasks, elsewhere }: Pick<Parts, 'words' | 'tasks' | 'elsewhere'>): NotebookRules {
		return notebookRules(elsewhere.with(this.settings), words, tasks.rules);
	}

	private buildParts(): Parts {
		const { app } = this;
		const words = joinHeadingWords({ headings: headingWords, meeting: meetingWords, sides: sideWords, statuses: statusWords, besideStatus: wordsBesideStatus });
		const tasks = new TasksPlugin(app);
		const elsewhere = new LeftOutElsewhere(app);
		const notebook = new Notebook(this.rules({ words, tasks, elsewhere }), (target, from) => app.metadataCache.getFirstLinkpathDest(target, from)?.path ?? null);
		const openNotes = new OpenNotes(app);
		const source = new NoteSource(app, notebook, openNotes, () => elsewhere.with(this.settings), new SnapshotKeeper(new Snapshot(app, madeBy(this.manifest.version, words)), notebook));
		const writer = new NoteWriter(app, openNotes, (path, before) => source.nextRead(path, before));
		const followTasks = async (): Promise<void> => {
			if (await tasks.refresh()) await source.follow(this.rules({ words, tasks, elsewhere }));
		};
		const appLanguage = getLanguage();
		const language = screenLanguage(appLanguage);
		const desk: Desk = {
			notebook, today, t: translator(language), ledger: derived(notebook, (day) => new Ledger(notebook, day)), onChange: (listener) => notebook.onChange(listener),
			isRead: () => source.isSettled(), progress: () => source.progress(), whenRead: () => source.whenRead(), meetingsFolders: () => this.settings.meetingsFolders,
			locale: language, begins: () => firstDayOf(this.settings, today()),
			recall: (name) => app.loadLocalStorage(`${this.manifest.id}-${name}`) as unknown, keep: (name, value) => app.saveLocalStorage(`${this.manifest.id}-${name}`, value),
		};
		return {
			app, notebook, source, writer, desk, words, language, appLanguage, settings: () => this.settings, keepSettings: (part) => this.keepSettings(part), begin: () => this.begin(),
			ownBank: derived(notebook, () => ownBankOf(notebook, parseYaml)), tasks, elsewhere, followTasks, edits: buildEdits({ notebook, writer, tasks, settings: () => this.settings, today, followTasks, words, language: (peer) => languageFor(peer, language) }),
		};
	}
}

/** A value that follows from the notebook and the day, worked out once for each state of them. */
function derived<T>(notebook: Notebook, derive: (day: Day) => T): () => T {
	let known: { value: T; state: string } | null = null;
	return () => {
		const day = today();
		const state = `${notebook.version} ${day}`;
		if (known?.state !== state) known = { value: derive(day), state };
		return known.value;
	};
}
