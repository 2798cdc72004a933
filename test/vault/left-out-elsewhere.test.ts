// What the app's own settings leave out, and the templates of other plugins, are no notes of ours (product.md 2.1).
import { FakeVault } from '../support/fake-vault';
import { buildOn, startOn } from '../support/plugin-on-fake';

const MEETING = '---\ntype: one-on-one\npeer: Ana\ndate: 2026-03-05\n---\n- [ ] one\n';
const NOTES = ['1-1s/2026-03-05 Ana.md', 'Archive/a.md', 'Forms/a.md', 'Shapes/a.md', 'draft-7.md'];

let vault: FakeVault;

beforeEach(() => {
	vault = new FakeVault(Object.fromEntries(NOTES.map((path) => [path, MEETING])));
});

const meetingsOf = ({ notebook }: { notebook: { meetings(): { path: string }[] } }): string[] => notebook.meetings().map(({ path }) => path).sort();

test('excluded files, the folder of the core templates and that of Templater are not read', async () => {
	vault.config.set('.obsidian/app.json', JSON.stringify({ userIgnoreFilters: ['Archive/', '/^draft-/'] }));
	vault.config.set('.obsidian/templates.json', JSON.stringify({ folder: 'Forms' }));
	vault.config.set('.obsidian/plugins/templater-obsidian/data.json', JSON.stringify({ templates_folder: 'Shapes/' }));
	const plugin = buildOn(vault);
	await plugin.start();
	expect([meetingsOf(plugin), vault.asked.reads]).toEqual([[NOTES[0]], [NOTES[0]]]);
	plugin.unload();
});

test.each(['{', '[]', 'null', '{"userIgnoreFilters":{"a":1}}', '{"userIgnoreFilters":[5,null," "]}', ''])('settings that say nothing leave out nothing: %j', async (stored) => {
	vault.config.set('.obsidian/app.json', stored);
	const plugin = await startOn(vault);
	expect(meetingsOf(plugin)).toEqual([...NOTES].sort());
	plugin.unload();
});

test('what they say later is followed when they are looked at again', async () => {
	const plugin = await startOn(vault);
	expect(await plugin.elsewhere.refresh()).toBe(false);
	vault.config.set('.obsidian/app.json', JSON.stringify({ userIgnoreFilters: ['Archive/'] }));
	expect(await plugin.elsewhere.refresh()).toBe(true);
	await plugin.follow({});
	expect(meetingsOf(plugin)).not.toContain('Archive/a.md');
	plugin.unload();
});
