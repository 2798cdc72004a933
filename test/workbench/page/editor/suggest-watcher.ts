import type { EditorSuggest } from './editor-suggest';
import type { MarkdownView } from './markdown-view';

/** Offers every change of an editor to the registered suggests until one of them takes it. */
export class SuggestWatcher {
	private current: EditorSuggest<unknown> | null = null;

	constructor(private readonly view: MarkdownView) {}

	/** Looks after a change of the text, or of the caret alone: that never opens a list, it can only close one. */
	look(typed: boolean): void {
		const { file, editor } = this.view;
		if (!file || !editor.hasFocus() || (!typed && !this.current)) return this.close();
		// The editor is still being updated; its places can be asked for once it is done.
		window.setTimeout(() => this.offer(), 0);
	}

	close(): void {
		this.current?.close();
		this.current = null;
	}

	private offer(): void {
		const { file, editor } = this.view;
		if (!file) return this.close();
		const taker = this.view.app.workspace.editorSuggests.find((suggest) => suggest.look(editor, file)) ?? null;
		if (this.current && this.current !== taker) this.current.close();
		this.current = taker;
	}
}
