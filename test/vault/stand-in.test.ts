// Notes without a list: what they say is known from the app's metadata, so the start does not read them (performance.md C1).
import { shownBy } from '../core/notebook/small-vault';
import { FakeVault, nextTurn } from '../support/fake-vault';
import { buildOn, type PluginOnFake } from '../support/plugin-on-fake';

const ANA = 'People/Ana Ruiz.md';
const AT = '1-1s/2026-03-05 Ana.md';
const OPEN = '1-1s/2026-03-12 Ana.md';

async function startOn(vault: FakeVault): Promise<PluginOnFake> {
	const plugin = buildOn(vault);
	await plugin.start();
	await plugin.source.whenRead();
	return plugin;
}

/** The same vault, where the app tells too little of its notes to know one without reading it. */
async function whereAllAreRead(notes: Record<string, string>): Promise<PluginOnFake> {
	const vault = new FakeVault(notes);
	const { getFileCache } = vault.app.metadataCache;
	vault.app.metadataCache.getFileCache = (file) => {
		const cache = getFileCache(file);
		return cache === null ? null : { ...cache, listItems: [{ parent: -1, position: { start: { line: 0 } } }] as never };
	};
	const plugin = await startOn(vault);
	expect(vault.asked.reads).toEqual(expect.arrayContaining(Object.entries(notes).filter(([, text]) => text !== '').map(([path]) => path)));
	return plugin;
}

const PERSON = '---\ntype: peer\naliases: [Ania]\ncadence: 2w\n---\n';
const LISTS = { [OPEN]: '- [ ] send it\n- [ ] @ania: read it\n' };

test.each<[string, string, string]>([
	['a person with aliases and a rhythm', ANA, `${PERSON}Met at the fair.\n`],
	['nothing behind the properties', ANA, PERSON.trimEnd()],
	['headings and rules', ANA, `${PERSON}# Ana\n\nText\n\n---\n\n### Older\nmore text\n\n\n`],
	['Windows line ends', ANA, `${PERSON}# Ana\n\nText\n`.replace(/\n/g, '\r\n')],
	['a rolling note with days', ANA, `${PERSON}## 2026-03-01\nall well\n\n## 2026-02-01 cancelled\n\n`],
	['a heading that names a day that is none', ANA, `${PERSON}## 2026-02-30\n`],
	['a tag in the text', 'Notes/Tom.md', '---\ncreated: 2026\nkind: x\ncategories: y\n---\nsays #peer here, and #other\n'],
	['a meeting', AT, '---\ntype: one-on-one\npeer: Ana Ruiz\nkind: first\naim: trust\n---\n## Agenda\n\nWe talked.\n'],
	['a one-on-one in a note of the day', 'Daily/2026-03-06.md', '---\ndate: 2026-03-06\n---\n# Friday\n## 1:1 [[Ana Ruiz]]\nAll well.\n## Later\n'],
	['an empty note', ANA, ''],
])('%s: known without a read, as if it had been read', async (_, path, text) => {
	const vault = new FakeVault({ ...LISTS, [path]: text });
	const plugin = await startOn(vault);
	expect(vault.asked.reads).toEqual([OPEN]);
	expect(plugin.notebook.has(path)).toBe(true);
	expect(shownBy(plugin.notebook)).toEqual(shownBy((await whereAllAreRead({ ...LISTS, [path]: text })).notebook));
});

test.each<[string, string]>([
	['a list', '- [ ] one\n'], ['a list in a quote', '> - [ ] one\n'], ['a callout', '> [!note] x\n'], ['a comment that is never closed', '%%\n\n- [ ] one\n'],
	['code that is never closed', '```\n- [ ] one\n'], ['maths', '$$\n- [ ] one\n'], ['HTML', '<div>\n- [ ] one\n'], ['a heading of more than its text', '##  2026-03-01\n'],
])('%s: the note is read', async (_, text) => {
	const vault = new FakeVault({ [ANA]: `${PERSON}${text}` });
	const plugin = await startOn(vault);
	expect(vault.asked.reads).toEqual([ANA]);
	expect(shownBy(plugin.notebook)).toEqual(shownBy((await whereAllAreRead({ [ANA]: `${PERSON}${text}` })).notebook));
});

test.each<[string, string]>([['without properties', 'text\n'], ['whose properties are no YAML', '---\ntype: [peer\n---\ntext\n'], ['that is no text', '\0']])('a note %s is read', async (_, text) => {
	const vault = new FakeVault({ [AT]: text });
	await startOn(vault);
	expect(vault.asked.reads).toEqual([AT]);
});

test('a bank in properties is read: each question has its line', async () => {
	const text = '---\ntype: questions\nlang: en\nquestions:\n  - id: one\n    text: What went well?\n  - id: two\n    text: What comes next?\n---\nAbout them.\n';
	const plugin = await startOn(new FakeVault({ [ANA]: text }));
	expect(plugin.notebook.factsOf(ANA)?.bank?.records.map(({ line }) => line)).toEqual([4, 6]);
	expect(shownBy(plugin.notebook)).toEqual(shownBy((await whereAllAreRead({ [ANA]: text })).notebook));
});

test('a note that is shorter than its metadata says is read: the metadata is of another text', async () => {
	const vault = new FakeVault({ ...LISTS, [ANA]: `${PERSON}# Ana\n\n${'Text\n\n'.repeat(50)}## 2026-03-01\nshort\n` });
	const stale = vault.app.metadataCache.getFileCache(vault.app.vault.getFileByPath(ANA) as never);
	const { getFileCache } = vault.app.metadataCache;
	vault.app.metadataCache.getFileCache = (file) => (file.path === ANA ? stale : getFileCache(file));
	const entry = vault.files.get(ANA);
	if (entry !== undefined) Object.assign(entry, { text: PERSON });
	Object.assign(entry?.file.stat ?? {}, { size: PERSON.length });
	const plugin = await startOn(vault);
	expect(vault.asked.reads).toEqual(expect.arrayContaining([ANA, OPEN]));
	expect(plugin.notebook.factsOf(ANA)?.headings).toEqual([]);
});

test('properties that are no table are said to be none, as if they had been read', async () => {
	const text = '---\n- type\n- peer\n---\n# Ana\n';
	const vault = new FakeVault({ ...LISTS, [ANA]: text });
	const { getFileCache } = vault.app.metadataCache;
	vault.app.metadataCache.getFileCache = (file) => {
		const cache = getFileCache(file);
		return cache === null || file.path !== ANA ? cache : { ...cache, listItems: [], frontmatter: ['type', 'peer'] as never };
	};
	const plugin = await startOn(vault);
	expect(plugin.notebook.factsOf(ANA)).toMatchObject({ brokenProperties: true, properties: null });
});

test('properties that are a mere text stop nothing', async () => {
	const vault = new FakeVault({ ...LISTS, [ANA]: `${PERSON}- x\n`, 'Notes/odd.md': '---\ntext\n---\n- [ ] [[Ana Ruiz]] asks\n' });
	const { getFileCache } = vault.app.metadataCache;
	vault.app.metadataCache.getFileCache = (file) => {
		const cache = getFileCache(file);
		return cache === null || file.path !== 'Notes/odd.md' ? cache : { ...cache, frontmatter: 'text' as never };
	};
	const plugin = await startOn(vault);
	expect(plugin.notebook.layOut().all().map(({ text }) => text)).toContain('[[Ana Ruiz]] asks');
});

test('a note that gets a list later is known with it', async () => {
	const vault = new FakeVault({ [ANA]: PERSON });
	const plugin = await startOn(vault);
	vault.writeOutside(ANA, `${PERSON}## 2026-03-01\n- [ ] send it\n`);
	await nextTurn();
	expect(plugin.notebook.layOut().all().map(({ text, meetingDate }) => [text, meetingDate])).toEqual([['send it', '2026-03-01']]);
	expect(vault.asked.reads).toEqual([]);
});
