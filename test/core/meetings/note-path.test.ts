import fc from 'fast-check';
import moment from 'moment';
import { fillNotePath, freePath, safeFolder, safeName } from '../../../src/core/meetings/note-path';
import { exclusionOf } from '../../../src/core/meetings/exclusion';
import { runs } from '../../support/runs';

const formatDate = (day: string, format: string): string => moment(day, 'YYYY-MM-DD', true).format(format);
const fill = (pattern: string, name = 'Ana Ruiz'): string => fillNotePath(pattern, name, '2026-03-05', formatDate);
const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

test.each([
	['Ana Ruiz', 'Ana Ruiz'], ["Zoë O'Brien-Núñez", "Zoë O'Brien-Núñez"], ['王小明', '王小明'], ['Jo 😀', 'Jo 😀'], ['Ana: "the" #1 [x]', 'Ana- the 1 x'], ['a/b\\c|d', 'a-b-c-d'],
	['../../evil', 'evil'], ['..\\..\\worse', 'worse'], ['.hidden', 'hidden'], ['Ana...', 'Ana'], ['Ana. ', 'Ana'], ['Ana:', 'Ana'], [' Ana \t Ruiz ', 'Ana Ruiz'], ['???', ''], ['. .', ''], ['', ''],
	['con', 'con_'], ['NUL', 'NUL_'], ['com1', 'com1_'], ['lpt³', 'lpt³_'], ['aux.old', 'aux_.old'], ['nul .x', 'nul_ .x'], ['Connie', 'Connie'], ['com10', 'com10'],
	['{{date}}', 'date'], ['<% tp %>', '% tp %'], ['{}}{x', 'x'], ['a{b}', 'a{b}'], ['a\u0000b\u007f', 'ab'], ['a\ud800b', 'ab'], ['Jose\u0301', 'José'], ['*?<>"|^#', ''],
])('%j can be called %j', (name, safe) => {
	expect(safeName(name)).toBe(safe);
});

test.each([['x'.repeat(300)], ['王'.repeat(300)], ['😀'.repeat(300)], [`${'x'.repeat(239)}. y`], [`${'x'.repeat(238)} - y`]])('a long name is cut between letters, at no blank or dot (%#)', (name) => {
	const safe = safeName(name);
	expect(bytes(safe)).toBeLessThanOrEqual(240);
	expect(bytes(safe)).toBeGreaterThan(230);
	expect(name.startsWith(safe)).toBe(true);
	expect(safe).not.toMatch(/[. -]$|[\ud800-\udbff]$/);
});

test('a name of a million letters is cut', () => {
	expect(safeName('王 .'.repeat(350_000)).length).toBeLessThan(256);
});

const nasty = fc.string({ unit: fc.constantFrom('a', ' ', '.', '-', '/', '\\', ':', '{', '}', '<', '%', '>', '#', '[', ']', '|', '^', '?', '*', '"', '😀', '\ud800', '\u0000', '王', 'con'), maxLength: 400 });

test('whatever is typed, the name can be a file on every system', () => {
	fc.assert(fc.property(nasty, (name) => {
		const safe = safeName(name);
		expect(safe).not.toMatch(/[\\/:*?"<>|#^[\]\u0000-\u001f]|^[\s.]|[\s.]$|^con$|\p{Cs}/u);
		expect(exclusionOf(`${safe}.md`, { templatesFolders: [], excludedFolders: [] })).toBeNull();
		expect(bytes(safe)).toBeLessThanOrEqual(241);
		expect(safeName(safe)).toBe(safe);
	}), runs);
});

test('whatever is typed, the path stays inside its folder', () => {
	fc.assert(fc.property(nasty, (name) => {
		const path = fill('1-1s/{{peer}}/{{date}} {{peer}}.md', name);
		expect(path).toMatch(/^1-1s\/(?:[^/]+\/)?2026-03-05[^/]*\.md$/);
		expect(path).not.toContain('/../');
	}), runs);
});

test.each([
	['1-1s/{{peer}}/{{date}} {{peer}}.md', '1-1s/Ana Ruiz/2026-03-05 Ana Ruiz.md'], ['{{date}} {{peer}}', '2026-03-05 Ana Ruiz.md'], ['/a//b/{{date}}.MD', 'a/b/2026-03-05.md'],
	['T/{{date:YYYY}}/{{date:YYYY-MM}}/{{peer}}', 'T/2026/2026-03/Ana Ruiz.md'], ['{{date:YYYY/MM/DD}} {{peer}}', '2026/03/05 Ana Ruiz.md'], ['{{peer}} {{date:}}', 'Ana Ruiz 2026-03-05.md'],
	['{{date:HH:mm}}-{{peer}}', '00-00-Ana Ruiz.md'], ['{{what}} {{date}}', 'what 2026-03-05.md'], ['..', '2026-03-05 Ana Ruiz.md'], ['', '2026-03-05 Ana Ruiz.md'],
])('%j gives %j', (pattern, path) => {
	expect(fill(pattern)).toBe(path);
});

test.each([
	['Work #1/[old]/{{date}}', 'Work #1/[old]/2026-03-05.md'], ['- inbox -/{{date}}', '- inbox -/2026-03-05.md'], ['.hidden/../{{date}}', 'hidden/2026-03-05.md'], ['1:1s/{{date}}', '1-1s/2026-03-05.md'],
])('a folder that is there already keeps its name in %j', (pattern, path) => {
	expect(fill(pattern)).toBe(path);
});

test('a name with a dollar sign is no pattern', () => {
	expect(fill('{{peer}}', '$& $1')).toBe('$& $1.md');
});

test('a name that leaves nothing leaves its folder out', () => {
	expect(fill('1-1s/{{peer}}/{{date}} {{peer}}.md', '???')).toBe('1-1s/2026-03-05.md');
});

test('the date is never cut off behind a long name', () => {
	const path = fill('1:1 with {{peer}} on {{date}}', 'x'.repeat(300));
	expect(path).toMatch(/x on 2026-03-05\.md$/);
	expect(bytes(path)).toBeLessThanOrEqual(255);
});

test.each([['People', 'People'], ['/People/', 'People'], ['People [old]/#1', 'People [old]/#1'], ['../up', 'up'], ['', ''], ['/', ''], ['a/ b /c.', 'a/b/c']])('the folder %j is %j', (folder, clean) => {
	expect(safeFolder(folder)).toBe(clean);
});

test('a path that is taken gets the first free number', () => {
	const taken = ['a/b.md', 'a/b 2.md'];
	expect(freePath('a/b.md', (path) => taken.includes(path))).toBe('a/b 3.md');
	expect(freePath('a/c.md', (path) => taken.includes(path))).toBe('a/c.md');
});
