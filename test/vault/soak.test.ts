// After many things have happened to a vault, one after the other or all at once, the notebook stands where one stands that
// reads the vault anew, and holds no more. `SOAK=10000` runs the long one.
import { shownBy } from '../core/notebook/small-vault';
import { FakeVault, nextTurn } from '../support/fake-vault';
import { buildOn, type PluginOnFake } from '../support/plugin-on-fake';
import { RandomVault } from '../support/random-vault';

const EVENTS = Number(process.env['SOAK'] ?? 600);
const NOTES = EVENTS >= 10_000 ? 2000 : 150;
const SETTINGS = [{}, { meetingsFolders: ['1-1s', 'Notes'] }, { peopleFolders: ['Clients'] }, { excludedFolders: ['Old'] }, { me: { note: 'People/Mira.md' } }];

beforeEach(() => { jest.useFakeTimers({ doNotFake: ['setImmediate', 'performance', 'queueMicrotask', 'nextTick'] }); });
afterEach(() => { jest.useRealTimers(); });

async function settle({ source }: PluginOnFake, vault: FakeVault): Promise<void> {
	for (let turn = 0; turn < 3; turn += 1) await nextTurn();
	vault.unindexed.clear();
	vault.trigger('metadata:resolved');
	jest.advanceTimersByTime(300);
	await nextTurn();
	await source.whenRead();
}

async function anew(vault: FakeVault, raw: unknown): Promise<unknown> {
	const plugin = buildOn(vault, raw);
	await plugin.start();
	plugin.unload();
	return shownBy(plugin.notebook);
}

/** How many objects, entries and signs of text hang on a value: what it holds, whatever the collector does. */
function held(root: object): number {
	const seen = new Set<unknown>([root]);
	let count = 0;
	for (const each of seen) {
		count += typeof each === 'string' ? each.length : 1;
		if (typeof each !== 'object' || each === null) continue;
		const parts: unknown[] = each instanceof Map ? [...each.entries()].flat() : each instanceof Set ? [...each] : Object.values(each);
		count += parts.length;
		for (const part of parts) if ((typeof part === 'object' && part !== null) || typeof part === 'string') seen.add(part);
	}
	return count;
}

/** A vault to which everything has happened, and the plugin that followed. */
async function worn(seed: number): Promise<{ vault: FakeVault; plugin: PluginOnFake; raw: unknown }> {
	const chance = new RandomVault(seed);
	const vault = new FakeVault(chance.notes(NOTES));
	vault.beforeRead = () => Promise.resolve();
	let raw: unknown = {};
	const plugin = buildOn(vault, raw);
	const started = plugin.start();
	for (let event = 1; event <= EVENTS; event += 1) {
		await chance.happen(vault);
		if (chance.random(4) === 0) await nextTurn();
		if (event % 60 === 0) await plugin.follow(raw = SETTINGS[chance.random(SETTINGS.length)]);
		if (event % Math.max(100, EVENTS / 20) === 0) {
			await started;
			await settle(plugin, vault);
			expect(shownBy(plugin.notebook)).toEqual(await anew(vault, raw));
		}
	}
	return { vault, plugin, raw };
}

test.each([1, 2, 3, 5, 13, 23])(`${EVENTS} events on ${NOTES} notes, seed %d`, async (seed) => {
	const { vault, plugin, raw } = await worn(seed);
	const young = buildOn(vault, raw);
	await young.start();
	plugin.unload();
	young.unload();
	expect(held(plugin.notebook) / held(young.notebook)).toBeLessThan(1.2);
}, 1_800_000);
