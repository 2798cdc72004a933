import { turnsOf } from '../../../src/core/prompts/turn';

const ALL = ['a', 'b', 'c', 'd'];

/** Each letter of a word is asked on one day: `abc d` is two days. */
function turnsAfter(days: string, eligible = ALL): string {
	const batches = days.split(' ').filter((day) => day !== '').map((day) => new Set([...day]));
	const turnOf = turnsOf(batches, new Set(eligible));
	return eligible.map((id) => turnOf(id).charAt(0)).join('');
}

test.each([
	['nobody was asked anything', '', 'nnnn'],
	['what was asked is spent while the others were never asked', 'ab', 'wwnn'],
	['once all were asked all wait again', 'ab cd', 'wwww'],
	['what is asked in the new cycle is spent', 'ab cd a', 'swww'],
	['what filled the last set of a cycle is spent in the next', 'abc ad', 'swww'],
	['what was asked again before the last day of a cycle waits like the others', 'abc a d', 'wwww'],
	['asking one thing often spends it once', 'abc a a a', 'swwn'],
	['all asked on one day wait again', 'abcd', 'wwww'],
	['a prompt that was added late does not have to catch up', 'abc abc abc d', 'wwww'],
])('%s', (_, days, turns) => {
	expect(turnsAfter(days)).toBe(turns);
});

test('what may not be asked does not hold the cycle up', () => {
	expect(turnsAfter('abx ab', ['a', 'b'])).toBe('ww');
});

test('a prompt added late comes first while the others keep their turns', () => {
	expect(turnsAfter('ab cd ab', [...ALL, 'new'])).toBe('sswwn');
});

test('a peer who can be asked nothing has no turns to take', () => {
	expect(turnsAfter('ab', [])).toBe('');
});
