import { findLinks } from '../../../src/core/text/links';

test.each([
	['[[Ana Ruiz]]', 'Ana Ruiz', null], ['[[People/Ana|JD]]', 'People/Ana', 'JD'], ['[[Ana#About]]', 'Ana', null], ['[[Ana#^b|x]]', 'Ana', 'x'], ['[[Ana^b]]', 'Ana', null],
	['[[@Jane]]', '@Jane', null], ['[[People/@Jane.md|@Jane]]', 'People/@Jane', '@Jane'], ['[[ Ana ]]', 'Ana', null], ['[[Ana|a [b c]]', 'Ana', 'a [b c'],
	['[Ana](People/Ana%20Ruiz.md)', 'People/Ana Ruiz', 'Ana'], ['[Ana](<People/Ana Ruiz.md>)', 'People/Ana Ruiz', 'Ana'], ['[a](Ana.md#About)', 'Ana', 'a'],
	['[a](Ana_(design).md)', 'Ana_(design)', 'a'], ['[a](Ana.md "title")', 'Ana', 'a'], ['[a](100%.md)', '100%', 'a'], ['[](Ana.md)', 'Ana', ''],
	['[[Ana.mdx]]', 'Ana.mdx', null], ['[a](Ana.mdx)', 'Ana.mdx', 'a'], ['[[Ana| a ]]', 'Ana', 'a'], ['[a](x<y.md)', 'x<y', 'a'], ['[a](x>y.md)', 'x>y', 'a'], ['[a](x/y:z.md)', 'x/y:z', 'a'],
	["[[Zoë O'Brien-Núñez]]", "Zoë O'Brien-Núñez", null], ['[[王小明]]', '王小明', null],
])('reads %j', (text, target, display) => {
	expect(findLinks(`see ${text} now`)).toEqual([{ start: 4, end: 4 + text.length, target, display }]);
});

test.each([
	'![[Ana]]', '![a](Ana.md)', '[a](https://x.org)', '[a](HTTPS://x.org)', '[a](mailto:ana@x.org)', '[a](obsidian://open)', '[[#here]]', '[[]]', '[[a', '[a]', '[a] (b)', '[a](#here)', '[[a]', '[x](',
])('finds no link to a note in %j', (text) => {
	expect(findLinks(text)).toEqual([]);
});

test('reads several links in order', () => {
	expect(findLinks('[[a]] [b](c.md) [[d|e]]').map((link) => link.target)).toEqual(['a', 'c', 'd']);
});
