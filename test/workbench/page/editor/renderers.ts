import type { MarkdownPostProcessor, MarkdownPostProcessorContext } from 'obsidian';
import { Events } from '../base/events';

/** Draws a fenced block of one language. */
export type CodeBlockProcessor = (source: string, el: HTMLElement, ctx: MarkdownPostProcessorContext) => Promise<unknown> | void;

/** What plugins draw into notes: blocks of a language, and anything after a section has been drawn. Tells `change` when that may look different now. */
export class Renderers extends Events {
	/** The languages whose blocks are drawn, by one plugin each. */
	readonly languages = new Set<string>();
	/** The post processors in the order they run. */
	postProcessors: readonly MarkdownPostProcessor[] = [];

	/** Lets a handler draw the blocks of a language, and answers with what takes it away. */
	registerCodeBlock(language: string, handler: CodeBlockProcessor): () => void {
		if (this.languages.has(language)) throw new Error(`Code block postprocessor for language ${language} is already registered`);
		this.languages.add(language);
		const unregister = this.registerPostProcessor(codeBlockPostProcessor(language, handler));
		return () => {
			this.languages.delete(language);
			unregister();
		};
	}

	/** Adds a post processor, and answers with what takes it away. */
	registerPostProcessor(processor: MarkdownPostProcessor, sortOrder?: number): () => void {
		if (sortOrder !== undefined) processor.sortOrder = sortOrder;
		this.postProcessors = [...this.postProcessors, processor].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
		this.trigger('change');
		// What it has drawn stays, as in the app: nothing is drawn anew because a plugin goes.
		return () => {
			this.postProcessors = this.postProcessors.filter((other) => other !== processor);
		};
	}
}

/** A post processor that replaces each fenced block of a language with what the handler draws. */
function codeBlockPostProcessor(language: string, handler: CodeBlockProcessor): MarkdownPostProcessor {
	return async (el, ctx) => {
		for (const codeEl of el.findAll(`pre > code.language-${CSS.escape(language)}`)) {
			const blockEl = createDiv(`block-language-${language}`);
			codeEl.parentElement?.replaceWith(blockEl);
			await handler((codeEl.textContent ?? '').replace(/\n$/, ''), blockEl, ctx);
		}
	};
}
