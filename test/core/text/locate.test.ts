import fc from 'fast-check';
import { locateLine } from '../../../src/core/text/locate';
import { runs } from '../../support/runs';

test.each([
	['at its place', ['a', 'b', 'c'], 1, 'b', 1],
	['at its place, though it stands twice', ['b', 'b'], 1, 'b', 1],
	['moved down', ['x', 'a', 'b'], 1, 'b', 2],
	['moved up', ['b'], 3, 'b', 0],
	['twice, neither at its place', ['b', 'x', 'b'], 1, 'b', null],
	['changed', ['a', 'b!'], 1, 'b', null],
	['changed by a blank', ['a', 'b '], 1, 'b', null],
	['only part of a line', ['a', 'x', 'bb'], 1, 'b', null],
	['gone, with another line at its number', ['a', 'c'], 1, 'b', null],
	['gone with the whole note', [], 0, 'b', null],
	['seen at no line', ['b'], -1, 'b', 0],
])('a line %s', (_, lines, line, raw, found) => {
	expect(locateLine(lines.join('\n'), { line, raw })).toBe(found);
});

test('finds nothing but lines that say exactly this', () => {
	fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', 'ab', ''), { minLength: 1 }), fc.integer({ min: -1, max: 9 }), fc.constantFrom('a', 'b', 'ab', ''), (lines, line, raw) => {
		const found = locateLine(lines.join('\n'), { line, raw });
		const same = lines.filter((each) => each === raw).length;
		expect(found === null ? same !== 1 : lines[found] === raw && (found === line || same === 1)).toBe(true);
	}), runs);
});
