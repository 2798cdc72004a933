// What is done where the cursor is: several lines of an open editor at once.
import type { Editor, TFile } from 'obsidian';
import { FakeVault } from '../support/fake-vault';
import { startOn, type PluginOnFake } from '../support/plugin-on-fake';

const AT = '1-1s/2026-03-05 Ana.md';
const TEXT = '---\npeer: Ana\n---\n- [ ] one 📅 2026-03-12 ^x\n\n- [ ] two\n';

let vault: FakeVault;
let plugin: PluginOnFake;

beforeEach(async () => {
	vault = new FakeVault({ [AT]: TEXT });
	plugin = await startOn(vault);
});
afterEach(() => plugin.unload());

const fileOf = (path: string): TFile => vault.app.vault.getFileByPath(path) as TFile;

test('lines of an open editor are given another text in one step, and the selection stays where it was in the text', async () => {
	const view = vault.open(AT);
	view.editor.setSelection({ line: 3, ch: 6 }, { line: 5, ch: 8 });
	plugin.writer.changeInEditor(view.editor as unknown as Editor, fileOf(AT), [{ line: 3, text: '- [ ] me: one 📅 2026-03-12 ^x' }, { line: 4, text: '' }, { line: 5, text: '- [ ] we: two' }]);
	const after = TEXT.replace('one', 'me: one').replace('two', 'we: two');
	expect([view.editor.getValue(), view.editor.transactions]).toEqual([after, 1]);
	expect([view.editor.getCursor('anchor'), view.editor.getCursor('head')]).toEqual([{ line: 3, ch: 10 }, { line: 5, ch: 12 }]);
	expect(await plugin.writer.takeBackLast()).toBe('written');
	expect(view.editor.getValue()).toBe(TEXT);
});

test('lines of an open editor that stay as they are make no step', () => {
	const view = vault.open(AT);
	plugin.writer.changeInEditor(view.editor as unknown as Editor, fileOf(AT), [{ line: 5, text: '- [ ] two' }]);
	expect([view.editor.transactions, plugin.writer.canTakeBack]).toEqual([0, false]);
});
