import type { EditorPosition, EditorSuggestTriggerInfo, Instruction } from 'obsidian';
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
	private instructionsEl: HTMLElement | null = null;
	private latest = 0;

	constructor(app: App) {
		super(app);
	}

	setInstructions(instructions: Instruction[]): void {
		this.instructionsEl?.remove();
		this.instructionsEl = this.suggestEl.createDiv('prompt-instructions');
		for (const { command, purpose } of instructions) {
			const rowEl = this.instructionsEl.createDiv('prompt-instruction');
			rowEl.createSpan({ cls: 'prompt-instruction-command', text: command });
			rowEl.createSpan({ text: purpose });
		}
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
		if (!info) {
			this.close();
			return false;
		}
		const context = { ...info, editor, file };
		this.context = context;
		const turn = ++this.latest;
		Promise.resolve(this.getSuggestions(context)).then((values) => { if (turn === this.latest) this.showAtCaret(context, values); }, showError);
		return true;
	}

	private showAtCaret(context: EditorSuggestContext, values: T[]): void {
		if (values.length === 0) return this.close();
		const at = context.editor.cm.coordsAtPos(context.editor.posToOffset(context.start));
		if (!at) return this.close();
		this.open();
		this.suggestions.show(this.limit > 0 ? values.slice(0, this.limit) : values);
		this.placeAt(at);
	}
}
