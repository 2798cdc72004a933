// Notes that are read only when their tasks name a peer (performance.md C1): who is one may be known later.
import { FakeVault } from '../support/fake-vault';
import { buildOn, startOn, type PluginOnFake } from '../support/plugin-on-fake';
import { manyTurns } from '../support/turns';

const PROJECT = 'Projects/x.md';
const TOM = 'People/Tom.md';
const PEER = '---\ntype: peer\n---\n';

const found = ({ notebook }: PluginOnFake): string[] => notebook.layOut().all().map(({ text }) => text);

beforeEach(() => { jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] }); });
afterEach(() => { jest.useRealTimers(); });

/** A vault in which nobody of whom the project speaks is a peer. */
async function started(line: string): Promise<{ vault: FakeVault; plugin: PluginOnFake }> {
	const vault = new FakeVault({ [PROJECT]: `- [ ] one ${line}\n`, 'People/Ana.md': PEER });
	const plugin = await startOn(vault);
	vault.asked.reads.length = 0;
	return { vault, plugin };
}

test.each([['[[Tom]]'], ['[Tom](People/Tom.md)'], ['[[People/Tom|him]]'], ['#people/tom']])('a task with %s is found once Tom is a peer', async (line) => {
	const { vault, plugin } = await started(line);
	expect(found(plugin)).toEqual([]);
	vault.writeOutside(TOM, PEER);
	await manyTurns();
	await plugin.source.whenRead();
	expect([found(plugin).length, vault.asked.reads]).toEqual([1, [PROJECT]]);
});

test('it is found without anybody asking for it, once nobody has become a peer for a second', async () => {
	const { vault, plugin } = await started('[[Tom]]');
	vault.writeOutside(TOM, PEER);
	await manyTurns();
	jest.advanceTimersByTime(900);
	await manyTurns();
	expect(vault.asked.reads).toEqual([]);
	jest.advanceTimersByTime(200);
	await manyTurns();
	expect([found(plugin).length, vault.asked.reads]).toEqual([1, [PROJECT]]);
});

test.each([['[[Ana Ruiz]]', 'aliases: Ana Ruiz'], ['#people/ana-ruiz', 'aliases: Ana Ruiz']])('a task with %s is found once that is another name of a peer', async (line, property) => {
	const { vault, plugin } = await started(line);
	vault.writeOutside('People/Ana.md', PEER.replace('\n---\n', `\n${property}\n---\n`));
	await manyTurns();
	await plugin.source.whenRead();
	expect([found(plugin).length, vault.asked.reads]).toEqual([1, [PROJECT]]);
});

test('nothing is read while others become peers, or while Tom is only somebody', async () => {
	const { vault, plugin } = await started('[[Tom]]');
	vault.writeOutside('People/Bo.md', PEER);
	vault.writeOutside(TOM, '---\ntype: person\n---\n');
	await manyTurns();
	await plugin.source.whenRead();
	expect([found(plugin), vault.asked.reads]).toEqual([[], []]);
});

test('what is known by then is not read again: edited, moved or gone meanwhile', async () => {
	for (const happens of [
		(vault: FakeVault) => vault.writeOutside(PROJECT, '- [ ] two [[Tom]]\n'),
		(vault: FakeVault) => vault.delete(PROJECT),
		(vault: FakeVault) => vault.renameWithLinks(PROJECT, 'Projects/y.md'),
	]) {
		const { vault, plugin } = await started('[[Tom]]');
		happens(vault);
		await manyTurns();
		vault.writeOutside(TOM, PEER);
		await manyTurns();
		await plugin.source.whenRead();
		const left = [...vault.files.keys()].filter((path) => path.startsWith('Projects/'));
		expect([found(plugin).length, vault.asked.reads]).toEqual([left.length, left.includes('Projects/y.md') ? left : []]);
	}
});

test('a conflict copy is listed once its tasks name a peer, and never read', async () => {
	const vault = new FakeVault({ 'Projects/x (conflicted copy).md': '- [ ] one [[Tom]]\n', 'Projects/y (conflicted copy).md': '- [ ] one [[Nobody]]\n', [TOM]: '' });
	const plugin = await startOn(vault);
	expect(plugin.notebook.unreadable()).toEqual([]);
	vault.writeOutside(TOM, PEER);
	await manyTurns();
	await plugin.source.whenRead();
	expect(plugin.notebook.unreadable().map(({ path }) => path)).toEqual(['Projects/x (conflicted copy).md']);
	expect(vault.asked.reads).toEqual([]);
});

test('another note that is looked at meanwhile takes nothing away', async () => {
	const { vault, plugin } = await started('[[Tom]]');
	vault.writeOutside('Plans/plan.md', 'words');
	await manyTurns();
	vault.changeUnheard('Plans/other.md', 'words');
	vault.writeOutside(TOM, PEER);
	await manyTurns();
	vault.rename('Plans/other.md', 'Plans/z.md');
	await manyTurns();
	await plugin.source.whenRead();
	expect(found(plugin).length).toBe(1);
});

test('whoever waits for the note that makes Tom a peer gets what is found by it', async () => {
	const { vault, plugin } = await started('[[Tom]]');
	vault.writeOutside(TOM, PEER);
	vault.trigger('vault:create', vault.files.get(TOM)?.file);
	await plugin.source.whenRead();
	expect(found(plugin).length).toBe(1);
});

test('whoever waits for the start gets what is found by a note that comes during it', async () => {
	const vault = new FakeVault({ [PROJECT]: '- [ ] one [[Tom]]\n', 'Projects/y.md': '- [ ] two [[Ana]]\n', 'People/Ana.md': PEER });
	vault.beforeRead = async (path) => {
		if (path === 'Projects/y.md') vault.writeOutside(TOM, PEER);
		await manyTurns();
	};
	const plugin = buildOn(vault);
	void plugin.start();
	await plugin.source.whenRead();
	expect(found(plugin).length).toBe(2);
});

test('nothing is waited for once the plugin is gone, not even what its last reading brings', async () => {
	const vault = new FakeVault({ [PROJECT]: '- [ ] one [[Tom]]\n', 'Projects/y.md': '- [ ] two [[Ana]]\n', 'People/Ana.md': PEER });
	const plugin = buildOn(vault);
	vault.beforeRead = async (path) => {
		if (path === 'Projects/y.md') vault.writeOutside(TOM, PEER);
		await manyTurns();
		if (path === 'Projects/y.md') plugin.unload();
	};
	await plugin.start();
	expect([found(plugin).length, jest.getTimerCount()]).toEqual([0, 0]);
});

test('changed settings look at every such note once', async () => {
	const { vault, plugin } = await started('[[Tom]]');
	vault.asked.caches = 0;
	await plugin.follow({ peopleFolders: ['People', 'Team'] });
	jest.advanceTimersByTime(5000);
	await manyTurns();
	expect([vault.asked.caches, vault.asked.reads]).toEqual([1, []]);
});

test('notes that are typed in meanwhile do not put it off', async () => {
	const { vault, plugin } = await started('[[Tom]]');
	vault.writeOutside(TOM, PEER);
	for (let event = 0; event < 4; event += 1) {
		await manyTurns();
		jest.advanceTimersByTime(400);
		vault.writeOutside('Plans/plan.md', `words ${event}`);
	}
	await manyTurns();
	expect(found(plugin).length).toBe(1);
});

test('a conflict copy is no longer listed once nobody is a peer whom its tasks name', async () => {
	const vault = new FakeVault({ 'Projects/x (conflicted copy).md': '- [ ] one [[Tom]]\n', [TOM]: PEER });
	const plugin = await startOn(vault);
	expect(plugin.notebook.unreadable()).toHaveLength(1);
	for (const text of ['---\ntype: person\n---\n', PEER, '']) {
		vault.writeOutside(TOM, text);
		await manyTurns();
		await plugin.source.whenRead();
		expect(plugin.notebook.unreadable()).toHaveLength(text === PEER ? 1 : 0);
	}
	vault.writeOutside('Projects/x (conflicted copy).md', '- [ ] two [[Tom]]\n');
	await manyTurns();
	vault.writeOutside(TOM, PEER);
	await manyTurns();
	await plugin.source.whenRead();
	expect(plugin.notebook.unreadable()).toHaveLength(1);
});

test('a link that leads to a peer once another note of that name is gone is found', async () => {
	const vault = new FakeVault({ [PROJECT]: '- [ ] one [[Tom]]\n', 'Tom.md': 'words', 'Team/Tom.md': PEER, 'Clients/Tom.md': '---\ntype: person\n---\n' });
	const plugin = await startOn(vault);
	expect(found(plugin)).toEqual([]);
	vault.delete('Tom.md');
	await plugin.source.whenRead();
	expect(found(plugin).length).toBe(1);
});

test.each([['#people/tom，tomorrow'], ['#people/tom📅 2026-03-12']])('a tag ends where it does in the line, not where the app ends it: %s', async (line) => {
	const vault = new FakeVault({ [PROJECT]: `- [ ] one ${line}\n`, [TOM]: PEER });
	const tag = /#\S+/.exec(line)?.[0];
	const { metadataCache } = vault.app;
	const getFileCache = metadataCache.getFileCache.bind(metadataCache);
	metadataCache.getFileCache = (file) => {
		const cache = getFileCache(file);
		return cache?.tags?.[0] === undefined ? cache : { ...cache, tags: [{ ...cache.tags[0], tag: tag ?? '' }] };
	};
	const plugin = await startOn(vault);
	expect(found(plugin).length).toBe(1);
});

test('looking again tells nobody when nothing is found', async () => {
	const { vault, plugin } = await started('[[Tom]]');
	vault.writeOutside(TOM, '---\ntype: person\n---\n');
	await manyTurns();
	let told = 0;
	plugin.notebook.onChange(() => { told += 1; });
	await plugin.source.whenRead();
	expect(told).toBe(0);
});

test('a conflict copy to which a meeting links is not looked at for ever', async () => {
	const vault = new FakeVault({
		'Projects/x (conflicted copy).md': '- [ ] one [[Tom]]\n', 'Projects/y (conflicted copy).md': '- [ ] one [[Nobody]]\n',
		'1-1s/2026-03-05.md': '---\npeer: ["[[x (conflicted copy)]]", "[[y (conflicted copy)]]"]\n---\n',
	});
	const plugin = await startOn(vault);
	for (const text of [PEER, '', PEER]) {
		vault.writeOutside(TOM, text);
		await manyTurns();
		const before = vault.asked.caches;
		void plugin.source.whenRead();
		await manyTurns();
		expect(vault.asked.caches - before).toBeLessThan(10);
	}
});
