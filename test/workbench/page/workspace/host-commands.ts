import type { App } from '../app';
import { MarkdownView } from '../editor/markdown-view';
import { switchTheme } from './frame';

/** Adds the window's own commands, under the ids the app gives them. */
export function addHostCommands({ workspace, commands }: App): void {
	const withNote = (run: (view: MarkdownView) => unknown) => (checking: boolean): boolean => {
		const view = workspace.getActiveViewOfType(MarkdownView);
		if (view && !checking) run(view);
		return view !== null;
	};
	const add = commands.addCommand.bind(commands);
	add({ id: 'markdown:toggle-preview', name: 'Toggle reading view', icon: 'book-open', hotkeys: [{ modifiers: ['Mod'], key: 'e' }], checkCallback: withNote((view) => view.toggleMode()) });
	add({ id: 'editor:toggle-source', name: 'Toggle live preview and source mode', icon: 'code', checkCallback: withNote((view) => view.toggleLivePreview()) });
	add({ id: 'editor:save-file', name: 'Save current file', icon: 'save', hotkeys: [{ modifiers: ['Mod'], key: 's' }], checkCallback: withNote((view) => view.save()) });
	add({ id: 'editor:toggle-checklist-status', name: 'Toggle checkbox status', icon: 'square-check', hotkeys: [{ modifiers: ['Mod'], key: 'l' }], checkCallback: withNote((view) => view.toggleCheckbox()) });
	add({ id: 'app:toggle-left-sidebar', name: 'Toggle left sidebar', icon: 'panel-left', callback: () => workspace.leftSplit.toggle() });
	add({ id: 'app:toggle-right-sidebar', name: 'Toggle right sidebar', icon: 'panel-right', callback: () => workspace.rightSplit.toggle() });
	add({ id: 'workspace:close', name: 'Close current tab', icon: 'x', callback: () => workspace.activeLeaf?.detach() });
	add({ id: 'theme:switch', name: 'Switch between light and dark', icon: 'sun-moon', callback: () => switchTheme(workspace) });
}
