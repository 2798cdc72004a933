import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage } from 'obsidian';

/** A condition of a definition: a constant, or asked each time. */
export type Condition = boolean | (() => boolean) | undefined;

/** Whether an item is a row that leads to a page. */
export function isPage(item: SettingDefinitionItem): item is SettingDefinitionPage {
	return 'type' in item && item.type === 'page';
}

/** Whether an item holds rows: a group or a list. */
export function isGroup(item: SettingDefinitionItem): item is SettingDefinitionGroup | SettingDefinitionList {
	return 'type' in item && (item.type === 'group' || item.type === 'list');
}

/** Whether a group is a list, whose rows the user adds and removes. */
export function isList(group: SettingDefinitionGroup | SettingDefinitionList): group is SettingDefinitionList {
	return group.type === 'list';
}

/** Whether an item is a single row. */
export function isSetting(item: SettingDefinitionItem): item is SettingDefinition {
	return !isPage(item) && !isGroup(item);
}

/** What a condition says now; without one, the given answer. */
export function holds(condition: Condition, otherwise: boolean): boolean {
	if (typeof condition === 'function') return condition();
	return condition ?? otherwise;
}

/** The value of something that is a constant or asked each time. */
export function current<T extends string | null>(value: T | (() => T) | undefined): T | undefined {
	return typeof value === 'function' ? value() : value;
}
