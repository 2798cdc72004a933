import { folderOf, isInFolder, noteName } from '../../../src/core/text/path';

test.each([['a/b/Ana Ruiz.md', 'Ana Ruiz'], ['Ana.MD', 'Ana'], ['a.b.md', 'a.b'], ['Ana', 'Ana'], ['a/.md', ''], ['Notes on a.mdx.md', 'Notes on a.mdx'], ['a.md.md', 'a.md']])('the note %s is called %j', (path, name) => {
	expect(noteName(path)).toBe(name);
});

test.each([['a/b/c.md', 'a/b'], ['c.md', ''], ['/c.md', '']])('%s lies in the folder %j', (path, folder) => {
	expect(folderOf(path)).toBe(folder);
});

test.each([
	['1-1s/a.md', '1-1s', true], ['1-1s/b/a.md', '/1-1s/', true], ['1-1s old/a.md', '1-1s', false], ['1-1s.md', '1-1s', false], ['b/1-1s/a.md', '1-1s', false], ['a.md', '', false], ['a.md', '/', false], ['/a.md', '', false],
	['1-1s/a.md', '//1-1s//', true], ['a/b/c.md', 'a/b', true], ['ab/c.md', 'a/b', false],
])('%s in the folder %j: %s', (path, folder, inside) => {
	expect(isInFolder(path, folder)).toBe(inside);
});
