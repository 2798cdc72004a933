import { keptList } from '../../../src/core/notebook/kept';

test('a kept list holds the same and is another', () => {
	const items = [1, 2];
	const kept = keptList(items);
	items.push(3);
	expect(kept).toEqual([1, 2]);
});

test('an empty list that is kept takes nothing', () => {
	expect(Object.isFrozen(keptList([]))).toBe(true);
	expect(keptList([])).toEqual([]);
});
