import type { App } from '../app';
import { Platform } from '../base/platform';
import { MarkdownView } from '../editor/markdown-view';
import { switchTheme } from './frame';

/** Adds the window's own commands, under the ids the app gives them. */
export function addHostCommands(app: App): void {
	const { workspace, commands } = app;
	const withNote = (run: (view: MarkdownView) => unknown) => (checking: boolean): boolean => {
		const view = workspace.getActiveViewOfType(MarkdownView);
		if (!view) return false;
		if (!checking) run(view);
		return true;
	};
	commands.addCommand({ id: 'markdown:toggle-preview', name: 'Toggle reading view', icon: 'book-open', hotkeys: [{ modifiers: ['Mod'], key: 'e' }], checkCallback: withNote((view) => view.toggleMode()) });
	commands.addCommand({ id: 'editor:toggle-source', name: 'Toggle live preview and source mode', icon: 'code', checkCallback: withNote((view) => view.toggleLivePreview()) });
	commands.addCommand({ id: 'editor:save-file', name: 'Save current file', icon: 'save', hotkeys: [{ modifiers: ['Mod'], key: 's' }], checkCallback: withNote((view) => view.save()) });
	commands.addCommand({ id: 'editor:toggle-checklist-status', name: 'Toggle checkbox status', icon: 'square-check', hotkeys: [{ modifiers: ['Mod'], key: 'l' }], checkCallback: withNote((view) => view.toggleCheckbox()) });
	commands.addCommand({ id: 'app:toggle-left-sidebar', name: 'Toggle left sidebar', icon: 'panel-left', callback: () => workspace.leftSplit.toggle() });
	commands.addCommand({ id: 'app:toggle-right-sidebar', name: 'Toggle right sidebar', icon: 'panel-right', callback: () => workspace.rightSplit.toggle() });
	commands.addCommand({ id: 'app:go-back', name: 'Navigate back', icon: 'arrow-left', hotkeys: [{ modifiers: ['Mod', 'Alt'], key: 'ArrowLeft' }], callback: () => void workspace.getMostRecentLeaf()?.history.back() });
	commands.addCommand({ id: 'app:go-forward', name: 'Navigate forward', icon: 'arrow-right', hotkeys: [{ modifiers: ['Mod', 'Alt'], key: 'ArrowRight' }], callback: () => void workspace.getMostRecentLeaf()?.history.forward() });
	commands.addCommand({ id: 'workspace:close', name: 'Close current tab', icon: 'x', callback: () => workspace.activeLeaf?.detach() });
	commands.addCommand({ id: 'theme:switch', name: 'Switch between light and dark', icon: 'sun-moon', callback: () => switchTheme(workspace) });
	if (!Platform.isPhone) commands.addCommand({ id: 'workspace:split-vertical', name: 'Split right', icon: 'separator-vertical', callback: () => void splitRight(app) });
}

async function splitRight({ workspace }: App): Promise<void> {
	const leaf = workspace.getMostRecentLeaf();
	if (leaf) await workspace.duplicateLeaf(leaf, 'split', 'vertical');
}
