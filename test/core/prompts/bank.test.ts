import { promptFacts } from '../../../src/content/prompts';
import { promptsEn } from '../../../src/content/prompts-en';
import { promptsPl } from '../../../src/content/prompts-pl';
import { promptsZh } from '../../../src/content/prompts-zh';
import { buildBank, joinBanks, type Bank, type PromptWords } from '../../../src/core/prompts/bank';
import { prompt } from '../../support/prompt-bank';

const worded = (text: string): PromptWords => ({ text, reveals: 'r', use: 'u' });
const words = {
	en: { 'a-01': worded('A?'), 'b-01': worded('B?'), 'constructor': worded('C?') },
	zh: { 'a-01': worded('甲🙂？') },
};
/** How many are worded in the default language. */
const fallbacks = (bank: Bank): number => bank.prompts.filter(({ isFallback }) => isFallback).length;
const textsOf = (facts: ReturnType<typeof prompt>[], lang: string): string[] =>
	buildBank(facts, words, lang, 'en').prompts.map(({ text }) => text);

test('a prompt speaks the wanted language, another the default one, each on its own', () => {
	const bank = buildBank([prompt('a-01'), prompt('b-01')], words, 'zh', 'en');
	expect(bank.prompts.map(({ id, text }) => [id, text])).toEqual([['a-01', '甲🙂？'], ['b-01', 'B?']]);
	expect(fallbacks(bank)).toBe(1);
});

test('the default language is no fallback of its own', () => {
	expect(fallbacks(buildBank([prompt('a-01'), prompt('b-01')], words, 'en', 'en'))).toBe(0);
});

test.each([['zh-CN', '甲🙂？'], ['ZH', '甲🙂？'], ['zh_TW', '甲🙂？'], ['fr', 'A?'], ['', 'A?'], ['constructor', 'A?'], ['__proto__', 'A?']])('the language %j says %s', (lang, text) => {
	expect(textsOf([prompt('a-01')], lang)).toEqual([text]);
});

test.each(['to-string', 'toString', '__proto__', 'hasOwnProperty'])('the prompt %s, which nobody has words for, is left out', (id) => {
	expect(buildBank([prompt('a-01'), prompt(id)], words, 'zh', 'en').prompts.map((found) => found.id)).toEqual(['a-01']);
});

test('of two prompts with one id the first stays', () => {
	const bank = buildBank([prompt('a-01', { topic: 'first' }), prompt('a-01', { topic: 'second' })], words, 'zh', 'en');
	expect(bank.prompts.map(({ topic }) => topic)).toEqual(['first']);
	expect(fallbacks(bank)).toBe(0);
});

test('prompts come in the order of their ids whatever order they are given in', () => {
	expect(buildBank([prompt('b-01'), prompt('a-01')], words, 'en', 'en')).toEqual(buildBank([prompt('a-01'), prompt('b-01')], words, 'en', 'en'));
});

test('an id is compared in the spelling of block ids', () => {
	const bank = buildBank([prompt('A-01')], { en: { 'A-01': worded('A?') } }, 'en', 'en');
	expect(bank.prompts.map(({ id }) => id)).toEqual(['a-01']);
	expect(bank.byId.get('a-01')?.text).toBe('A?');
});

test('a variant named on one side is one on both sides, never of itself', () => {
	const bank = buildBank([prompt('a-01', { variants: ['b-01', 'a-01'] }), prompt('b-01')], words, 'en', 'en');
	expect(bank.prompts.map(({ variants }) => variants)).toEqual([['b-01'], ['a-01']]);
});

test('the values handed in stay as they are', () => {
	const facts = [prompt('b-01', { variants: ['a-01'] }), prompt('a-01')];
	const before = JSON.stringify(facts);
	buildBank(facts, words, 'en', 'en');
	expect(JSON.stringify(facts)).toBe(before);
});

test.each(['en', 'zh', 'pl'])('every built-in prompt has words in %s', (lang) => {
	const bank = buildBank(promptFacts, { en: promptsEn, zh: promptsZh, pl: promptsPl }, lang, 'en');
	expect([bank.prompts.length, fallbacks(bank)]).toEqual([promptFacts.length, 0]);
});

test('of two prompts with one id that of the wanted language stays; of two in it that of the first bank', () => {
	const [own, builtIn] = ['en', 'zh'].map((lang) => buildBank([prompt('a-01')], { [lang]: { 'a-01': worded(`${lang}?`) } }, 'zh', 'en'));
	if (own === undefined || builtIn === undefined) throw new Error('No banks');
	const mine = buildBank([prompt('a-01')], { zh: { 'a-01': worded('mine?') } }, 'zh', 'en');
	expect([[own, builtIn], [builtIn, own], [own, own], [mine, builtIn]].map((banks) => joinBanks(banks).prompts.map(({ text }) => text))).toEqual([['zh?'], ['zh?'], ['en?'], ['mine?']]);
});
