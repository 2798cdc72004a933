// Whatever happened while the app was closed, a start with a snapshot comes to what one without comes to, and goes on from there as well.
import { shownBy } from '../core/notebook/small-vault';
import { FakeIndexedDb } from '../support/fake-indexed-db';
import { FakeVault } from '../support/fake-vault';
import { buildOn, type PluginOnFake } from '../support/plugin-on-fake';
import { RandomVault } from '../support/random-vault';
import { manyTurns } from '../support/turns';

const SETTINGS = [{}, {}, {}, { meetingsFolders: ['1-1s', 'Notes'] }, { me: { note: 'People/Mira.md' } }];

let storage: FakeIndexedDb;

beforeEach(() => {
	jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
	storage = new FakeIndexedDb();
	storage.install();
});

afterEach(() => {
	storage.uninstall();
	jest.useRealTimers();
});

async function quiet(): Promise<void> {
	for (const milliseconds of [4000, 4000, 15_000]) {
		await manyTurns();
		jest.advanceTimersByTime(milliseconds);
	}
	await manyTurns();
}

async function opened(vault: FakeVault, raw: unknown): Promise<PluginOnFake> {
	const plugin = buildOn(vault, raw);
	const started = plugin.start();
	await quiet();
	await started;
	return plugin;
}

async function anew(vault: FakeVault, raw: unknown): Promise<unknown> {
	storage.uninstall();
	const plugin = await opened(vault, raw);
	plugin.unload();
	storage.install();
	return shownBy(plugin.notebook);
}

test.each([2, 4, 5, 9, 10, 11, 12, 130, 134])('closed and opened again, seed %d', async (seed) => {
	const chance = new RandomVault(seed);
	const vault = new FakeVault(chance.notes(50));
	vault.beforeRead = () => Promise.resolve();
	(await opened(vault, {})).unload();
	for (let session = 0; session < 6; session += 1) {
		for (let left = chance.random(4); left > 0; left -= 1) await chance.happen(vault);
		vault.views.length = 0;
		const raw = SETTINGS[chance.random(SETTINGS.length)];
		const plugin = await opened(vault, raw);
		expect(shownBy(plugin.notebook)).toEqual(await anew(vault, raw));
		for (let left = 3; left > 0; left -= 1) await chance.happen(vault);
		await quiet();
		expect(shownBy(plugin.notebook)).toEqual(await anew(vault, raw));
		plugin.unload();
	}
});
