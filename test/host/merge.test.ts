import fc from 'fast-check';
import { runs } from '../support/runs';
import { diffText, mergeText } from '../workbench/page/editor/merge';

test('changes of different lines are both kept', () => {
	expect(mergeText('a\nb\nc\n', 'A\nb\nc\n', 'a\nb\nC\n')).toBe('A\nb\nC\n');
});

test('changes of neighbouring lines are both kept', () => {
	expect(mergeText('one\ntwo\n', 'one!\ntwo\n', 'one\ntwo?\n')).toBe('one!\ntwo?\n');
});

test('text typed at the end of a line and a line added below it are both kept', () => {
	expect(mergeText('- [ ] a\n', '- [ ] a typed\n', '- [ ] a\n- [ ] b\n')).toBe('- [ ] a typed\n- [ ] b\n');
});

test('a box ticked outside and words typed in the same line are both kept', () => {
	expect(mergeText('- [ ] send it\n', '- [ ] send it today\n', '- [x] send it\n')).toBe('- [x] send it today\n');
});

test('where both changed one word, theirs comes first and mine after it', () => {
	expect(mergeText('x\n', 'mine\n', 'theirs\n')).toBe('theirsmine\n');
});

test('two additions at the end of a text without a last line break are both kept', () => {
	const merged = mergeText('a', 'a\nmine', 'a\ntheirs');
	expect(merged).toContain('mine');
	expect(merged).toContain('theirs');
});

test('the same change on both sides is made once', () => {
	expect(mergeText('a\n', 'a\nb\n', 'a\nb\n')).toBe('a\nb\n');
});

const text = fc.array(fc.constantFrom('a', 'b', 'c d', ''), { maxLength: 6 }).map((lines) => lines.join('\n'));

test('a side that changed nothing leaves the other side as it is', () => {
	fc.assert(fc.property(text, text, (base, other) => {
		expect(mergeText(base, base, other)).toBe(other);
		expect(mergeText(base, other, base)).toBe(other);
	}), runs);
});

test('a line only one side typed is never lost', () => {
	fc.assert(fc.property(text, text, fc.nat(6), (base, theirs, at) => {
		const lines = base.split('\n');
		lines.splice(Math.min(at, lines.length), 0, 'typed-only-here');
		expect(mergeText(base, lines.join('\n'), theirs)).toContain('typed-only-here');
	}), runs);
});

test('the changes for an editor make the one text the other', () => {
	fc.assert(fc.property(text, text, (before, after) => {
		let changed = before;
		for (const { from, to, insert } of diffText(before, after).reverse()) changed = changed.slice(0, from) + insert + changed.slice(to);
		expect(changed).toBe(after);
	}), runs);
});

test('texts with thousands of other words keep the lines they share', () => {
	const words = (name: string): string => Array.from({ length: 1500 }, (_, at) => `${name}${at}`).join(' ');
	expect(mergeText(`${words('a')}\nkept\n`, `${words('b')}\nkept\n`, `${words('a')}\nkept\nadded\n`)).toBe(`${words('b')}\nkept\nadded\n`);
});

test('a changed line moves no text around it', () => {
	expect(diffText('one\ntwo words\nthree', 'one\ntwo good words\nthree')).toEqual([{ from: 8, to: 8, insert: 'good ' }]);
});
