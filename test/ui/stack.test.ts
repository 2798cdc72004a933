// Where items of a windowed list begin, against adding up all of their heights.
import fc from 'fast-check';
import { Stack } from '../../src/ui/stack';
import { runs } from '../support/runs';

const heights = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 900 });

/** Where each item begins, and where all end, by adding up. */
function topsOf(all: readonly number[]): number[] {
	const tops = [0];
	for (const height of all) tops.push((tops[tops.length - 1] ?? 0) + height);
	return tops;
}

function expectLike(stack: Stack, all: readonly number[], place: number): void {
	const tops = topsOf(all);
	expect(Array.from({ length: all.length + 1 }, (_, index) => stack.topOf(index))).toEqual(tops);
	expect(stack.topOf(all.length + 7)).toBe(tops[all.length]);
	const top = place % ((tops[all.length] ?? 0) + 50) - 20;
	const begun = tops.slice(0, all.length).filter((each) => each <= top).length;
	expect(stack.indexAt(top)).toBe(Math.max(0, begun - 1));
}

test('items begin where those above them end, also when heights change', () => {
	fc.assert(fc.property(heights, fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 90 })), { maxLength: 20 }), fc.nat(), (given, changes, place) => {
		const all = [...given];
		const stack = new Stack(all.length, (index) => all[index] ?? 0);
		expectLike(stack, all, place);
		for (const [at, height] of all.length === 0 ? [] : changes) {
			const index = at % all.length;
			expect(stack.change(index, height)).toBe(all[index] !== height);
			all[index] = height;
		}
		expectLike(stack, all, place);
	}), runs);
});
