import type { EditorPosition, EditorSuggestTriggerInfo } from 'obsidian';
import type { App } from '../app';
import { showError } from '../base/report-error';
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
	private latest = 0;

	constructor(app: App) {
		super(app);
	}

	abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null;
	abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;

	override close(): void {
		this.context = null;
		this.latest++;
		super.close();
	}

	/** Asks whether to suggest here; says whether it does. */
	look(editor: Editor, file: TFile): boolean {
		const info = this.onTrigger(editor.getCursor(), editor, file);
		if (!info) return false;
		const context = { ...info, editor, file };
		this.context = context;
		const turn = ++this.latest;
		Promise.resolve(this.getSuggestions(context)).then((values) => { if (turn === this.latest) this.showAtCaret(context, values); }, showError);
		return true;
	}

	private showAtCaret(context: EditorSuggestContext, values: T[]): void {
		const at = context.editor.cm.coordsAtPos(context.editor.posToOffset(context.start));
		if (values.length === 0 || !at) return this.close();
		this.open();
		this.suggestions.show(this.limit > 0 ? values.slice(0, this.limit) : values);
		this.placeAt(at);
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
