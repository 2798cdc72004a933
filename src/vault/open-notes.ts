import { MarkdownView, type App, type EventRef, type TFile } from 'obsidian';

/** The notes that stand open in tabs. */
export class OpenNotes {
	/** The file whose text each view's editor holds: while a view loads another file, it still holds the one before. */
	private readonly held = new WeakMap<MarkdownView, TFile | null>();

	constructor(private readonly app: App) {}

	/** Follows what the editors hold, from the moment the layout is ready; hands every listener to `own` for its undo. */
	start(own: (ref: EventRef) => void): void {
		const { workspace } = this.app;
		for (const view of this.allViews()) this.held.set(view, view.file);
		own(workspace.on('file-open', (file) => {
			// Told of the active file, whichever leaf has the focus by now: the panel may have taken it back.
			for (const view of this.allViews()) if (view.file === file) this.held.set(view, file);
		}));
		own(workspace.on('editor-change', (_editor, info) => {
			if (info instanceof MarkdownView) this.held.set(info, info.file);
		}));
	}

	/** The view in which a note is being written, or null: one that shows it for reading, or has not loaded it yet, does not count. */
	edited(path: string): MarkdownView | null {
		return this.views(path).find((view) => view.getMode() === 'source' && this.held.get(view) === view.file) ?? null;
	}

	/** Every view that shows a note. */
	views(path: string): MarkdownView[] {
		return this.allViews().filter((view) => view.file?.path === path);
	}

	private allViews(): MarkdownView[] {
		const views: MarkdownView[] = [];
		this.app.workspace.iterateAllLeaves((leaf) => {
			if (leaf.view instanceof MarkdownView) views.push(leaf.view);
		});
		return views;
	}
}
