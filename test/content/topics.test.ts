import { promptFacts } from '../../src/content/prompts';
import { topicWords } from '../../src/content/topics';
import { headingKey } from '../../src/core/text/heading-words';

const spellings = Object.entries(topicWords).flatMap(([topic, { en, zh, pl }]) => [topic, ...new Set([...en, ...zh, ...pl])]);

test('every topic of the built-in bank can be written in each language', () => {
	expect(Object.keys(topicWords).sort()).toEqual([...new Set(promptFacts.map(({ topic }) => topic))].sort());
	for (const { en, zh, pl } of Object.values(topicWords)) expect([en, zh, pl].filter((words) => words.length === 0)).toEqual([]);
});

test('no spelling stands under two topics', () => {
	expect(spellings.filter((spelling, at) => spellings.indexOf(spelling) !== at)).toEqual([]);
});

test('a spelling is as headings are compared', () => {
	expect(spellings.filter((spelling) => headingKey(spelling) !== spelling)).toEqual([]);
});
