import type { SettingDefinition, SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { prepareSimpleSearch } from '../base/search';
import { holds, isGroup, isPage, isSetting } from './definition-kinds';

/** A row found by a search, with the names of the pages that lead to it. */
export interface FoundSetting {
	item: SettingDefinition | SettingDefinitionPage;
	pages: string[];
}

/** The rows whose name, description or aliases hold all words of the query. */
export function findSettings(items: readonly SettingDefinitionItem[], query: string): FoundSetting[] {
	const search = prepareSimpleSearch(query);
	return searchable(items, []).filter(({ item }) => search(wordsOf(item)) !== null);
}

function searchable(items: readonly SettingDefinitionItem[], pages: string[]): FoundSetting[] {
	return items.flatMap((item) => {
		if (!holds(item.visible, true)) return [];
		if (isGroup(item)) return searchable(item.items ?? [], pages);
		if (isPage(item)) return [{ item, pages }, ...searchable(item.items ?? [], [...pages, item.name])];
		return holds(item.searchable, true) ? [{ item, pages }] : [];
	});
}

function wordsOf(item: SettingDefinition | SettingDefinitionPage): string {
	const desc = typeof item.desc === 'string' ? item.desc : item.desc?.textContent ?? '';
	const aliases = isSetting(item) ? item.aliases ?? [] : [];
	return [item.name, desc, ...aliases].join('\n');
}
