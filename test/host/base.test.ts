import { apiVersion, requireApiVersion } from '../workbench/page/base/api-version';
import { debounce } from '../workbench/page/base/debounce';
import { Keymap } from '../workbench/page/base/keymap';
import { normalizePath } from '../workbench/page/base/paths';
import { Scope } from '../workbench/page/base/scope';
import { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from '../workbench/page/base/search';

// Each block names the lines of obsidian.d.ts it stands on.

describe('normalizePath (4606)', () => {
	test.each([
		['/notes//Ola.md/', 'notes/Ola.md'],
		['notes\\Ola.md', 'notes/Ola.md'],
		['a\u00a0b', 'a b'],
		['Zoe\u0301', 'Zo\u00e9'],
		['/', '/'],
		['', '/'],
	])('%j becomes %j', (path, normalized) => {
		expect(normalizePath(path)).toBe(normalized);
	});
});

describe('requireApiVersion (5494)', () => {
	test.each([['1.13.0', true], [apiVersion, true], ['0.15.9', true], ['1.9.10', true], ['1.14.0', false], ['2.0.0', false]])('%s: %s', (version, enough) => {
		expect(requireApiVersion(version)).toBe(enough);
	});
});

describe('debounce (2232)', () => {
	beforeEach(() => jest.useFakeTimers());
	afterEach(() => jest.useRealTimers());

	test('runs once, a while after the first call, with the last arguments', () => {
		const run = jest.fn();
		const debounced = debounce(run, 100);
		debounced('a');
		jest.advanceTimersByTime(60);
		debounced('b');
		jest.advanceTimersByTime(40);
		expect(run.mock.calls).toEqual([['b']]);
	});

	test('waits anew after each call when told to reset', () => {
		const run = jest.fn();
		const debounced = debounce(run, 100, true);
		debounced('a');
		jest.advanceTimersByTime(60);
		debounced('b');
		jest.advanceTimersByTime(60);
		expect(run).not.toHaveBeenCalled();
		jest.advanceTimersByTime(40);
		expect(run.mock.calls).toEqual([['b']]);
	});

	test('cancel forgets the call', () => {
		const run = jest.fn();
		debounce(run, 100)('a').cancel();
		jest.advanceTimersByTime(100);
		expect(run).not.toHaveBeenCalled();
	});

	test('run performs a pending call now, and does nothing without one', () => {
		const double = jest.fn((n: number) => n * 2);
		const debounced = debounce(double, 100);
		debounced(4);
		expect([debounced.run(), debounced.run()]).toEqual([8, undefined]);
		jest.advanceTimersByTime(100);
		expect(double).toHaveBeenCalledTimes(1);
	});
});

describe('prepareFuzzySearch (5252)', () => {
	test('finds letters in their order and tells where', () => {
		expect(prepareFuzzySearch('olk')('Ola Kowalska')?.matches).toEqual([[0, 2], [4, 5]]);
	});

	test('finds nothing when a letter is missing or in the wrong place', () => {
		expect([prepareFuzzySearch('xy')('Ola'), prepareFuzzySearch('alo')('Ola')]).toEqual([null, null]);
	});

	test('matches everything with an empty query', () => {
		expect(prepareFuzzySearch('')('Ola')?.matches).toEqual([]);
	});

	test('finds letters that have a meaning in a regular expression, and reads them in the fewest pieces', () => {
		const search = prepareFuzzySearch('a.(]');
		expect([search('a b a.(x]')?.matches, search('abc')]).toEqual([[[4, 7], [8, 9]], null]);
	});

	test('ranks a word found whole above scattered letters', () => {
		const search = prepareFuzzySearch('prep');
		const results = ['p r e p', 'Open prep', 'Prep for Ola'].flatMap((text) => {
			const match = search(text);
			return match ? [{ text, match }] : [];
		});
		sortSearchResults(results);
		expect(results.map(({ text }) => text)).toEqual(['Prep for Ola', 'Open prep', 'p r e p']);
	});
});

describe('prepareSimpleSearch (5260)', () => {
	test('wants every word, in any order', () => {
		const search = prepareSimpleSearch('open ola');
		expect([search('Ola: open items')?.matches, search('Ola')]).toEqual([[[0, 3], [5, 9]], null]);
	});
});

describe('Scope and Keymap (3630-3660, 5532-5552)', () => {
	const press = (scope: Scope, key: string, modifiers = ''): unknown => scope.handleKey({} as KeyboardEvent, { key, modifiers, vkey: key });

	test('calls the listener of a key with just these modifiers', () => {
		const scope = new Scope();
		scope.register(['Mod'], 'Enter', () => false);
		expect([press(scope, 'Enter', 'Ctrl'), press(scope, 'Enter'), press(scope, 'Enter', 'Ctrl,Shift')]).toEqual([false, undefined, undefined]);
	});

	test('null stands for any modifiers and for any key', () => {
		const scope = new Scope();
		scope.register(null, 'Escape', () => 'escaped');
		scope.register(null, null, () => 'anything');
		expect([press(scope, 'Escape', 'Alt'), press(scope, 'q')]).toEqual(['escaped', 'anything']);
	});

	test('inherits the keys of its parent', () => {
		const parent = new Scope();
		parent.register([], 'a', () => 'parent');
		expect([press(new Scope(parent), 'a'), press(new Scope(), 'a')]).toEqual(['parent', undefined]);
	});

	test('the topmost scope is active, and the one below after it is gone', () => {
		const root = new Scope();
		const top = new Scope();
		const keymap = new Keymap(root);
		keymap.pushScope(top);
		expect(keymap.active()).toBe(top);
		keymap.popScope(top);
		expect(keymap.active()).toBe(root);
	});

	test.each([
		[{}, false],
		[{ ctrlKey: true }, 'tab'],
		[{ button: 1 }, 'tab'],
		[{ ctrlKey: true, altKey: true }, 'split'],
		[{ ctrlKey: true, altKey: true, shiftKey: true }, 'window'],
	])('isModEvent of %j is %j', (event, answer) => {
		expect(Keymap.isModEvent(event as MouseEvent)).toBe(answer);
	});
});
