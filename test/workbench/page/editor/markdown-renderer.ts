import type { MarkdownPostProcessor, MarkdownSectionInformation } from 'obsidian';
import type { App } from '../app';
import { Component } from '../base/component';
import { notImplemented } from '../base/not-implemented';
import { getLinkpath } from '../metadata/links';
import { parseYaml } from '../metadata/frontmatter';
import type { TFile } from '../vault/files';
import type { HoverPopover } from '../workspace/hover';
import type { DrawContext } from './markdown-dom';
import { drawSections } from './sections';
import { codeBlockPostProcessor } from './renderers';
import type { CodeBlockProcessor } from './renderers';

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
	readonly app: App;
	hoverPopover: HoverPopover | null = null;
	abstract readonly file: TFile | null;

	constructor(app: App, containerEl: HTMLElement) {
		super(containerEl);
		this.app = app;
	}

	/** Appends drawn Markdown to an element; what post processors add lives with `component`. */
	static async render(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
		const sections = drawSections(markdown, drawContext(app, sourcePath, 0));
		for (const section of sections) el.append(...section.el.childNodes);
		const { frontmatter } = frontmatterOf(sections[0]?.text ?? '');
		await postProcess(app, el, { docId: '', sourcePath, frontmatter, addChild: (child) => component.addChild(child), getSectionInfo: () => null });
	}

	static renderMarkdown(): never {
		return notImplemented('MarkdownRenderer.renderMarkdown');
	}
}

/** What a post processor is given along with the drawn element. */
export interface PostProcessorContext {
	docId: string;
	sourcePath: string;
	frontmatter: unknown;
	addChild(child: MarkdownRenderChild): void;
	getSectionInfo(el: HTMLElement): MarkdownSectionInformation | null;
}

/** Registers what draws into notes after the app has drawn them, for those who do it without a plugin. */
export const MarkdownPreviewRenderer = {
	registerPostProcessor: (): never => notImplemented('MarkdownPreviewRenderer.registerPostProcessor'),
	unregisterPostProcessor: (): never => notImplemented('MarkdownPreviewRenderer.unregisterPostProcessor'),
	createCodeBlockPostProcessor: (language: string, handler: CodeBlockProcessor): MarkdownPostProcessor => codeBlockPostProcessor(language, handler),
};

/** What drawing a note of this vault needs to know. */
export function drawContext(app: App, sourcePath: string, firstLine: number): DrawContext {
	const find = (target: string): TFile | null => app.metadataCache.getFirstLinkpathDest(getLinkpath(target), sourcePath);
	return {
		firstLine,
		resolves: (target) => target.startsWith('#') || find(target) !== null,
		resource: (target) => {
			const file = find(target);
			return file ? app.vault.getResourcePath(file) : null;
		},
	};
}

/** Lets every post processor at a drawn element, in their order; one that fails says so in its place and stops nobody else. */
export async function postProcess(app: App, el: HTMLElement, ctx: PostProcessorContext): Promise<void> {
	for (const processor of app.workspace.renderers.postProcessors) {
		try {
			await processor(el, ctx as Parameters<MarkdownPostProcessor>[1]);
		} catch (error) {
			el.createEl('pre', { cls: 'post-processor-error', text: String(error) });
			window.reportError(error);
		}
	}
}

/** The properties at the head of a text, as post processors get them. */
export function frontmatterOf(text: string): { frontmatter: unknown } {
	const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text);
	try {
		return { frontmatter: match ? parseYaml(match[1] ?? '') : null };
	} catch {
		return { frontmatter: null };
	}
}
