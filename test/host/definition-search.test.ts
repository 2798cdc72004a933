import type { SettingDefinitionItem } from 'obsidian';
import { findSettings } from '../workbench/page/settings/definition-search';

// SettingDefinitionBase (obsidian.d.ts 5990-6025): name, description and aliases are searched; `searchable` and `visible` exclude.

const items: SettingDefinitionItem[] = [
	{ name: 'Sugar', desc: 'Sweetness of the cup', control: { type: 'toggle', key: 'sugar' } },
	{ name: 'Hidden sugar', visible: () => false },
	{ name: 'Secret sugar', searchable: false },
	{ type: 'group', heading: 'Cup', items: [{ name: 'Name', aliases: ['mug'] }] },
	{ type: 'page', name: 'Places', items: [{ name: 'Folder of the cup' }] },
];

test.each([
	['sugar', ['Sugar']],
	['sweet', ['Sugar']],
	['MUG', ['Name']],
	['cup', ['Sugar', 'Places/Folder of the cup']],
	['places', ['Places']],
	['nothing', []],
])('%j finds %j', (query, found) => {
	expect(findSettings(items, query).map(({ item, pages }) => [...pages, item.name].join('/'))).toEqual(found);
});
