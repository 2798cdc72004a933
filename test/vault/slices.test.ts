// Long reading is cut into slices, between which the app goes on; how far it has come can be asked.
import { FakeVault, nextTurn } from '../support/fake-vault';
import { buildOn } from '../support/plugin-on-fake';

const COUNT = 40;
const notes = Object.fromEntries(Array.from({ length: COUNT }, (_, index) => [`1-1s/2026-03-${10 + index % 20} Peer ${index}.md`, '- [ ] a\n']));

let clock = 0;
let elsewhere = 0;

/** Every look at the clock takes half a millisecond, so that three looks make a slice; the app counts how often it gets a turn. */
beforeEach(() => {
	clock = 0;
	elsewhere = 0;
	jest.spyOn(performance, 'now').mockImplementation(() => (clock += 0.5));
});
afterEach(() => { jest.restoreAllMocks(); });

test('the app gets turns while many notes are read and understood, and the notebook tells of them once', async () => {
	const vault = new FakeVault(notes);
	vault.beforeRead = () => Promise.resolve();
	const plugin = buildOn(vault);
	let told = 0;
	plugin.notebook.onChange(() => { told += 1; });
	let isDone = false;
	const app = (async () => {
		while (!isDone) {
			await nextTurn();
			elsewhere += 1;
		}
	})();
	const seen: string[] = [];
	const watch = (async () => {
		while (!isDone) {
			await nextTurn();
			const progress = plugin.desk.progress();
			if (progress !== null) seen.push(`${progress.read}/${progress.total}`);
		}
	})();
	await plugin.start();
	isDone = true;
	await Promise.all([app, watch]);
	expect(elsewhere).toBeGreaterThan(COUNT / 4);
	expect(told).toBe(1);
	expect(plugin.notebook.layOut().all()).toHaveLength(COUNT);
	expect(new Set(seen).size).toBeGreaterThan(3);
	expect(seen.every((each) => each.endsWith(`/${COUNT}`))).toBe(true);
	expect(plugin.desk.progress()).toBeNull();
});

test('an edit in the middle of the reading is seen at once, and still there at its end', async () => {
	const vault = new FakeVault(notes);
	const plugin = buildOn(vault);
	const started = plugin.start();
	while ((plugin.desk.progress()?.read ?? 0) < COUNT / 2) await nextTurn();
	vault.writeOutside('1-1s/2026-03-10 Peer 0.md', '- [ ] newer\n');
	await nextTurn();
	await nextTurn();
	const isSeen = plugin.notebook.factsOf('1-1s/2026-03-10 Peer 0.md')?.tasks[0]?.raw;
	await started;
	expect(isSeen).toBe('- [ ] newer');
	expect(plugin.notebook.layOut().all().filter(({ text }) => text === 'newer')).toHaveLength(1);
});

test('a folder that is renamed in the middle of the reading is known by its new name only', async () => {
	const vault = new FakeVault(notes);
	const plugin = buildOn(vault);
	const started = plugin.start();
	while ((plugin.desk.progress()?.read ?? 0) < COUNT / 2) await nextTurn();
	for (const path of Object.keys(notes)) vault.rename(path, path.replace('1-1s/', '1-1s/Old/'));
	await started;
	await plugin.source.whenRead();
	expect(plugin.notebook.meetings()).toHaveLength(COUNT);
	expect(plugin.notebook.meetings().every(({ path }) => path.startsWith('1-1s/Old/'))).toBe(true);
	expect(vault.asked.reads).toHaveLength(COUNT);
});

test('settings are followed in slices too, and the notebook tells of that once', async () => {
	const vault = new FakeVault(notes);
	const plugin = buildOn(vault);
	await plugin.start();
	let told = 0;
	plugin.notebook.onChange(() => { told += 1; });
	let isDone = false;
	const followed = plugin.follow({ me: { note: '1-1s/2026-03-10 Peer 0.md' } }).then(() => { isDone = true; });
	const toldAtOnce = told;
	while (!isDone) {
		await nextTurn();
		elsewhere += 1;
	}
	await followed;
	expect([toldAtOnce, told]).toEqual([0, 1]);
	// Six looks at the clock make a slice, and every note costs one when it is looked for and one when it is understood.
	expect(elsewhere).toBeGreaterThan(COUNT / 4);
});

test('settings that change in the middle of the reading count for all of it', async () => {
	const vault = new FakeVault(notes);
	const plugin = buildOn(vault);
	const started = plugin.start();
	while ((plugin.desk.progress()?.read ?? 0) < COUNT / 2) await nextTurn();
	await plugin.follow({ excludedFolders: ['1-1s'] });
	await started;
	expect(plugin.notebook.layOut().all()).toEqual([]);
});
