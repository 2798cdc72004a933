import type { IconName, SettingDefinitionItem } from 'obsidian';
import type { App } from '../app';
import { notImplemented } from '../base/not-implemented';
import type { Plugin } from '../plugin';
import type { DrawnTab } from './drawn-tab';

/** One tab of the settings window: definitions that are drawn for it, or what its own `display` draws. */
export abstract class SettingTab {
	icon: IconName = '';
	app: App;
	containerEl: HTMLElement = createDiv('vertical-tab-content');
	settingItems: SettingDefinitionItem[] = [];
	id = '';
	name = '';
	/** The drawing of the definitions while the tab is open. */
	drawn: DrawnTab | null = null;

	constructor(app: App) {
		this.app = app;
	}

	getSettingDefinitions(): SettingDefinitionItem[] {
		return [];
	}

	update(): void {
		this.settingItems = this.getSettingDefinitions();
		this.drawn?.draw();
	}

	getControlValue(_key: string): unknown {
		return notImplemented('SettingTab.getControlValue (the settings of the app itself)');
	}

	setControlValue(_key: string, _value: unknown): void | Promise<void> {
		return notImplemented('SettingTab.setControlValue (the settings of the app itself)');
	}

	refreshDomState(): void {
		this.drawn?.refresh();
	}

	display(): void {}

	hide(): void {
		this.containerEl.empty();
	}
}

/** The tab of a plugin; its controls read and write the plugin's `settings`. */
export abstract class PluginSettingTab extends SettingTab {
	constructor(app: App, readonly plugin: Plugin) {
		super(app);
		this.id = plugin.manifest.id;
		this.name = plugin.manifest.name;
	}

	override getControlValue(key: string): unknown {
		return isRecord(this.plugin.settings) ? this.plugin.settings[key] : undefined;
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const { settings } = this.plugin;
		if (!isRecord(settings)) throw new Error(`${this.plugin.manifest.id} has assigned no settings to write "${key}" to`);
		settings[key] = value;
		await this.plugin.saveData(settings);
	}
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
