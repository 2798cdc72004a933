import { withoutComments } from '../../../src/core/text/inline-comment';

test.each([
	['a', 'a'], [' a  b ', 'a b'], ['a %%b%% c', 'a c'], ['%%a%%', ''], ['a %%b', 'a'], ['a <!-- b --> c', 'a c'], ['a <!-- b', 'a'], ['%%a%% b %%c%% d', 'b d'], ['a%%b%%c', 'a c'],
	['a %% b\u2028c %% d', 'a d'], ['a <!-- %% --> b %% c', 'a b'], ['100 % a -- b', '100 % a -- b'], ['', ''],
])('others may read of %j: %j', (text, rest) => {
	expect(withoutComments(text)).toBe(rest);
});
