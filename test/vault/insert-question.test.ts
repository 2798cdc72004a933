// A question goes into the meeting at hand, else into today's, once.
import { FakeVault, nextTurn, notesIn } from '../support/fake-vault';
import { heard } from '../support/obsidian-stub';
import { startOn, type PluginOnFake } from '../support/plugin-on-fake';

const ANA = '---\ntype: peer\n---\n';
const ROLLING = `${ANA}## About\n\n## 2026-02-05\n### Agenda\n- old\n\n## 2026-03-05\n### Agenda\n- new\n`;
const QUESTION = { id: 'process-02', text: 'Which step costs most?' };
const PUT = '- Which step costs most? ^q-process-02\n    - ';

let plugin: PluginOnFake;
afterEach(() => {
	plugin.unload();
	heard.notices = null;
});

async function on(notes: Record<string, string>, settings: unknown = {}): Promise<FakeVault> {
	const vault = new FakeVault(notes);
	plugin = await startOn(vault, settings);
	return vault;
}

const insert = (question = QUESTION): Promise<void> => plugin.actions.asking.insert(plugin.person('Ana'), [question]);

test('into the note of the meeting that is open', async () => {
	const at = '1-1s/2026-02-05 Ana.md';
	const vault = await on({ 'People/Ana.md': ANA, [at]: '## Agenda\n- a\n\n## Notes\n' });
	const view = vault.open(at);
	await insert();
	expect(vault.textOf(at)).toBe(`## Agenda\n- a\n${PUT}\n\n## Notes\n`);
	expect([view.editor.cursor, view.editor.transactions]).toEqual([{ line: 3, ch: 6 }, 1]);
});

test.each([['old', 7], ['new', 11]])('into the section of a rolling note that the cursor stands in (%s)', async (item, line) => {
	const vault = await on({ 'People/Ana.md': ROLLING });
	vault.open('People/Ana.md').editor.setCursor({ line, ch: 0 });
	await insert();
	expect(vault.textOf('People/Ana.md')).toBe(ROLLING.replace(`- ${item}\n`, `- ${item}\n${PUT}\n`));
});

test('into a new section of today when the cursor stands in no meeting', async () => {
	const vault = await on({ 'People/Ana.md': ROLLING }, { questionCount: 1 });
	vault.open('People/Ana.md').editor.setCursor({ line: 3, ch: 0 });
	await insert({ id: 'zz-99', text: 'Mine?' });
	const text = vault.textOf('People/Ana.md');
	expect(text.startsWith(ROLLING)).toBe(true);
	expect(text.slice(ROLLING.length)).toMatch(/^\n## 2026-03-12\n### Agenda\n- Mine\? \^q-zz-99\n {4}- \n\n### Notes/);
});

test('those chosen for a meeting that they start stand where its template wants questions, and no others', async () => {
	const vault = await on({ 'People/Ana.md': ANA, 'Template.md': '## Agenda\n- a\n## Ask\n- them:\n\t- {{questions}}\n## Notes\n' }, { template: 'Template.md' });
	await plugin.actions.asking.insert(plugin.person('Ana'), [QUESTION, { id: null, text: 'And the map?' }, { id: 'zz-99', text: 'Mine?' }]);
	const at = '1-1s/Ana/2026-03-12 Ana.md';
	expect(vault.textOf(at).split('---\n')[2]).toBe(`## Agenda\n- a\n- And the map?\n    - \n## Ask\n- them:\n\t- Which step costs most? ^q-process-02\n\t    - \n\t- Mine? ^q-zz-99\n\t    - \n## Notes\n`);
});

test('the cursor waits for the answer when the template has put the question', async () => {
	const vault = await on({ 'People/Ana.md': ANA });
	await insert();
	const at = '1-1s/Ana/2026-03-12 Ana.md';
	expect(vault.textOf(at).split('---\n')[2]).toBe(`## Agenda\n${PUT}\n\n## Notes\n\n## Agreed\n`);
	const { line, ch } = vault.active?.editor.cursor ?? { line: 0, ch: 0 };
	expect([vault.active?.editor.getLine(line - 1), vault.active?.editor.getLine(line), ch]).toEqual([PUT.split('\n')[0], '    - ', 6]);
});

test('at the cursor, unless its line was changed meanwhile', async () => {
	const at = '1-1s/2026-02-05 Ana.md';
	const vault = await on({ 'People/Ana.md': ANA, [at]: '## Agenda\n- a\n\n## Notes\n\n' });
	vault.open(at).editor.setCursor({ line: 4, ch: 0 });
	await insert();
	expect(vault.textOf(at)).toBe(`## Agenda\n- a\n\n## Notes\n${PUT}\n`);
});

test('into the agenda of a note in reading mode', async () => {
	const at = '1-1s/2026-02-05 Ana.md';
	const vault = await on({ 'People/Ana.md': ANA, [at]: '## Agenda\r\n- a\r\n\r\n## Notes\r\n' });
	vault.open(at, 'preview');
	await insert();
	expect(vault.textOf(at)).toBe('## Agenda\r\n- a\r\n- Which step costs most? ^q-process-02\r\n    - \r\n\r\n## Notes\r\n');
});

test('nowhere when the note has no place for it, which is told', async () => {
	heard.notices = [];
	const at = '1-1s/2026-02-05 Ana.md';
	const vault = await on({ 'People/Ana.md': ANA, [at]: '```\nnever closed' });
	vault.open(at);
	await insert();
	expect([vault.textOf(at), heard.notices.length]).toEqual(['```\nnever closed', 1]);
});

test('with somebody else\'s note open it goes to the meeting of today', async () => {
	const vault = await on({ 'People/Ana.md': ANA, 'People/Bo.md': ANA, '1-1s/2026-02-05 Bo.md': '## Agenda\n' });
	vault.open('1-1s/2026-02-05 Bo.md');
	await insert({ id: 'zz-99', text: 'Mine?' });
	await nextTurn();
	expect(vault.textOf('1-1s/2026-02-05 Bo.md')).toBe('## Agenda\n');
	expect(notesIn(vault)).toContain('1-1s/Ana/2026-03-12 Ana.md');
	expect(vault.textOf('1-1s/Ana/2026-03-12 Ana.md')).toContain('Mine? ^q-zz-99\n    - \n');
});
