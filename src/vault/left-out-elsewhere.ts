import type { App } from 'obsidian';
import type { ExclusionRules } from '../core/meetings/exclusion';
import type { Settings } from '../core/settings';
import { trimmed } from '../core/text/list';
import { readConfig, settingsIn } from './config-file';

/** The settings by which notes are read. */
export type ReadingSettings = Settings & ExclusionRules;

/** Files of the app's own folder, and under which name each says what is left out. */
const STORED = [['app.json', 'userIgnoreFilters'], ['templates.json', 'folder'], ['plugins/templater-obsidian/data.json', 'templates_folder']] as const;

/** What the app's own settings leave out, and where its templates and Templater's lie: none of these notes is read (product.md 2.1). */
export class LeftOutElsewhere {
	private ignored: string[] = [];
	private templates: string[] = [];
	private seen = '';
	private made: { of: Settings; settings: ReadingSettings } | null = null;

	constructor(private readonly app: App) {}

	/** Looks at these settings again; true when they say something else now. */
	async refresh(): Promise<boolean> {
		const found = await Promise.all(STORED.map(async ([name, key]) => textsIn(settingsIn(await readConfig(this.app, name))[key])));
		const [ignored = [], ...templates] = found;
		this.ignored = ignored;
		this.templates = templates.flat();
		this.made = null;
		const { seen } = this;
		this.seen = JSON.stringify(found);
		return this.seen !== seen;
	}

	/** The user's settings, with what is left out elsewhere; the same object for as long as both are the same. */
	with(settings: Settings): ReadingSettings {
		if (this.made?.of !== settings) this.made = { of: settings, settings: { ...settings, templatesFolders: [...settings.templatesFolders, ...this.templates], ignoredByApp: this.ignored } };
		return this.made.settings;
	}
}

function textsIn(value: unknown): string[] {
	return trimmed([value].flat().filter((each) => typeof each === 'string'));
}
