import { undo } from '@codemirror/commands';
import { EditorSelection as Selections } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { EditorPosition, EditorRange, EditorTransaction } from 'obsidian';
import { notImplemented } from '../base/not-implemented';

/** The text of an open note and its caret, in lines and columns that count from 0. */
export class Editor {
	readonly cm: EditorView;

	constructor(cm: EditorView) {
		this.cm = cm;
	}

	getValue(): string {
		return this.cm.state.doc.toString();
	}

	getLine(line: number): string {
		return line >= 0 && line < this.lineCount() ? this.cm.state.doc.line(line + 1).text : '';
	}

	setLine(n: number, text: string): void {
		this.replaceRange(text, { line: n, ch: 0 }, { line: n, ch: this.getLine(n).length });
	}

	lineCount(): number {
		return this.cm.state.doc.lines;
	}

	lastLine(): number {
		return this.lineCount() - 1;
	}

	replaceSelection(replacement: string, origin?: string): void {
		this.cm.dispatch(this.cm.state.replaceSelection(replacement), { ...(origin && { userEvent: origin }), scrollIntoView: true });
	}

	replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from, origin?: string): void {
		this.cm.dispatch({ changes: { from: this.posToOffset(from), to: this.posToOffset(to), insert: replacement }, ...(origin && { userEvent: origin }) });
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
		return this.offsetToPos(this.cm.state.selection.main[side]);
	}

	setCursor(pos: EditorPosition | number, ch = 0): void {
		this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
	}

	setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
		this.cm.dispatch({ selection: Selections.single(this.posToOffset(anchor), this.posToOffset(head)) });
	}

	focus(): void {
		this.cm.focus();
	}

	hasFocus(): boolean {
		return this.cm.hasFocus;
	}

	scrollIntoView(range: EditorRange, center = false): void {
		const target = Selections.range(this.posToOffset(range.from), this.posToOffset(range.to));
		this.cm.dispatch({ effects: EditorView.scrollIntoView(target, { y: center ? 'center' : 'nearest' }) });
	}

	undo(): void {
		undo(this.cm);
	}

	/** One step for undo: the changes all name positions of the text as it was before. */
	transaction({ changes = [], ...rest }: EditorTransaction, origin?: string): void {
		for (const name of Object.keys(rest)) notImplemented(`EditorTransaction.${name}`);
		const specs = changes.map(({ from, to, text }) => ({ from: this.posToOffset(from), to: this.posToOffset(to ?? from), insert: text }));
		this.cm.dispatch({ changes: specs, ...(origin && { userEvent: origin }) });
	}

	posToOffset({ line, ch }: EditorPosition): number {
		const { doc } = this.cm.state;
		if (line < 0) return 0;
		if (line >= doc.lines) return doc.length;
		const { from, to } = doc.line(line + 1);
		return Math.min(to, from + Math.max(0, ch));
	}

	offsetToPos(offset: number): EditorPosition {
		const { doc } = this.cm.state;
		const at = Math.min(Math.max(0, offset), doc.length);
		const line = doc.lineAt(at);
		return { line: line.number - 1, ch: at - line.from };
	}
}
