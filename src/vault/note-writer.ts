import { MarkdownView, TFile, type App } from 'obsidian';
import { leastChange } from '../core/text/least-change';
import { editLine } from '../core/text/line-edit';
import { locateLine, type SeenLine } from '../core/text/locate';

/** What became of a write. `changed-meanwhile`: the line is not found with certainty, and nothing was written. */
export type WriteResult = 'written' | 'changed-meanwhile' | 'missing';

/** Ends a write before it begins. */
class Refusal extends Error {
	constructor(readonly result: WriteResult) {
		super(result);
	}
}

/** The only writer of notes that exist: inside the open editor, else in one step on disk. */
export class NoteWriter {
	private readonly queues = new Map<string, Promise<unknown>>();

	/** `written` resolves once the notebook has read a note again. */
	constructor(private readonly app: App, private readonly written: (path: string) => Promise<void>) {}

	/** Changes one line, found again by what it said; resolves once disk and notebook hold it. */
	changeLine(path: string, seen: SeenLine, edit: (line: string) => string | null): Promise<WriteResult> {
		return this.change(path, (text) => {
			const found = editLine(text, seen, edit);
			return found.result === 'not-found' ? null : found.result === 'unchanged' ? text : found.text;
		});
	}

	/** Runs an edit on a note's text as it is now; null from `edit` leaves the note alone. Writes to one note wait for each other. */
	change(path: string, edit: (text: string) => string | null): Promise<WriteResult> {
		const before = this.queues.get(path) ?? Promise.resolve();
		const run = before.then(() => this.write(path, edit), () => this.write(path, edit));
		this.queues.set(path, run);
		return run.finally(() => {
			if (this.queues.get(path) === run) this.queues.delete(path);
		});
	}

	/** Resolves when no write is under way. */
	async whenIdle(): Promise<void> {
		await Promise.allSettled([...this.queues.values()]);
	}

	/** The line at which a text that was seen stands now, or null. */
	async findLine(path: string, seen: SeenLine): Promise<number | null> {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) return null;
		const text = this.openView(path)?.editor.getValue() ?? await this.app.vault.cachedRead(file);
		return locateLine(text.split(/\r?\n/), seen);
	}

	private async write(path: string, edit: (text: string) => string | null): Promise<WriteResult> {
		const file = this.app.vault.getFileByPath(path);
		if (!(file instanceof TFile)) return 'missing';
		const view = this.openView(path);
		return view === null ? this.writeOnDisk(file, edit) : this.writeInEditor(view, edit);
	}

	private async writeInEditor(view: MarkdownView, edit: (text: string) => string | null): Promise<WriteResult> {
		const { editor } = view;
		const before = editor.getValue();
		const after = edit(before);
		if (after === null) return 'changed-meanwhile';
		const change = leastChange(before, after);
		const path = view.file?.path;
		if (change === null || path === undefined) return 'written';
		const read = this.written(path);
		editor.transaction({ changes: [{ from: editor.offsetToPos(change.from), to: editor.offsetToPos(change.to), text: change.insert }] });
		await view.save();
		await read;
		return 'written';
	}

	private async writeOnDisk(file: TFile, edit: (text: string) => string | null): Promise<WriteResult> {
		const notebook = { read: Promise.resolve() };
		try {
			await this.app.vault.process(file, (text) => {
				const after = edit(text);
				// Leaving by an exception is the only way to be sure that nothing is written.
				if (after === null) throw new Refusal('changed-meanwhile');
				if (after === text) throw new Refusal('written');
				// Listen before the bytes are on disk, so that the event cannot come first.
				notebook.read = this.written(file.path);
				return after;
			});
		} catch (error) {
			if (error instanceof Refusal) return error.result;
			if (this.app.vault.getFileByPath(file.path) === null) return 'missing';
			throw error;
		}
		await notebook.read;
		return 'written';
	}

	private openView(path: string): MarkdownView | null {
		let view: MarkdownView | null = null;
		this.app.workspace.iterateAllLeaves((leaf) => {
			if (leaf.view instanceof MarkdownView && leaf.view.file?.path === path && leaf.view.getMode() === 'source') view ??= leaf.view;
		});
		return view;
	}
}
