import { Component } from '../base/component';
import type { TFile } from '../vault/files';
import { listenToLinks } from '../workspace/links';
import { parseMarkdown } from './markdown-dom';
import { MarkdownRenderer, drawInto, listenToBoxes } from './markdown-renderer';
import type { MarkdownView } from './markdown-view';

/** One block of a note as it is drawn; lines count from 0. */
interface Section {
	el: HTMLElement;
	source: string;
	lines: { lineStart: number; lineEnd: number };
	component: Component;
}

/** The reading view of a note. Sections whose text stays the same keep their elements and what lives in them. */
export class MarkdownPreviewView extends MarkdownRenderer {
	private readonly view: MarkdownView;
	readonly scrollEl: HTMLElement;
	private readonly sizerEl: HTMLElement;
	private sections: Section[] = [];
	private text = '';

	constructor(view: MarkdownView) {
		super(view.app, createDiv('markdown-reading-view'));
		this.view = view;
		this.scrollEl = this.containerEl.createDiv({ cls: 'markdown-preview-view markdown-rendered', attr: { tabindex: 0, role: 'document', 'aria-label': 'Note' } });
		this.sizerEl = this.scrollEl.createDiv('markdown-preview-sizer markdown-preview-section');
		listenToLinks(this.app.workspace, this.sizerEl, 'preview', this, () => this.file?.path ?? '');
		listenToBoxes(this.sizerEl, () => view.editor, (boxEl) => this.sections.find(({ el }) => el.contains(boxEl))?.lines.lineStart ?? null);
	}

	get file(): TFile | null {
		return this.view.file;
	}

	set(data: string, clear: boolean): void {
		if (clear) this.clear();
		if (data === this.text && this.sections.length > 0) return;
		this.text = data;
		this.rerender();
	}

	clear(): void {
		this.text = '';
		this.keep([]);
	}

	/** Draws the note again; `full` also those sections whose text has not changed. */
	rerender(full = false): void {
		if (full) this.keep([]);
		const old = [...this.sections];
		const textLines = this.text.split('\n');
		const fresh: Section[] = [];
		this.keep(parseMarkdown(this.text).children.map((block) => {
			const [lineStart, lineEnd] = [(block.position?.start.line ?? 1) - 1, (block.position?.end.line ?? 1) - 1];
			const source = textLines.slice(lineStart, lineEnd + 1).join('\n');
			const [kept] = old.splice(old.findIndex((section) => section.source === source) >>> 0, 1);
			if (kept) {
				Object.assign(kept.lines, { lineStart, lineEnd });
				return kept;
			}
			const section = { el: createDiv(`el-${block.type}`), source, lines: { lineStart, lineEnd }, component: this.addChild(new Component()) };
			fresh.push(section);
			return section;
		}));
		const sourcePath = this.file?.path ?? '';
		for (const { el, source, component, lines } of fresh) void drawInto(this.app, source, el, { sourcePath, component, section: () => ({ text: this.text, ...lines }) });
	}

	/** Brings a line of the note to the top. */
	applyScroll(scroll: number): void {
		const section = this.sections.find(({ lines }) => lines.lineEnd >= scroll) ?? this.sections.at(-1);
		if (section) this.scrollEl.scrollTop += section.el.getBoundingClientRect().top - this.scrollEl.getBoundingClientRect().top;
	}

	/** Shows these sections and lets go of every other one. */
	private keep(sections: Section[]): void {
		for (const section of this.sections) if (!sections.includes(section)) this.removeChild(section.component);
		this.sections = sections;
		this.sizerEl.setChildrenInPlace(sections.map(({ el }) => el));
	}
}
