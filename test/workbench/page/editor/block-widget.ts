import type { EditorView } from '@codemirror/view';
import { WidgetType } from '@codemirror/view';
import { Component } from '../base/component';
import { iconButton } from '../workspace/view';
import { listenToLinks } from '../workspace/links';
import type { MarkdownFileInfo } from './editor-fields';
import { MarkdownRenderer, frontmatterOf } from './markdown-renderer';
import type { PostProcessorContext } from './markdown-renderer';
import type { CodeBlockProcessor } from './renderers';
import { toggledTaskLine } from './task-box';

/** What lives in the drawn blocks that are on screen, to be unloaded when their element goes. */
const componentsByElement = new WeakMap<HTMLElement, Component>();

/** A block of the note drawn in place of its text. */
export class BlockWidget extends WidgetType {
	constructor(private readonly info: MarkdownFileInfo, private readonly source: string, private readonly language: string | null) {
		super();
	}

	override eq(other: BlockWidget): boolean {
		return other.source === this.source && other.language === this.language && other.info === this.info;
	}

	toDOM(view: EditorView): HTMLElement {
		const blockEl = createDiv('cm-embed-block markdown-rendered');
		const component = new Component();
		component.load();
		componentsByElement.set(blockEl, component);
		if (this.language === null) this.drawMarkdown(view, blockEl, component);
		else this.drawCode(view, blockEl, component, this.language);
		const editEl = iconButton('code', 'Edit this block', () => {
			view.dispatch({ selection: { anchor: Math.min(view.posAtDOM(blockEl) + this.source.split('\n', 1).join('').length, view.state.doc.length) } });
			view.focus();
		});
		editEl.addClass('edit-block-button');
		blockEl.appendChild(editEl);
		return blockEl;
	}

	override destroy(dom: HTMLElement): void {
		componentsByElement.get(dom)?.unload();
		componentsByElement.delete(dom);
	}

	/** Clicks belong to what is drawn. */
	override ignoreEvent(): boolean {
		return true;
	}

	private drawCode(view: EditorView, blockEl: HTMLElement, component: Component, language: string): void {
		blockEl.addClass('cm-preview-code-block', `cm-lang-${language}`);
		const el = blockEl.createDiv(`block-language-${language}`);
		const handler = this.info.app.workspace.renderers.codeBlockProcessors.get(language);
		const code = this.source.split('\n').slice(1, this.isClosed() ? -1 : undefined).join('\n');
		const ctx: PostProcessorContext = {
			docId: '',
			sourcePath: this.info.file?.path ?? '',
			...frontmatterOf(view.state.doc.toString()),
			addChild: (child) => { component.addChild(child); },
			getSectionInfo: (target) => this.sectionInfo(view, blockEl, target),
		};
		void (async () => {
			try {
				await handler?.(code, el, ctx as Parameters<CodeBlockProcessor>[2]);
			} catch (error) {
				el.createEl('pre', { cls: 'post-processor-error', text: String(error) });
				window.reportError(error);
			}
			view.requestMeasure();
		})();
	}

	private drawMarkdown(view: EditorView, blockEl: HTMLElement, component: Component): void {
		const { app } = this.info;
		const sourcePath = this.info.file?.path ?? '';
		const el = blockEl.createDiv(this.source.startsWith('>') ? 'cm-callout' : 'cm-table-widget');
		listenToLinks(app.workspace, el, 'editor', this.info, () => sourcePath);
		el.addEventListener('click', (evt) => this.tick(view, blockEl, evt));
		void MarkdownRenderer.render(app, this.source, el, sourcePath, component).then(() => view.requestMeasure());
	}

	private tick(view: EditorView, blockEl: HTMLElement, evt: MouseEvent): void {
		const boxEl = evt.target;
		if (!(boxEl instanceof HTMLInputElement) || boxEl.dataset.line === undefined) return;
		evt.preventDefault();
		const first = view.state.doc.lineAt(view.posAtDOM(blockEl)).number;
		const line = view.state.doc.line(first + Number(boxEl.dataset.line));
		const toggled = toggledTaskLine(line.text);
		if (toggled !== null) view.dispatch({ changes: { from: line.from, to: line.to, insert: toggled }, userEvent: 'input.toggle' });
	}

	private sectionInfo(view: EditorView, blockEl: HTMLElement, target: HTMLElement): { text: string; lineStart: number; lineEnd: number } | null {
		if (!blockEl.isConnected || !blockEl.contains(target)) return null;
		const lineStart = view.state.doc.lineAt(view.posAtDOM(blockEl)).number - 1;
		return { text: view.state.doc.toString(), lineStart, lineEnd: lineStart + this.source.split('\n').length - 1 };
	}

	private isClosed(): boolean {
		const fence = /^(`{3,}|~{3,})/.exec(this.source)?.[1] ?? '```';
		const lines = this.source.split('\n');
		return lines.length > 1 && (lines.at(-1) ?? '').trim().startsWith(fence);
	}
}
