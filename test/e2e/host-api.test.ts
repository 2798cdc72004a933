import type { MarkdownView } from 'obsidian';
import { buildFixturePlugin, makeVault } from './support/fixture-plugin';
import { openSession } from './support/session';
import type { Session } from './support/session';
import { until } from './support/until';

// Editor (obsidian.d.ts 2403-2580), ItemView 3590, ensureSideLeaf 7973, the state of a leaf 8258-8300.

jest.setTimeout(60_000);

const LINES = ['one two', '\tthree', '', 'four', ...Array.from({ length: 200 }, (_, index) => `line ${index}`)];
const DRAWN = '# One\n\n> [!Private]- Mine [[C#Part]]\n> - [ ] in it\n\n| a | b |\n| - | - |\n| [[C\\|O]] | 2 |\n\n1. [ ] one ^id\n   - deeper\n\n[out](https://example.org) ![p](p.png) [in](C.md) `[[no]]`\n\n---\n\nan end <b>raw</b>\n';
let session: Session;

beforeAll(async () => {
	session = await openSession(makeVault({ 'A.md': LINES.join('\n'), 'B.md': '## Part\nb\n', 'C.md': 'c\n', 'drawn.md': DRAWN }), { pluginFolder: await buildFixturePlugin('window-plugin') });
});
beforeEach(() => session.inApp(async (app) => {
	await app.workspace.getLeaf(false).setViewState({ type: 'markdown', state: { file: 'A.md', mode: 'source' }, active: true });
	const view = app.workspace.activeEditor as MarkdownView;
	view.setViewData(await app.vault.adapter.read('A.md'), false);
	view.editor.setCursor(0, 0);
}));
afterAll(async () => {
	const { errors } = session;
	await session.close();
	expect(errors).toEqual([]);
});

describe('the editor', () => {
	test('reads lines and places', async () => {
		const facts = await session.inApp((app) => {
			const editor = (app.workspace.activeEditor as MarkdownView).editor;
			return [
				editor.getLine(1), editor.getLine(999), editor.lineCount(), editor.lastLine(),
				editor.posToOffset({ line: 1, ch: 1 }), editor.posToOffset({ line: 1, ch: 99 }),
				editor.offsetToPos(9), editor.offsetToPos(-5),
			];
		});
		expect(facts).toEqual(['\tthree', '', 204, 203, 9, 14, { line: 1, ch: 1 }, { line: 0, ch: 0 }]);
	});

	test('selects and replaces', async () => {
		const facts = await session.inApp((app) => {
			const editor = (app.workspace.activeEditor as MarkdownView).editor;
			editor.setSelection({ line: 0, ch: 7 }, { line: 0, ch: 4 });
			const seen: unknown[] = [editor.getCursor(), editor.getCursor('anchor'), editor.getCursor('from'), editor.getCursor('to')];
			editor.replaceSelection('2');
			seen.push(editor.getLine(0));
			editor.replaceRange('!', { line: 0, ch: 5 });
			editor.setLine(1, 'drei');
			seen.push(editor.getLine(0), editor.getLine(1));
			editor.setCursor(3);
			seen.push(editor.getCursor());
			return seen;
		});
		expect(facts).toEqual([
			{ line: 0, ch: 4 }, { line: 0, ch: 7 }, { line: 0, ch: 4 }, { line: 0, ch: 7 }, 'one 2', 'one 2!', 'drei', { line: 3, ch: 0 },
		]);
	});

	test('has nothing that is there and does nothing: what it lacks throws', async () => {
		const thrown = await session.inApp((app) => {
			const { editor } = app.workspace.activeEditor as MarkdownView;
			return [() => editor.wordAt({ line: 0, ch: 1 }), () => editor.exec('goUp'), () => editor.transaction({ replaceSelection: 'a' })].map((act) => {
				try {
					return String(act());
				} catch (error) {
					return (error as Error).message;
				}
			});
		});
		expect(thrown).toEqual(['Editor.wordAt', 'Editor.exec', 'EditorTransaction.replaceSelection'].map((name) => `not implemented in the workbench: ${name}`));
	});

	test('scrolls and takes the focus', async () => {
		await session.inApp((app) => {
			const { editor } = app.workspace.activeEditor as MarkdownView;
			editor.scrollIntoView({ from: { line: 190, ch: 0 }, to: { line: 190, ch: 0 } }, true);
		});
		const line = session.page.locator('.mod-active .cm-line', { hasText: 'line 186' });
		await line.waitFor();
		const box = await line.boundingBox();
		expect(Math.abs((box?.y ?? 0) - 400)).toBeLessThan(100);
		const focus = await session.inApp((app) => {
			const { editor } = app.workspace.activeEditor as MarkdownView;
			(document.activeElement as HTMLElement).blur();
			const before = editor.hasFocus();
			editor.focus();
			return [before, editor.hasFocus()];
		});
		expect(focus).toEqual([false, true]);
	});
});

describe('live preview', () => {
	const open = (file: string): Promise<void> => session.inApp((app, path) => app.workspace.openLinkText(path, ''), file);

	test('a click on an address opens it outside; one on a link whose marks are shown only sets the caret', async () => {
		await open('drawn.md');
		await session.page.evaluate('window.open = (url) => { window.opened = url; }');
		await session.page.locator('.cm-content a.external-link').click();
		expect(await session.page.evaluate('window.opened')).toBe('https://example.org');
		const inLink = await session.inApp((app) => {
			const { editor } = app.workspace.activeEditor as MarkdownView;
			editor.focus();
			editor.setCursor({ line: 12, ch: editor.getLine(12).indexOf('[in]') });
			const { cm } = editor as unknown as { cm: { state: { selection: { main: { head: number } } }; coordsAtPos(pos: number): DOMRect } };
			const { left, top, bottom } = cm.coordsAtPos(cm.state.selection.main.head + 2);
			return { x: left, y: (top + bottom) / 2 };
		});
		await session.page.mouse.click(inLink.x, inLink.y);
		const place = (): Promise<unknown> => session.inApp((app) => [app.workspace.getActiveFile()?.path, app.workspace.activeEditor?.editor?.getCursor().ch]);
		expect(await place()).toEqual(['drawn.md', DRAWN.split('\n')[12]?.indexOf('n](C.md)')]);
	});

	test('the checkbox command ticks, unticks, and makes a line a task', async () => {
		await open('C');
		const after: string[] = [];
		for (let times = 0; times < 3; times++) {
			await session.command('editor:toggle-checklist-status');
			after.push(await session.inApp((app) => app.workspace.activeEditor?.editor?.getLine(0) ?? ''));
		}
		expect(after).toEqual(['- [ ] c', '- [x] c', '- [ ] c']);
	});
});

describe('the reading view', () => {
	const reading = (selector: string): ReturnType<Session['page']['locator']> => session.page.locator(`.markdown-preview-view ${selector}`);
	const read = (path: string, eState: object = {}): Promise<void> => session.inApp((app, [file, place]) =>
		app.workspace.getLeaf(false).setViewState({ type: 'markdown', state: { file, mode: 'preview' }, active: true }, place), [path, eState] as const);

	test('draws callouts, tables, lists and links, and no raw HTML', async () => {
		await read('drawn.md');
		expect(await reading('.callout[data-callout=private] .callout-title').textContent()).toBe('Mine C > Part');
		expect(await reading('tr').allTextContents()).toEqual(['ab', 'O2']);
		expect(await reading('ol > li').first().textContent()).toBe('onedeeper');
		expect(await reading('a').evaluateAll((links) => links.map((link) => [link.className, link.getAttribute('href')]))).toEqual([
			['internal-link', 'C#Part'], ['internal-link', 'C'], ['external-link', 'https://example.org'], ['internal-link', 'p.png'], ['internal-link', 'C.md'],
		]);
		expect(await reading('p').last().textContent()).toBe('an end raw');
		expect(await reading('hr, b').count()).toBe(1);
	});

	test('keeps the elements of sections that stay the same, and ticks the line a box has moved to', async () => {
		await read('drawn.md');
		await reading('table').evaluate((el) => { el.dataset.kept = 'yes'; });
		await session.inApp((app) => (app.workspace.activeEditor as MarkdownView).editor.replaceRange('new\n\n', { line: 0, ch: 0 }));
		await reading('p').first().getByText('new').waitFor();
		expect(await reading('table').getAttribute('data-kept')).toBe('yes');
		await reading('.callout .task-list-item-checkbox').click();
		await reading('ol .task-list-item-checkbox').click();
		await until(async () => await session.inApp((app) => (app.workspace.activeEditor as MarkdownView).getViewData()) === `new\n\n${DRAWN.replace('- [ ] in it', '- [x] in it').replace('1. [ ]', '1. [x]')}`);
	});

	test('is empty once cleared — "any caches/indexes associated with the previous file contents"', async () => {
		await read('drawn.md');
		await session.inApp((app) => (app.workspace.activeEditor as MarkdownView).clear());
		expect(await reading('.markdown-preview-sizer').textContent()).toBe('');
	});

	test('opens at the heading or the block a link names, as the editor does', async () => {
		const long = `${'x\n\n'.repeat(200)}# There\n\n${'y\n\n'.repeat(200)}z ^here\n\n${'y\n\n'.repeat(200)}`;
		await session.inApp((app, text) => app.vault.create('long.md', text), long);
		for (const [subpath, words] of [['#There', 'There'], ['#^here', 'z']] as const) {
			await read('long.md', { subpath });
			const top = await reading('.markdown-preview-sizer > *').evaluateAll((els) => els.find((el) => el.getBoundingClientRect().bottom > (el.closest('.markdown-preview-view')?.getBoundingClientRect().top ?? 0) + 1)?.textContent);
			expect(top).toBe(words);
		}
		expect(await session.inApp((app) => [(app.workspace.activeEditor as MarkdownView).getMode(), app.workspace.getLeaf(false).getViewState().state?.mode])).toEqual(['preview', 'preview']);
	});

	test('a click on a link opens its note', async () => {
		await read('drawn.md');
		await reading('a').getByText('O', { exact: true }).click();
		await until(async () => await session.inApp((app) => app.workspace.getActiveFile()?.path) === 'C.md');
	});
});

describe('the workspace', () => {
	test('a view adds a button of its own to its header', async () => {
		await session.inApp((app) => {
			const view = app.workspace.activeEditor as MarkdownView;
			view.addAction('star', 'Star this note', () => { document.body.dataset.starred = view.file?.path; });
		});
		await session.page.getByRole('button', { name: 'Star this note' }).click();
		expect(await session.page.evaluate('document.body.dataset.starred')).toBe('A.md');
	});

	test('an undocumented default is not guessed', async () => {
		await expect(session.inApp((app) => app.workspace.ensureSideLeaf('probe', 'right'))).rejects.toThrow('not implemented in the workbench');
	});

	test('the place of a note travels with its leaf: line, subpath and caret', async () => {
		const facts = await session.inApp(async (app) => {
			const leaf = app.workspace.getLeaf(false);
			const caret = (): unknown => app.workspace.activeEditor?.editor?.getCursor();
			const file = app.vault.getFileByPath('A.md');
			if (file) await leaf.openFile(file, { eState: { cursor: { from: { line: 3, ch: 1 }, to: { line: 3, ch: 1 } } } });
			const seen = [caret(), leaf.getEphemeralState().cursor];
			leaf.setEphemeralState({ line: 7 });
			seen.push(caret());
			return seen;
		});
		expect(facts).toEqual([{ line: 3, ch: 1 }, { from: { line: 3, ch: 1 }, to: { line: 3, ch: 1 } }, { line: 7, ch: 0 }]);
	});
});
