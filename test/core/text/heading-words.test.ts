import { headingKey, isPrivateKey, noteLanguage } from '../../../src/core/text/heading-words';
import { words } from '../../support/vault-folder';

test.each([
	['Agenda', 'agenda'], ['**Agenda**:', 'agenda'], ['📋 Agenda', 'agenda'], ['Next 1:1', 'next 1:1'], ['议程：', '议程'], ['Do  omówienia', 'do omówienia'], ['Do omo\u0301wienia', 'do omówienia'],
	['1. Agenda', '1. agenda'], ['Mine (all)', 'mine (all)'], ['---', ''], ['', ''],
	['Agenda 📋📋', 'agenda'], ['Next  steps', 'next steps'], [' Next steps ', 'next steps'], ['Next steps 2', 'next steps 2'], ['A', 'a'], ['a'.repeat(201), 'a'.repeat(200)], ['A'.repeat(200), 'a'.repeat(200)], ['*A* b_c', 'a bc'], ['𠮷野', '𠮷野'], ['Plan 𠮷!', 'plan 𠮷'], ['📋', ''],
])('compares %j as %j', (heading, key) => {
	expect(headingKey(heading)).toBe(key);
});

test.each([
	'Private', '私密', 'Prywatne:', '🔒 Private notes', '_Private_', 'Private (do not share)', 'Private - me', 'Private – me', 'Private/me', 'Private: pay', '私密（仅自己）', '私密，仅自己', 'Prywatne (tylko ja)', '**Private** for me', 'Just for me, not to share', 'Private notes',
])('knows %j as private', (heading) => {
	expect(isPrivateKey(headingKey(heading), words)).toBe(true);
});

test.each(['Privateer', 'Privatesse', 'Not private', 'Notes', 'Agenda (both)', 'Prywatnego', 'Private2', '', '---'])('does not take %j for private', (heading) => {
	expect(isPrivateKey(headingKey(heading), words)).toBe(false);
});

test('no heading names two sides', () => {
	const all = [...words.sides.me, ...words.sides.them, ...words.sides.both];
	expect(new Set(all).size).toBe(all.length);
});

test.each([
	[['Agenda', 'Notes', 'Agreed'], 'en'], [['议程', '记录', '约定'], 'zh'], [['Do omówienia', 'Notatki', 'Ustalenia'], 'pl'],
	// English and Polish share the word; the rest of the note decides.
	[['Agenda', 'Ustalenia'], 'pl'], [['Agenda'], null], [['约定', 'Agreed'], null], [['约定', '待办', 'Agreed'], 'zh'], [['Launch', '2026-03-05'], null], [[], null], [['Moje'], 'pl'],
] as const)('a note with the headings %j is in %j', (headings, language) => {
	expect(noteLanguage(headings, words)).toBe(language);
});
