import type { MarkdownPostProcessor, MarkdownPostProcessorContext } from 'obsidian';
import { Events } from '../base/events';

/** Draws a fenced block of one language. */
export type CodeBlockProcessor = (source: string, el: HTMLElement, ctx: MarkdownPostProcessorContext) => Promise<unknown> | void;

/** What plugins draw into notes: blocks of a language, and anything after a section has been drawn. Tells `change` when that may look different now. */
export class Renderers extends Events {
	/** What draws the blocks of a language, of which there is one for each. */
	readonly codeBlockProcessors = new Map<string, MarkdownPostProcessor>();
	/** The post processors in the order they run. */
	postProcessors: readonly MarkdownPostProcessor[] = [];

	registerCodeBlock(language: string, handler: CodeBlockProcessor): void {
		if (this.codeBlockProcessors.has(language)) throw new Error(`Code block postprocessor for language ${language} is already registered`);
		const processor = codeBlockPostProcessor(language, handler);
		this.codeBlockProcessors.set(language, processor);
		this.registerPostProcessor(processor);
	}

	unregisterCodeBlock(language: string): void {
		const processor = this.codeBlockProcessors.get(language);
		this.codeBlockProcessors.delete(language);
		if (processor) this.unregisterPostProcessor(processor);
	}

	registerPostProcessor(processor: MarkdownPostProcessor, sortOrder?: number): void {
		if (sortOrder !== undefined) processor.sortOrder = sortOrder;
		this.postProcessors = [...this.postProcessors, processor].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
		this.trigger('change');
	}

	unregisterPostProcessor(processor: MarkdownPostProcessor): void {
		this.postProcessors = this.postProcessors.filter((other) => other !== processor);
		this.trigger('change');
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
