import type { EditorView } from '@codemirror/view';
import { WidgetType } from '@codemirror/view';
import type { MarkdownSectionInformation } from 'obsidian';
import { Component } from '../base/component';
import type { MarkdownFileInfo } from './editor-fields';
import { drawInto } from './markdown-renderer';

/** What lives in the drawn blocks that are on screen, to be unloaded when their element goes. */
const componentsByElement = new WeakMap<HTMLElement, Component>();

/** A block of the note drawn in place of its text. */
export class BlockWidget extends WidgetType {
	constructor(private readonly info: MarkdownFileInfo, private readonly source: string) {
		super();
	}

	override eq(other: BlockWidget): boolean {
		return other.source === this.source && other.info === this.info;
	}

	toDOM(view: EditorView): HTMLElement {
		const { app, file } = this.info;
		const blockEl = createDiv('cm-embed-block markdown-rendered');
		const component = new Component();
		component.load();
		componentsByElement.set(blockEl, component);
		const section = (): MarkdownSectionInformation => {
			const { doc } = view.state;
			const lineStart = doc.lineAt(view.posAtDOM(blockEl)).number - 1;
			return { text: doc.toString(), lineStart, lineEnd: lineStart + this.source.split('\n').length - 1 };
		};
		void drawInto(app, this.source, blockEl, { sourcePath: file?.path ?? '', component, section }).then(() => view.requestMeasure());
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
}
