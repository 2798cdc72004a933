import type { MarkdownView } from 'obsidian';
import { buildFixturePlugin, makeVault } from './support/fixture-plugin';
import { openSession } from './support/session';
import type { Session } from './support/session';

const NOTE = 'Note.md';
const TEXT = '---\ntype: x\n---\n# Head\n- [ ] first task\n- [/] second task\n\nSee [[Other|the other]] and **bold** %%aside%% #tag.\n\n```probe\nhello\n```\n\nlast line\n';

jest.setTimeout(60_000);

let pluginFolder: string;
let session: Session;

beforeAll(async () => { pluginFolder = await buildFixturePlugin('window-plugin'); });
beforeEach(async () => {
	session = await openSession(makeVault({ [NOTE]: TEXT, 'Other.md': 'other\n', 'crlf.md': 'one\r\ntwo\r\n' }), { pluginFolder });
	await open(NOTE);
});
afterEach(async () => {
	const { errors } = session;
	await session.close();
	expect(errors).toEqual([]);
});

const open = (path: string): Promise<void> => session.inApp((app, name) => app.workspace.openLinkText(name, ''), path);
const told = (): Promise<string[]> => session.page.evaluate('window.told');
const editorText = (): Promise<string> => session.inApp((app) => app.workspace.activeEditor?.editor?.getValue() ?? '');
const typeAtEnd = async (text: string): Promise<void> => {
	await session.page.locator('.mod-active .cm-content').focus();
	await session.page.keyboard.press('Control+End');
	await session.page.keyboard.type(text);
};
const until = async (test: () => boolean | Promise<boolean>, ms = 5000): Promise<void> => {
	for (const end = Date.now() + ms; ;) {
		if (await test()) return;
		if (Date.now() > end) throw new Error('It did not come true in time');
		await session.page.waitForTimeout(50);
	}
};

test('text is written two seconds after the last key', async () => {
	await typeAtEnd('typed');
	await session.page.waitForTimeout(1200);
	expect(session.read(NOTE)).toBe(TEXT);
	await session.page.keyboard.type('!');
	await session.page.waitForTimeout(1200);
	expect(session.read(NOTE)).toBe(TEXT);
	await until(() => session.read(NOTE) === `${TEXT}typed!`, 3000);
});

test('save() writes at once, with one modify event', async () => {
	await typeAtEnd('typed');
	await session.inApp((app) => (app.workspace.activeEditor as MarkdownView).save());
	expect(session.read(NOTE)).toBe(`${TEXT}typed`);
	await session.quiet();
	await session.page.waitForTimeout(2300);
	expect((await told()).filter((line) => line === 'modify Note.md')).toHaveLength(1);
});

test('every change of the text tells editor-change with the note and its new text', async () => {
	await typeAtEnd('ab');
	const changes = (await told()).filter((line) => line.startsWith('editor-change'));
	expect(changes).toEqual([`editor-change Note.md ${TEXT.length + 1}`, `editor-change Note.md ${TEXT.length + 2}`]);
});

test('a change from outside comes into the editor beside unsaved text, the caret staying where it is', async () => {
	await typeAtEnd('mine');
	session.write(NOTE, TEXT.replace('# Head\n', '# Head\ntheirs\n'));
	const merged = `${TEXT.replace('# Head\n', '# Head\ntheirs\n')}mine`;
	await until(async () => await editorText() === merged);
	await session.page.keyboard.type('!');
	await until(() => session.read(NOTE) === `${merged}!`);
});

test('Vault.process on an open note with unsaved text loses neither', async () => {
	await typeAtEnd('mine');
	await session.inApp(async (app) => {
		const file = app.vault.getFileByPath('Note.md');
		if (file) await app.vault.process(file, (text) => text.replace('first task', 'first task ✅'));
	});
	const merged = `${TEXT.replace('first task', 'first task ✅')}mine`;
	await until(async () => await editorText() === merged);
	await until(() => session.read(NOTE) === merged);
});

test('a note opened with carriage returns and never changed is not written; a changed one is written with line feeds', async () => {
	await open('crlf.md');
	expect(await editorText()).toBe('one\ntwo\n');
	await session.inApp((app) => (app.workspace.activeEditor as MarkdownView).save());
	expect(session.read('crlf.md')).toBe('one\r\ntwo\r\n');
	await typeAtEnd('x');
	await session.inApp((app) => (app.workspace.activeEditor as MarkdownView).save());
	expect(session.read('crlf.md')).toBe('one\ntwo\nx');
});

test('leaving a note writes what was typed', async () => {
	await typeAtEnd('typed');
	await open('Other');
	await until(() => session.read(NOTE) === `${TEXT}typed`, 1500);
});

test('a note in two panes shows in both what is typed in one, and is written once', async () => {
	await session.inApp(async (app) => {
		const file = app.vault.getFileByPath('Note.md');
		if (file) await app.workspace.getLeaf('split').openFile(file);
	});
	await typeAtEnd('typed');
	const texts = (): Promise<string[]> => session.inApp((app) => app.workspace.getLeavesOfType('markdown').map((leaf) => (leaf.view as MarkdownView).getViewData()));
	expect(await texts()).toEqual([`${TEXT}typed`, `${TEXT}typed`]);
	await session.page.waitForTimeout(2600);
	expect(session.read(NOTE)).toBe(`${TEXT}typed`);
	expect((await told()).filter((line) => line === 'modify Note.md')).toHaveLength(1);
	expect(await texts()).toEqual([`${TEXT}typed`, `${TEXT}typed`]);
});

test('a click on a drawn box ticks its line and a second click unticks it', async () => {
	const box = session.page.locator('.cm-line .task-list-item-checkbox').first();
	await box.click();
	expect(await editorText()).toContain('- [x] first task');
	await box.click();
	expect(await editorText()).toBe(TEXT);
});

test('undo takes back a transaction in one step', async () => {
	await session.inApp((app) => {
		const editor = app.workspace.activeEditor?.editor;
		editor?.transaction({ changes: [{ from: { line: 4, ch: 6 }, text: 'A' }, { from: { line: 5, ch: 6 }, text: 'B' }], selection: { from: { line: 5, ch: 7 } } });
	});
	expect(await editorText()).toContain('- [ ] Afirst task\n- [/] Bsecond task');
	expect(await session.inApp((app) => app.workspace.activeEditor?.editor?.getCursor())).toEqual({ line: 5, ch: 7 });
	await session.inApp((app) => app.workspace.activeEditor?.editor?.undo());
	expect(await editorText()).toBe(TEXT);
});

test('a code block is drawn while the caret is outside it, with its place in the note', async () => {
	await session.page.locator('.cm-embed-block .probe-drawn').waitFor();
	expect(await session.page.locator('.probe-drawn').first().textContent()).toBe('Drawn: hello');
	await session.page.locator('.mod-active .cm-content').focus();
	await session.inApp((app) => app.workspace.activeEditor?.editor?.setCursor(10, 0));
	await session.page.locator('.cm-embed-block').waitFor({ state: 'detached' });
	expect(await told()).toContain('child-unload');
});

test('Ctrl+E draws the note for reading: links, boxes, no comments, and back', async () => {
	await session.page.locator('.mod-active .cm-content').focus();
	await session.page.keyboard.press('Control+e');
	const reading = session.page.locator('.markdown-preview-view');
	await reading.waitFor();
	expect(await reading.locator('a.internal-link').getAttribute('data-href')).toBe('Other');
	expect(await reading.textContent()).not.toContain('aside');
	expect(await reading.locator('strong').getAttribute('class')).toBe('window-probe');
	expect(await reading.locator('.probe-lines').textContent()).toBe('Note.md 9-11');
	expect(await reading.locator('li.task-list-item').evaluateAll((items) => items.map((item) => item.getAttribute('data-task')))).toEqual(['', '/']);
	await reading.locator('.task-list-item-checkbox').first().click();
	await until(async () => await reading.locator('li').first().getAttribute('data-task') === 'x');
	await until(() => session.read(NOTE).includes('- [x] first task'), 4000);
	await session.page.keyboard.press('Control+e');
	await session.page.locator('.cm-content').waitFor();
});

test('a click on a drawn link opens its note, with Ctrl in a tab of its own', async () => {
	await session.page.locator('.cm-hmd-internal-link').first().click({ modifiers: ['Control'] });
	await until(async () => await session.inApp((app) => app.workspace.getActiveFile()?.path) === 'Other.md');
	expect(await session.inApp((app) => app.workspace.getLeavesOfType('markdown').length)).toBe(2);
});

test('a suggest opens at the caret while typing and Enter takes its choice', async () => {
	await typeAtEnd('@an');
	await session.page.locator('.suggestion-item').first().waitFor();
	expect(await session.page.locator('.suggestion-item').allTextContents()).toEqual(['Ana', 'Anton']);
	await session.page.keyboard.press('ArrowDown');
	await session.page.keyboard.press('Enter');
	expect(await editorText()).toBe(`${TEXT}[[Anton]]`);
	await session.page.locator('.suggestion-item').first().waitFor({ state: 'detached' });
});

test('what plugins add to the editor is there, and gone once they unload', async () => {
	expect(await session.page.locator('.cm-editor[data-probe=on]').count()).toBe(1);
	await session.inApp(async (app) => (app as unknown as { plugins: { disablePlugin(id: string): Promise<void> } }).plugins.disablePlugin('window-probe'));
	expect(await session.page.locator('.cm-editor[data-probe=on]').count()).toBe(0);
	expect(await session.page.locator('.probe-drawn').count()).toBe(0);
});

test('the editor menu carries what plugins add', async () => {
	await session.page.locator('.cm-line', { hasText: 'last line' }).click({ button: 'right' });
	await session.page.getByRole('menuitem', { name: 'Probe the editor' }).click();
	expect(await told()).toContain('editor-menu-click');
});
