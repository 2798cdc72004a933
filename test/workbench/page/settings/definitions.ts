import type { SettingDefinition, SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { setIcon } from '../base/icons';
import { drawControl } from './definition-control';
import { drawGroup } from './definition-group';
import { current, holds, isGroup, isPage } from './definition-kinds';
import { Setting } from './setting';
import { SettingGroup } from './setting-group';
import type { SettingTab } from './setting-tab';

/** A page of settings that is being drawn: whose it is, and what it leaves behind. */
export interface Drawing {
	tab: SettingTab;
	openPage(page: SettingDefinitionPage): void;
	/** Runs when conditions have to be asked again. */
	onRefresh(run: () => void): void;
	/** Runs before the page is torn down. */
	onTearDown(run: () => void): void;
	/** What was typed into the search fields of groups, by the place of the group. */
	queries: Map<string, string>;
	/** The row of each definition. */
	rows: Map<SettingDefinitionItem, HTMLElement>;
}

/** Draws items in order; rows that stand in no group of their own share one. */
export function drawItems(drawing: Drawing, containerEl: HTMLElement, items: readonly SettingDefinitionItem[]): void {
	let loose: SettingGroup | null = null;
	items.forEach((item, index) => {
		if (isGroup(item)) {
			loose = null;
			drawGroup(drawing, containerEl, item, String(index), drawRow);
			return;
		}
		loose ??= new SettingGroup(containerEl);
		drawRow(drawing, loose, item, index);
	});
}

function drawRow(drawing: Drawing, group: SettingGroup, item: SettingDefinition | SettingDefinitionPage, index: number): Setting {
	const setting = new Setting(group.listEl).setName(item.name);
	if (item.desc !== undefined) setting.setDesc(typeof item.desc === 'string' ? item.desc : item.desc.cloneNode(true) as DocumentFragment);
	drawing.rows.set(item, setting.settingEl);
	if (isPage(item)) drawPageRow(drawing, setting, item);
	else drawSetting(drawing, setting, group, item, index);
	const refresh = (): void => { setting.settingEl.toggleClass('is-hidden', !holds(item.visible, true)); };
	drawing.onRefresh(refresh);
	refresh();
	return setting;
}

function drawSetting(drawing: Drawing, setting: Setting, group: SettingGroup, item: SettingDefinition, index: number): void {
	if (item.control) drawing.onRefresh(drawControl(drawing.tab, setting, item.control));
	if (item.render) {
		const tearDown = item.render(setting as never, group as never);
		if (tearDown) drawing.onTearDown(tearDown);
	}
	if (item.action) {
		const { action, disabled } = item;
		makeClickable(setting, () => action(setting.settingEl, index));
		const refresh = (): void => { setDisabled(setting, holds(disabled, false)); };
		drawing.onRefresh(refresh);
		refresh();
	}
}

function drawPageRow(drawing: Drawing, setting: Setting, page: SettingDefinitionPage): void {
	if (page.displayValue !== undefined || page.status !== undefined) {
		setting.addDisplayValue((value) => value.setValue(current(page.displayValue) ?? null).setStatus(current(page.status) ?? null));
	}
	setIcon(setting.controlEl.createDiv('setting-item-chevron'), 'chevron-right');
	makeClickable(setting, () => drawing.openPage(page));
	setting.settingEl.addClass('mod-page');
}

function makeClickable(setting: Setting, run: () => void): void {
	const { settingEl } = setting;
	settingEl.addClass('mod-clickable');
	settingEl.setAttrs({ role: 'button', tabindex: 0, 'aria-labelledby': setting.nameEl.id });
	const use = (evt: Event): void => {
		// A delete button inside the row is not the row.
		if (evt.target instanceof Element && evt.target.closest('button, [role="button"]') !== settingEl) return;
		if (evt instanceof KeyboardEvent && evt.key !== 'Enter' && evt.key !== ' ') return;
		if (settingEl.hasClass('is-disabled')) return;
		evt.preventDefault();
		run();
	};
	settingEl.addEventListener('click', use);
	settingEl.addEventListener('keydown', use);
}

function setDisabled(setting: Setting, disabled: boolean): void {
	setting.setDisabled(disabled);
	setting.settingEl.setAttr('aria-disabled', disabled ? true : null);
}
