// Every edit of a follow-up's line, the Tasks plugin beside it, and the way back.
import { FakeVault, nextTurn } from '../support/fake-vault';
import { startOn, type PluginOnFake } from '../support/plugin-on-fake';
import { WriteStep } from '../../src/vault/write-step';

const AT = '1-1s/2026-03-05 Ana.md';
const TEXT = '---\npeer: Ana\n---\n- [ ] one 🔁 every week 📅 2026-03-10\n- [ ] two\n## Ana\'s\n- [ ] three\n';
const DATA = '.obsidian/plugins/obsidian-tasks-plugin/data.json';
const seen = (line: number) => ({ path: AT, line, raw: TEXT.split('\n')[line] ?? '' });

let vault: FakeVault;
let plugin: PluginOnFake;

beforeEach(async () => {
	vault = new FakeVault({ [AT]: TEXT, 'People/Ana.md': '---\ntype: peer\n---\n', 'x.md': '- [ ] elsewhere [[Ana]]\n- [ ] elsewhere #task [[Ana]]\n' });
	plugin = await startOn(vault);
});
afterEach(() => plugin.unload());

const lineOf = (line: number): string => vault.textOf(AT).split('\n')[line] ?? '';
/** Puts the Tasks plugin beside ours: a toggle, and what its data.json says. */
function install(executeToggleTaskDoneCommand: (line: string, path: string) => string, data: unknown = {}): void {
	vault.plugins['obsidian-tasks-plugin'] = { apiV1: { executeToggleTaskDoneCommand } };
	vault.config.set(DATA, JSON.stringify(data));
}

test('each edit changes its line and nothing else', async () => {
	const { edits } = plugin;
	expect(await edits.setDue(seen(4), '2026-03-20')).toBe('written');
	expect(vault.textOf(AT)).toBe(TEXT.replace('two', 'two 📅 2026-03-20'));
	expect(await edits.setTell({ path: AT, line: 4, raw: lineOf(4) }, 'tell')).toBe('written');
	expect(await edits.setOwner({ path: AT, line: 4, raw: lineOf(4) }, { owner: 'person', person: plugin.person('Ana') })).toBe('written');
	expect(vault.textOf(AT)).toBe(TEXT.replace('two', 'Ana: two #tell 📅 2026-03-20'));
	expect(await edits.setOwner(seen(6), { owner: 'me' })).toBe('written');
	expect(lineOf(6)).toBe('- [ ] me: three');
	vault.writeOutside(AT, TEXT.replace('two', 'two 📅 2026-03-20 [[Ana]]'));
	await nextTurn();
	expect(await edits.repairOrder({ path: AT, line: 4, raw: lineOf(4) })).toBe('written');
	expect(lineOf(4)).toBe('- [ ] two [[Ana]] 📅 2026-03-20');
});

test.each([['## 约定', null, '我们：two'], ['## Ustalenia', null, 'razem: two'], ['## Agreed', 'zh', 'we: two'], ['## Launch', 'zh', '我们：two'], ['## Launch', null, 'we: two']])('a side below %j is written in the language of the note, else of the peer %j', async (heading, lang, expected) => {
	if (lang !== null) vault.writeOutside('People/Ana.md', `---\ntype: peer\nlang: ${lang}\n---\n`);
	vault.writeOutside(AT, TEXT.replace('## Ana\'s', heading));
	await nextTurn();
	await plugin.source.whenRead();
	expect(await plugin.edits.setOwner(seen(4), { owner: 'both' })).toBe('written');
	expect(lineOf(4)).toBe(`- [ ] ${expected}`);
});

test.each(['setDue', 'setTell', 'repairOrder', 'setOwner', 'setStatus'] as const)('%s of a line that has changed writes nothing', async (name) => {
	vault.changeUnheard(AT, TEXT.replace('two', '2'));
	const at = seen(4);
	const { edits } = plugin;
	const results = { setDue: () => edits.setDue(at, null), setTell: () => edits.setTell(at, 'told'), repairOrder: () => edits.repairOrder(at), setOwner: () => edits.setOwner(at, { owner: 'both' }), setStatus: () => edits.setStatus(at, 'done') };
	expect(await results[name]()).toBe('changed-meanwhile');
	expect([vault.textOf(AT), plugin.writer.canTakeBack]).toEqual([TEXT.replace('two', '2'), false]);
});

describe('the Tasks plugin', () => {
	test('writes the next occurrence where it is installed', async () => {
		const asked: string[] = [];
		install((line, path) => {
			asked.push(path);
			return `${line.replace('10', '17')}\n${line.replace('[ ]', '[x]')} ✅ 2026-03-12`;
		});
		expect(await plugin.edits.setStatus(seen(3), 'done')).toBe('written');
		expect(vault.textOf(AT)).toBe(TEXT.replace(seen(3).raw, '- [ ] one 🔁 every week 📅 2026-03-17\n- [x] one 🔁 every week 📅 2026-03-10 ✅ 2026-03-12'));
		expect(new Set(asked)).toEqual(new Set([AT]));
		expect(await plugin.writer.takeBackLast()).toBe('written');
		expect(vault.textOf(AT)).toBe(TEXT);
	});

	test('takes out a line that deletes itself', async () => {
		vault.writeOutside(AT, TEXT.replace('two', 'two 🏁 delete'));
		await nextTurn();
		install(() => '');
		expect(await plugin.edits.setStatus({ path: AT, line: 4, raw: '- [ ] two 🏁 delete' }, 'done')).toBe('written');
		expect(vault.textOf(AT)).toBe(TEXT.replace('- [ ] two\n', ''));
	});

	test('is not asked for lines without its filter, nor for statuses it does not toggle to', async () => {
		install(() => { throw new Error('asked'); }, { globalFilter: '#task' });
		expect(await plugin.edits.setStatus(seen(4), 'done')).toBe('written');
		expect(lineOf(4)).toBe('- [x] two ✅ 2026-03-12');
		expect(await plugin.edits.setStatus(seen(6), 'dropped')).toBe('written');
		expect(lineOf(6)).toBe('- [-] three ❌ 2026-03-12');
	});

	test('its settings say what boxes, filter and format mean', async () => {
		const texts = (): string[] => plugin.notebook.layOut().all().map(({ text }) => text);
		expect(texts()).toContain('elsewhere [[Ana]]');
		install((line) => line, { globalFilter: '#task', taskFormat: 'dataview' });
		await plugin.followTasks();
		expect(texts().filter((text) => text.startsWith('elsewhere'))).toEqual(['elsewhere [[Ana]]']);
		await plugin.edits.setDue(seen(4), '2026-03-20');
		expect(lineOf(4)).toBe('- [ ] two  [due:: 2026-03-20]');
	});

	test('that throws leaves the note alone', async () => {
		install(() => { throw new Error('broken'); });
		await expect(plugin.edits.setStatus(seen(4), 'done')).rejects.toThrow('broken');
		expect(vault.textOf(AT)).toBe(TEXT);
	});
});

describe('taking back', () => {
	test('gives the note as it was, once', async () => {
		await plugin.edits.setStatus(seen(4), 'done');
		expect(plugin.writer.canTakeBack).toBe(true);
		expect(await plugin.writer.takeBackLast()).toBe('written');
		expect([vault.textOf(AT), plugin.writer.canTakeBack]).toEqual([TEXT, false]);
		expect(await plugin.writer.takeBackLast()).toBe('changed-meanwhile');
	});

	test('of a line that was changed since is refused', async () => {
		await plugin.edits.setStatus(seen(4), 'done');
		const changed = vault.textOf(AT).replace('two', 'two and more');
		vault.writeOutside(AT, changed);
		await nextTurn();
		expect(await plugin.writer.takeBackLast()).toBe('changed-meanwhile');
		expect(vault.textOf(AT)).toBe(changed);
	});

	test('finds the line where others were written above it', async () => {
		await plugin.edits.setStatus(seen(4), 'done');
		vault.writeOutside(AT, vault.textOf(AT).replace('---\n- [ ] one', '---\nnew\n- [ ] one'));
		await nextTurn();
		expect(await plugin.writer.takeBackLast()).toBe('written');
		expect(vault.textOf(AT)).toBe(TEXT.replace('---\n- [ ] one', '---\nnew\n- [ ] one'));
	});

	test('of several edits with one step takes back all, or none when one has changed', async () => {
		const tickBoth = async (): Promise<void> => {
			const step = new WriteStep();
			await plugin.edits.setStatus(seen(4), 'done', step);
			await plugin.edits.setStatus(seen(6), 'done', step);
		};
		await tickBoth();
		expect(await plugin.writer.takeBackLast()).toBe('written');
		expect(vault.textOf(AT)).toBe(TEXT);
		await tickBoth();
		const changed = vault.textOf(AT).replace('two', '2');
		vault.writeOutside(AT, changed);
		await nextTurn();
		expect(await plugin.writer.takeBackLast()).toBe('changed-meanwhile');
		expect(vault.textOf(AT)).toBe(changed);
	});

	test('of a note that is gone says so', async () => {
		await plugin.edits.setStatus(seen(4), 'done');
		vault.delete(AT);
		expect(await plugin.writer.takeBackLast()).toBe('missing');
	});

	test('follows a renamed note, and works in an open editor with one transaction', async () => {
		const view = vault.open(AT);
		await plugin.edits.setStatus(seen(4), 'done');
		vault.rename(AT, 'moved.md');
		expect(await plugin.writer.takeBackLast()).toBe('written');
		expect([view.editor.getValue(), vault.textOf('moved.md'), view.editor.transactions]).toEqual([TEXT, TEXT, 2]);
	});

	test('of a started meeting puts its note into the trash, unless somebody wrote in it', async () => {
		await plugin.actions.startMeeting(plugin.person('Ana'));
		const [note = ''] = vault.asked.creates;
		expect(await plugin.writer.takeBackLast()).toBe('written');
		expect(vault.trashed).toEqual([note]);
		await plugin.actions.startMeeting(plugin.person('Ana'));
		vault.active?.editor.type(`${vault.textOf(note)}more`);
		expect(await plugin.writer.takeBackLast()).toBe('changed-meanwhile');
		expect(vault.trashed).toEqual([note]);
	});

	test('of one line written twice with one step goes from the last to the first', async () => {
		const step = new WriteStep();
		await plugin.edits.setDue(seen(4), '2026-03-20', step);
		await plugin.edits.setStatus({ path: AT, line: 4, raw: lineOf(4) }, 'done', step);
		expect(lineOf(4)).toBe('- [x] two 📅 2026-03-20 ✅ 2026-03-12');
		expect(await plugin.writer.takeBackLast()).toBe('written');
		expect(vault.textOf(AT)).toBe(TEXT);
	});

	test('of a change of line endings alone is refused: no line was written', async () => {
		const crlf = TEXT.replace(/\n/g, '\r\n');
		expect(await plugin.writer.change(AT, () => crlf)).toBe('written');
		expect([vault.textOf(AT), plugin.writer.canTakeBack, await plugin.writer.takeBackLast()]).toEqual([crlf, false, 'changed-meanwhile']);
	});

	describe('of a step that also created a note', () => {
		const ALSO = 'also.md';
		const other = { path: 'x.md', line: 0, raw: '- [ ] elsewhere [[Ana]]' };
		let before = '';

		beforeEach(async () => {
			before = vault.textOf('x.md');
			const step = new WriteStep();
			await plugin.edits.setStatus(other, 'done', step);
			await plugin.edits.setStatus(seen(4), 'done', step);
			plugin.writer.created(await vault.app.vault.create(ALSO, 'made'), 'made', step);
		});

		test('takes back all', async () => {
			expect(await plugin.writer.takeBackLast()).toBe('written');
			expect([vault.textOf(AT), vault.textOf('x.md'), vault.trashed]).toEqual([TEXT, before, [ALSO]]);
		});

		test('is refused when the note it created is gone', async () => {
			vault.delete(ALSO);
			expect(await plugin.writer.takeBackLast()).toBe('missing');
			expect([lineOf(4), vault.trashed]).toEqual(['- [x] two ✅ 2026-03-12', []]);
		});

		test('ends at a line that changes on the way, and what was created stays', async () => {
			const run = plugin.writer.takeBackLast();
			while (vault.textOf(AT) !== TEXT) await nextTurn();
			vault.changeUnheard('x.md', 'changed');
			expect(await run).toBe('changed-meanwhile');
			expect([vault.textOf('x.md'), vault.trashed]).toEqual(['changed', []]);
		});
	});
});
