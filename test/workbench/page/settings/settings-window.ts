import type { App } from '../app';
import { setIcon } from '../base/icons';
import { Modal } from '../widgets/modal';
import { findSettings, type FoundSetting } from './definition-search';
import { DrawnTab } from './drawn-tab';
import type { SettingTab } from './setting-tab';
import { SearchComponent } from './text-components';

/** The settings: the tabs at the left, the open one beside them, and a search over all of them. */
export class SettingsWindow extends Modal {
	readonly pluginTabs: SettingTab[] = [];
	activeTab: SettingTab | null = null;
	private readonly listEl: HTMLElement;
	private readonly tabContainerEl: HTMLElement;
	private readonly search: SearchComponent;

	constructor(app: App) {
		super(app);
		this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
		this.modalEl.setAttr('aria-label', 'Settings');
		this.contentEl.addClass('vertical-tabs-container');
		const sideEl = this.contentEl.createDiv('vertical-tab-header');
		this.search = new SearchComponent(sideEl.createDiv('vertical-tab-search')).setPlaceholder('Search settings').onChange((query) => this.showSearch(query));
		this.listEl = sideEl.createEl('nav', { cls: 'vertical-tab-list', attr: { 'aria-label': 'Settings tabs' } });
		this.tabContainerEl = this.contentEl.createDiv('vertical-tab-content-container');
	}

	addSettingTab(tab: SettingTab): void {
		this.pluginTabs.push(tab);
		tab.update();
		this.drawList();
	}

	removeSettingTab(tab: SettingTab): void {
		if (this.activeTab === tab) this.closeTab();
		this.pluginTabs.remove(tab);
		this.drawList();
	}

	override onOpen(): void {
		this.search.setValue('');
		const tab = this.activeTab ?? this.pluginTabs[0];
		this.activeTab = null;
		if (tab) this.openTab(tab);
	}

	override onClose(): void {
		const tab = this.activeTab;
		this.closeTab();
		// The same tab is there when the settings are opened again.
		this.activeTab = tab;
	}

	openTabById(id: string): SettingTab | null {
		const tab = this.pluginTabs.find((other) => other.id === id) ?? null;
		if (tab) this.openTab(tab);
		return tab;
	}

	openTab(tab: SettingTab): void {
		this.closeTab();
		this.activeTab = tab;
		this.modalEl.addClass('is-tab-open');
		this.drawList();
		this.drawHeader(tab);
		this.tabContainerEl.appendChild(tab.containerEl);
		tab.update();
		if (tab.settingItems.length > 0) {
			tab.drawn = new DrawnTab(tab);
			tab.drawn.draw();
		} else {
			tab.display();
		}
	}

	private closeTab(): void {
		const tab = this.activeTab;
		this.activeTab = null;
		this.modalEl.removeClass('is-tab-open');
		tab?.drawn?.tearDown();
		if (tab) tab.drawn = null;
		tab?.hide();
		this.tabContainerEl.empty();
	}

	/** The name of the tab; on a phone also the way back to the list. */
	private drawHeader(tab: SettingTab): void {
		const headerEl = this.tabContainerEl.createDiv('vertical-tab-title');
		const backEl = headerEl.createEl('button', { cls: 'clickable-icon mod-phone-only', attr: { 'aria-label': 'All settings' } });
		setIcon(backEl, 'arrow-left');
		backEl.addEventListener('click', () => {
			this.closeTab();
			this.drawList();
		});
		headerEl.createDiv({ cls: 'vertical-tab-title-text', text: tab.name, attr: { role: 'heading', 'aria-level': 1 } });
	}

	private drawList(): void {
		this.listEl.empty();
		this.listEl.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Plugins' });
		for (const tab of this.pluginTabs) {
			const el = this.listEl.createEl('button', { cls: 'vertical-tab-nav-item', attr: { 'data-setting-id': tab.id, 'aria-current': tab === this.activeTab ? 'page' : null } });
			el.toggleClass('is-active', tab === this.activeTab);
			setIcon(el.createSpan('vertical-tab-nav-item-icon'), tab.icon === '' ? 'puzzle' : tab.icon);
			el.createSpan({ text: tab.name });
			el.addEventListener('click', () => this.openTab(tab));
		}
	}

	private showSearch(query: string): void {
		if (query.trim() === '') return this.drawList();
		this.listEl.empty();
		const found = this.pluginTabs.map((tab) => ({ tab, settings: findSettings(tab.settingItems, query) })).filter(({ settings }) => settings.length > 0);
		if (found.length === 0) this.listEl.createDiv({ cls: 'vertical-tab-search-empty', text: 'No settings found.', attr: { role: 'status' } });
		for (const { tab, settings } of found) {
			this.listEl.createDiv({ cls: 'vertical-tab-header-group-title', text: tab.name });
			for (const setting of settings) this.drawFound(tab, setting);
		}
	}

	private drawFound(tab: SettingTab, { item, pages }: FoundSetting): void {
		const el = this.listEl.createEl('button', 'vertical-tab-nav-item mod-found');
		el.createSpan({ text: item.name });
		if (pages.length > 0) el.createSpan({ cls: 'vertical-tab-nav-item-path', text: pages.join(' › ') });
		el.addEventListener('click', () => this.openFound(tab, item, pages));
	}

	private openFound(tab: SettingTab, item: FoundSetting['item'], pages: string[]): void {
		const index = findSettings(tab.settingItems, item.name).findIndex((found) => found.item === item);
		if (this.activeTab !== tab) this.openTab(tab);
		tab.drawn?.openPath(pages);
		// Opening asks the definitions again, so the row is another object at the same place.
		const again = findSettings(tab.settingItems, item.name)[index];
		if (again) tab.drawn?.point(again.item);
		this.showSearch(this.search.getValue());
	}
}
