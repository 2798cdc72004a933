import type { SettingDefinitionList } from 'obsidian';
import { clickByKeys } from './base-component';
import type { Setting, SettingGroup } from './setting';

/** Gives the rows of a list what moves and deletes them, and the list what adds one. The app moves rows by dragging, the workbench by buttons, and on a phone the app adds by a row below the list. */
export function drawListControls(group: SettingGroup, list: SettingDefinitionList, settings: Setting[]): void {
	group.addClass('mod-list');
	if (settings.length === 0 && list.emptyState !== undefined) group.listEl.createDiv({ cls: 'setting-items-empty', text: list.emptyState });
	settings.forEach((setting, index) => {
		if (list.onReorder) {
			addMoveButton(setting, 'up', index === 0, () => list.onReorder?.(index, index - 1));
			addMoveButton(setting, 'down', index === settings.length - 1, () => list.onReorder?.(index, index + 1));
		}
		if (list.onDelete) addDelete(setting, () => list.onDelete?.(index));
	});
	const { addItem } = list;
	if (addItem) group.addExtraButton((button) => button.setIcon('plus').setTooltip(addItem.name).onClick(() => addItem.action(button.extraSettingsEl)));
}

function addMoveButton(setting: Setting, way: 'up' | 'down', disabled: boolean, run: () => void): void {
	setting.addExtraButton((button) => button.setIcon(`arrow-${way}`).setTooltip(`Move ${setting.nameEl.textContent} ${way}`).setDisabled(disabled).onClick(run));
}

function addDelete(setting: Setting, run: () => void): void {
	const { settingEl, nameEl } = setting;
	setting.addExtraButton((button) => button.setIcon('trash-2').setTooltip(`Delete ${nameEl.textContent}`).onClick(run));
	settingEl.tabIndex = 0;
	settingEl.addEventListener('keydown', (evt) => {
		if (evt.target === settingEl && (evt.key === 'Delete' || evt.key === 'Backspace')) run();
	});
}

/** Makes a whole row a button, except where another button stands in it. */
export function makeClickable({ settingEl, nameEl }: Setting, run: () => void): void {
	settingEl.addClass('mod-clickable');
	settingEl.setAttrs({ role: 'button', 'aria-labelledby': nameEl.id });
	settingEl.addEventListener('click', (evt) => {
		const isOther = evt.target instanceof Element && evt.target.closest('button') !== null;
		if (!isOther && !settingEl.hasClass('is-disabled')) run();
	});
	clickByKeys(settingEl);
}
