import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import { setIcon } from '../base/icons';
import { Platform } from '../base/platform';
import { holds, isList, isSetting } from './definition-kinds';
import type { Drawing } from './definitions';
import { makeReorderable } from './reorder';
import type { Setting } from './setting';
import { SettingGroup } from './setting-group';

type Row = SettingDefinition | SettingDefinitionPage;
type DrawRow = (drawing: Drawing, group: SettingGroup, item: Row, index: number) => Setting;

/** Draws a group or a list with its heading, its search and its rows. `place` tells it from its neighbours. */
export function drawGroup(drawing: Drawing, containerEl: HTMLElement, definition: SettingDefinitionGroup | SettingDefinitionList, place: string, drawRow: DrawRow): void {
	const group = new SettingGroup(containerEl);
	if (definition.cls !== undefined) group.addClass(...definition.cls.split(/\s+/).filter((cls) => cls !== ''));
	if (definition.heading !== undefined) group.setHeading(definition.heading);
	for (const draw of definition.extraButtons ?? []) group.addExtraButton((button) => { draw(button as never); });
	if (isList(definition)) addAddButton(group, definition);

	const rows = (definition.items ?? []).map((item, index) => ({ item, setting: drawRow(drawing, group, item, index) }));
	if (isList(definition)) {
		group.addClass('mod-list');
		rows.forEach(({ item, setting }, index) => addListControls(group, definition, item, setting, index));
		if (rows.length === 0 && definition.emptyState !== undefined) group.listEl.createDiv('setting-items-empty').setText(definition.emptyState);
		if (Platform.isMobile) addAddRow(group, definition);
	}
	if (definition.search) addGroupSearch(drawing, group, definition.search, rows, place);

	const refresh = (): void => { group.groupEl.toggleClass('is-hidden', !holds(definition.visible, true)); };
	drawing.onRefresh(refresh);
	refresh();
}

function addGroupSearch(drawing: Drawing, group: SettingGroup, search: NonNullable<SettingDefinitionGroup['search']>, rows: { item: Row; setting: Setting }[], place: string): void {
	const filter = (query: string): void => {
		drawing.queries.set(place, query);
		for (const { item, setting } of rows) {
			const always = query === '' || !isSetting(item) || !holds(item.searchable, true);
			setting.settingEl.toggleClass('is-filtered', !always && !search.match(item, query));
		}
	};
	group.addSearch((field) => {
		field.setPlaceholder(search.placeholder ?? 'Search').setValue(drawing.queries.get(place) ?? '').onChange(filter);
	});
	filter(drawing.queries.get(place) ?? '');
}

function addListControls(group: SettingGroup, list: SettingDefinitionList, item: Row, setting: Setting, index: number): void {
	const { onDelete, onReorder } = list;
	if (onReorder) makeReorderable(group.listEl, setting.settingEl, index, onReorder);
	if (!onDelete) return;
	setting.addExtraButton((button) => button.setIcon('trash-2').setTooltip(`Delete ${item.name}`).onClick(() => onDelete(index)));
	setting.settingEl.tabIndex = 0;
	setting.settingEl.addEventListener('keydown', (evt) => {
		if (evt.target !== setting.settingEl || (evt.key !== 'Delete' && evt.key !== 'Backspace')) return;
		evt.preventDefault();
		onDelete(index);
	});
}

function addAddButton(group: SettingGroup, { addItem }: SettingDefinitionList): void {
	if (!addItem || Platform.isMobile) return;
	group.addExtraButton((button) => button.setIcon('plus').setTooltip(addItem.name).onClick(() => addItem.action(button.extraSettingsEl)));
}

function addAddRow(group: SettingGroup, { addItem }: SettingDefinitionList): void {
	if (!addItem) return;
	const rowEl = group.listEl.createEl('button', 'setting-item mod-add-item');
	setIcon(rowEl, 'plus');
	rowEl.appendText(addItem.name);
	rowEl.addEventListener('click', () => addItem.action(rowEl));
}
