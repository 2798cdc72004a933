// Events in, notebook out; how often the vault is asked (performance.md C1 to C4).
import type { CachedMetadata, TFile } from 'obsidian';
import yaml from 'yaml';
import { FakeVault, nextTurn } from '../support/fake-vault';
import { buildOn, startOn, type PluginOnFake } from '../support/plugin-on-fake';

const MEETING = '---\npeer: Ana\ndate: 2026-03-05\n---\n## Agreed\n- [ ] one\n';
const AT = '1-1s/2026-03-05 Ana.md';

const tasks = ({ notebook }: PluginOnFake): string[] => notebook.layOut().all().map(({ text }) => text);
const paths = ({ notebook }: PluginOnFake): string[] => notebook.meetings().map(({ path }) => path);

test('being built asks the vault nothing', () => {
	const vault = new FakeVault({ [AT]: MEETING });
	buildOn(vault);
	expect(vault.asked).toEqual({ reads: [], caches: 0, processes: 0, creates: [] });
});

test('the start reads each promising note once, no others', async () => {
	const promising: Record<string, string> = {
		[AT]: MEETING, 'People/Ana.md': '', 'a.md': '---\ntype: peer\n---\n', 'b.md': '#person here', 'c.md': '---\ncategories: "[[Meetings]]"\n---\n', 'd.md': '---\ncadence: 6w\n---\n',
		'e.md': '- [ ] x [[Ana]]', 'f.md': '- [x] y #people/ana', 'Daily/2026-03-05.md': '# A day', 'Daily/20260306.md': '## 1:1 [[Ana]]', 'log.md': '---\ndate: 2026-03-07\n---\n## 1:1 [[Ana]]', 'me.md': '',
		'p.md': '---\ntag: peer\n---\n', 'q.md': '---\nTags: [other, Person]\n---\n',
	};
	const others: Record<string, string> = {
		'g.md': '- [ ] x', 'h.md': '[[Ana]]', 'Daily/2026-03-06.md': 'no heading', 'Templates/meeting.md': '---\ntype: one-on-one\n---\n', 'Old/1.md': MEETING, '1-1s/{{date}}.md': '', 'x.txt': '', 'i.md': '---\ntitle: x\n---\n## y',
		'j.md': '- [ ] x [[Project]]', 'k.md': '- [ ] x\n\n[[Ana]]', 'l.md': '- [ ] y #people/tom', 'm.md': '- [ ] x ![[Ana]]', 'n.md': '- x [[Ana]]\n- [ ] y', 'o.md': '---\ntags: people/ana\n---\n- [ ] x',
	};
	const withLists = Object.fromEntries(Object.entries(promising).map(([path, text]) => [path, `${text}\n- an item`]));
	const vault = new FakeVault({ ...others, ...withLists });
	await buildOn(vault, { excludedFolders: ['Old'], me: { note: 'me' } }).start();
	expect(vault.asked.reads.sort()).toEqual(Object.keys(promising).sort());
	expect(vault.mostInFlight).toBe(4);
});

test('properties that the app has read are not read again', async () => {
	const parse = jest.spyOn(yaml, 'parse');
	const vault = new FakeVault({ [AT]: MEETING, 'a.md': '---\n- no\n- properties\n---\n' });
	vault.app.metadataCache.getFileCache = ({ path }: TFile) => (path === AT ? { frontmatter: { peer: 'Ana', date: '2026-03-05' } } : { sections: [{ type: 'yaml' }] }) as unknown as CachedMetadata;
	const plugin = await startOn(vault);
	expect(plugin.notebook.meetings().map(({ peer, date }) => [peer.name, date])).toEqual([['Ana', '2026-03-05']]);
	expect(parse.mock.calls.map(([text]) => text)).toEqual(['- no\n- properties']);
});

test('properties of an older text count until its event comes', async () => {
	const vault = new FakeVault({ [AT]: MEETING });
	vault.app.metadataCache.getFileCache = () => ({ frontmatter: { peer: 'Tom' } }) as unknown as CachedMetadata;
	const plugin = await startOn(vault);
	vault.trigger('metadata:changed', vault.app.vault.getFileByPath(AT), MEETING);
	expect(plugin.notebook.meetings().map(({ peer }) => peer.name)).toEqual(['Ana']);
});

test('one change is taken from its event without a read', async () => {
	const vault = new FakeVault({ [AT]: MEETING });
	const plugin = await startOn(vault);
	const { caches } = vault.asked;
	vault.writeOutside(AT, MEETING.replace('one', 'two'));
	await nextTurn();
	expect([tasks(plugin), vault.asked.reads, vault.asked.caches]).toEqual([['two'], [], caches]);
});

test('a rename reads nothing', async () => {
	const vault = new FakeVault({ [AT]: MEETING });
	const plugin = await startOn(vault);
	vault.rename(AT, '1-1s/Moved.md');
	await nextTurn();
	expect([paths(plugin), vault.asked.reads]).toEqual([['1-1s/Moved.md'], []]);
});

test('a deletion reads nothing', async () => {
	const vault = new FakeVault({ [AT]: MEETING });
	const plugin = await startOn(vault);
	vault.delete(AT);
	expect([paths(plugin), vault.asked.reads]).toEqual([[], []]);
});

test('a note that leaves its folder as another kind of file is forgotten', async () => {
	const vault = new FakeVault({ [AT]: MEETING });
	const plugin = await startOn(vault);
	vault.rename(AT, '1-1s/2026-03-05 Ana.txt');
	expect(paths(plugin)).toEqual([]);
});

test('a note nobody had reason to read is read when it comes into a meetings folder', async () => {
	const vault = new FakeVault({ 'Inbox/2026-03-05 Ana.md': '- [ ] one' });
	const plugin = await startOn(vault);
	vault.rename('Inbox/2026-03-05 Ana.md', AT);
	await plugin.source.whenRead();
	await nextTurn();
	await nextTurn();
	expect([tasks(plugin), vault.asked.reads]).toEqual([['one'], [AT]]);
});

test('a note that moves about where nothing is ours is never read', async () => {
	const vault = new FakeVault({ 'Inbox/a.md': 'x' });
	await startOn(vault);
	vault.rename('Inbox/a.md', 'Outbox/a.md');
	await nextTurn();
	expect(vault.asked.reads).toEqual([]);
});

describe('while the start is reading', () => {
	let vault: FakeVault;
	let plugin: ReturnType<typeof buildOn>;
	let release: () => void;
	let started: Promise<void>;

	beforeEach(async () => {
		vault = new FakeVault({ [AT]: MEETING, '1-1s/2026-03-06 Bo.md': '- [ ] other' });
		const gate = new Promise<void>((resolve) => { release = resolve; });
		// The first note is read at once, and waits for the second.
		vault.beforeRead = (path) => (path === AT ? Promise.resolve() : gate);
		plugin = buildOn(vault);
		started = plugin.start();
		await nextTurn();
	});

	async function finish(): Promise<void> {
		release();
		await started;
		await nextTurn();
	}

	test('an event with a newer text wins over the text read before it', async () => {
		vault.writeOutside(AT, MEETING.replace('one', 'newer'));
		await nextTurn();
		await finish();
		expect(tasks(plugin).sort()).toEqual(['newer', 'other']);
	});

	test('a note deleted after it was read stays gone', async () => {
		vault.delete(AT);
		await finish();
		expect(paths(plugin)).toEqual(['1-1s/2026-03-06 Bo.md']);
	});

	test('a note renamed after it was read is known by its new name only', async () => {
		vault.rename(AT, '1-1s/2026-03-05 Anna.md');
		await finish();
		expect(paths(plugin).sort()).toEqual(['1-1s/2026-03-05 Anna.md', '1-1s/2026-03-06 Bo.md']);
	});

	test('a note deleted while it is being read stays gone', async () => {
		vault.delete('1-1s/2026-03-06 Bo.md');
		await finish();
		expect(paths(plugin)).toEqual([AT]);
	});

	test('whoever waits for the reading waits until the notebook holds it', async () => {
		const seen = plugin.source.whenRead().then(() => tasks(plugin).length);
		await finish();
		expect(await seen).toBe(2);
	});

	test('settings that change do not read a note a second time', async () => {
		const followed = plugin.follow({});
		await finish();
		await followed;
		expect(vault.asked.reads.sort()).toEqual([AT, '1-1s/2026-03-06 Bo.md'].sort());
	});
});

test('a read that fails leaves out its note, nothing else', async () => {
	const vault = new FakeVault({ '1-1s/2026-03-04 Bo.md': '- [ ] lost', [AT]: MEETING });
	vault.beforeRead = (path) => (path.endsWith('Bo.md') ? Promise.reject(new Error('no access')) : nextTurn());
	const plugin = buildOn(vault);
	await plugin.start();
	await plugin.source.whenRead();
	expect(paths(plugin)).toEqual([AT]);
});

test('settings that change before the layout is ready do not pass for a vault that was read', async () => {
	const plugin = buildOn(new FakeVault({}));
	await plugin.follow({});
	expect(plugin.source.isSettled()).toBe(false);
});

test('a folder that comes into the meetings folders is read, known notes are not', async () => {
	const vault = new FakeVault({ [AT]: MEETING, 'Talks/2026-03-06 Ana.md': '- [ ] two' });
	const plugin = await startOn(vault);
	await plugin.follow({ meetingsFolders: ['1-1s', 'Talks'] });
	expect([tasks(plugin).sort(), vault.asked.reads]).toEqual([['one', 'two'], ['Talks/2026-03-06 Ana.md']]);
});

test('notes of a folder that is a meetings folder no more are no meetings', async () => {
	const plugin = await startOn(new FakeVault({ [AT]: MEETING }));
	await plugin.follow({ meetingsFolders: [] });
	expect([paths(plugin), tasks(plugin)]).toEqual([[], []]);
	await plugin.follow({});
	expect(paths(plugin)).toEqual([AT]);
});

test('an excluded folder is left out, then read again when it is excluded no more', async () => {
	const vault = new FakeVault({ [AT]: MEETING });
	const plugin = await startOn(vault);
	await plugin.follow({ excludedFolders: ['1-1s'] });
	expect([paths(plugin), vault.asked.reads]).toEqual([[], []]);
	await plugin.follow({});
	expect([paths(plugin), vault.asked.reads]).toEqual([[AT], [AT]]);
});

test('what was typed is not taken from an editor that has not loaded the note again yet', async () => {
	const other = '1-1s/2026-03-06 Ana.md';
	const vault = new FakeVault({ [AT]: MEETING, [other]: MEETING.replace('one', 'other') });
	const plugin = await startOn(vault);
	const view = vault.open(AT);
	view.editor.type(MEETING.replace('one', 'typed'));
	await view.save();
	const { file } = view;
	view.file = vault.open(other).file;
	vault.views.pop();
	vault.active = view;
	vault.trigger('workspace:file-open', view.file);
	view.editor.load(vault.textOf(other));
	view.file = file;
	await new Promise((resolve) => setTimeout(resolve, 250));
	expect(tasks(plugin)).toEqual(['typed', 'other']);
	view.editor.type('nothing of a meeting');
	await new Promise((resolve) => setTimeout(resolve, 250));
	expect(tasks(plugin)).toEqual(['other']);
});

test('who waits for the reading waits for what has not begun yet as well', async () => {
	const vault = new FakeVault({ 'one.md': MEETING, 'two.md': MEETING.replace('05', '06') });
	const plugin = await startOn(vault);
	vault.rename('one.md', '1-1s/one.md');
	vault.rename('two.md', '1-1s/two.md');
	await plugin.source.whenRead();
	expect(paths(plugin)).toEqual(['1-1s/one.md', '1-1s/two.md']);
});
