import type { App } from '../app';
import { setIcon } from '../base/icons';
import { unseenName } from '../base/unseen-name';
import { Modal } from '../widgets/modal';
import { drawTitle } from './base-component';
import { PluginSettingTab } from './setting-tab';

/** The settings: the tabs at the left, the open one beside them. */
export class SettingsWindow extends Modal {
	readonly pluginTabs: PluginSettingTab[] = [];
	private activeTab: PluginSettingTab | undefined;
	private readonly listEl: HTMLElement;
	private readonly tabContainerEl: HTMLElement;

	constructor(app: App) {
		super(app);
		this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
		this.modalEl.setAttr('aria-labelledby', unseenName('Settings'));
		this.contentEl.addClass('vertical-tabs-container');
		const sideEl = this.contentEl.createDiv('vertical-tab-header');
		this.listEl = sideEl.createEl('nav', { cls: 'vertical-tab-list', attr: { 'aria-labelledby': unseenName('Settings tabs') } });
		this.tabContainerEl = this.contentEl.createDiv('vertical-tab-content-container');
	}

	addSettingTab(tab: PluginSettingTab): void {
		this.pluginTabs.push(tab);
		tab.update();
		this.drawList();
	}

	removeSettingTab(tab: PluginSettingTab): void {
		this.pluginTabs.remove(tab);
		if (this.activeTab === tab) this.closeTab();
		else this.drawList();
	}

	override onOpen(): void {
		if (this.pluginTabs[0]) this.openTab(this.pluginTabs[0]);
	}

	override onClose(): void {
		this.closeTab();
	}

	private openTab(tab: PluginSettingTab): void {
		this.closeTab();
		this.activeTab = tab;
		this.modalEl.addClass('is-tab-open');
		this.drawList();
		drawTitle(this.tabContainerEl, tab.plugin.manifest.name, 1, { label: 'All settings', run: () => this.closeTab() });
		this.tabContainerEl.appendChild(tab.containerEl);
		tab.update();
		if (tab.settingItems.length === 0) tab.display();
	}

	private closeTab(): void {
		this.modalEl.removeClass('is-tab-open');
		if (this.activeTab?.containerEl.parentElement) {
			this.activeTab.hide();
			// A plugin's own `hide` may leave that to the app.
			PluginSettingTab.prototype.hide.call(this.activeTab);
		}
		this.activeTab = undefined;
		this.tabContainerEl.empty();
		this.drawList();
	}

	private drawList(): void {
		this.listEl.empty();
		this.listEl.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Plugins' });
		for (const tab of this.pluginTabs) {
			const isActive = tab === this.activeTab;
			const el = this.listEl.createEl('button', { cls: 'vertical-tab-nav-item', attr: { 'aria-current': isActive ? 'page' : null } });
			el.toggleClass('is-active', isActive);
			setIcon(el.createSpan('vertical-tab-nav-item-icon'), tab.icon === '' ? 'puzzle' : tab.icon);
			el.createSpan({ text: tab.plugin.manifest.name });
			el.addEventListener('click', () => this.openTab(tab));
		}
	}
}
