import { MarkdownView, type App } from 'obsidian';

/** Opens a note with the cursor on a line; a note that is gone opens nothing. */
export async function openAt(app: App, path: string, line: number, column: 'start' | 'end' = 'start', newTab = false): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (file === null) return;
	const leaf = app.workspace.getLeaf(newTab ? 'tab' : false);
	await leaf.openFile(file, { active: true, eState: { line } });
	if (!(leaf.view instanceof MarkdownView) || leaf.view.getMode() !== 'source') return;
	const { editor } = leaf.view;
	const at = Math.min(line, editor.lastLine());
	const position = { line: at, ch: column === 'end' ? editor.getLine(at).length : 0 };
	editor.setCursor(position);
	editor.scrollIntoView({ from: position, to: position }, true);
	// A dialog that was opened meanwhile keeps the focus.
	if (leaf.view.containerEl.doc.querySelector('.modal-container') === null) editor.focus();
}
