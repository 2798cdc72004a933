// Edits in, bytes out: one step on disk, or one transaction and one save in the open editor (performance.md C7).
import { FakeVault, nextTurn } from '../support/fake-vault';
import { startOn, type PluginOnFake } from '../support/plugin-on-fake';

const AT = '1-1s/2026-03-05 Ana.md';
const TEXT = '---\npeer: Ana\n---\n- [ ] one 📅 2026-03-12 ^x\n\n- [ ] two\n';
const ONE = { path: AT, line: 3, raw: '- [ ] one 📅 2026-03-12 ^x' };
const TWO = { path: AT, line: 5, raw: '- [ ] two' };
const DONE = TEXT.replace('[ ] one 📅 2026-03-12', '[x] one 📅 2026-03-12 ✅ 2026-03-12');

let vault: FakeVault;
let plugin: PluginOnFake;

beforeEach(async () => {
	vault = new FakeVault({ [AT]: TEXT, 'x.md': '- [ ] one 📅 2026-03-12 ^x' });
	plugin = await startOn(vault);
});
afterEach(() => plugin.unload());

const statuses = (): string[] => plugin.notebook.layOut().all().map(({ text, status }) => `${text} ${status}`);

test('a tick in a closed note is one step on disk', async () => {
	expect(await plugin.edits.setStatus(ONE, 'done')).toBe('written');
	expect(vault.textOf(AT)).toBe(DONE);
	expect(vault.asked).toMatchObject({ processes: 1, creates: [], reads: [] });
	expect(vault.textOf('x.md')).toBe('- [ ] one 📅 2026-03-12 ^x');
});

test('a tick in an open note is one transaction with one save', async () => {
	const view = vault.open(AT);
	expect(await plugin.edits.setStatus(ONE, 'done')).toBe('written');
	expect([view.editor.getValue(), vault.textOf(AT)]).toEqual([DONE, DONE]);
	expect([view.editor.transactions, view.saves, vault.asked.processes]).toEqual([1, 1, 0]);
});

test.each([['\r\n'], ['\n']])('all other bytes stay in a note whose lines end with %j', async (ending) => {
	const text = `\uFEFF- [ ] 😀 one${ending}\u00a0\t- [ ] one${ending}${ending}x\nlast`;
	vault.writeOutside(AT, text);
	await nextTurn();
	expect(await plugin.edits.setStatus({ path: AT, line: 1, raw: '\u00a0\t- [ ] one' }, 'done')).toBe('changed-meanwhile');
	const raw = '- [ ] z';
	vault.writeOutside(AT, `${text}${ending}${raw}`);
	expect(await plugin.edits.setStatus({ path: AT, line: 9, raw }, 'done')).toBe('written');
	expect(vault.textOf(AT)).toBe(`${text}${ending}- [x] z ✅ 2026-03-12`);
});

test('the write is done when the notebook holds it', async () => {
	vault.heldEvents = [];
	let result = '';
	const run = plugin.edits.setStatus(ONE, 'done').then((written) => { result = written; });
	for (let turn = 0; turn < 5; turn += 1) await nextTurn();
	expect([vault.textOf(AT), result]).toEqual([DONE, '']);
	vault.releaseEvents();
	await run;
	expect([result, statuses()]).toEqual(['written', ['one done', 'two open']]);
});

test('a late event of an earlier change is not taken for the write', async () => {
	vault.heldEvents = [];
	const earlier = TEXT.replace('two', 'changed');
	vault.writeOutside(AT, earlier);
	const held = vault.heldEvents;
	let result = '';
	const run = plugin.edits.setStatus(ONE, 'done').then((written) => { result = written; });
	for (let turn = 0; turn < 5; turn += 1) await nextTurn();
	held.shift()?.();
	await nextTurn();
	expect(result).toBe('');
	vault.releaseEvents();
	await run;
	expect(statuses()).toEqual(['one done', 'changed open']);
});

describe.each([['closed', false], ['open', true]])('in a note that is %s', (_, isOpen) => {
	beforeEach(() => {
		if (isOpen) vault.open(AT);
	});

	test('a line that says something else now is left alone', async () => {
		expect(await plugin.edits.setStatus({ ...ONE, raw: '- [ ] one' }, 'done')).toBe('changed-meanwhile');
		expect([vault.textOf(AT), vault.views[0]?.editor.transactions ?? 0, vault.views[0]?.saves ?? 0]).toEqual([TEXT, 0, 0]);
	});

	test('a line that is no task is left alone', async () => {
		expect(await plugin.edits.setStatus({ path: AT, line: 0, raw: '---' }, 'done')).toBe('changed-meanwhile');
		expect(vault.textOf(AT)).toBe(TEXT);
	});

	test('a line that has the status already is written, with nothing to write', async () => {
		expect(await plugin.edits.setStatus(ONE, 'open')).toBe('written');
		expect([vault.textOf(AT), vault.views[0]?.editor.transactions ?? 0]).toEqual([TEXT, 0]);
	});

	test('two edits at once both land', async () => {
		expect(await Promise.all([plugin.edits.setStatus(ONE, 'done'), plugin.edits.setStatus(TWO, 'in-progress')])).toEqual(['written', 'written']);
		expect(vault.textOf(AT)).toBe(DONE.replace('[ ] two', '[/] two'));
	});

	test('one line edited twice at once is refused the second time', async () => {
		expect(await Promise.all([plugin.edits.setStatus(ONE, 'done'), plugin.edits.setStatus(ONE, 'done')])).toEqual(['written', 'changed-meanwhile']);
		expect(vault.textOf(AT)).toBe(DONE);
	});
});

test('a tick takes what was typed a moment ago along', async () => {
	const view = vault.open(AT);
	view.editor.type(`typed\n${TEXT}`);
	expect(await plugin.edits.setStatus(ONE, 'done')).toBe('written');
	expect(vault.textOf(AT)).toBe(`typed\n${DONE}`);
});

test('a line that the disk has otherwise than the open note is left alone', async () => {
	const view = vault.open(AT);
	vault.changeUnheard(AT, TEXT.replace('one', 'synced'));
	expect(await plugin.edits.setStatus(ONE, 'done')).toBe('changed-meanwhile');
	expect([view.editor.getValue(), vault.textOf(AT)]).toEqual([TEXT, TEXT.replace('one', 'synced')]);
});

test('a note in reading mode is written on disk, what was typed before included', async () => {
	const view = vault.open(AT, 'preview');
	view.editor.type(`${TEXT}typed\n`);
	expect(await plugin.edits.setStatus(ONE, 'done')).toBe('written');
	expect([vault.textOf(AT), view.editor.transactions, vault.asked.processes]).toEqual([`${DONE}typed\n`, 0, 1]);
});

test('of two tabs with one note the edited one is written in', async () => {
	vault.open(AT, 'preview');
	const view = vault.open(AT);
	expect(await plugin.edits.setStatus(ONE, 'done')).toBe('written');
	expect([view.editor.transactions, vault.asked.processes]).toEqual([1, 0]);
});

test('a note that is gone is missing', async () => {
	vault.delete(AT);
	expect(await plugin.edits.setStatus(ONE, 'done')).toBe('missing');
	expect(vault.asked.processes).toBe(0);
});

test('a note that goes while it is written is missing', async () => {
	const run = plugin.edits.setStatus(ONE, 'done');
	await Promise.resolve();
	vault.delete(AT);
	expect(await run).toBe('missing');
});

test('a note that goes between the look for it and the writing is missing', async () => {
	const run = plugin.edits.setStatus(ONE, 'done');
	while (vault.asked.processes === 0) await Promise.resolve();
	vault.delete(AT);
	expect(await run).toBe('missing');
});

test('a note that the app has let go of is missing, whatever the disk still has', async () => {
	const run = plugin.edits.setStatus(ONE, 'done');
	while (vault.asked.processes === 0) await Promise.resolve();
	vault.onDiskOnly.add(AT);
	vault.delete(AT);
	expect(await run).toBe('missing');
});

test('a note that the disk has no more is missing, though the app has not heard of it', async () => {
	let asked = 0;
	Object.assign(vault.app.vault.adapter, { exists: async (path: string) => path !== AT || (asked += 1) === 1 });
	vault.onDiskOnly.add(`gone:${AT}`);
	expect(await plugin.edits.setStatus(ONE, 'done')).toBe('missing');
	expect(vault.asked.processes).toBe(1);
});

test('an open note that the disk has no more is missing, and its editor stays as it is', async () => {
	const view = vault.open(AT);
	Object.assign(vault.app.vault.adapter, { exists: async (path: string) => path !== AT });
	expect(await plugin.edits.setStatus(ONE, 'done')).toBe('missing');
	expect([view.editor.getValue(), view.editor.transactions, view.saves]).toEqual([TEXT, 0, 0]);
});

test('a line that is changed in the editor while the disk is looked at is left alone', async () => {
	const view = vault.open(AT);
	const typed = TEXT.replace('one', 'typed');
	const read = (): Promise<string> => Promise.resolve(TEXT).finally(() => view.editor.type(typed));
	Object.assign(vault.app.vault, { read });
	expect(await plugin.edits.setStatus(ONE, 'done')).toBe('changed-meanwhile');
	expect([view.editor.getValue(), view.editor.transactions]).toEqual([typed, 0]);
});

test('work of one name waits for all that was asked before, also when some of it is done', async () => {
	const order: string[] = [];
	const work = (word: string, turns: number) => async (): Promise<void> => {
		order.push(`${word} begins`);
		for (let turn = 0; turn < turns; turn += 1) await nextTurn();
		order.push(`${word} ends`);
	};
	const first = plugin.writer.inTurn('name', work('first', 1));
	const second = plugin.writer.inTurn('name', work('second', 3));
	await first;
	await nextTurn();
	await Promise.all([second, plugin.writer.inTurn('name', work('third', 1))]);
	expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends']);
});

test('a write that fails is told, the next one runs', async () => {
	vault.onDiskOnly.add(`gone:${AT}`);
	const first = plugin.edits.setStatus(ONE, 'done');
	const second = plugin.edits.setStatus(TWO, 'done');
	await expect(first).rejects.toThrow('ENOENT');
	await expect(second).rejects.toThrow('ENOENT');
	vault.onDiskOnly.clear();
	expect(await plugin.edits.setStatus(TWO, 'done')).toBe('written');
});

test('a line is found again in what is typed, though it is not saved', async () => {
	vault.open(AT).editor.type(`\n\n${TEXT}`);
	expect(await plugin.writer.findLine(AT, ONE)).toBe(5);
	expect(await plugin.writer.findLine('gone.md', ONE)).toBeNull();
});

test('whoever waits for the writes waits for all that are under way', async () => {
	const order: string[] = [];
	void plugin.edits.setStatus(ONE, 'done').then(() => order.push('one'));
	void plugin.edits.setStatus(TWO, 'done').then(() => order.push('two'));
	await plugin.writer.whenIdle();
	await nextTurn();
	expect(order).toEqual(['one', 'two']);
	expect(vault.textOf(AT)).toContain('[x] two');
});

test('an editor that still holds the note before the one it loads is not written to', async () => {
	const other = '1-1s/2026-03-06 Ana.md';
	vault.writeOutside(other, TEXT);
	await nextTurn();
	const view = vault.open(AT);
	const file = vault.app.vault.getFileByPath(other);
	if (file === null) throw new Error('no file');
	view.file = file as unknown as typeof view.file;
	expect(await plugin.edits.setStatus({ ...ONE, path: other }, 'done')).toBe('written');
	expect([view.editor.getValue(), view.editor.transactions, vault.textOf(other), vault.textOf(AT)]).toEqual([TEXT, 0, DONE, TEXT]);
});

test('a note that opened while something else took the focus is written in its editor', async () => {
	const other = '1-1s/2026-03-06 Ana.md';
	vault.writeOutside(other, TEXT);
	await nextTurn();
	const view = vault.open(other);
	vault.active = null;
	view.file = vault.app.vault.getFileByPath(AT) as unknown as typeof view.file;
	vault.trigger('workspace:file-open', view.file);
	expect(await plugin.edits.setStatus(ONE, 'done')).toBe('written');
	expect([view.editor.getValue(), view.editor.transactions, vault.asked.processes, vault.textOf(other)]).toEqual([DONE, 1, 0, TEXT]);
});
