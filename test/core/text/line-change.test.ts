// What is put into a line takes a cursor in its text along.
import fc from 'fast-check';
import { lineChange, movedBy } from '../../../src/core/text/line-change';
import { nastyText } from './lines-of-all-kinds';
import { runs } from '../../support/runs';

/** The line with `|` for the cursor, after it became another one. */
function moved(before: string, after: string): string {
	const at = before.indexOf('|');
	const change = lineChange(before.replace('|', ''), after);
	const to = change === null ? at : movedBy(change, at);
	return `${after.slice(0, to)}|${after.slice(to)}`;
}

test.each([
	['|text', '- [ ] text', '- [ ] |text'], ['te|xt', '- [ ] Ana: text', '- [ ] Ana: te|xt'], ['- |text', '- [ ] text', '- [ ] |text'], ['|- text', '- [ ] text', '|- [ ] text'], ['|', '- [ ] Ana: ', '- [ ] Ana: |'],
	['- [ ] |Ana rings', '- [ ] Ana: Ana rings', '- [ ] Ana: |Ana rings'], ['- [?] Ana: te|xt', '- [ ] we: text', '- [ ] we: te|xt'], ['same|', 'same', 'same|'], ['- [ ] A|na: text', '- [ ] text', '- [ ] |text'], ['a|😀', 'b😁', 'b|😁'],
])('%j becomes %j: %j', (before, after, expected) => {
	expect(moved(before, after)).toBe(expected);
});

test('a change makes the one line of the other, and moves no place out of it', () => {
	fc.assert(fc.property(nastyText, nastyText, fc.nat(60), (before, after, at) => {
		const change = lineChange(before, after);
		if (change === null) return expect(before).toBe(after);
		expect(before.slice(0, change.from) + change.insert + before.slice(change.to)).toBe(after);
		const to = movedBy(change, Math.min(at, before.length));
		expect(to >= 0 && to <= after.length).toBe(true);
		expect(movedBy(change, before.length)).toBe(after.length);
		return undefined;
	}), runs);
});
