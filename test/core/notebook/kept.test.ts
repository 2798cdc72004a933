import { keptHeading, keptList } from '../../../src/core/notebook/kept';
import { outlined } from '../text/reading';

test.each(['# a', '## a b', '###### 周会', '# a #', '#  a', ' # a', '#\ta', '# a ', '#', '# ', '# #', '## a##'])('the kept heading of %j has its line', (raw) => {
	const [heading] = outlined(raw).headings.map(keptHeading);
	expect(heading).toMatchObject({ line: 0, raw, level: outlined(raw).headings[0]?.level, text: outlined(raw).headings[0]?.text });
});

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
