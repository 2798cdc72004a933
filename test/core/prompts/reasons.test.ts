import { reasonText, type Reason, type ReasonNames, type ReasonWords } from '../../../src/core/prompts/reasons';
import { reasonNamesEn, reasonsEn } from '../../../src/i18n/reasons-en';
import { reasonNamesPl, reasonsPl } from '../../../src/i18n/reasons-pl';
import { reasonNamesZh, reasonsZh } from '../../../src/i18n/reasons-zh';
import { promptFacts } from '../../../src/content/prompts';

const languages: [string, ReasonWords, ReasonNames][] = [
	['en', reasonsEn, reasonNamesEn], ['zh', reasonsZh, reasonNamesZh], ['pl', reasonsPl, reasonNamesPl],
];
const reason = (code: Reason['code'], values: Reason['values']): Reason => ({ code, points: 0, values });

test('a value stands where its name is', () => {
	expect(reasonText(reason('never-asked', { peer: '王小明 $& 🙂' }), reasonsEn)).toBe('Never asked with 王小明 $& 🙂');
});

test('a place without a value is left visible, whatever every object inherits', () => {
	expect(reasonText(reason('never-asked', {}), { ...reasonsEn, 'never-asked': '{peer} {constructor}' })).toBe('{peer} {constructor}');
});

test('an aim is called by its name in the language of the screen', () => {
	expect(reasonText(reason('aim', { aim: 'workload' }), reasonsZh, reasonNamesZh)).toBe('符合今天的目的：工作量');
});

test('a word of the user is shown as it is', () => {
	expect(reasonText(reason('aim', { aim: 'quarterly' }), reasonsEn, reasonNamesEn)).toContain('quarterly');
});

test('a peer named like an aim keeps the name', () => {
	expect(reasonText(reason('never-asked', { peer: 'trust' }), reasonsZh, reasonNamesZh)).toBe('从没问过trust');
});

const placesOf = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

test.each(languages)('%s has each reason, with no place that the English one has no value for', (_, words) => {
	expect(Object.keys(words)).toEqual(Object.keys(reasonsEn));
	for (const [code, text] of Object.entries(words)) {
		for (const place of placesOf(text)) expect(placesOf(reasonsEn[code as Reason['code']])).toContain(place);
	}
});

test.each(languages)('%s names every aim, stage and topic of the built-in bank', (_, _words, names) => {
	const wanted = promptFacts.flatMap(({ topic, aims, stages }) => [topic, ...aims.filter((aim) => aim !== 'any'), ...stages]);
	expect(wanted.filter((name) => !(name in names))).toEqual([]);
});
