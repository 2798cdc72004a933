import type { EditorPosition, EditorSuggestTriggerInfo } from 'obsidian';
import type { TFile } from '../vault/files';
import { PopoverSuggest } from '../widgets/popover-suggest';
import type { Editor } from './editor';

/** What is being suggested for, while a list is open. */
export interface EditorSuggestContext extends EditorSuggestTriggerInfo {
	editor: Editor;
	file: TFile;
}

/** A list of suggestions that opens at the caret while something is typed. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
	context: EditorSuggestContext | null = null;
	limit = 100;

	abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null;
	abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;

	override close(): void {
		this.context = null;
		super.close();
	}

	/** Asks whether to suggest here; says whether it does. */
	look(editor: Editor, file: TFile): boolean {
		const info = this.onTrigger(editor.getCursor(), editor, file);
		if (!info) return false;
		const context = { ...info, editor, file };
		this.context = context;
		this.suggestions.whenFound(this.getSuggestions(context), this.limit, (values) => {
			if (this.context === context) this.showAt(editor.cm.coordsAtPos(editor.posToOffset(info.start)), values);
		});
		return true;
	}
}

/** Offers a change of an editor to the suggests until one of them takes it. A caret that only moved never opens a list; it can close one. */
export function offerSuggests(suggests: readonly EditorSuggest<unknown>[], editor: Editor, file: TFile | null, typed: boolean): void {
	if (!typed && suggests.every(({ context }) => context?.editor !== editor)) return;
	// The editor is still being updated; its places can be asked for once it is done.
	queueMicrotask(() => {
		const taker = file && editor.hasFocus() ? suggests.find((suggest) => suggest.look(editor, file)) : undefined;
		for (const suggest of suggests) if (suggest !== taker && suggest.context?.editor === editor) suggest.close();
	});
}
