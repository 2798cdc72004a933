// The next start: what was kept is not read again, and whatever is wrong with it, it is as if there were none (performance.md C5).
import { shownBy } from '../core/notebook/small-vault';
import { sumOf, type SnapshotNotes } from '../../src/core/notebook/snapshot-record';
import { FakeIndexedDb, type StorageTrouble } from '../support/fake-indexed-db';
import { FakeVault } from '../support/fake-vault';
import { buildOn, type PluginOnFake } from '../support/plugin-on-fake';
import { manyTurns } from '../support/turns';

const NOTES: Record<string, string> = {
	'People/Ana.md': '---\ntype: peer\naliases: Annie\n---\n## Next 1:1\n- raise it\n',
	'1-1s/2026-03-05 Ana.md': '## Agreed\n- [ ] one\n- [x] two ✅ 2026-03-06\n', '1-1s/2026-02-05 Ana.md': '- [ ] three 📅 2026-03-01\n',
	'x.md': '- [ ] four [[Ana]]', 'y.md': 'none of ours', '1-1s/odd.md': '\0', '1-1s/2026-03-05 Ana (conflicted copy).md': 'x',
};
const CHANGED = '1-1s/2026-03-05 Ana.md';

let storage: FakeIndexedDb;
let vault: FakeVault;

beforeEach(() => {
	jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
	storage = new FakeIndexedDb();
	storage.install();
	vault = new FakeVault(NOTES);
});

afterEach(() => {
	storage.uninstall();
	jest.useRealTimers();
});

/** Lets the time go by that must be quiet before anything is written. */
async function quiet(milliseconds = 15_000): Promise<void> {
	await manyTurns();
	jest.advanceTimersByTime(milliseconds);
	await manyTurns();
}

async function session(raw: unknown = {}, version = '1.0.0'): Promise<PluginOnFake> {
	vault.asked.reads = [];
	const plugin = buildOn(vault, raw, version);
	const started = plugin.start();
	await quiet(4000);
	await quiet(4000);
	await started;
	return plugin;
}

/** A first session, at whose end everything is written down. */
async function firstSession(): Promise<void> {
	const plugin = await session();
	await quiet();
	plugin.unload();
}

/** The notebook of a session for which nothing was kept. */
async function withoutSnapshot(raw: unknown = {}): Promise<unknown> {
	storage.uninstall();
	const plugin = await session(raw);
	plugin.unload();
	storage.install();
	return shownBy(plugin.notebook);
}

test('a second start reads nothing when nothing has changed', async () => {
	await firstSession();
	const plugin = await session();
	expect(vault.asked.reads).toEqual([]);
	expect(shownBy(plugin.notebook)).toEqual(await withoutSnapshot());
});

test.each([1, 2, 3])('a start with %d changed notes reads as many', async (count) => {
	await firstSession();
	const changed = Object.keys(NOTES).slice(0, count);
	for (const path of changed) vault.changeUnheard(path, `${NOTES[path] ?? ''}\n- [ ] more`);
	const plugin = await session();
	expect(vault.asked.reads.sort()).toEqual(changed.sort());
	expect(shownBy(plugin.notebook)).toEqual(await withoutSnapshot());
});

test('a note that came, one that went and one that moved while the app was closed are as they are', async () => {
	await firstSession();
	vault.changeUnheard('1-1s/2026-03-12 Ana.md', '- [ ] new');
	vault.files.delete('x.md');
	vault.rename('1-1s/2026-02-05 Ana.md', '1-1s/2026-02-06 Ana.md');
	const plugin = await session();
	expect(vault.asked.reads.sort()).toEqual(['1-1s/2026-02-06 Ana.md', '1-1s/2026-03-12 Ana.md']);
	expect(shownBy(plugin.notebook)).toEqual(await withoutSnapshot());
});

test('what was changed in the session is kept too', async () => {
	const plugin = await session();
	vault.writeOutside(CHANGED, '- [ ] newer');
	vault.rename('x.md', 'z.md');
	vault.delete('1-1s/2026-02-05 Ana.md');
	await quiet();
	plugin.unload();
	const next = await session();
	expect(vault.asked.reads).toEqual([]);
	expect(shownBy(next.notebook)).toEqual(await withoutSnapshot());
});

test('what was typed and not saved is not kept', async () => {
	const plugin = await session();
	vault.open(CHANGED).editor.type('- [ ] typed');
	await quiet(300);
	expect(plugin.notebook.layOut().all().map(({ text }) => text)).toContain('typed');
	await quiet();
	plugin.unload();
	vault.views.length = 0;
	const next = await session();
	expect(vault.asked.reads).toEqual([CHANGED]);
	expect(next.notebook.layOut().all().map(({ text }) => text)).toContain('one');
});

test('a change whose text the app has not told yet is not kept as it was', async () => {
	const plugin = await session();
	vault.changeUnheard(CHANGED, '- [ ] newer');
	vault.trigger('vault:modify', vault.files.get(CHANGED)?.file);
	await quiet();
	plugin.unload();
	await session();
	expect(vault.asked.reads).toEqual([CHANGED]);
});

test('nothing is written while somebody types', async () => {
	const plugin = await session();
	const { editor } = vault.open(CHANGED);
	const { writes } = storage;
	for (let key = 0; key < 5; key += 1) {
		editor.type(`- [ ] ${key}`);
		await quiet(6000);
	}
	expect(storage.writes).toBe(writes);
	await quiet();
	expect(storage.writes).toBe(writes + 1);
	plugin.unload();
});

test('a plugin that was unloaded while it read writes nothing later', async () => {
	const plugin = buildOn(vault);
	const started = plugin.start();
	plugin.unload();
	await quiet(4000);
	await quiet(4000);
	await started;
	await quiet();
	expect(storage.writes).toBe(0);
});

test('a start that changes nothing writes nothing', async () => {
	await firstSession();
	const { writes } = storage;
	const plugin = await session();
	await quiet();
	plugin.unload();
	expect(storage.writes).toBe(writes);
});

test('other settings read only what they reach for the first time', async () => {
	vault.changeUnheard('Talks/2026-03-01 Ana.md', 'a talk');
	await firstSession();
	const raw = { meetingsFolders: ['1-1s', 'Talks'] };
	const plugin = await session(raw);
	expect(vault.asked.reads).toEqual(['Talks/2026-03-01 Ana.md']);
	expect(shownBy(plugin.notebook)).toEqual(await withoutSnapshot(raw));
});

/** A record as if it had been written so. */
function resummed(value: Record<string, unknown>): Record<string, unknown> {
	return { ...value, sum: sumOf(value as unknown as SnapshotNotes) };
}

const READ_WITHOUT = ['1-1s/2026-02-05 Ana.md', CHANGED, '1-1s/odd.md', 'People/Ana.md', 'x.md'];

test.each<[string, (value: Record<string, unknown>) => unknown]>([
	['of another vault', (value) => ({ ...value, vault: 'Other' })], ['of another form', () => 'x'], ['gone', () => undefined],
	['without its notes', ({ notes: _, ...rest }) => rest], ['of uneven lists', (value) => ({ ...value, mtimes: [1] })],
	['of things that are no notes', (value) => ({ ...value, notes: (value['notes'] as string[]).map(() => '{"a":1}') })],
	['whose tables are none', (value) => resummed({ ...value, tables: '{}' })],
	['cut off', (value) => ({ ...value, notes: (value['notes'] as string[]).map((note) => note.slice(0, -5)) })],
])('a record %s is dropped, and written anew', async (_, change) => {
	await firstSession();
	storage.spoil(change);
	const { writes } = storage;
	const plugin = await session();
	expect(vault.asked.reads.sort()).toEqual(READ_WITHOUT);
	await quiet();
	expect(storage.writes).toBe(writes + 1);
	plugin.unload();
	expect(shownBy(plugin.notebook)).toEqual(await withoutSnapshot());
});

test('a note whose meaning cannot be read is read itself', async () => {
	await firstSession();
	storage.spoil((value) => resummed({ ...value, meanings: (value['meanings'] as string[]).map(() => 'x') }));
	const plugin = await session();
	expect(vault.asked.reads.sort()).toEqual(READ_WITHOUT.filter((path) => path !== '1-1s/odd.md'));
	expect(shownBy(plugin.notebook)).toEqual(await withoutSnapshot());
});

test('a record of another version of the plugin is dropped', async () => {
	await firstSession();
	const plugin = await session({}, '1.0.1');
	expect(vault.asked.reads.sort()).toEqual(READ_WITHOUT);
	plugin.unload();
});

test('the same vault name elsewhere on the device has a record of its own', async () => {
	await firstSession();
	vault.storage.clear();
	const plugin = await session();
	expect(vault.asked.reads.sort()).toEqual(READ_WITHOUT);
	plugin.unload();
});

test.each<StorageTrouble>(['forbidden', 'missing', 'refuses to open', 'never opens', 'is blocked', 'throws on open', 'throws on use', 'is full'])('storage that %s does not matter', async (trouble) => {
	storage.trouble = trouble;
	const plugin = await session();
	await quiet();
	expect(shownBy(plugin.notebook)).toEqual(await withoutSnapshot());
	expect([storage.record(), storage.open]).toEqual([null, 0]);
	plugin.unload();
});

test('of two windows on one vault the last writer\'s record stays whole', async () => {
	const [one, other] = [await session(), await session()];
	vault.writeOutside(CHANGED, '- [ ] newer');
	await quiet();
	one.unload();
	other.unload();
	const next = await session();
	expect([vault.asked.reads, storage.open]).toEqual([[], 0]);
	expect(shownBy(next.notebook)).toEqual(await withoutSnapshot());
});
