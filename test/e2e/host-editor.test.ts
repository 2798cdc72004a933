import type { MarkdownView } from 'obsidian';
import { buildFixturePlugin, makeVault } from './support/fixture-plugin';
import { openSession } from './support/session';
import type { Session } from './support/session';
import { until } from './support/until';

// TextFileView (obsidian.d.ts 7046-7107), MarkdownView 4188, Editor 2403, EditorSuggest 2689, and what a plugin adds to a note: 4984-5034.

const TEXT = '---\ntype: x\n---\n# Head\n- [ ] first task\n- [/] second task\n\nSee [[Other|the other]] and **bold** %%aside%% #tag.\n\n```probe\nhello\n```\n\nlast line\n';
const TESTS = 30;

jest.setTimeout(60_000);

let session: Session;
/** Each test has a note of its own, with the same text. */
let note: string;
let used = 0;

beforeAll(async () => {
	const notes = Object.fromEntries(Array.from({ length: TESTS }, (_, index) => [`Note${index}.md`, TEXT]));
	const vault = makeVault({ ...notes, 'Other.md': 'other\n', 'crlf.md': 'one\r\ntwo\r\n', 'callout.md': 'x\n\n> [!note]\n> - [ ] in it\n' });
	// With a clock of its own the page can be taken past the wait before a save.
	session = await openSession(vault, { pluginFolder: await buildFixturePlugin('window-plugin'), now: '2026-03-12T10:00:00' });
});
beforeEach(async () => {
	note = `Note${used++}.md`;
	await session.inApp((app) => app.workspace.getLeavesOfType('markdown').slice(1).forEach((leaf) => leaf.detach()));
	await session.inApp((app, file) => app.workspace.getLeaf(false).setViewState({ type: 'markdown', state: { file, mode: 'source', source: false }, active: true }), note);
	await session.page.evaluate('window.told.length = 0');
});
afterEach(() => expect(session.errors).toEqual([]));
afterAll(() => session.close());

const open = (path: string): Promise<void> => session.inApp((app, name) => app.workspace.openLinkText(name, ''), path);
const told = (): Promise<string[]> => session.page.evaluate('window.told');
const editorText = (): Promise<string> => session.inApp((app) => app.workspace.activeEditor?.editor?.getValue() ?? '');
const save = (): Promise<void> => session.inApp((app) => (app.workspace.activeEditor as MarkdownView).save());
const typeAtEnd = async (text: string): Promise<void> => {
	await session.page.locator('.mod-active .cm-content').focus();
	await session.page.keyboard.press('Control+End');
	await session.page.keyboard.type(text);
};
/** Lets this much time pass in the page, and waits for what came of it. */
const pass = async (ms: number): Promise<void> => {
	await session.page.clock.runFor(ms);
	await session.quiet();
};

test('text is written two seconds after the last key — requestSave: "Debounced save in 2 seconds from now"', async () => {
	await typeAtEnd('typed');
	await pass(1200);
	expect(session.read(note)).toBe(TEXT);
	await session.page.keyboard.type('!');
	await pass(1200);
	expect(session.read(note)).toBe(TEXT);
	await pass(900);
	await until(() => session.read(note) === `${TEXT}typed!`);
});

test('save() writes at once, with one modify event (7081)', async () => {
	await typeAtEnd('typed');
	await save();
	expect(session.read(note)).toBe(`${TEXT}typed`);
	await until(async () => (await told()).includes(`modify ${note}`));
	await pass(2300);
	expect((await told()).filter((line) => line === `modify ${note}`)).toHaveLength(1);
});

test('every change of the text tells editor-change with the note and its new text — "changes to an editor has been applied, either programmatically or from a user event"', async () => {
	await typeAtEnd('ab');
	const changes = (await told()).filter((line) => line.startsWith('editor-change'));
	expect(changes).toEqual([`editor-change ${note} ${TEXT.length + 1}`, `editor-change ${note} ${TEXT.length + 2}`]);
});

test('a change from outside comes into the editor (setViewData, 7098) beside unsaved text, the caret staying where it is', async () => {
	await typeAtEnd('mine');
	session.write(note, TEXT.replace('# Head\n', '# Head\ntheirs\n'));
	const merged = `${TEXT.replace('# Head\n', '# Head\ntheirs\n')}mine`;
	await until(async () => await editorText() === merged);
	await session.page.keyboard.type('!');
	await pass(2100);
	await until(() => session.read(note) === `${merged}!`);
});

test('Vault.process on an open note with unsaved text loses neither', async () => {
	await typeAtEnd('mine');
	await session.inApp(async (app, path) => {
		const file = app.vault.getFileByPath(path);
		if (file) await app.vault.process(file, (text) => text.replace('first task', 'first task ✅'));
	}, note);
	const merged = `${TEXT.replace('first task', 'first task ✅')}mine`;
	await until(async () => await editorText() === merged);
	await pass(2100);
	await until(() => session.read(note) === merged);
});

test('a note opened with carriage returns and never changed is not written; a changed one is written with line feeds', async () => {
	await open('crlf.md');
	expect(await editorText()).toBe('one\ntwo\n');
	await save();
	expect(session.read('crlf.md')).toBe('one\r\ntwo\r\n');
	await typeAtEnd('x');
	await save();
	expect(session.read('crlf.md')).toBe('one\ntwo\nx');
});

test('leaving a note writes what was typed — "only saves when it\'s closing"', async () => {
	await typeAtEnd('typed');
	await open('Other');
	await until(() => session.read(note) === `${TEXT}typed`);
});

test('a note in two panes shows in both what is typed in one, and is written once', async () => {
	await session.inApp(async (app, path) => {
		const file = app.vault.getFileByPath(path);
		if (file) await app.workspace.getLeaf('split').openFile(file);
	}, note);
	await typeAtEnd('typed');
	const texts = (): Promise<string[]> => session.inApp((app) => app.workspace.getLeavesOfType('markdown').map((leaf) => (leaf.view as MarkdownView).getViewData()));
	expect(await texts()).toEqual([`${TEXT}typed`, `${TEXT}typed`]);
	await pass(2600);
	await until(async () => (await told()).includes(`modify ${note}`));
	await pass(2600);
	expect(session.read(note)).toBe(`${TEXT}typed`);
	expect((await told()).filter((line) => line === `modify ${note}`)).toHaveLength(1);
	expect(await texts()).toEqual([`${TEXT}typed`, `${TEXT}typed`]);
});

test('a click on a drawn box ticks its line and a second click unticks it', async () => {
	const box = session.page.locator('.cm-line .task-list-item-checkbox').first();
	await box.click();
	expect(await editorText()).toContain('- [x] first task');
	await box.click();
	expect(await editorText()).toBe(TEXT);
});

test('undo takes back a transaction in one step (EditorTransaction, 2769)', async () => {
	await session.inApp((app) => {
		const editor = app.workspace.activeEditor?.editor;
		editor?.transaction({ changes: [{ from: { line: 4, ch: 6 }, text: 'A' }, { from: { line: 5, ch: 6 }, text: 'B' }] });
	});
	expect(await editorText()).toContain('- [ ] Afirst task\n- [/] Bsecond task');
	await session.inApp((app) => app.workspace.activeEditor?.editor?.undo());
	expect(await editorText()).toBe(TEXT);
});

test('a code block is drawn while the caret is outside it, with its place in the note (5001, getSectionInfo 4023)', async () => {
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
	expect(await reading.locator('.probe-lines').textContent()).toBe(`${note} 9-11`);
	expect(await reading.locator('li.task-list-item').evaluateAll((items) => items.map((item) => item.getAttribute('data-task')))).toEqual(['', '/']);
	await reading.locator('.task-list-item-checkbox').first().click();
	await until(async () => await reading.locator('li').first().getAttribute('data-task') === 'x');
	await pass(2100);
	await until(() => session.read(note).includes('- [x] first task'));
	await session.page.keyboard.press('Control+e');
	await session.page.locator('.cm-content').waitFor();
});

test('a click on a drawn link opens its note, with Ctrl in a tab of its own', async () => {
	await session.page.locator('.cm-hmd-internal-link').first().click({ modifiers: ['Control'] });
	await until(async () => await session.inApp((app) => app.workspace.getActiveFile()?.path) === 'Other.md');
	expect(await session.inApp((app) => app.workspace.getLeavesOfType('markdown').length)).toBe(2);
});

test('a suggest opens at the caret while typing and Enter takes its choice — "determine if this EditorSuggest should be triggered at this moment"', async () => {
	await typeAtEnd('@an');
	await session.page.locator('.suggestion-item').first().waitFor();
	expect(await session.page.locator('.suggestion-item').allTextContents()).toEqual(['Ana', 'Anton']);
	await session.page.keyboard.press('ArrowDown');
	await session.page.keyboard.press('Enter');
	expect(await editorText()).toBe(`${TEXT}[[Anton]]`);
	await session.page.locator('.suggestion-item').first().waitFor({ state: 'detached' });
});

test('the editor menu carries what plugins add (editor-menu, 8128)', async () => {
	await session.page.locator('.cm-line', { hasText: 'last line' }).click({ button: 'right' });
	await session.page.getByRole('menuitem', { name: 'Probe the editor' }).click();
	expect(await told()).toContain('editor-menu-click');
});

test('live preview hides comments no more than by dimming them, and marks only away from the caret; source mode shows every mark', async () => {
	const line = session.page.locator('.mod-active .cm-line', { hasText: 'bold' });
	expect(await line.textContent()).toBe('See the other and bold %%aside%% #tag.');
	expect(await line.locator('.cm-comment').textContent()).toBe('%%aside%%');
	const heading = session.page.locator('.mod-active .cm-line', { hasText: 'Head' });
	expect(await heading.textContent()).toBe('Head');
	await session.command('editor:toggle-source');
	expect(await line.textContent()).toBe('See [[Other|the other]] and **bold** %%aside%% #tag.');
	expect(await heading.textContent()).toBe('# Head');
	expect(await session.page.locator('.cm-content .task-list-item-checkbox').count()).toBe(0);
	await session.command('editor:toggle-source');
});

test('a callout is drawn in the editor, and its box ticks its line', async () => {
	await open('callout.md');
	await session.page.locator('.cm-embed-block .callout .task-list-item-checkbox').click();
	await until(async () => await editorText() === 'x\n\n> [!note]\n> - [x] in it\n');
});

test('what plugins add to the editor is there, and gone once they unload (registerEditorExtension, 5019)', async () => {
	expect(await session.page.locator('.cm-editor[data-probe=on]').count()).toBe(1);
	await session.inApp(async (app) => (app as unknown as { plugins: { disablePlugin(id: string): Promise<void> } }).plugins.disablePlugin('window-probe'));
	expect(await session.page.locator('.cm-editor[data-probe=on]').count()).toBe(0);
	expect(await session.page.locator('.probe-drawn').count()).toBe(0);
});
