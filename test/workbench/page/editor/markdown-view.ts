import { Compartment, EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { ViewUpdate } from '@codemirror/view';
import type { EditorPosition, MarkdownViewModeType, ViewStateResult } from 'obsidian';
import { setIcon } from '../base/icons';
import { Menu } from '../widgets/menu';
import type { HoverPopover } from '../workspace/hover';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { listenToLinks } from '../workspace/links';
import { TextFileView } from '../workspace/text-file-view';
import { Editor } from './editor';
import { editorInfoField, editorLivePreviewField, setLivePreview } from './editor-fields';
import { noteEditor } from './editor-setup';
import { offerSuggests } from './editor-suggest';
import { focusChanged, renderersChanged } from './live-preview';
import { listenToBoxes } from './markdown-renderer';
import { diffText } from './merge';
import { toggledTaskLine } from './note-syntax';
import { MarkdownPreviewView } from './reading-view';
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
	readonly previewMode: MarkdownPreviewView;
	hoverPopover: HoverPopover | null = null;
	private readonly cm: EditorView;
	private readonly sourceEl: HTMLElement;
	private readonly titleInNoteEl = createDiv({ cls: 'inline-title', attr: { role: 'heading', 'aria-level': 1 } });
	private readonly modeButtonEl: HTMLElement;
	private readonly plugged = new Compartment();
	private mode: MarkdownViewModeType = 'source';
	private livePreviewOn = true;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.sourceEl = this.contentEl.createDiv('markdown-source-view mod-cm6 is-live-preview is-readable-line-width');
		this.cm = new EditorView({ parent: this.sourceEl, state: this.freshState('') });
		this.editor = new Editor(this.cm);
		listenToLinks(this.app.workspace, this.cm.contentDOM, 'editor', this, () => this.file?.path ?? '');
		listenToBoxes(this.cm.contentDOM, () => this.editor, (boxEl) => this.editor.offsetToPos(this.cm.posAtDOM(boxEl)).line);
		this.previewMode = this.addChild(new MarkdownPreviewView(this));
		this.contentEl.appendChild(this.previewMode.containerEl);
		this.addAction('more-horizontal', 'More options', (evt) => {
			const menu = new Menu();
			this.onPaneMenu(menu, 'more-options');
			menu.showAtMouseEvent(evt);
		});
		this.modeButtonEl = this.addAction('book-open', 'Show reading view', () => this.toggleMode());
		this.showMode();
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
			this.cm.setState(this.freshState(text));
			this.cm.dispatch({ effects: focusChanged.of(this.cm.hasFocus) });
		} else this.cm.dispatch({ changes: diffText(this.getViewData(), text), userEvent: 'set' });
		if (this.mode === 'preview') this.previewMode.set(text, clear);
	}

	clear(): void {
		this.previewMode.clear();
	}

	override onload(): void {
		super.onload();
		const { workspace } = this.app;
		this.registerEvent(workspace.on('options-change', () => this.cm.dispatch({ effects: this.plugged.reconfigure([...workspace.editorExtensions]) })));
		this.registerEvent(workspace.renderers.on('change', () => {
			this.cm.dispatch({ effects: renderersChanged.of(null) });
			this.previewMode.rerender(true);
		}));
	}

	override onunload(): void {
		for (const suggest of this.app.workspace.editorSuggests) if (suggest.context?.editor === this.editor) suggest.close();
		this.cm.destroy();
	}

	override updateTitle(): void {
		super.updateTitle();
		this.titleInNoteEl.setText(this.getDisplayText());
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.mode, source: !this.livePreviewOn };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const { mode, source } = state as { mode?: unknown; source?: unknown };
		if (typeof source === 'boolean') this.setLivePreview(!source);
		if (mode === 'source' || mode === 'preview') this.setMode(mode);
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
		else if (at !== null) this.previewMode.applyScroll(at);
		if (editing && focus) this.editor.focus();
	}

	override onResize(): void {
		this.cm.requestMeasure();
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
		if (mode === this.mode) return;
		this.mode = mode;
		this.showMode();
		const caret = this.editor.getCursor();
		if (mode === 'source') return this.editor.scrollIntoView({ from: caret, to: caret }, true);
		this.previewMode.set(this.getViewData(), false);
		this.previewMode.applyScroll(caret.line);
	}

	private showMode(): void {
		const reading = this.mode === 'preview';
		(reading ? this.previewMode.scrollEl : this.cm.scrollDOM).prepend(this.titleInNoteEl);
		this.contentEl.toggleClass('mod-reading', reading);
		this.sourceEl.toggle(!reading);
		this.previewMode.containerEl.toggle(reading);
		this.containerEl.setAttr('data-mode', this.mode);
		setIcon(this.modeButtonEl, reading ? 'pencil-line' : 'book-open');
		this.modeButtonEl.setAttr('aria-label', reading ? 'Show editor' : 'Show reading view');
	}

	private setLivePreview(on: boolean): void {
		this.livePreviewOn = on;
		this.sourceEl.toggleClass('is-live-preview', on);
		this.cm.dispatch({ effects: setLivePreview.of(on) });
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
				editorLivePreviewField.init(() => this.livePreviewOn),
				noteEditor,
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
		if (this.mode === 'preview') this.previewMode.set(this.getViewData(), false);
		for (const { view } of this.app.workspace.getLeavesOfType('markdown')) {
			if (view instanceof MarkdownView && view !== this && view.file === this.file) view.setViewData(this.getViewData(), false);
		}
	}
}
