import { en, type Phrase } from '../../src/i18n/en';
import { translator, type PhraseKey } from '../../src/i18n/index';
import { pl } from '../../src/i18n/pl';
import { zh } from '../../src/i18n/zh';

const tables: Record<string, Record<PhraseKey, Phrase>> = { en, zh, pl };
const languages = Object.keys(tables);
const keys = Object.keys(en) as PhraseKey[];

function formsOf(phrase: Phrase): string[] {
	return typeof phrase === 'string' ? [phrase] : Object.values(phrase);
}

/** The places for values and the template tokens of a text, in any order. */
function markersOf(text: string): string[] {
	return (text.match(/\{\{[^}]*\}\}|\{\w+\}/g) ?? []).sort();
}

/** What a text holds that stays as written in every language. */
function fixedWordsOf(text: string): string[] {
	return (text.match(/type: [a-z-]+|✅|%%|YAML/g) ?? []).sort();
}

test.each(languages)('%s has exactly the keys of English', (language) => {
	expect(Object.keys(tables[language] ?? {}).sort()).toEqual([...keys].sort());
});

test.each(languages.flatMap((language) => keys.map((key) => [language, key] as const)))('%s keeps the markers of %s', (language, key) => {
	const english = formsOf(en[key]).at(-1) ?? '';
	for (const form of formsOf(tables[language]?.[key] ?? '')) {
		expect(form.trim()).not.toBe('');
		expect(form).toBe(form.trim());
		expect(markersOf(form)).toEqual(markersOf(english));
		expect(fixedWordsOf(form)).toEqual(fixedWordsOf(english));
	}
});

test('Polish has every form wherever English has two', () => {
	const counted = keys.filter((key) => typeof en[key] !== 'string');
	expect(counted).not.toEqual([]);
	for (const key of counted) expect([key, Object.keys(pl[key]).sort()]).toEqual([key, ['few', 'many', 'one', 'other']]);
});

test.each([
	['en', 1, '1 day ago'], ['en', 2, '2 days ago'], ['en', 5, '5 days ago'],
	['pl', 1, '1 dzień temu'], ['pl', 2, '2 dni temu'], ['pl', 5, '5 dni temu'],
	['zh', 1, '1 天前'], ['zh', 2, '2 天前'], ['zh', 5, '5 天前'],
] as const)('%s says how many days ago: %d', (language, count, text) => {
	expect(translator(language)('day.ago', { count })).toBe(text);
});

test.each([
	[1, '1 spotkanie'], [2, '2 spotkania'], [4, '4 spotkania'], [5, '5 spotkań'], [0, '0 spotkań'], [12, '12 spotkań'], [21, '21 spotkań'], [22, '22 spotkania'],
])('picks the Polish form for %d', (count, text) => {
	expect(translator('pl')('panel.found.meetings', { count })).toBe(text);
});

test.each(['en', 'zh', 'pl'] as const)('%s leaves a marker without a value visible', (language) => {
	const t = translator(language);
	expect(t('section.theirs')).toContain('{peer}');
	expect(t('section.theirs', { name: 'Ana' })).toContain('{peer}');
	expect(t('section.theirs', { peer: 'Ana' })).toContain('Ana');
});

test.each(['en', 'zh', 'pl'] as const)('%s puts values in as they are, with no second look at them', (language) => {
	expect(translator(language)('row.tick', { text: '$& {text} {peer}' })).toContain('$& {text} {peer}');
});

test.each(languages.flatMap((language) => (['insert', 'later', 'never', 'copy', 'last', 'source'] as const).map((name) => [language, name] as const)))('%s: the name of the button %s holds what it shows, for those who speak to it', (language, name) => {
	const { [`ask.${name}` as const]: shown, [`ask.${name}.label` as const]: called } = tables[language] ?? en;
	expect(String(called)).toContain(String(shown));
});
