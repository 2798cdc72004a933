import { headingKey } from '../../../src/core/text/heading-words';
import { words } from '../../support/vault-folder';

test.each([
	['Agenda', 'agenda'], ['**Agenda**:', 'agenda'], ['📋 Agenda', 'agenda'], ['Next 1:1', 'next 1:1'], ['议程：', '议程'], ['Do  omówienia', 'do omówienia'], ['Do omo\u0301wienia', 'do omówienia'],
	['1. Agenda', '1. agenda'], ['Mine (all)', 'mine (all)'], ['---', ''], ['', ''],
])('compares %j as %j', (heading, key) => {
	expect(headingKey(heading)).toBe(key);
});

test.each(['Private', '私密', 'Prywatne:', '🔒 Private notes', '_Private_'])('knows %j as private', (heading) => {
	expect(words.private.has(headingKey(heading))).toBe(true);
});

test('no heading names two sides', () => {
	const all = [...words.sides.me, ...words.sides.them, ...words.sides.both];
	expect(new Set(all).size).toBe(all.length);
});
