import { redo, undo } from '@codemirror/commands';
import { EditorSelection as Selections } from '@codemirror/state';
import type { ChangeSpec, SelectionRange } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { EditorChange, EditorCommandName, EditorPosition, EditorRange, EditorRangeOrCaret, EditorSelection, EditorSelectionOrCaret, EditorTransaction } from 'obsidian';
import { runEditorCommand } from './editor-commands';

/** The text of an open note and its caret, in lines and columns that count from 0. */
export class Editor {
	readonly cm: EditorView;

	constructor(cm: EditorView) {
		this.cm = cm;
	}

	getDoc(): this {
		return this;
	}

	refresh(): void {
		this.cm.requestMeasure();
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
		const { main } = this.cm.state.selection;
		return this.cm.state.sliceDoc(main.from, main.to);
	}

	somethingSelected(): boolean {
		return this.cm.state.selection.ranges.some((range) => !range.empty);
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
		this.setSelections([{ anchor, head }]);
	}

	setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
		if (ranges.length === 0) return;
		const selection = ranges.map(({ anchor, head }) => Selections.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)));
		this.cm.dispatch({ selection: Selections.create(selection, main) });
	}

	focus(): void {
		this.cm.focus();
	}

	blur(): void {
		this.cm.contentDOM.blur();
	}

	hasFocus(): boolean {
		return this.cm.hasFocus;
	}

	getScrollInfo(): { top: number; left: number } {
		return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
	}

	scrollTo(x?: number | null, y?: number | null): void {
		if (typeof x === 'number') this.cm.scrollDOM.scrollLeft = x;
		if (typeof y === 'number') this.cm.scrollDOM.scrollTop = y;
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

	exec(command: EditorCommandName): void {
		runEditorCommand(this.cm, command);
	}

	/** One step for undo: the changes all name positions of the text as it was before. */
	transaction(tx: EditorTransaction, origin?: string): void {
		const { state } = this.cm;
		const changes: ChangeSpec[] = (tx.changes ?? []).map((change) => this.toChange(change));
		if (tx.replaceSelection !== undefined) {
			const insert = tx.replaceSelection;
			changes.push(...state.selection.ranges.map(({ from, to }) => ({ from, to, insert })));
		}
		const wanted = tx.selections ?? (tx.selection ? [tx.selection] : null);
		const changeSet = state.changes(changes);
		// A wanted selection is one of the text as it will be, which has lines the present text may lack.
		const doc = changeSet.apply(state.doc);
		const selection = wanted && wanted.length > 0 ? Selections.create(wanted.map((range) => toRange(doc, range))) : undefined;
		this.cm.dispatch({ changes: changeSet, ...(selection ? { selection } : {}), ...userEvent(origin) });
	}

	wordAt(pos: EditorPosition): EditorRange | null {
		const word = this.cm.state.wordAt(this.posToOffset(pos));
		return word ? { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) } : null;
	}

	posToOffset(pos: EditorPosition): number {
		return offsetOf(this.cm.state.doc, pos);
	}

	offsetToPos(offset: number): EditorPosition {
		const { doc } = this.cm.state;
		const line = doc.lineAt(Math.min(Math.max(0, offset), doc.length));
		return { line: line.number - 1, ch: Math.min(Math.max(0, offset), doc.length) - line.from };
	}

	/** Reads every line of the selection first, then writes; all writes are one step for undo. */
	processLines<T>(read: (line: number, lineText: string) => T | null, write: (line: number, lineText: string, value: T | null) => EditorChange | void, ignoreEmpty = true): void {
		const first = this.getCursor('from').line;
		const last = this.getCursor('to').line;
		const values: { line: number; text: string; value: T | null }[] = [];
		for (let line = first; line <= last; line++) {
			const text = this.getLine(line);
			if (ignoreEmpty && first !== last && text.trim() === '') continue;
			values.push({ line, text, value: read(line, text) });
		}
		const changes = values.flatMap(({ line, text, value }) => write(line, text, value) ?? []);
		if (changes.length > 0) this.transaction({ changes });
	}

	private toChange(change: EditorChange): ChangeSpec {
		const from = this.posToOffset(change.from);
		return { from, to: change.to ? this.posToOffset(change.to) : from, insert: change.text };
	}
}

interface Lines {
	readonly lines: number;
	readonly length: number;
	line(n: number): { from: number; to: number };
}

function offsetOf(doc: Lines, { line, ch }: EditorPosition): number {
	if (line < 0) return 0;
	if (line >= doc.lines) return doc.length;
	const { from, to } = doc.line(line + 1);
	return Math.min(to, from + Math.max(0, ch));
}

function toRange(doc: Lines, range: EditorRangeOrCaret): SelectionRange {
	return Selections.range(offsetOf(doc, range.from), offsetOf(doc, range.to ?? range.from));
}

function userEvent(origin: string | undefined): { userEvent?: string } {
	return origin === undefined ? {} : { userEvent: origin };
}
