import type { FakeVault } from './fake-vault';
import { MarkdownView, type TFile } from './obsidian-stub';

interface Position {
	line: number;
	ch: number;
}

/** The editor of a note: a text and a cursor. */
export class FakeEditor {
	cursor: Position = { line: 0, ch: 0 };
	private anchor: Position = { line: 0, ch: 0 };
	transactions = 0;

	constructor(private text: string, private readonly changed: () => void) {}

	getValue(): string {
		return this.text;
	}

	getLine(line: number): string {
		return this.text.split('\n')[line] ?? '';
	}

	lastLine(): number {
		return this.text.split('\n').length - 1;
	}

	getCursor(side: 'anchor' | 'head' = 'head'): Position {
		return side === 'anchor' ? this.anchor : this.cursor;
	}

	setCursor(position: Position): void {
		this.setSelection(position, position);
	}

	setSelection(anchor: Position, head: Position): void {
		this.anchor = anchor;
		this.cursor = head;
	}

	scrollIntoView(): void {}

	focus(): void {}

	offsetToPos(offset: number): Position {
		const before = this.text.slice(0, offset).split('\n');
		return { line: before.length - 1, ch: before[before.length - 1]?.length ?? 0 };
	}

	transaction({ changes }: { changes: { from: Position; to: Position; text: string }[] }): void {
		this.transactions += 1;
		for (const { from, to, text } of changes) this.text = this.text.slice(0, this.offsetOf(from)) + text + this.text.slice(this.offsetOf(to));
		this.changed();
	}

	/** What a person types: it is not saved by it. */
	type(text: string): void {
		this.text = text;
		this.changed();
	}

	/** The text of another note comes in: nobody typed it. */
	load(text: string): void {
		this.text = text;
	}

	private offsetOf({ line, ch }: Position): number {
		return this.text.split('\n').slice(0, line).reduce((sum, text) => sum + text.length + 1, ch);
	}
}

/** A note open in a tab. */
export class FakeView extends MarkdownView {
	/** No dialog stands before a note of the fake. */
	readonly containerEl = { doc: { querySelector: (): null => null } };
	readonly editor: FakeEditor;
	saves = 0;
	private saved: string;

	constructor(public file: TFile, private readonly vault: FakeVault, private readonly mode: 'source' | 'preview') {
		super();
		this.saved = vault.textOf(file.path);
		this.editor = new FakeEditor(this.saved, () => vault.trigger('workspace:editor-change', this.editor, this));
	}

	getMode(): string {
		return this.mode;
	}

	/** The app has seen that the file changed: what was typed here and what came from outside are joined. */
	notice(join: (base: string, mine: string, theirs: string) => string): void {
		const theirs = this.vault.textOf(this.file.path);
		this.editor.load(join(this.saved, this.editor.getValue(), theirs));
		this.saved = theirs;
	}

	async save(): Promise<void> {
		const text = this.editor.getValue();
		if (text === this.saved) return;
		this.saves += 1;
		this.saved = text;
		await Promise.resolve();
		this.vault.writeOutside(this.file.path, text);
	}
}
