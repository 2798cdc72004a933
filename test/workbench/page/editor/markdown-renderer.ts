import type { MarkdownPostProcessorContext, MarkdownSectionInformation } from 'obsidian';
import type { App } from '../app';
import { Component } from '../base/component';
import { drawNode, parseMarkdown } from './markdown-dom';
import { toggledTaskLine } from './note-syntax';
import type { Editor } from './editor';

/** A component that lives as long as the element it draws into stays in the note. */
export class MarkdownRenderChild extends Component {
	containerEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.containerEl = containerEl;
	}
}

/** Draws Markdown as the reading view does. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
	/** Appends drawn Markdown to an element; what post processors add lives with `component`. */
	static render(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
		return drawInto(app, markdown, el, { sourcePath, component, section: () => null });
	}
}

/** Where drawn Markdown stands, for what post processors ask. */
interface DrawnPlace {
	sourcePath: string;
	/** What is added lives with this. */
	component: Component;
	/** The lines of the note it was drawn from. */
	section: () => MarkdownSectionInformation | null;
}

/** Draws Markdown into an element and lets every post processor at it, in their order; one that fails says so in its place and stops nobody else. */
export async function drawInto(app: App, markdown: string, el: HTMLElement, { sourcePath, component, section }: DrawnPlace): Promise<void> {
	drawNode(parseMarkdown(markdown), el);
	// Who called puts the element where it belongs before processors ask where that is.
	await Promise.resolve();
	const ctx = {
		docId: sourcePath,
		sourcePath,
		frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter,
		addChild: (child: MarkdownRenderChild) => { component.addChild(child); },
		getSectionInfo: (target: HTMLElement) => (el.isConnected && el.contains(target) ? section() : null),
	};
	for (const processor of app.workspace.renderers.postProcessors) {
		try {
			await processor(el, ctx as unknown as MarkdownPostProcessorContext);
		} catch (error) {
			el.createEl('pre', { cls: 'post-processor-error', text: String(error) });
			window.reportError(error);
		}
	}
}

/** Makes the boxes of drawn tasks tick their line. The note decides what a box shows: it is drawn again from the changed line. */
export function listenToBoxes(containerEl: HTMLElement, editor: () => Editor, lineOf: (boxEl: HTMLElement) => number | null): void {
	const lineAt = ({ target }: MouseEvent): number | null => {
		if (!(target instanceof HTMLInputElement) || target.dataset.line === undefined) return null;
		// What a plugin draws in a block is its own.
		const start = target.closest('[class*="block-language-"]') ? null : lineOf(target);
		return start === null ? null : start + Number(target.dataset.line);
	};
	// The caret stays where it is: a tick must not open the line for editing.
	containerEl.addEventListener('mousedown', (evt) => { if (lineAt(evt) !== null) evt.preventDefault(); });
	containerEl.addEventListener('click', (evt) => {
		const line = lineAt(evt);
		if (line === null) return;
		evt.preventDefault();
		const toggled = toggledTaskLine(editor().getLine(line));
		if (toggled !== null) editor().setLine(line, toggled);
	});
}
