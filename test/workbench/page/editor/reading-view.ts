import { Component } from '../base/component';
import type { TFile } from '../vault/files';
import { listenToLinks } from '../workspace/links';
import { MarkdownRenderer, drawContext, frontmatterOf, postProcess } from './markdown-renderer';
import type { MarkdownView } from './markdown-view';
import { drawSections } from './sections';
import type { DrawnSection } from './sections';
import { toggledTaskLine } from './task-box';

interface LiveSection extends DrawnSection {
	component: Component;
}

/** The reading view of a note. Sections whose text stays the same keep their elements and what lives in them. */
export class MarkdownPreviewView extends MarkdownRenderer {
	private readonly view: MarkdownView;
	private readonly scrollEl: HTMLElement;
	private readonly sizerEl: HTMLElement;
	private sections: LiveSection[] = [];
	private text = '';

	constructor(view: MarkdownView) {
		super(view.app, createDiv('markdown-reading-view'));
		this.view = view;
		this.scrollEl = this.containerEl.createDiv({ cls: 'markdown-preview-view markdown-rendered', attr: { tabindex: 0, role: 'document', 'aria-label': 'Note' } });
		this.sizerEl = this.scrollEl.createDiv('markdown-preview-sizer markdown-preview-section');
		listenToLinks(this.app.workspace, this.sizerEl, 'preview', this, () => this.file?.path ?? '');
		this.sizerEl.addEventListener('click', (evt) => this.onBoxClick(evt));
	}

	get file(): TFile | null {
		return this.view.file;
	}

	get(): string {
		return this.text;
	}

	set(data: string, clear: boolean): void {
		if (clear) this.clear();
		if (data === this.text && this.sections.length > 0) return;
		this.text = data;
		this.draw();
	}

	clear(): void {
		for (const section of this.sections) this.dropSection(section);
		this.sections = [];
		this.text = '';
		this.sizerEl.empty();
	}

	/** Draws the note again; `full` also those sections whose text has not changed. */
	rerender(full = false): void {
		const { text } = this;
		if (full) this.clear();
		this.text = text;
		this.draw();
	}

	/** Marks links anew as leading somewhere or nowhere, after notes came or went. */
	refreshLinks(): void {
		const { resolves } = drawContext(this.app, this.file?.path ?? '', 0);
		for (const linkEl of this.sizerEl.findAll('a.internal-link')) linkEl.toggleClass('is-unresolved', !resolves(linkEl.dataset.href ?? ''));
	}

	/** How far the view is scrolled, as a line of the note. */
	getScroll(): number {
		const top = this.scrollEl.getBoundingClientRect().top;
		const section = this.sections.find(({ el }) => el.getBoundingClientRect().bottom > top);
		if (!section) return 0;
		const box = section.el.getBoundingClientRect();
		const share = box.height > 0 ? Math.max(0, top - box.top) / box.height : 0;
		return section.lineStart + share * (section.lineEnd - section.lineStart + 1);
	}

	applyScroll(line: number): void {
		const section = this.sections.find(({ lineEnd }) => lineEnd >= Math.floor(line)) ?? this.sections.at(-1);
		if (!section) return;
		const share = (line - section.lineStart) / (section.lineEnd - section.lineStart + 1);
		const boxTop = section.el.getBoundingClientRect().top - this.sizerEl.getBoundingClientRect().top;
		this.scrollEl.scrollTop = line === 0 ? 0 : boxTop + Math.max(0, share) * section.el.offsetHeight;
	}

	/** Lets a line of the note stand out for a moment. */
	flashLine(line: number): void {
		const section = this.sections.find(({ lineStart, lineEnd }) => lineStart <= line && line <= lineEnd);
		section?.el.addClass('is-flashing');
		window.setTimeout(() => section?.el.removeClass('is-flashing'), 1500);
	}

	private draw(): void {
		const sourcePath = this.file?.path ?? '';
		const old = [...this.sections];
		const reuse = (text: string, lineStart: number): LiveSection | null => {
			// A list's boxes carry their line numbers, so a moved section is only kept when it has none.
			const at = old.findIndex((section) => section.text === text && (section.lineStart === lineStart || !section.el.querySelector('[data-line]')));
			return at >= 0 ? old.splice(at, 1)[0] ?? null : null;
		};
		const fresh: LiveSection[] = [];
		this.sections = drawSections(this.text, drawContext(this.app, sourcePath, 0), reuse).map((section) => {
			if ('component' in section) return section as LiveSection;
			const live = { ...section, component: this.addChild(new Component()) };
			fresh.push(live);
			return live;
		});
		for (const section of old) this.dropSection(section);
		this.sizerEl.setChildrenInPlace([...this.headEls(), ...this.sections.map(({ el }) => el)]);
		for (const section of fresh) void this.process(section, sourcePath);
	}

	private headEls(): HTMLElement[] {
		const titleEl = this.sizerEl.querySelector<HTMLElement>(':scope > .inline-title') ?? createDiv({ cls: 'inline-title', attr: { role: 'heading', 'aria-level': 1 } });
		titleEl.setText(this.file?.basename ?? '');
		return [titleEl];
	}

	private process(section: LiveSection, sourcePath: string): Promise<void> {
		return postProcess(this.app, section.el, {
			docId: this.view.leaf.id,
			sourcePath,
			...frontmatterOf(this.text),
			addChild: (child) => { section.component.addChild(child); },
			getSectionInfo: (el) => (this.sections.includes(section) && section.el.contains(el) ? { text: this.text, lineStart: section.lineStart, lineEnd: section.lineEnd } : null),
		});
	}

	private dropSection(section: LiveSection): void {
		this.removeChild(section.component);
		section.el.remove();
	}

	private onBoxClick(evt: MouseEvent): void {
		const boxEl = evt.target;
		if (!(boxEl instanceof HTMLInputElement) || !boxEl.hasClass('task-list-item-checkbox') || boxEl.dataset.line === undefined) return;
		// The note decides what the box shows: it is drawn again from the changed line.
		evt.preventDefault();
		const line = Number(boxEl.dataset.line);
		const { editor } = this.view;
		const toggled = toggledTaskLine(editor.getLine(line));
		if (toggled !== null) editor.setLine(line, toggled);
	}
}
