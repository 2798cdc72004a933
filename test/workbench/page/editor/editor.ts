import { redo, undo } from '@codemirror/commands';
import { EditorSelection as Selections } from '@codemirror/state';
import type { ChangeSpec, Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { EditorPosition, EditorRange, EditorSelection, EditorTransaction } from 'obsidian';

/** The text of an open note and its caret, in lines and columns that count from 0. */
export class Editor {
	readonly cm: EditorView;

	constructor(cm: EditorView) {
		this.cm = cm;
	}

	getValue(): string {
		return this.cm.state.doc.toString();
	}

	setValue(content: string): void {
		this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
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

	getSelection(): string {
		return this.getRange(this.getCursor('from'), this.getCursor('to'));
	}

	getRange(from: EditorPosition, to: EditorPosition): string {
		return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(replacement: string, origin?: string): void {
		this.cm.dispatch(this.cm.state.replaceSelection(replacement), { ...userEvent(origin), scrollIntoView: true });
	}

	replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from, origin?: string): void {
		this.cm.dispatch({ changes: { from: this.posToOffset(from), to: this.posToOffset(to), insert: replacement }, ...userEvent(origin) });
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
		return this.offsetToPos(this.cm.state.selection.main[side]);
	}

	listSelections(): EditorSelection[] {
		return this.cm.state.selection.ranges.map(({ anchor, head }) => ({ anchor: this.offsetToPos(anchor), head: this.offsetToPos(head) }));
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

	redo(): void {
		redo(this.cm);
	}

	/** One step for undo: the changes all name positions of the text as it was before. */
	transaction(tx: EditorTransaction, origin?: string): void {
		const { state } = this.cm;
		const insert = tx.replaceSelection;
		const changes = state.changes([
			...(tx.changes ?? []).map(({ from, to, text }): ChangeSpec => ({ from: this.posToOffset(from), to: this.posToOffset(to ?? from), insert: text })),
			...(insert === undefined ? [] : state.selection.ranges.map(({ from, to }) => ({ from, to, insert }))),
		]);
		// A wanted selection is one of the text as it will be, which has lines the present text may lack.
		const doc = changes.apply(state.doc);
		const wanted = (tx.selections ?? (tx.selection ? [tx.selection] : [])).map(({ from, to }) => Selections.range(offsetOf(doc, from), offsetOf(doc, to ?? from)));
		this.cm.dispatch({ changes, ...(wanted.length > 0 ? { selection: Selections.create(wanted) } : {}), ...userEvent(origin) });
	}

	posToOffset(pos: EditorPosition): number {
		return offsetOf(this.cm.state.doc, pos);
	}

	offsetToPos(offset: number): EditorPosition {
		const { doc } = this.cm.state;
		const at = Math.min(Math.max(0, offset), doc.length);
		const line = doc.lineAt(at);
		return { line: line.number - 1, ch: at - line.from };
	}
}

function offsetOf(doc: Text, { line, ch }: EditorPosition): number {
	if (line < 0) return 0;
	if (line >= doc.lines) return doc.length;
	const { from, to } = doc.line(line + 1);
	return Math.min(to, from + Math.max(0, ch));
}

function userEvent(origin: string | undefined): { userEvent?: string } {
	return origin === undefined ? {} : { userEvent: origin };
}
