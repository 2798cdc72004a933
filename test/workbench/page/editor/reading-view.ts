import type { MarkdownSectionInformation } from 'obsidian';
import { Component } from '../base/component';
import { unseenName } from '../base/unseen-name';
import { listenToLinks } from '../workspace/links';
import { parseMarkdown } from './markdown-dom';
import { drawInto, listenToBoxes } from './markdown-renderer';
import type { MarkdownView } from './markdown-view';

/** One block of a note as it is drawn. */
interface Section {
	el: HTMLElement;
	source: string;
	/** The note as it is now, and the lines of the block in it. */
	info: MarkdownSectionInformation;
	component: Component;
}

/** The reading view of a note. Sections whose text stays the same keep their elements and what lives in them. */
export class ReadingView extends Component {
	readonly containerEl = createDiv('markdown-reading-view');
	private readonly scrollEl = this.containerEl.createDiv({ cls: 'markdown-preview-view markdown-rendered', attr: { tabindex: 0, role: 'document', 'aria-labelledby': unseenName('Note') } });
	private readonly sizerEl = this.scrollEl.createDiv('markdown-preview-sizer markdown-preview-section');
	private sections: Section[] = [];

	constructor(private readonly view: MarkdownView) {
		super();
		listenToLinks(view.app.workspace, this.sizerEl, 'preview', view, () => view.file?.path ?? '');
		listenToBoxes(this.sizerEl, () => view.editor, (boxEl) => this.sections.find(({ el }) => el.contains(boxEl))?.info.lineStart ?? null);
	}

	/** Draws a text; an empty one lets go of all that was drawn. */
	show(text: string): void {
		const textLines = text.split('\n');
		const old = [...this.sections];
		this.sections = parseMarkdown(text).children.map(({ position }) => {
			const [lineStart, lineEnd] = [(position?.start.line ?? 1) - 1, (position?.end.line ?? 1) - 1];
			const source = textLines.slice(lineStart, lineEnd + 1).join('\n');
			const info = { text, lineStart, lineEnd };
			const [kept] = old.splice(old.findIndex((section) => section.source === source) >>> 0, 1);
			return kept ? Object.assign(kept, { info }) : this.draw(source, info);
		});
		for (const { component } of old) this.removeChild(component);
		this.sizerEl.setChildrenInPlace(this.sections.map(({ el }) => el));
	}

	/** Brings a line of the note, counted from 0, to the top. */
	scrollTo(line: number): void {
		const section = this.sections.find(({ info }) => info.lineEnd >= line) ?? this.sections.at(-1);
		if (section) this.scrollEl.scrollTop += section.el.getBoundingClientRect().top - this.scrollEl.getBoundingClientRect().top;
	}

	private draw(source: string, info: MarkdownSectionInformation): Section {
		const { app, file } = this.view;
		const section = { el: createDiv(), source, info, component: this.addChild(new Component()) };
		void drawInto(app, source, section.el, { sourcePath: file?.path ?? '', component: section.component, section: () => section.info });
		return section;
	}
}
