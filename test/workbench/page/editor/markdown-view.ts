import { Compartment, EditorState } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { ViewUpdate } from '@codemirror/view';
import type { MarkdownViewModeType, ViewStateResult } from 'obsidian';
import { debounce } from '../base/debounce';
import { setIcon } from '../base/icons';
import { notImplemented } from '../base/not-implemented';
import { Menu } from '../widgets/menu';
import type { HoverPopover } from '../workspace/hover';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { TextFileView } from '../workspace/text-file-view';
import { diffText } from './diff-text';
import { Editor } from './editor';
import { editorLivePreviewField, setLivePreview } from './editor-fields';
import { noteEditor } from './editor-setup';
import { applyEphemeralState, readEphemeralState } from './ephemeral';
import { renderersChanged } from './preview-state';
import { MarkdownPreviewView } from './reading-view';
import { sourceMode } from './source-mode';
import type { SubView } from './source-mode';
import { SuggestWatcher } from './suggest-watcher';
import { toggledTaskLine } from './task-box';

/** A note: its text in an editor, or drawn for reading. */
export class MarkdownView extends TextFileView {
	override icon = 'file-text';
	readonly editor: Editor;
	readonly previewMode: MarkdownPreviewView;
	hoverPopover: HoverPopover | null = null;
	private readonly cm: EditorView;
	private readonly sourceMode: SubView;
	private readonly sourceEl: HTMLElement;
	private readonly titleInNoteEl: HTMLElement;
	private readonly modeButtonEl: HTMLElement;
	private readonly plugged = new Compartment();
	private readonly suggests: SuggestWatcher;
	private mode: MarkdownViewModeType = 'source';
	private livePreviewOn = true;
	private readonly tellPreview = debounce(() => {
		if (this.file) this.app.workspace.trigger('quick-preview', this.file, this.getViewData());
	}, 0);

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.sourceEl = this.contentEl.createDiv('markdown-source-view mod-cm6 is-live-preview is-readable-line-width');
		this.titleInNoteEl = createDiv({ cls: 'inline-title', attr: { role: 'heading', 'aria-level': 1 } });
		this.cm = new EditorView({ parent: this.sourceEl });
		// The state asks for its view, so it can only be made once there is one.
		this.cm.setState(this.freshState(''));
		this.cm.scrollDOM.prepend(this.titleInNoteEl);
		this.editor = new Editor(this.cm);
		this.sourceMode = sourceMode(this);
		this.previewMode = this.addChild(new MarkdownPreviewView(this));
		this.contentEl.appendChild(this.previewMode.containerEl);
		this.suggests = new SuggestWatcher(this);
		this.modeButtonEl = this.addAction('book-open', 'Show reading view', () => this.toggleMode());
		this.addAction('more-horizontal', 'More options', (evt) => this.showMenu(evt));
		this.modeButtonEl.parentElement?.appendChild(this.modeButtonEl);
		this.showMode();
	}

	getViewType(): string {
		return 'markdown';
	}

	/** The way the note is shown now. */
	get currentMode(): SubView {
		return this.mode === 'preview' ? this.previewMode : this.sourceMode;
	}

	getMode(): MarkdownViewModeType {
		return this.mode;
	}

	getViewData(): string {
		return this.editor.getValue();
	}

	setViewData(data: string, clear: boolean): void {
		const text = data.replace(/\r\n?/g, '\n');
		if (clear) this.cm.setState(this.freshState(text));
		else this.cm.dispatch({ changes: diffText(this.editor.getValue(), text), userEvent: 'set' });
		this.titleInNoteEl.setText(this.file?.basename ?? '');
		if (this.mode === 'preview') this.previewMode.set(text, clear);
	}

	clear(): void {
		this.previewMode.clear();
	}

	showSearch(): never {
		return notImplemented('MarkdownView.showSearch');
	}

	override canAcceptExtension(extension: string): boolean {
		return extension === 'md';
	}

	override onload(): void {
		super.onload();
		const { workspace, metadataCache } = this.app;
		this.registerEvent(workspace.on('options-change', () => this.cm.dispatch({ effects: this.plugged.reconfigure(this.pluginExtensions()) })));
		this.registerEvent(metadataCache.on('resolved', () => { if (this.mode === 'preview') this.previewMode.refreshLinks(); }));
		this.register(workspace.renderers.onChange(() => {
			this.cm.dispatch({ effects: renderersChanged.of(null) });
			this.previewMode.rerender(true);
		}));
	}

	override onunload(): void {
		this.suggests.close();
		this.cm.destroy();
	}

	override async onRename(file: NonNullable<TextFileView['file']>): Promise<void> {
		await super.onRename(file);
		this.titleInNoteEl.setText(file.basename);
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
		return readEphemeralState(this);
	}

	override setEphemeralState(state: unknown): void {
		applyEphemeralState(this, state);
	}

	override onResize(): void {
		this.cm.requestMeasure();
	}

	override onPaneMenu(menu: Menu, source: string): void {
		super.onPaneMenu(menu, source);
		const { file } = this;
		menu.addItem((item) => item.setSection('pane').setTitle('Reading view').setIcon('book-open').setChecked(this.mode === 'preview').onClick(() => this.toggleMode()));
		menu.addItem((item) => item.setSection('pane').setTitle('Source mode').setIcon('code').setChecked(!this.livePreviewOn).onClick(() => this.toggleLivePreview()));
		if (file) this.app.workspace.trigger('file-menu', menu, file, source, this.leaf);
	}

	/** Switches between the editor and the reading view, staying at the same place in the note. */
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

	/** Ticks or unticks the task in the caret's line. */
	toggleCheckbox(): void {
		const { line } = this.editor.getCursor();
		const text = this.editor.getLine(line);
		this.editor.setLine(line, toggledTaskLine(text) ?? text.replace(/^(\s*)(?:([-*+]|\d+[.)])\s+)?/, (_all, indent: string, marker: string | undefined) => `${indent}${marker ?? '-'} [ ] `));
	}

	private setMode(mode: MarkdownViewModeType): void {
		if (mode === this.mode) return;
		const scroll = this.currentMode.getScroll();
		this.mode = mode;
		this.showMode();
		if (mode === 'preview') this.previewMode.set(this.getViewData(), false);
		this.currentMode.applyScroll(scroll);
	}

	private showMode(): void {
		const reading = this.mode === 'preview';
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
		if (this.cm.state.field(editorLivePreviewField) !== on) this.cm.dispatch({ effects: setLivePreview.of(on) });
	}

	private showMenu(evt: MouseEvent): void {
		const menu = new Menu();
		this.onPaneMenu(menu, 'more-options');
		menu.showAtMouseEvent(evt);
	}

	private freshState(text: string): EditorState {
		const state = EditorState.create({
			doc: text,
			extensions: [
				noteEditor(this, () => this.cm, (update) => this.onUpdate(update)),
				this.plugged.of(this.pluginExtensions()),
			],
		});
		return this.livePreviewOn ? state : state.update({ effects: setLivePreview.of(false) }).state;
	}

	private pluginExtensions(): Extension {
		return [...this.app.workspace.editorExtensions];
	}

	private onUpdate(update: ViewUpdate): void {
		if (update.docChanged) {
			const outside = update.transactions.every((transaction) => transaction.isUserEvent('set'));
			if (!outside) {
				this.requestSave();
				this.mirror();
			}
			if (this.mode === 'preview' && !outside) this.previewMode.set(this.getViewData(), false);
			this.app.workspace.trigger('editor-change', this.editor, this);
			this.tellPreview();
		}
		if (update.docChanged || update.selectionSet) this.suggests.look(update.docChanged);
	}
	/** The same note in another pane shows at once what is typed here. */
	private mirror(): void {
		for (const { view } of this.app.workspace.getLeavesOfType('markdown')) {
			if (view instanceof MarkdownView && view !== this && view.file === this.file) view.setViewData(this.getViewData(), false);
		}
	}
}
