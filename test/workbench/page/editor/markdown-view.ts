import { Compartment, EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { ViewUpdate } from '@codemirror/view';
import type { EditorPosition, MarkdownViewModeType, ViewStateResult } from 'obsidian';
import { Menu } from '../widgets/menu';
import type { HoverPopover } from '../workspace/hover';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { listenToLinks } from '../workspace/links';
import { TextFileView } from '../workspace/text-file-view';
import { Editor } from './editor';
import { editorInfoField } from './editor-fields';
import { noteEditor } from './editor-setup';
import { offerSuggests } from './editor-suggest';
import { focusField, livePreview, renderersChanged } from './live-preview';
import { listenToBoxes } from './markdown-renderer';
import { diffText } from './merge';
import { toggledTaskLine } from './note-syntax';
import { ReadingView } from './reading-view';
import { findSubpath } from './subpath';

/** A place in a note, as links and plugins hand it in. */
interface Place {
	cursor?: { from: EditorPosition; to?: EditorPosition };
	line?: number;
	subpath?: string;
	focus?: boolean;
}

/** A note: its text in an editor, or drawn for reading. */
export class MarkdownView extends TextFileView {
	override icon = 'file-text';
	readonly editor: Editor;
	hoverPopover: HoverPopover | null = null;
	private readonly cm: EditorView;
	private readonly reading: ReadingView;
	/** What draws the note while it is written. */
	private readonly drawing = new Compartment();
	/** What plugins add to the editor. */
	private readonly plugged = new Compartment();
	private mode: MarkdownViewModeType = 'source';
	private livePreviewOn = true;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.cm = new EditorView({ parent: this.contentEl.createDiv('markdown-source-view mod-cm6') });
		this.editor = new Editor(this.cm);
		listenToLinks(this.app.workspace, this.cm.contentDOM, 'editor', this, () => this.file?.path ?? '');
		listenToBoxes(this.cm.contentDOM, () => this.editor, (boxEl) => this.editor.offsetToPos(this.cm.posAtDOM(boxEl)).line);
		this.reading = this.addChild(new ReadingView(this));
		this.contentEl.appendChild(this.reading.containerEl);
		// The one heading of the page that is always there.
		this.containerEl.find('.view-header-title')?.setAttrs({ role: 'heading', 'aria-level': 1 });
		this.addAction('more-horizontal', 'More options', (evt) => {
			const menu = new Menu();
			this.onPaneMenu(menu, 'more-options');
			menu.showAtMouseEvent(evt);
		});
		this.setViewData('', true);
		this.setMode('source');
	}

	getViewType(): string {
		return 'markdown';
	}

	getMode(): MarkdownViewModeType {
		return this.mode;
	}

	getViewData(): string {
		return this.editor.getValue();
	}

	setViewData(data: string, clear: boolean): void {
		const text = data.replace(/\r\n?/g, '\n');
		if (clear) {
			this.clear();
			this.cm.setState(this.freshState(text));
		} else this.cm.dispatch({ changes: diffText(this.getViewData(), text), userEvent: 'set' });
		if (this.mode === 'preview') this.reading.show(text);
	}

	clear(): void {
		this.reading.show('');
	}

	override onload(): void {
		super.onload();
		const { workspace } = this.app;
		this.registerEvent(workspace.on('options-change', () => this.cm.dispatch({ effects: this.plugged.reconfigure([...workspace.editorExtensions]) })));
		this.registerEvent(workspace.renderers.on('change', () => {
			this.cm.dispatch({ effects: renderersChanged.of(null) });
			this.clear();
			if (this.mode === 'preview') this.reading.show(this.getViewData());
		}));
	}

	override onunload(): void {
		for (const suggest of this.app.workspace.editorSuggests) if (suggest.context?.editor === this.editor) suggest.close();
		this.cm.destroy();
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.mode, source: !this.livePreviewOn };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const { mode, source } = state as { mode?: unknown; source?: unknown };
		if (typeof source === 'boolean') this.setLivePreview(!source);
		if ((mode === 'source' || mode === 'preview') && mode !== this.mode) this.setMode(mode);
	}

	override getEphemeralState(): Record<string, unknown> {
		const cursor = { from: this.editor.getCursor('anchor'), to: this.editor.getCursor('head') };
		return this.mode === 'source' ? { cursor } : {};
	}

	override setEphemeralState(state: unknown): void {
		const { cursor, line, subpath, focus } = (state ?? {}) as Place;
		const editing = this.mode === 'source';
		const at = line ?? findSubpath(this.getViewData().split('\n'), subpath ?? '');
		if (editing && cursor) this.select(cursor.from, cursor.to);
		else if (editing && at !== null) this.select({ line: at, ch: 0 });
		else if (at !== null) this.reading.scrollTo(at);
		if (editing && focus) this.editor.focus();
	}

	override onPaneMenu(menu: Menu, source: string): void {
		super.onPaneMenu(menu, source);
		menu.addItem((item) => item.setSection('pane').setTitle('Reading view').setIcon('book-open').setChecked(this.mode === 'preview').onClick(() => this.toggleMode()));
		menu.addItem((item) => item.setSection('pane').setTitle('Source mode').setIcon('code').setChecked(!this.livePreviewOn).onClick(() => this.toggleLivePreview()));
		if (this.file) this.app.workspace.trigger('file-menu', menu, this.file, source, this.leaf);
	}

	/** Switches between the editor and the reading view, both at the caret's line. */
	toggleMode(): void {
		this.setMode(this.mode === 'source' ? 'preview' : 'source');
		if (this.mode === 'source') this.editor.focus();
		this.app.workspace.onLayoutChange();
	}

	/** Switches between drawing the note while it is written and showing every mark. */
	toggleLivePreview(): void {
		this.setLivePreview(!this.livePreviewOn);
		this.app.workspace.onLayoutChange();
	}

	/** Ticks or unticks the task in the caret's line, or makes it one. */
	toggleCheckbox(): void {
		const { line } = this.editor.getCursor();
		const text = this.editor.getLine(line);
		this.editor.setLine(line, toggledTaskLine(text) ?? text.replace(/^(\s*)(?:[-*+]\s+)?/, '$1- [ ] '));
	}

	private setMode(mode: MarkdownViewModeType): void {
		this.mode = mode;
		this.containerEl.setAttr('data-mode', mode);
		const caret = this.editor.getCursor();
		if (mode === 'source') return this.editor.scrollIntoView({ from: caret, to: caret }, true);
		this.reading.show(this.getViewData());
		this.reading.scrollTo(caret.line);
	}

	private setLivePreview(on: boolean): void {
		this.livePreviewOn = on;
		this.cm.dispatch({ effects: this.drawing.reconfigure(on ? livePreview : []) });
	}

	private select(from: EditorPosition, to = from): void {
		this.editor.setSelection(from, to);
		this.editor.scrollIntoView({ from, to }, true);
	}

	private freshState(doc: string): EditorState {
		return EditorState.create({
			doc,
			extensions: [
				editorInfoField.init(() => this),
				focusField.init(() => this.cm.hasFocus),
				noteEditor,
				this.drawing.of(this.livePreviewOn ? livePreview : []),
				this.plugged.of([...this.app.workspace.editorExtensions]),
				EditorView.updateListener.of((update) => this.onUpdate(update)),
			],
		});
	}

	private onUpdate(update: ViewUpdate): void {
		if (update.docChanged) {
			if (!update.transactions.every((transaction) => transaction.isUserEvent('set'))) this.onEdited();
			this.app.workspace.trigger('editor-change', this.editor, this);
		}
		if (update.docChanged || update.selectionSet) offerSuggests(this.app.workspace.editorSuggests, this.editor, this.file, update.docChanged);
	}

	/** The same note in another pane shows at once what is typed here. */
	private onEdited(): void {
		this.requestSave();
		if (this.mode === 'preview') this.reading.show(this.getViewData());
		for (const { view } of this.app.workspace.getLeavesOfType('markdown')) {
			if (view instanceof MarkdownView && view !== this && view.file === this.file) view.setViewData(this.getViewData(), false);
		}
	}
}
