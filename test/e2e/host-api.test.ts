import type { MarkdownView } from 'obsidian';
import { buildFixturePlugin, makeVault } from './support/fixture-plugin';
import { openSession } from './support/session';
import type { Session } from './support/session';

jest.setTimeout(60_000);

const LINES = ['one two', '\tthree', '', 'four', ...Array.from({ length: 200 }, (_, index) => `line ${index}`)];
let session: Session;

beforeAll(async () => {
	session = await openSession(makeVault({ 'A.md': LINES.join('\n'), 'B.md': '## Part\nb\n', 'C.md': 'c\n' }), { pluginFolder: await buildFixturePlugin('window-plugin') });
});
beforeEach(() => session.inApp(async (app) => {
	await app.workspace.openLinkText('A', '');
	const editor = app.workspace.activeEditor?.editor;
	editor?.setValue(await app.vault.adapter.read('A.md'));
	editor?.setCursor(0, 0);
}));
afterAll(async () => {
	const { errors } = session;
	await session.close();
	expect(errors).toEqual([]);
});

describe('the editor', () => {
	test('reads lines, ranges and places', async () => {
		const facts = await session.inApp((app) => {
			const editor = (app.workspace.activeEditor as MarkdownView).editor;
			return [
				editor.getLine(1), editor.getLine(999), editor.lineCount(), editor.lastLine(),
				editor.getRange({ line: 0, ch: 4 }, { line: 1, ch: 2 }), editor.posToOffset({ line: 1, ch: 1 }), editor.posToOffset({ line: 1, ch: 99 }),
				editor.offsetToPos(9), editor.offsetToPos(-5), editor.wordAt({ line: 0, ch: 5 }), editor.wordAt({ line: 2, ch: 0 }), editor.getDoc() === editor,
			];
		});
		expect(facts).toEqual(['\tthree', '', 204, 203, 'two\n\tt', 9, 14, { line: 1, ch: 1 }, { line: 0, ch: 0 }, { from: { line: 0, ch: 4 }, to: { line: 0, ch: 7 } }, null, true]);
	});

	test('selects and replaces', async () => {
		const facts = await session.inApp((app) => {
			const editor = (app.workspace.activeEditor as MarkdownView).editor;
			const seen: unknown[] = [editor.somethingSelected()];
			editor.setSelection({ line: 0, ch: 7 }, { line: 0, ch: 4 });
			seen.push(editor.somethingSelected(), editor.getSelection(), editor.getCursor(), editor.getCursor('anchor'), editor.getCursor('from'), editor.getCursor('to'));
			editor.replaceSelection('2');
			seen.push(editor.getLine(0));
			editor.replaceRange('!', { line: 0, ch: 5 });
			editor.setLine(1, 'drei');
			editor.setSelections([{ anchor: { line: 0, ch: 0 } }, { anchor: { line: 1, ch: 0 }, head: { line: 1, ch: 2 } }], 1);
			seen.push(editor.getLine(0), editor.getLine(1), editor.listSelections(), editor.getSelection());
			editor.setCursor(3);
			seen.push(editor.getCursor());
			return seen;
		});
		expect(facts).toEqual([
			false, true, 'two', { line: 0, ch: 4 }, { line: 0, ch: 7 }, { line: 0, ch: 4 }, { line: 0, ch: 7 }, 'one 2', 'one 2!', 'drei',
			[{ anchor: { line: 0, ch: 0 }, head: { line: 0, ch: 0 } }, { anchor: { line: 1, ch: 0 }, head: { line: 1, ch: 2 } }], 'dr', { line: 3, ch: 0 },
		]);
	});

	test('undoes and redoes, and works through the lines of a selection in one step', async () => {
		const facts = await session.inApp((app) => {
			const editor = (app.workspace.activeEditor as MarkdownView).editor;
			const head = (): string => editor.getValue().slice(0, 22);
			editor.setSelection({ line: 0, ch: 0 }, { line: 3, ch: 0 });
			editor.processLines((_line, text) => text.length, (line, text, value) => ({ from: { line, ch: 0 }, to: { line, ch: text.length }, text: `${value}` }), true);
			const seen = [head()];
			editor.undo();
			seen.push(head());
			editor.redo();
			seen.push(head());
			return seen;
		});
		expect(facts).toEqual(['7\n6\n\n4\nline 0\nline 1\nl', 'one two\n\tthree\n\nfour\nl', '7\n6\n\n4\nline 0\nline 1\nl']);
	});

	test.each([
		['goDown', { line: 2, ch: 0 }], ['goUp', { line: 0, ch: 1 }], ['goLeft', { line: 1, ch: 1 }], ['goRight', { line: 1, ch: 3 }],
		['goStart', { line: 0, ch: 0 }], ['goEnd', { line: 203, ch: 8 }], ['goWordRight', { line: 1, ch: 6 }], ['goWordLeft', { line: 1, ch: 1 }],
	] as const)('exec(%s) moves the caret', async (name, to) => {
		const at = await session.inApp((app, command) => {
			const editor = (app.workspace.activeEditor as MarkdownView).editor;
			editor.setLine(1, ' three');
			editor.setCursor(1, 2);
			editor.exec(command);
			return editor.getCursor();
		}, name);
		expect({ ...at, ch: Math.min(at.ch, to.ch) }).toEqual(to);
	});

	test.each([
		['indentMore', '\tone two\n\tthree\n\nfour'], ['indentLess', 'one two\n\tthree\n\nfour'], ['newlineAndIndent', '\none two\n\tthree\n'],
		['swapLineDown', '\tthree\none two\n\nfour'], ['deleteLine', '\tthree\n\nfour\nline 0'],
	] as const)('exec(%s) changes the text', async (name, head) => {
		const text = await session.inApp((app, command) => {
			const editor = (app.workspace.activeEditor as MarkdownView).editor;
			editor.exec(command);
			return editor.getValue();
		}, name);
		expect(text.split('\n').slice(0, 4).join('\n')).toBe(head);
	});

	test('exec(swapLineUp) moves a line up', async () => {
		const text = await session.inApp((app) => {
			const editor = (app.workspace.activeEditor as MarkdownView).editor;
			editor.setCursor(1, 0);
			editor.exec('swapLineUp');
			return editor.getRange({ line: 0, ch: 0 }, { line: 1, ch: 7 });
		});
		expect(text).toBe('\tthree\none two');
	});

	test('exec folds and unfolds what lies below a heading', async () => {
		await session.inApp((app) => app.workspace.openLinkText('B', ''));
		const folds = (name: 'foldAll' | 'unfoldAll' | 'toggleFold'): Promise<number> => session.inApp((app, command) => {
			(app.workspace.activeEditor as MarkdownView).editor.exec(command);
			return document.querySelectorAll('.mod-active .cm-foldPlaceholder').length;
		}, name);
		expect([await folds('foldAll'), await folds('unfoldAll'), await folds('toggleFold'), await folds('toggleFold')]).toEqual([1, 0, 1, 0]);
	});

	test('scrolls, takes the focus and gives it away', async () => {
		const facts = await session.inApp(async (app) => {
			const editor = (app.workspace.activeEditor as MarkdownView).editor;
			const frame = (): Promise<void> => new Promise((resolve) => { window.setTimeout(resolve, 100); });
			editor.scrollTo(null, 0);
			editor.scrollIntoView({ from: { line: 190, ch: 0 }, to: { line: 190, ch: 0 } }, true);
			await frame();
			const down = editor.getScrollInfo().top;
			editor.scrollTo(0, 40);
			const top = editor.getScrollInfo().top;
			editor.focus();
			const focused = editor.hasFocus();
			editor.blur();
			return { down: down > 1000, top, focused, after: editor.hasFocus() };
		});
		expect(facts).toEqual({ down: true, top: 40, focused: true, after: false });
	});
});

describe('the workspace', () => {
	test('a pinned leaf is left alone: the next note opens beside it', async () => {
		const facts = await session.inApp(async (app) => {
			const leaf = app.workspace.getLeaf(false);
			leaf.togglePinned();
			await app.workspace.openLinkText('B', '');
			const other = app.workspace.getLeaf(false);
			leaf.setPinned(false);
			const seen = [leaf === other, leaf.getDisplayText(), other.getDisplayText(), app.workspace.getLeafById((leaf as unknown as { id: string }).id) === leaf];
			other.detach();
			return seen;
		});
		expect(facts).toEqual([false, 'A', 'B', true]);
	});

	test('leaves are made, grouped, copied, found and removed', async () => {
		const facts = await session.inApp(async (app) => {
			const { workspace } = app;
			const first = workspace.getLeaf(false);
			const left = workspace.getLeftLeaf(false);
			await left?.setViewState({ type: 'probe', state: { peer: 'Left' } });
			const lower = workspace.getRightLeaf(true);
			await lower?.setViewState({ type: 'probe', state: { peer: 'Right' } });
			const copy = await workspace.duplicateLeaf(first, 'tab');
			copy.setGroupMember(first);
			const inNewPane = workspace.createLeafInParent(workspace.rootSplit, 0);
			let rootCount = 0;
			workspace.iterateRootLeaves(() => { rootCount++; });
			const groups = workspace.getGroupLeaves((first as unknown as { group: string }).group).length;
			const before = [left?.getRoot() === workspace.leftSplit, lower?.getRoot() === workspace.rightSplit, copy.getDisplayText(), rootCount, groups, workspace.getLeavesOfType('probe').length];
			workspace.detachLeavesOfType('probe');
			copy.detach();
			inNewPane.detach();
			return [...before, workspace.getLeavesOfType('probe').length, workspace.getMostRecentLeaf() === first, workspace.getLastOpenFiles()[0]];
		});
		expect(facts).toEqual([true, true, 'A', 3, 2, 2, 0, true, 'A.md']);
	});

	test('a layout can be taken and put back', async () => {
		const facts = await session.inApp(async (app) => {
			const { workspace } = app;
			const layout = workspace.getLayout();
			await workspace.openLinkText('B', '', 'tab');
			await workspace.changeLayout(layout);
			return workspace.getLeavesOfType('markdown').map((leaf) => leaf.getDisplayText());
		});
		expect(facts).toEqual(['A']);
	});

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
