import fc from 'fast-check';
import { leastChange } from '../../../src/core/text/least-change';
import { runs } from '../../support/runs';

const applied = (before: string, after: string): string => {
	const change = leastChange(before, after);
	return change === null ? before : before.slice(0, change.from) + change.insert + before.slice(change.to);
};

test.each([
	['abc', 'abc', null], ['', '', null], ['', 'a', { from: 0, to: 0, insert: 'a' }], ['a', '', { from: 0, to: 1, insert: '' }], ['abc', 'axc', { from: 1, to: 2, insert: 'x' }],
	['aaa', 'aa', { from: 2, to: 3, insert: '' }], ['aa', 'aaa', { from: 2, to: 2, insert: 'a' }], ['- [ ] a', '- [x] a', { from: 3, to: 4, insert: 'x' }],
	['😀', '😁', { from: 0, to: 2, insert: '😁' }], ['a😀b', 'a😁b', { from: 1, to: 3, insert: '😁' }], ['x🀀', 'x😀', { from: 1, to: 3, insert: '😀' }], ['😀', '😀😀', { from: 2, to: 2, insert: '😀' }],
	['🐀', '🐀🐀', { from: 2, to: 2, insert: '🐀' }], ['🐀', '🐀a', { from: 2, to: 2, insert: 'a' }], ['a：', 'a:', { from: 1, to: 2, insert: ':' }], ['a：b', 'b：b', { from: 0, to: 1, insert: 'b' }],
	['🀀', '🐀', { from: 0, to: 2, insert: '🐀' }], ['a🀀b', 'a🐀b', { from: 1, to: 3, insert: '🐀' }], ['x🏿', 'x🟿', { from: 1, to: 3, insert: '🟿' }],
])('%j to %j', (before, after, change) => {
	expect(leastChange(before, after)).toEqual(change);
});

test.each([
	['😀', '\ud83da', 0, 2], ['\ud83da', '😀', 0, 2], ['🐀', '\ud83da', 0, 2], ['\ud83da', '\u{1f7ff}', 0, 2], ['\ud83d', '😀', 0, 1], ['a😀', 'a\ud83d', 1, 3],
])('half of a character in %j or %j is no reason to cut the other one\'s in two', (before, after, from, to) => {
	expect(leastChange(before, after)).toEqual({ from, to, insert: after.slice(from) });
});

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r\n', '😀', '😁', '🀀', '\u0301', '王', '\uFEFF'), maxLength: 12 });

test('the change gives the other text, never by half a character', () => {
	fc.assert(fc.property(text, text, (before, after) => {
		expect(applied(before, after)).toBe(after);
		const change = leastChange(before, after);
		expect([before.slice(0, change?.from ?? 0), before.slice(change?.to ?? 0), change?.insert ?? ''].join('|')).not.toMatch(/\p{Cs}/u);
	}), { numRuns: 5 * runs.numRuns });
});

test('a text with halves of characters of its own is changed too', () => {
	fc.assert(fc.property(fc.string({ unit: fc.constantFrom('\ud83d', '\ude00', 'a'), maxLength: 8 }), fc.string({ unit: fc.constantFrom('\ud83d', '\ude00', 'a'), maxLength: 8 }), (before, after) => {
		expect(applied(before, after)).toBe(after);
	}), runs);
});

test('what stands around the change stays untouched', () => {
	fc.assert(fc.property(text, text, text, text, (start, one, two, end) => {
		const change = leastChange(`${start}${one}${end}`, `${start}${two}${end}`);
		expect(change === null || change.to - change.from <= one.length + 2).toBe(true);
	}), runs);
});
