import { MarkdownView } from '../editor/markdown-view';
import { FileListView } from './file-list';
import { showPagePreviews } from './hover';
import type { Workspace } from './workspace';

/** Registers the views the window brings itself, and keeps leaves in step with what is registered. */
export function registerOwnViews(workspace: Workspace): void {
	const registry = workspace.viewRegistry;
	const rebuild = (type: string): void => {
		for (const leaf of workspace.getLeavesOfType(type)) if (!leaf.isDeferred) void leaf.rebuildView();
	};
	registry.registerView('markdown', (leaf) => new MarkdownView(leaf));
	registry.registerView('file-explorer', (leaf) => new FileListView(leaf));
	registry.registerExtensions(['md'], 'markdown');
	registry.on('view-registered', rebuild);
	registry.on('view-unregistered', rebuild);
	showPagePreviews(workspace);
}
