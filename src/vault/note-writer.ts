import { TFile, type App, type MarkdownView } from 'obsidian';
import { leastChange } from '../core/text/least-change';
import { editLine } from '../core/text/line-edit';
import { splitLines } from '../core/text/lines';
import { locateLine, type SeenLine } from '../core/text/locate';
import type { OpenNotes } from './open-notes';

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

	/** `written` resolves once the notebook has read another text of a note than the one before the write. */
	constructor(private readonly app: App, private readonly openNotes: OpenNotes, private readonly written: (path: string, before: string) => Promise<void>) {}

	/** Changes one line, found again by what it said; resolves once disk and notebook hold it. */
	changeLine(path: string, seen: SeenLine, edit: (line: string) => string | null): Promise<WriteResult> {
		return this.change(path, (text) => {
			const found = editLine(text, seen, edit);
			return found.result === 'not-found' ? null : found.result === 'unchanged' ? text : found.text;
		});
	}

	/** Runs an edit on a note's text as it is now; null from `edit` leaves the note alone. Writes to one note wait for each other. */
	change(path: string, edit: (text: string) => string | null): Promise<WriteResult> {
		return this.inTurn(path, () => this.write(path, edit));
	}

	/** Runs work once all earlier work of the same name is done, so that each sees what the one before it left. */
	inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
		const before = this.queues.get(name) ?? Promise.resolve();
		const run = before.then(work, work);
		this.queues.set(name, run);
		return run.finally(() => {
			if (this.queues.get(name) === run) this.queues.delete(name);
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
		return locateLine(splitLines(await this.readText(file)).texts, seen);
	}

	/** A note as it is now, what is typed and not yet saved included. */
	async readText(file: TFile): Promise<string> {
		return this.openNotes.edited(file.path)?.editor.getValue() ?? await this.app.vault.cachedRead(file);
	}

	private async write(path: string, edit: (text: string) => string | null): Promise<WriteResult> {
		const file = this.app.vault.getFileByPath(path);
		if (!(file instanceof TFile) || !await this.app.vault.adapter.exists(path)) return 'missing';
		const view = this.openNotes.edited(path);
		if (view !== null) return this.writeInEditor(view, edit);
		// In reading mode a view may still hold text that was typed a moment ago.
		for (const readView of this.openNotes.views(path)) await readView.save();
		return this.writeOnDisk(file, edit);
	}

	private async writeInEditor(view: MarkdownView, edit: (text: string) => string | null): Promise<WriteResult> {
		const { editor, file } = view;
		// What is typed goes to the file first: whatever the file then says otherwise came from outside and is not heard of yet.
		await view.save();
		if (file === null) return 'missing';
		if (edit(await this.app.vault.read(file)) === null) return 'changed-meanwhile';
		const before = editor.getValue();
		const after = edit(before);
		if (after === null) return 'changed-meanwhile';
		const change = leastChange(before, after);
		if (change === null) return 'written';
		const read = this.written(file.path, before);
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
				notebook.read = this.written(file.path, text);
				return after;
			});
		} catch (error) {
			if (error instanceof Refusal) return error.result;
			if (this.app.vault.getFileByPath(file.path) === null || !await this.app.vault.adapter.exists(file.path)) return 'missing';
			throw error;
		}
		await notebook.read;
		return 'written';
	}
}
