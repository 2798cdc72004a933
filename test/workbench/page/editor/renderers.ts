import type { MarkdownPostProcessor, MarkdownPostProcessorContext } from 'obsidian';

/** Draws a fenced block of one language. */
export type CodeBlockProcessor = (source: string, el: HTMLElement, ctx: MarkdownPostProcessorContext) => Promise<unknown> | void;

/** What plugins draw into notes: blocks of a language, and anything after a section has been drawn. */
export class Renderers {
	readonly codeBlockProcessors = new Map<string, CodeBlockProcessor>();
	private readonly processorsByLanguage = new Map<string, MarkdownPostProcessor>();
	private processors: MarkdownPostProcessor[] = [];
	private listeners: (() => void)[] = [];

	/** The post processors in the order they run. */
	get postProcessors(): readonly MarkdownPostProcessor[] {
		return this.processors;
	}

	/** Registers what draws the blocks of a language, of which there is one for each, and hands back the post processor that does it in reading view. */
	registerCodeBlock(language: string, handler: CodeBlockProcessor, sortOrder?: number): MarkdownPostProcessor {
		if (this.codeBlockProcessors.has(language)) throw new Error(`Code block postprocessor for language ${language} is already registered`);
		const processor = codeBlockPostProcessor(language, handler);
		this.codeBlockProcessors.set(language, handler);
		this.processorsByLanguage.set(language, processor);
		this.registerPostProcessor(processor, sortOrder);
		return processor;
	}

	unregisterCodeBlock(language: string): void {
		this.codeBlockProcessors.delete(language);
		const processor = this.processorsByLanguage.get(language);
		this.processorsByLanguage.delete(language);
		if (processor) this.unregisterPostProcessor(processor);
	}

	registerPostProcessor(processor: MarkdownPostProcessor, sortOrder?: number): void {
		if (sortOrder !== undefined) processor.sortOrder = sortOrder;
		this.processors = [...this.processors, processor].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
		this.changed();
	}

	unregisterPostProcessor(processor: MarkdownPostProcessor): void {
		this.processors = this.processors.filter((other) => other !== processor);
		this.changed();
	}

	/** Calls back whenever what is drawn may look different now; the answer undoes it. */
	onChange(listener: () => void): () => void {
		this.listeners.push(listener);
		return () => { this.listeners = this.listeners.filter((other) => other !== listener); };
	}

	private changed(): void {
		for (const listener of this.listeners) listener();
	}
}

/** A post processor that replaces each fenced block of a language with what the handler draws. */
export function codeBlockPostProcessor(language: string, handler: CodeBlockProcessor): MarkdownPostProcessor {
	return async (el, ctx) => {
		for (const codeEl of el.findAll(`pre > code.language-${CSS.escape(language)}`)) {
			const blockEl = createDiv(`block-language-${language}`);
			codeEl.parentElement?.replaceWith(blockEl);
			await handler((codeEl.textContent ?? '').replace(/\n$/, ''), blockEl, ctx);
		}
	};
}
