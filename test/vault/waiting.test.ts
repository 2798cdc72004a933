// What is waited for: metadata that comes late, keys that were typed, a write that must come back.
import { FakeVault, nextTurn } from '../support/fake-vault';
import { buildOn, startOn } from '../support/plugin-on-fake';

const MEETING = '---\npeer: Ana\ndate: 2026-03-05\n---\n## Agreed\n- [ ] one\n';
const AT = '1-1s/2026-03-05 Ana.md';

beforeEach(() => { jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] }); });
afterEach(() => { jest.useRealTimers(); });

async function turns(count = 6): Promise<void> {
	for (let turn = 0; turn < count; turn += 1) await nextTurn();
}

describe('metadata that comes after the start', () => {
	async function startUnindexed(): Promise<{ vault: FakeVault; plugin: ReturnType<typeof buildOn>; isDone: () => boolean }> {
		const vault = new FakeVault({ [AT]: MEETING, 'x.md': '' });
		vault.unindexed.add(AT).add('x.md');
		const plugin = buildOn(vault);
		await plugin.start();
		let done = false;
		void plugin.source.whenRead().then(() => { done = true; });
		await turns();
		return { vault, plugin, isDone: () => done };
	}

	test('is waited for, note by note', async () => {
		const { vault, plugin, isDone } = await startUnindexed();
		expect([isDone(), plugin.source.isSettled()]).toEqual([false, false]);
		vault.writeOutside(AT, MEETING);
		await turns();
		expect([isDone(), plugin.notebook.meetings().length, vault.asked.reads]).toEqual([false, 1, []]);
		vault.writeOutside('x.md', '');
		await turns();
		expect(isDone()).toBe(true);
	});

	test('is not waited for when the note is deleted', async () => {
		const { vault, isDone } = await startUnindexed();
		vault.delete(AT);
		vault.delete('x.md');
		await turns();
		expect(isDone()).toBe(true);
	});

	test('is waited for at the new name of a renamed note', async () => {
		const { vault, plugin, isDone } = await startUnindexed();
		vault.delete('x.md');
		vault.rename(AT, '1-1s/2026-03-05 Bo.md');
		vault.unindexed.delete(AT);
		vault.unindexed.add('1-1s/2026-03-05 Bo.md');
		await turns();
		vault.writeOutside('1-1s/2026-03-05 Bo.md', '- [ ] one');
		await turns();
		expect([isDone(), plugin.notebook.meetings().map(({ peer }) => peer.name)]).toEqual([true, ['Bo']]);
	});

	test('is looked for when the app says that all is resolved', async () => {
		const { vault, plugin, isDone } = await startUnindexed();
		vault.unindexed.clear();
		vault.trigger('metadata:resolved');
		await turns();
		expect([isDone(), vault.asked.reads, plugin.notebook.meetings().length]).toEqual([true, [AT], 1]);
	});

	test('is done without when the app is silent for long', async () => {
		const { plugin, isDone } = await startUnindexed();
		jest.advanceTimersByTime(9_000);
		await turns();
		expect(isDone()).toBe(false);
		jest.advanceTimersByTime(2_000);
		await turns();
		expect([isDone(), plugin.notebook.meetings().length]).toEqual([true, 1]);
	});
});

test('what is typed counts after a pause, before it is saved', async () => {
	const vault = new FakeVault({ [AT]: MEETING });
	const plugin = await startOn(vault);
	const view = vault.open(AT);
	view.editor.type(MEETING.replace('one', 'typed'));
	jest.advanceTimersByTime(150);
	view.editor.type(MEETING.replace('one', 'typed more'));
	jest.advanceTimersByTime(150);
	expect(plugin.notebook.layOut().all()[0]?.text).toBe('one');
	jest.advanceTimersByTime(100);
	expect([plugin.notebook.layOut().all()[0]?.text, vault.asked.reads]).toEqual(['typed more', []]);
});

test('what is typed wins over a late event with an older text', async () => {
	const vault = new FakeVault({ [AT]: MEETING });
	const plugin = await startOn(vault);
	vault.heldEvents = [];
	vault.writeOutside(AT, MEETING.replace('one', 'saved'));
	vault.open(AT).editor.type(MEETING.replace('one', 'typed'));
	vault.releaseEvents();
	expect(plugin.notebook.layOut().all()[0]?.text).toBe('typed');
});

test('a note in reading mode is taken from its event', async () => {
	const vault = new FakeVault({ [AT]: MEETING });
	const plugin = await startOn(vault);
	vault.open(AT, 'preview');
	vault.writeOutside(AT, MEETING.replace('one', 'synced'));
	await turns();
	expect(plugin.notebook.layOut().all()[0]?.text).toBe('synced');
});

test('nothing is read after unloading, no timer is left', async () => {
	const vault = new FakeVault({ [AT]: MEETING });
	const plugin = await startOn(vault);
	const view = vault.open(AT);
	view.editor.type(MEETING.replace('one', 'typed'));
	const waited = plugin.source.nextRead(AT);
	plugin.unload();
	await waited;
	expect(jest.getTimerCount()).toBe(0);
	view.editor.type('');
	vault.writeOutside(AT, '');
	vault.delete(AT);
	await turns();
	expect([plugin.notebook.layOut().all()[0]?.text, jest.getTimerCount()]).toEqual(['one', 0]);
});

test('switched off while it reads, it reads no more', async () => {
	const vault = new FakeVault(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`1-1s/Ana/2026-03-${at}.md`, MEETING])));
	const plugin = buildOn(vault);
	const started = plugin.start();
	while (vault.asked.reads.length === 0) await nextTurn();
	plugin.unload();
	const { length } = vault.asked.reads;
	await started;
	expect(vault.asked.reads).toHaveLength(length);
	expect(length).toBeLessThan(40);
});

test('switched off before the layout is ready, it never begins', async () => {
	const vault = new FakeVault({ [AT]: MEETING });
	const plugin = buildOn(vault);
	plugin.unload();
	await plugin.start();
	vault.writeOutside(AT, `${MEETING}- [ ] two\n`);
	await turns();
	expect([vault.asked.reads, plugin.notebook.paths(), jest.getTimerCount()]).toEqual([[], [], 0]);
});

describe('the next reading of a note', () => {
	async function waitFor(before: string | null): Promise<{ vault: FakeVault; isDone: () => boolean }> {
		const vault = new FakeVault({ [AT]: MEETING, 'x.md': '' });
		const plugin = await startOn(vault);
		let done = false;
		void plugin.source.nextRead(AT, before).then(() => { done = true; });
		return { vault, isDone: () => done };
	}

	test('is not that of another note', async () => {
		const { vault, isDone } = await waitFor(null);
		vault.writeOutside('x.md', 'x');
		await turns();
		expect(isDone()).toBe(false);
		vault.writeOutside(AT, MEETING);
		await turns();
		expect(isDone()).toBe(true);
	});

	test('is not that of the text before the write', async () => {
		const { vault, isDone } = await waitFor(MEETING);
		vault.writeOutside(AT, MEETING);
		await turns();
		expect(isDone()).toBe(false);
		vault.writeOutside(AT, 'x');
		await turns();
		expect(isDone()).toBe(true);
	});

	test('is not waited for when the note is gone', async () => {
		const { vault, isDone } = await waitFor(null);
		vault.delete(AT);
		await turns();
		expect(isDone()).toBe(true);
	});

	test('is waited for three seconds at most', async () => {
		const { isDone } = await waitFor(null);
		jest.advanceTimersByTime(2_900);
		await turns();
		expect(isDone()).toBe(false);
		jest.advanceTimersByTime(200);
		await turns();
		expect([isDone(), jest.getTimerCount()]).toEqual([true, 0]);
	});
});
