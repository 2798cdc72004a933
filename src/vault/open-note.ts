import { MarkdownView, type App } from 'obsidian';

/** How a note is opened, where that is otherwise than in the pane at hand, ready to be written in. */
export interface Opening {
	newTab?: boolean;
	/** False to leave the focus where it is. */
	focus?: boolean;
}

/** Opens a note with the cursor at the end of a line, null for where it is; a note that is gone opens nothing. */
export async function openAt(app: App, path: string, line: number | null, { newTab = false, focus = true }: Opening = {}): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (file === null) return;
	const leaf = app.workspace.getLeaf(newTab ? 'tab' : false);
	await leaf.openFile(file, { active: true, eState: line === null ? {} : { line } });
	if (!(leaf.view instanceof MarkdownView) || leaf.view.getMode() !== 'source') return;
	const { editor } = leaf.view;
	if (line !== null) {
		const at = Math.min(line, editor.lastLine());
		const position = { line: at, ch: editor.getLine(at).length };
		editor.setCursor(position);
		editor.scrollIntoView({ from: position, to: position }, true);
	}
	// A dialog that was opened meanwhile keeps the focus.
	if (focus && leaf.view.containerEl.doc.querySelector('.modal-container') === null) editor.focus();
}
