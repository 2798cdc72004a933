import type { App, Editor, EditorPosition, MarkdownView, TFile } from 'obsidian';
import { findFrontmatter } from '../core/text/frontmatter-range';
import { leastChange } from '../core/text/least-change';
import { lineChange, movedBy } from '../core/text/line-change';
import { editLine, type EditOfLine } from '../core/text/line-edit';
import { splitLines } from '../core/text/lines';
import { locateLine, type SeenLine } from '../core/text/locate';
import { replacedLines, takeBack } from '../core/text/take-back';
import type { OpenNotes } from './open-notes';
import { WriteStep } from './write-step';

/** What became of a write. `changed-meanwhile`: the line is not found with certainty, and nothing was written. */
export type WriteResult = 'written' | 'changed-meanwhile' | 'missing';

/** Ends a write before it begins. */
class Refusal extends Error {
	constructor(readonly result: WriteResult) {
		super(result);
	}
}

/** The text below the properties. */
function bodyOf(text: string): string {
	return splitLines(text).slice(findFrontmatter(text)?.lineCount ?? 0).join('\n');
}

/** The only writer of notes that exist: inside the open editor, else in one step on disk. */
export class NoteWriter {
	private readonly queues = new Map<string, Promise<unknown>>();
	/** What the last action wrote, until it is taken back. */
	private last: WriteStep | null = null;

	/** `written` resolves once the notebook has read another text of a note than the one before the write. */
	constructor(private readonly app: App, private readonly openNotes: OpenNotes, private readonly written: (path: string, before: string) => Promise<void>) {}

	/** Changes one line, found again by what it said; resolves once disk and notebook hold it. */
	changeLine(path: string, seen: SeenLine, edit: EditOfLine, step?: WriteStep): Promise<WriteResult> {
		return this.change(path, (text) => editLine(text, seen, edit), step);
	}

	/**
	 * Runs an edit on a note's text as it is now; null from `edit` leaves the note alone. Writes to one note wait for each
	 * other. What is written with one step is taken back together.
	 */
	change(path: string, edit: (text: string) => string | null, step = new WriteStep()): Promise<WriteResult> {
		return this.inTurn(path, () => this.write(path, edit, step));
	}

	/** Changes the properties of a note by the app's own way; taken back like any other write. */
	changeProperties(path: string, edit: (properties: Record<string, unknown>) => void, step = new WriteStep()): Promise<WriteResult> {
		return this.inTurn(path, async () => {
			const file = await this.fileAt(path);
			if (file === null) return 'missing';
			// What is typed goes to the file first, which is all that the app looks at.
			await this.saveTyped(path);
			const before = await this.app.vault.read(file);
			const read = this.written(path, before);
			await this.app.fileManager.processFrontMatter(file, edit);
			const after = await this.app.vault.read(file);
			// Somebody else wrote below at the same moment: what is theirs must not be taken back as ours.
			if (bodyOf(before) === bodyOf(after)) this.remember(file, before, after, step);
			else this.last = null;
			await read;
			return 'written';
		});
	}

	/**
	 * Gives lines of an open editor another text, at once: for what is done where the cursor is, where nothing can have
	 * changed meanwhile. One step of the editor's own undo; the cursor stays at its place in the text. The app saves it as
	 * it saves what is typed.
	 */
	changeInEditor(editor: Editor, file: TFile, lines: readonly { line: number; text: string }[]): void {
		const before = editor.getValue();
		const changes = new Map(lines.flatMap(({ line, text }) => {
			const change = lineChange(editor.getLine(line), text);
			return change === null ? [] : [[line, change]];
		}));
		if (changes.size === 0) return;
		const moved = ({ line, ch }: EditorPosition): EditorPosition => {
			const change = changes.get(line);
			return { line, ch: change === undefined ? ch : movedBy(change, ch) };
		};
		const [anchor, head] = [moved(editor.getCursor('anchor')), moved(editor.getCursor('head'))];
		editor.transaction({ changes: [...changes].map(([line, { from, to, insert }]) => ({ from: { line, ch: from }, to: { line, ch: to }, text: insert })) });
		editor.setSelection(anchor, head);
		this.remember(file, before, editor.getValue(), new WriteStep());
	}

	/** Remembers a note that was created, so that it can be taken back. */
	created(file: TFile, text: string, step: WriteStep): void {
		step.created.push({ file, text });
		this.last = step;
	}

	get canTakeBack(): boolean {
		return this.last !== null;
	}

	/**
	 * Takes back what the last action wrote, all of it or nothing: lines that are still as it left them, and notes nobody
	 * has written in since, which go to the trash.
	 */
	async takeBackLast(): Promise<WriteResult> {
		const step = this.last;
		if (step === null) return 'changed-meanwhile';
		this.last = null;
		const lastFirst = [...step.changes].reverse();
		if ([...lastFirst, ...step.created].some(({ file }) => this.app.vault.getFileByPath(file.path) === null)) return 'missing';
		const texts = new Map<TFile, string>();
		const textOf = async (file: TFile): Promise<string> => texts.get(file) ?? await this.readText(file);
		for (const { file, replaced } of lastFirst) {
			const before = takeBack(await textOf(file), replaced);
			if (before === null) return 'changed-meanwhile';
			texts.set(file, before);
		}
		for (const { file, text } of step.created) if (await textOf(file) !== text) return 'changed-meanwhile';
		const undo = new WriteStep();
		for (const { file, replaced } of lastFirst) {
			const result = await this.change(file.path, (text) => takeBack(text, replaced), undo);
			if (result !== 'written') return result;
		}
		for (const { file } of step.created) await this.app.fileManager.trashFile(file);
		this.last = null;
		return 'written';
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
		return file === null ? null : locateLine(await this.readText(file), seen);
	}

	/** A note as it is now, what is typed and not yet saved included. */
	async readText(file: TFile): Promise<string> {
		return this.openNotes.edited(file.path)?.editor.getValue() ?? await this.app.vault.cachedRead(file);
	}

	/** A note that the app knows and that is still on disk, or null. */
	private async fileAt(path: string): Promise<TFile | null> {
		const { adapter } = this.app.vault;
		const file = this.app.vault.getFileByPath(path);
		return file !== null && await adapter.exists(path) ? file : null;
	}

	private async saveTyped(path: string): Promise<void> {
		for (const view of this.openNotes.views(path)) await view.save();
	}

	private async write(path: string, edit: (text: string) => string | null, step: WriteStep): Promise<WriteResult> {
		const file = await this.fileAt(path);
		if (file === null) return 'missing';
		const view = this.openNotes.edited(path);
		if (view !== null) return this.writeInEditor(view, file, edit, step);
		// In reading mode a view may still hold text that was typed a moment ago.
		await this.saveTyped(path);
		return this.writeOnDisk(file, edit, step);
	}

	private async writeInEditor(view: MarkdownView, file: TFile, edit: (text: string) => string | null, step: WriteStep): Promise<WriteResult> {
		const { editor } = view;
		// What is typed goes to the file first: whatever the file then says otherwise came from outside and is not heard of yet.
		await view.save();
		if (edit(await this.app.vault.read(file)) === null) return 'changed-meanwhile';
		const before = editor.getValue();
		const after = edit(before);
		if (after === null) return 'changed-meanwhile';
		const change = leastChange(before, after);
		if (change === null) return 'written';
		const read = this.written(file.path, before);
		editor.transaction({ changes: [{ from: editor.offsetToPos(change.from), to: editor.offsetToPos(change.to), text: change.insert }] });
		await view.save();
		this.remember(file, before, after, step);
		await read;
		return 'written';
	}

	private async writeOnDisk(file: TFile, edit: (text: string) => string | null, step: WriteStep): Promise<WriteResult> {
		let before = '';
		let after = '';
		let read = Promise.resolve();
		try {
			after = await this.app.vault.process(file, (text) => {
				const edited = edit(text);
				// Leaving by an exception is the only way to be sure that nothing is written.
				if (edited === null) throw new Refusal('changed-meanwhile');
				if (edited === text) throw new Refusal('written');
				// Listen before the bytes are on disk, so that the event cannot come first.
				read = this.written(file.path, text);
				before = text;
				return edited;
			});
		} catch (error) {
			if (error instanceof Refusal) return error.result;
			if (await this.fileAt(file.path) === null) return 'missing';
			throw error;
		}
		this.remember(file, before, after, step);
		await read;
		return 'written';
	}

	private remember(file: TFile, before: string, after: string, step: WriteStep): void {
		const replaced = replacedLines(before, after);
		if (replaced === null) return;
		step.changes.push({ file, replaced });
		this.last = step;
	}
}
