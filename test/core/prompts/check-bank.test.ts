import { promptFacts } from '../../../src/content/prompts';
import { promptsEn } from '../../../src/content/prompts-en';
import { promptsPl } from '../../../src/content/prompts-pl';
import { promptsZh } from '../../../src/content/prompts-zh';
import { BUILT_IN, checkBank, type CheckedPrompt } from '../../../src/core/prompts/check-bank';

const AIMS = ['trust', 'comms', 'workload', 'ideas', 'any'];
const rules = { aims: AIMS, knownIds: new Set(['friction-01']) };
let line = 0;
const one = (texts: Record<string, string>, more: Partial<CheckedPrompt> = {}): CheckedPrompt => ({ id: `q-${line += 1}`, path: 'Bank.md', line, texts, aims: [], variants: [], hasTopic: true, ...more });
const codes = (...prompts: CheckedPrompt[]): string[] => checkBank(prompts, rules).map(({ code, value }) => `${code} ${value}`.trim());

test('the built-in banks are clean', () => {
	const languages = { en: promptsEn, zh: promptsZh, pl: promptsPl };
	const prompts = promptFacts.map(({ id, aims, variants }): CheckedPrompt => ({
		id, path: 'built-in', line: 0, aims, variants, hasTopic: true,
		texts: Object.fromEntries(Object.entries(languages).flatMap(([lang, words]) => (words[id] === undefined ? [] : [[lang, words[id].text]]))),
	}));
	expect(prompts).toHaveLength(promptFacts.length);
	expect(checkBank(prompts, { ...rules, knownIds: new Set() })).toEqual([]);
});

test.each([
	['en', 'Do you like it?'], ['en', 'Isn’t it late?'], ['', 'Are we done?'], ['zh', '你喜欢吗？'], ['', '这样是不是更好？'], ['', 'Do you know?'], ['', 'Was that so?'], ['', 'Am I late?'], ['', 'Will the map do?'], ['en', 'Was Ana there?'], ['pl', 'Czy to działa?'], ['', 'Czy to działa?'],
])('in %j “%s” wants a yes or a no', (lang, text) => {
	expect(codes(one({ [lang]: text }))).toEqual(['closed']);
});

test.each([['en', 'What do you like?'], ['pl', 'Do czego tego potrzebujesz?'], ['', 'Dozens of what?'], ['zh', '你喜欢什么？'],
	['', 'Do czego potrzebujesz mapy?'], ['', 'Was bremst euch an diesem Thema?'], ['', 'Am Freitag: wer kommt?'], ['de', 'Was bremst uns any more?']])('in %j “%s” is open', (lang, text) => {
	expect(codes(one({ [lang]: text }))).toEqual([]);
});

test.each([['en', 'word ', 25], ['', 'word ', 25], ['zh', '字', 45], ['', '字', 45], ['ja', 'かな字', 15], ['', '为什么 Ana 说', 7], ['zh', 'word ', 25]])('in %j %j is long when it stands there more than %d times', (lang, piece, most) => {
	expect([codes(one({ [lang]: piece.repeat(most) })), codes(one({ [lang]: piece.repeat(most + 1) }))]).toEqual([[], ['long']]);
});

test('of four fifths the same words two questions are nearly one, and the later one is told', () => {
	const four = 'What slows a b c d e f?';
	expect(codes(one({ en: four }), one({ en: 'What slows A, b: c d e f g?' }))).toEqual([`near-duplicate ${four}`]);
	expect(codes(one({ en: four }), one({ en: 'What slows a b c d g h?' }))).toEqual([]);
});

test('Chinese is compared by its signs', () => {
	expect(codes(one({ zh: '最近什么事情让你觉得最累呢？' }), one({ zh: '最近什么事情让你觉得最累？' }))).toEqual(['near-duplicate 最近什么事情让你觉得最累呢？']);
	expect(codes(one({ zh: '最近什么事情让你觉得最累？' }), one({ zh: '以后谁来接手这个项目？' }))).toEqual([]);
});

test('an id that stands twice is told the second time; the same words without an id are nearly the same', () => {
	expect(codes(one({ en: 'What?' }, { id: 'a-1' }), one({ en: 'Who knows?' }, { id: 'a-1' }))).toEqual(['duplicate-id a-1']);
	expect(codes(one({ en: 'What?' }, { id: 'own-1' }), one({ en: 'What?' }, { id: 'own-1' }))).toEqual(['near-duplicate What?']);
});

test('a topic, an aim and a variant that are not there', () => {
	expect(codes(one({ en: 'What?' }, { hasTopic: false, aims: ['trust', 'fun'], variants: ['friction-01', 'gone-01'] }))).toEqual(['no-topic', 'unknown-aim fun', 'unknown-variant gone-01']);
});

test('only who translates some questions of a note hears of those without', () => {
	expect(codes(one({ en: 'What?' }), one({ pl: 'Kto?' }))).toEqual([]);
	expect(codes(one({ en: 'What?', pl: 'Co?', zh: '什么？' }), one({ pl: 'Kto?' }), one({ '': 'Who?' }))).toEqual(['no-translation en, zh']);
});

test('a built-in question is held against, never told of, and may be worded anew', () => {
	const builtIn = one({ en: 'Will you do what you said last time?' }, { path: BUILT_IN, id: 'friction-01' });
	expect(codes(builtIn, one({ en: 'How so?' }, { id: 'friction-01' }))).toEqual([]);
	expect(codes(builtIn, one({ en: 'What will you do you said last time?' }))).toEqual(['near-duplicate Will you do what you said last time?']);
});

test('a question in no language that anybody named is held against those of every language', () => {
	const builtIn = one({ en: 'What slows you down?', pl: 'Co was spowalnia w pracy?' }, { path: BUILT_IN });
	expect(codes(builtIn, one({ '': 'Co was spowalnia w pracy?' }), one({ '': 'Who knows?' }))).toEqual(['near-duplicate Co was spowalnia w pracy?']);
	expect(codes(one({ '': 'Who knows?' }), one({ en: 'Who knows?', pl: 'Kto wie?' }))).toEqual(['near-duplicate Who knows?']);
});

test('the translations of one question are no duplicates of one another', () => {
	expect(codes(one({ en: 'Radio?', pl: 'Radio?' }))).toEqual([]);
});

test('findings come in the order of notes and lines', () => {
	const found = checkBank([one({ en: 'Is it?' }, { path: 'b', line: 2 }), one({ en: 'Was that so?' }, { path: 'a', line: 9 }), one({ en: 'Are they?' }, { path: 'b', line: 1 })], rules);
	expect(found.map((finding) => [finding.path, finding.line, finding.text])).toEqual([['a', 9, 'Was that so?'], ['b', 1, 'Are they?'], ['b', 2, 'Is it?']]);
});
