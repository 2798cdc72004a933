// Bugs seen in other plugins (task-formats.md, at its end) that take a vault to show; the others stand in test/core/follow-ups, and what a notice says in test/e2e/plugin-tasks.test.ts.
import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { planPeerNote } from '../../src/core/people/new-peer';
import { startWith } from '../../src/starting';
import { FakeVault, nextTurn } from '../support/fake-vault';
import { startOn, TODAY, type PluginOnFake } from '../support/plugin-on-fake';
import { readProperties } from '../support/vault-folder';

const ANA = '---\ntype:   peer   # of ours\nmuted: meta-01\nshoe size: 41\n---\n## About\nlikes maps\n\n## Next 1:1\n- the fair\n';
const OLD = '1-1s/2026-03-05 Ana.md';
const OLD_TEXT = '## Agenda\nwords before\n- a point\n    - below it\n\n> a quote\n\n## Next 1:1\n- the seat map\n\n## Agreed\n- [ ] lend the ladder\n    - [ ] find it\n';
const TODAYS = '1-1s/Ana/2026-03-12 Ana.md';
const WISH = { date: TODAY, kind: null, aim: null, open: false };

let vault: FakeVault;
let plugin: PluginOnFake;

beforeEach(async () => {
	vault = new FakeVault({ 'People/Ana.md': ANA, [OLD]: OLD_TEXT });
	plugin = await startOn(vault);
});
afterEach(() => plugin.unload());

test('clearing a buffer before the note exists: where no note can be made, what waits for it stays', async () => {
	vault.beforeCreate = () => { throw new Error('The disk is full.'); };
	await expect(startWith(plugin.person('Ana'), WISH, plugin)).rejects.toThrow('full');
	expect([vault.textOf('People/Ana.md'), vault.textOf(OLD), vault.files.has(TODAYS)]).toEqual([ANA, OLD_TEXT, false]);
});

test('copying open items forward: a new note holds no task of an older one', async () => {
	await startWith(plugin.person('Ana'), WISH, plugin);
	expect(vault.textOf(TODAYS)).not.toMatch(/ladder|find it/);
	expect(vault.textOf(OLD)).toBe(OLD_TEXT);
});

test('eating non-bullet text and nesting in a section: a question is put behind all that stands in the agenda', async () => {
	vault.open(OLD);
	await plugin.actions.asking.insert(plugin.person('Ana'), [{ id: 'process-02', text: 'Which step costs most?' }]);
	const lines = vault.textOf(OLD).split('\n');
	const added = lines.filter((line) => !OLD_TEXT.split('\n').includes(line));
	expect(added).toEqual(['- Which step costs most? ^q-process-02', '    - ']);
	expect(lines.filter((line) => !added.includes(line))).toEqual(OLD_TEXT.split('\n'));
});

test('rewriting a whole person note from frontmatter: what is kept for somebody changes nothing else of the note', async () => {
	await plugin.actions.asking.putOff(plugin.person('Ana'), { id: 'ease-01', text: 'How so?' });
	expect(vault.textOf('People/Ana.md')).toBe(`${ANA}- How so? ^q-ease-01\n`);
});

test.each(['Ana: "the" #1 [Ruiz]', '- Ana', '? a: b', '&x *y', '\'quoted\': x', 'no: yes', '王: 小明 #1'])('YAML injection through titles or names: %s', (name) => {
	const planned = planPeerNote(name, 'People', '## About\n', stringify);
	const path = planned?.path.replace(/^People\/|\.md$/g, '');
	expect(readProperties(planned?.text ?? '')).toEqual({ type: 'peer', cadence: '', ...(path === name ? {} : { aliases: [name] }) });
});

test('metadataCache stale right after a write: the line is found in the text, not where the cache had it', async () => {
	vault.heldEvents = [];
	vault.writeOutside(OLD, `one line more\nand another\n${OLD_TEXT}`);
	const line = OLD_TEXT.split('\n').indexOf('- [ ] lend the ladder');
	const ticked = plugin.edits.setStatus({ path: OLD, line, raw: '- [ ] lend the ladder' }, 'done');
	await nextTurn();
	await nextTurn();
	vault.releaseEvents();
	expect(await ticked).toBe('written');
	expect(vault.textOf(OLD)).toBe(`one line more\nand another\n${OLD_TEXT.replace('[ ] lend the ladder', '[x] lend the ladder ✅ 2026-03-12')}`);
});

test('container queries, not media queries, for a sidebar', () => {
	const css = readFileSync('styles.css', 'utf8');
	expect(css).not.toMatch(/@media[^{]*(?:width|height)/);
});
