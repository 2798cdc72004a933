import { saysOnlyComments, withoutComments } from '../../../src/core/text/inline-comment';

test.each([
	['a', 'a'], [' a  b ', 'a b'], ['a %%b%% c', 'a c'], ['%%a%%', ''], ['a %%b', 'a'], ['a <!-- b --> c', 'a c'], ['a <!-- b', 'a'], ['%%a%% b %%c%% d', 'b d'], ['a%%b%%c', 'a c'],
	['a %% b\u2028c %% d', 'a d'], ['a <!-- %% --> b %% c', 'a b'], ['100 % a -- b', '100 % a -- b'], ['', ''],
])('others may read of %j: %j', (text, rest) => {
	expect(withoutComments(text)).toBe(rest);
});

test.each([
	['- [ ] %%a%%', true], ['- [ ] <!-- a --> %%b%%', true], ['- [ ] %% a', true], ['- [ ] Ana: %%a%%', true], ['- [ ] %%a%% #x 📅 2026-03-12 ^id', true],
	['- [ ] a %%b%%', false], ['- [ ] Read https://x.org/a: %%later%%', false], [`- [ ] ${'a'.repeat(60)}: %%b%%`, true], [`- [ ] ${'a'.repeat(61)}: %%b%%`, false], ['- [ ] Ana: a %%b%%', false], ['- [ ] `%%a%%`', false], ['- [ ] a', false], ['%%a%%', false],
])('%j is a task of nothing but comments: %s', (line, isOnly) => {
	expect(saysOnlyComments(line)).toBe(isOnly);
});
