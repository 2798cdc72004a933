import type { IconName, SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import type { App } from '../app';
import { setIcon } from '../base/icons';
import { notImplemented } from '../base/not-implemented';
import type { Plugin } from '../plugin';
import { drawTitle } from './base-component';
import { drawControl } from './definition-control';
import { drawListControls, makeClickable } from './definition-rows';
import { Setting, SettingGroup } from './setting';

/** What a plugin assigned as its settings, which must be an object to be read by keys. */
type Stored = Record<string, unknown> | null | undefined;

/** The tab of a plugin: drawn from definitions, whose controls read and write its `settings`, or by its own `display`. */
export abstract class PluginSettingTab {
	icon: IconName = '';
	containerEl: HTMLElement = createDiv('vertical-tab-content');
	settingItems: SettingDefinitionItem[] = [];
	/** The names of the pages that lead to the open one. */
	#path: string[] = [];
	#refreshers: (() => void)[] = [];
	#cleanups: (() => void)[] = [];

	constructor(public app: App, readonly plugin: Plugin) {}

	getSettingDefinitions(): SettingDefinitionItem[] {
		return [];
	}

	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.containerEl.parentElement && this.settingItems.length > 0) this.#draw();
	}

	getControlValue(key: string): unknown {
		return (this.plugin.settings as Stored)?.[key];
	}

	async setControlValue(key: string, value: unknown): Promise<void> {
		const settings = this.plugin.settings as Stored;
		if (!settings) throw new Error(`${this.plugin.manifest.id} has assigned no settings to write "${key}" to`);
		settings[key] = value;
		await this.plugin.saveData(settings);
	}

	refreshDomState(): void {
		for (const refresh of this.#refreshers) refresh();
	}

	display(): void {}

	hide(): void {
		for (const run of this.#cleanups.splice(0)) run();
		this.#refreshers = [];
		this.containerEl.empty();
	}

	/** Draws the open page anew, at the place it was scrolled to. */
	#draw(): void {
		const { containerEl } = this;
		const { scrollTop } = containerEl;
		PluginSettingTab.prototype.hide.call(this);
		const title = this.#path.at(-1);
		if (title !== undefined) drawTitle(containerEl, title, 2, { label: 'Back', run: () => this.#openPage(this.#path.slice(0, -1)) });
		// Rows that stand in no group of their own share one.
		let loose: SettingGroup | null = null;
		itemsAt(this.settingItems, this.#path).forEach((item, index) => {
			if (isGroup(item)) {
				loose = null;
				this.#drawGroup(item);
			} else {
				loose ??= new SettingGroup(containerEl);
				this.#drawRow(loose, item, index);
			}
		});
		containerEl.scrollTop = scrollTop;
	}

	#openPage(path: string[]): void {
		this.#path = path;
		this.#draw();
		this.containerEl.scrollTop = 0;
	}

	#drawGroup(definition: SettingDefinitionGroup | SettingDefinitionList): void {
		if (definition.search) notImplemented('SettingDefinitionGroup.search');
		const group = new SettingGroup(this.containerEl).addClass(...(definition.cls ?? '').split(' ').filter((name) => name !== ''));
		if (definition.heading !== undefined) group.setHeading(definition.heading);
		for (const draw of definition.extraButtons ?? []) group.addExtraButton((button) => { draw(button as never); });
		const settings = (definition.items ?? []).map((item, index) => this.#drawRow(group, item, index));
		if (definition.type === 'list') drawListControls(group, definition as SettingDefinitionList, settings);
		this.#keep(() => group.groupEl.toggleClass('is-hidden', !holds(definition.visible, true)));
	}

	#drawRow(group: SettingGroup, item: SettingDefinition | SettingDefinitionPage, index: number): Setting {
		const setting = new Setting(group.listEl).setName(item.name);
		if (item.desc !== undefined) setting.setDesc(typeof item.desc === 'string' ? item.desc : item.desc.cloneNode(true) as DocumentFragment);
		if (isPage(item)) this.#drawPageRow(setting, item);
		else this.#drawSetting(group, setting, item, index);
		this.#keep(() => setting.settingEl.toggleClass('is-hidden', !holds(item.visible, true)));
		return setting;
	}

	#drawSetting(group: SettingGroup, setting: Setting, item: SettingDefinition, index: number): void {
		if (item.control) drawControl(this, setting, item.control);
		const cleanUp = item.render?.(setting as never, group as never);
		if (cleanUp) this.#cleanups.push(cleanUp);
		if (item.action) makeClickable(setting, () => item.action(setting.settingEl, index));
		const { disabled } = item.control ?? (item.action ? item : {});
		if (disabled !== undefined) this.#keep(() => setting.setDisabled(holds(disabled, false)));
	}

	#drawPageRow(setting: Setting, page: SettingDefinitionPage): void {
		for (const option of ['displayValue', 'status', 'page'] as const) if (page[option] !== undefined) notImplemented(`SettingDefinitionPage.${option}`);
		setIcon(setting.controlEl.createDiv('setting-item-chevron'), 'chevron-right');
		makeClickable(setting, () => this.#openPage([...this.#path, page.name]));
	}

	/** Does something now, and again whenever the conditions are asked anew. */
	#keep(run: () => void): void {
		this.#refreshers.push(run);
		run();
	}
}

/** What stands on the page that names lead to; nothing when it is gone. */
function itemsAt(items: SettingDefinitionItem[], [name, ...rest]: string[]): SettingDefinitionItem[] {
	if (name === undefined) return items;
	const page = items.flatMap((item) => isGroup(item) ? item.items ?? [] : [item]).filter(isPage).find((other) => other.name === name);
	return itemsAt(page?.items ?? [], rest);
}

function isPage(item: SettingDefinitionItem): item is SettingDefinitionPage {
	return 'type' in item && item.type === 'page';
}

function isGroup(item: SettingDefinitionItem): item is SettingDefinitionGroup | SettingDefinitionList {
	return 'type' in item && item.type !== 'page';
}

/** What a condition says now; without one, the given answer. */
function holds(condition: boolean | (() => boolean) | undefined, otherwise: boolean): boolean {
	return (typeof condition === 'function' ? condition() : condition) ?? otherwise;
}
