import * as fs from 'node:fs';
import * as path from 'node:path';
import { defaultSettings, parseSettings, pathPatternProblem } from '../../src/core/settings';

const FIXTURES = path.join(process.cwd(), 'test/fixtures/data-json');

test.each(fs.readdirSync(FIXTURES))('%s, as a released version stored it, is read whole', (name) => {
	const stored: unknown = JSON.parse(fs.readFileSync(path.join(FIXTURES, name), 'utf8'));
	// What came later takes its default.
	expect(parseSettings(stored)).toEqual({ ...defaultSettings, ...stored as object });
});

test.each([[null], [undefined], [[]], [['x']], [0], [7], ['text'], ['x'.repeat(1_000_000)], [true], [{}], [() => 1]])('what is no object is nothing stored (%#)', (raw) => {
	expect(parseSettings(raw)).toEqual(defaultSettings);
});

const LISTS = ['meetingsFolders', 'peopleFolders', 'templatesFolders', 'excludedFolders', 'starred'] as const;
const WRONG: unknown[] = [null, 7, true, { a: 1 }, [1, 2], [null]];

test.each(LISTS)('%s of a wrong form takes its default', (field) => {
	for (const wrong of WRONG) expect(parseSettings({ [field]: wrong })).toEqual(defaultSettings);
});

test.each(['notePath', 'peerFolder', 'template', 'doneDate', 'questionCount', 'banks', 'me'])('%s of a wrong form takes its default', (field) => {
	for (const wrong of [null, ['x'], { note: 7, names: 1, emails: null }, Number.NaN]) expect(parseSettings({ [field]: wrong })).toMatchObject(defaultSettings);
});

test.each([['note', 7, ''], ['names', 7, []], ['names', { a: 1 }, []], ['emails', null, []], ['names', [1, 'Mira', null], ['Mira']]])('me.%s of %j is %j', (field, value, expected) => {
	expect(parseSettings({ me: { [field]: value } }).me).toEqual({ ...defaultSettings.me, [field]: expected });
});

test.each([
	['a, b', ['a', 'b']], ['一，二、三', ['一', '二', '三']], [' a ,,, b ', ['a', 'b']], ['', []], [',', []], ['a b', ['a b']], [['Ruiz, Ana', ' x ', ''], ['Ruiz, Ana', 'x']], [[], []], [['a', 1], ['a']],
])('the list %j is %j', (written, list) => {
	const settings = parseSettings({ excludedFolders: written, me: { names: written } });
	expect([settings.excludedFolders, settings.me.names]).toEqual([list, list]);
});

test.each([[0, 3], [11, 3], [1, 1], [10, 10], [2.5, 3], ['4', 3], [Infinity, 3]])('%j questions are %j', (stored, count) => {
	expect(parseSettings({ questionCount: stored }).questionCount).toBe(count);
});

test('fields nobody knows are kept, in both places', () => {
	const stored = JSON.parse('{"later":{"x":[1]},"__proto__":{"bad":1},"me":{"phone":"1","note":"Me.md"}}') as unknown;
	const settings = parseSettings(stored);
	expect(JSON.parse(JSON.stringify(settings))).toEqual(JSON.parse(JSON.stringify({ ...defaultSettings, ...JSON.parse('{"__proto__":{"bad":1}}') as object, later: { x: [1] }, me: { names: [], emails: [], phone: '1', note: 'Me.md' } })));
	expect('bad' in settings).toBe(false);
});

test('what was read is read the same again', () => {
	const settings = parseSettings({ me: { names: 'a，b' }, notePath: 7, extra: 1 });
	expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
});

test('reading stored settings leaves them as they are', () => {
	const stored = Object.freeze({ me: Object.freeze({ names: 'a' }), meetingsFolders: Object.freeze(['x']) });
	expect(parseSettings(stored).meetingsFolders).toEqual(['x']);
	expect(stored.me.names).toBe('a');
});

test.each([
	['', 'empty'], ['  ', 'empty'], ['{{date}}', 'no-peer'], ['{{peer}}', 'no-date'], ['../{{peer}} {{date}}', 'leaves-vault'], ['a/ .. /{{peer}}{{date}}', 'leaves-vault'],
	['{{peer}}/{{date}}', null], ['{{peer}} {{date:YYYY/MM}}', null], ['a..b/{{peer}} {{date}}', null],
])('the pattern %j: %j', (pattern, problem) => {
	expect(pathPatternProblem(pattern)).toBe(problem);
	expect(parseSettings({ notePath: pattern }).notePath).toBe(problem === null ? pattern : defaultSettings.notePath);
});

test('a very long pattern is read as far as it makes sense', () => {
	const settings = parseSettings({ notePath: `${'{{date:'.repeat(100_000)}`, excludedFolders: ','.repeat(1_000_000), peerFolder: 'x'.repeat(1_000_000) });
	expect([settings.notePath, settings.excludedFolders]).toEqual([defaultSettings.notePath, []]);
});
