// The rules of a good question (practice.md c1 to c3) that can be checked without reading; the rest is for a reader.
import { readFileSync } from 'node:fs';
import type { PromptWords } from '../../src/content/prompt-words';
import type { PromptFacts } from '../../src/content/prompt-facts';
import { promptFacts } from '../../src/content/prompts';
import { promptsEn } from '../../src/content/prompts-en';
import { promptsPl } from '../../src/content/prompts-pl';
import { promptsZh } from '../../src/content/prompts-zh';

type Language = [name: string, words: Record<string, PromptWords>];
const languages: Language[] = [['en', promptsEn], ['zh', promptsZh], ['pl', promptsPl]];
const ids = promptFacts.map(({ id }) => id);

/** The eight topics of R26, then the others. */
const TEAM_TOPICS = ['process', 'appreciation', 'friction', 'unknowns', 'challenges', 'ease', 'people', 'joint'];
const TOPICS = [
	...TEAM_TOPICS, 'rapport', 'goals', 'feedback-me', 'feedback-them', 'info', 'resources', 'roles', 'conflict', 'listening',
	'validation', 'relational', 'growth', 'lessons', 'gaps', 'ideas', 'meta', 'closing',
];
const CATEGORIES = ['listening', 'validation', 'relational', 'growth', 'context', 'progress'];
/** How a question begins, or in Chinese ends, that wants a yes or a no. */
const CLOSED: Record<string, RegExp> = {
	en: /^(is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|shall|may|might)\b/i,
	zh: /吗/,
	pl: /^czy\b/i,
};
const MOST_WORDS = 25;
const MOST_SIGNS = 45;
const NEAR_DUPLICATE = 0.8;

const idsWhere = (holds: (facts: PromptFacts) => boolean): string[] => promptFacts.filter(holds).map(({ id }) => id);

/** The words of a text; of a Chinese one every two signs that follow each other, for it has no words apart. */
function tokens(text: string): Set<string> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(words.flatMap((word) => (/\p{Script=Han}/u.test(word) ? [...word].slice(1).map((sign, at) => `${[...word][at] ?? ''}${sign}`) : [word])));
}

/** What two texts share of what either has, from 0 to 1. */
function likeness(a: Set<string>, b: Set<string>): number {
	const shared = [...a].filter((token) => b.has(token)).length;
	return shared / (a.size + b.size - shared);
}

test('an id is its topic and a number, and stands once', () => {
	expect(idsWhere(({ id, topic }) => !new RegExp(`^${topic}-\\d\\d$`).test(id))).toEqual([]);
	expect(new Set(ids).size).toBe(ids.length);
});

test('there are at least 156 prompts over exactly the topics of the taxonomy', () => {
	expect(promptFacts.length).toBeGreaterThanOrEqual(156);
	expect(new Set(promptFacts.map(({ topic }) => topic))).toEqual(new Set(TOPICS));
});

test.each(TOPICS)('the topic %s has enough prompts', (topic) => {
	expect(idsWhere((facts) => facts.topic === topic).length).toBeGreaterThanOrEqual(TEAM_TOPICS.includes(topic) ? 6 : 5);
});

/** The rows of docs/question-sources.md: what a row names first, and the ids it lists; `process 01–03, 05` are four. */
const sources = [...readFileSync('docs/question-sources.md', 'utf8').matchAll(/^\| (?!text )([^|]+) \|[^|]+\| ([^|]+) \|$/gm)].map(([, text = '', listed = '']) => ({
	text,
	listed: listed.split('; ').flatMap((part) => [...part.matchAll(/(\d\d)(?:–(\d\d))?/g)].flatMap(([, first = '', last = first]) =>
		Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => `${part.split(' ')[0] ?? ''}-${String(Number(first) + at).padStart(2, '0')}`))),
}));

test('where each prompt comes from is told once', () => {
	expect(sources.flatMap(({ listed }) => listed).sort()).toEqual([...ids].sort());
});

test.each(CATEGORIES)('R28: the category %s is there', (category) => {
	expect(sources.find(({ text }) => text === `the same: ${category}`)?.listed.length).toBeGreaterThanOrEqual(4);
});

test('a new relationship has fifty prompts over fifteen topics', () => {
	const light = promptFacts.filter(({ depth }) => depth === 1);
	expect(light.length).toBeGreaterThanOrEqual(50);
	expect(new Set(light.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(15);
});

test('there are openers and closers, and an opener is light', () => {
	expect(idsWhere(({ slot }) => slot === 'opener').length).toBeGreaterThanOrEqual(8);
	expect(idsWhere(({ slot }) => slot === 'closer').length).toBeGreaterThanOrEqual(6);
	expect(idsWhere(({ slot, depth }) => slot === 'opener' && depth > 1)).toEqual([]);
});

test.each(['trust', 'comms', 'workload', 'ideas'])('the aim %s has a light prompt to begin with at every stage', (aim) => {
	expect(['new', 'building', 'established'].filter((stage) => idsWhere((facts) => facts.slot === 'opener' && facts.aims.includes(aim) && facts.stages.includes(stage)).length === 0)).toEqual([]);
});

test.each(['trust', 'comms', 'workload', 'ideas'])('the aim %s has prompts of every depth', (aim) => {
	expect([1, 2, 3].filter((depth) => idsWhere((facts) => facts.depth === depth && facts.aims.includes(aim)).length < 5)).toEqual([]);
});

test('a prompt fits no stage that does not go as deep', () => {
	const cap: Record<string, number> = { new: 1, building: 2, established: 3 };
	expect(idsWhere(({ stages, depth }) => stages.length === 0 || stages.some((stage) => (cap[stage] ?? 0) < depth))).toEqual([]);
});

/** What asks nearly the same in other words, as a reader of two years of meetings marked it. */
test.each([
	['ease-02', 'friction-07'], ['ease-02', 'process-08'], ['friction-07', 'process-08'], ['joint-02', 'ideas-05'], ['ease-03', 'listening-04'], ['validation-05', 'validation-06'],
	['listening-03', 'relational-08'], ['relational-05', 'feedback-me-07'],
	['ease-07', 'roles-05'],
])('%s and %s are never asked in one talk', (id, other) => {
	expect(promptFacts.find((facts) => facts.id === id)?.variants).toContain(other);
});

test('variants are known and named on both sides', () => {
	const known = new Map(promptFacts.map((facts) => [facts.id, facts.variants]));
	expect(idsWhere(({ id, variants }) => variants.some((other) => other === id || known.get(other)?.includes(id) !== true))).toEqual([]);
});

describe.each(languages)('in %s', (name, words) => {
	const texts = Object.entries(words);

	test('every prompt has words, and no other', () => {
		expect(Object.keys(words).sort()).toEqual([...ids].sort());
	});

	test('a prompt asks, and says what it reveals and how to use it', () => {
		expect(texts.filter(([, { text, reveals, use }]) => !/[?？]/.test(text) || reveals === '' || use === '' || /[.。]$/.test(reveals + use))).toEqual([]);
	});

	test('a prompt is open', () => {
		expect(texts.filter(([, { text }]) => CLOSED[name]?.test(text) !== false)).toEqual([]);
	});

	test('a prompt is short', () => {
		const long = (text: string): boolean => (name === 'zh' ? [...text].length > MOST_SIGNS : text.split(' ').length > MOST_WORDS);
		expect(texts.filter(([, { text, followUp }]) => long(text) || long(followUp ?? ''))).toEqual([]);
	});

	test('no prompt is nearly another', () => {
		const all = texts.map(([id, { text }]) => ({ id, found: tokens(text) }));
		const pairs = all.flatMap((a, at) => all.slice(at + 1).filter((b) => likeness(a.found, b.found) >= NEAR_DUPLICATE).map((b) => [a.id, b.id]));
		expect(pairs).toEqual([]);
	});

	test('no words of rank', () => {
		const rank = /direct report|subordinate|performance|\bmanage\b|manager|\brating|下属|绩效|考核|上级|podwładn|przełożon|wydajnoś/i;
		expect(texts.filter(([, { text, reveals, use, followUp }]) => rank.test([text, reveals, use, followUp ?? ''].join(' ')))).toEqual([]);
	});

	test('a follow-up comes back to the day and to what was said, for the same prompts in every language', () => {
		const coming = texts.filter(([, { followUp }]) => followUp !== undefined);
		expect(coming.filter(([, { followUp }]) => followUp?.match(/\{\{\w+\}\}/g)?.sort().join() !== '{{date}},{{thread}}')).toEqual([]);
		expect(coming.map(([id]) => id).sort()).toEqual(ids.filter((id) => promptsEn[id]?.followUp !== undefined).sort());
	});
});
