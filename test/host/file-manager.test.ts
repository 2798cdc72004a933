// Pins link resolution and what the FileManager does to other notes and to properties.
import type { TFile } from '../workbench/page/vault/files';
import { directVault, type DirectVault } from './support/direct-client';

let at: DirectVault;

beforeEach(async () => {
	at = await directVault({
		'Ana.md': '# Ana',
		'People/Tom.md': 't',
		'Old/Tom.md': 'other Tom',
		'1-1s/Talk.md': '---\npeer: "[[Ana]]"\n---\n[[Ana|A]] ![[Ana#x]] [a](../Ana.md) [[Tom]]\r\n[[Ana]]\n',
		'pic.png': '',
	});
});

afterEach(() => at.close());

function file(path: string): TFile {
	const found = at.vault.getFileByPath(path);
	if (!found) throw new Error(`no ${path}`);
	return found;
}

test.each([
	['Ana', '1-1s/Talk.md', 'Ana.md'],
	['ana', '1-1s/Talk.md', 'Ana.md'],
	['People/Tom', '1-1s/Talk.md', 'People/Tom.md'],
	['Tom', 'People/X.md', 'People/Tom.md'],
	['Tom', 'Ana.md', 'Old/Tom.md'],
	['../Ana', '1-1s/Talk.md', 'Ana.md'],
	['./Ana', '1-1s/Talk.md', null],
	['/People/Tom.md', 'Ana.md', 'People/Tom.md'],
	['pic.png', 'Ana.md', 'pic.png'],
	['pic', 'Ana.md', null],
	['', 'Ana.md', 'Ana.md'],
])('the link %p in %p leads to %p — getFirstLinkpathDest: "Get the best match for a linkpath"', (link, source, target) => {
	expect(at.metadataCache.getFirstLinkpathDest(link, source)?.path ?? null).toBe(target);
});

test('a unique name is link enough — fileToLinktext: "If file name is unique, use the filename. If not unique, use full path."', () => {
	expect(at.metadataCache.fileToLinktext(file('Ana.md'), '')).toBe('Ana');
	expect(at.metadataCache.fileToLinktext(file('Ana.md'), '', false)).toBe('Ana.md');
	expect(at.metadataCache.fileToLinktext(file('People/Tom.md'), '')).toBe('People/Tom');
	expect(at.fileManager.generateMarkdownLink(file('People/Tom.md'), 'Ana.md', '#x', 'T')).toBe('[[People/Tom#x|T]]');
	expect(at.fileManager.generateMarkdownLink(file('Ana.md'), '')).toBe('[[Ana]]');
});

test('resolved links are counted, those of properties too — resolvedLinks: "destination file paths with the link count"', () => {
	expect(at.metadataCache.resolvedLinks['1-1s/Talk.md']).toEqual({ 'Ana.md': 5, 'Old/Tom.md': 1 });
});

test('renameFile carries the new name into every link — "Rename or move a file safely, and update all links to it"', async () => {
	await at.fileManager.renameFile(file('Ana.md'), 'People/Ana Ruiz.md');
	expect(at.read('1-1s/Talk.md')).toBe('---\npeer: "[[Ana Ruiz]]"\n---\n[[Ana Ruiz|A]] ![[Ana Ruiz#x]] [a](People/Ana%20Ruiz.md) [[Tom]]\r\n[[Ana Ruiz]]\n');
	await at.quiet();
	expect(at.metadataCache.resolvedLinks['1-1s/Talk.md']).toEqual({ 'People/Ana Ruiz.md': 5, 'Old/Tom.md': 1 });
});

test('renameFile leaves alone what only looks like a link: in code, behind a backslash — "update all links to it"', async () => {
	await at.vault.modify(file('1-1s/Talk.md'), '[[Ana]] `[[Ana]]` \\[[Ana]]\n\n```\n[[Ana]]\n```\n');
	await at.fileManager.renameFile(file('Ana.md'), 'Ann.md');
	expect(at.read('1-1s/Talk.md')).toBe('[[Ann]] `[[Ana]]` \\[[Ana]]\n\n```\n[[Ana]]\n```\n');
});

test('renaming a folder carries on its notes\' links — "Rename or move a file safely"', async () => {
	const folder = at.vault.getFolderByPath('Old');
	if (folder) await at.fileManager.renameFile(folder, 'Older');
	expect(at.read('1-1s/Talk.md')).toContain('[[Older/Tom]]');
});

test('vault.rename leaves links as they are — "To ensure links are automatically renamed, use FileManager.renameFile instead"', async () => {
	await at.vault.rename(file('Ana.md'), 'Anna.md');
	await at.quiet();
	expect(at.read('1-1s/Talk.md')).toContain('[[Ana|A]]');
});

test('processFrontMatter changes the properties and no byte below — "Atomically read, modify, and save the frontmatter of a note"', async () => {
	await at.fileManager.processFrontMatter(file('1-1s/Talk.md'), (properties) => {
		properties['done'] = true;
		properties['none'] = null;
	});
	expect(at.read('1-1s/Talk.md')).toBe('---\npeer: "[[Ana]]"\ndone: true\nnone:\n---\n[[Ana|A]] ![[Ana#x]] [a](../Ana.md) [[Tom]]\r\n[[Ana]]\n');
	await at.fileManager.processFrontMatter(file('Ana.md'), (properties) => {
		properties['stage'] = 'new';
	});
	expect(at.read('Ana.md')).toBe('---\nstage: new\n---\n# Ana');
	await at.fileManager.processFrontMatter(file('Ana.md'), (properties) => {
		delete properties['stage'];
	});
	expect(at.read('Ana.md')).toBe('# Ana');
});

test('broken properties are thrown and kept — "@throws YAMLParseError if the YAML parsing fails"', async () => {
	await at.vault.modify(file('Ana.md'), '---\na: [\n---\n');
	await expect(at.fileManager.processFrontMatter(file('Ana.md'), () => undefined)).rejects.toThrow(expect.objectContaining({ name: 'YAMLParseError' }));
	expect(at.read('Ana.md')).toBe('---\na: [\n---\n');
});

test('parallel changes of properties all take effect — "Atomically"', async () => {
	await Promise.all(Array.from({ length: 20 }, (_, n) => at.fileManager.processFrontMatter(file('Ana.md'), (properties) => {
		properties[`k${n}`] = n;
	})));
	expect(at.read('Ana.md').match(/^k\d+: \d+$/gm)).toHaveLength(20);
});

test('trashFile keeps the file in .trash — "Remove a file or a folder from the vault according the user\'s preferred trash options"', async () => {
	await at.fileManager.trashFile(file('Ana.md'));
	expect(at.read('.trash/Ana.md')).toBe('# Ana');
	expect(at.vault.getFileByPath('Ana.md')).toBeNull();
});
