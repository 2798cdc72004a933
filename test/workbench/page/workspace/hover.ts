import { Component } from '../base/component';
import { hangAt } from '../base/float';
import { MarkdownRenderer } from '../editor/markdown-renderer';
import { findSubpath } from '../editor/subpath';
import { parseLinktext } from '../metadata/links';
import type { Workspace } from './workspace';

const WAIT_MS = 300;
const LEAVE_MS = 200;

/** Something that can have one popover at a time. */
export interface HoverParent {
	hoverPopover: HoverPopover | null;
}

/** A small card beside what the pointer rests on; it goes when the pointer leaves both. */
export class HoverPopover extends Component {
	readonly hoverEl = createDiv('popover hover-popover');
	/** Until it shows, and then from when the pointer leaves until it goes. */
	private timer = window.setTimeout(() => this.show(), WAIT_MS);

	constructor(private readonly parent: HoverParent, private readonly targetEl: HTMLElement) {
		super();
		parent.hoverPopover = this;
		for (const el of [targetEl, this.hoverEl]) {
			this.registerDomEvent(el, 'mouseenter', () => { if (this.hoverEl.isConnected) window.clearTimeout(this.timer); });
			this.registerDomEvent(el, 'mouseleave', () => this.leave());
		}
		this.load();
	}

	private show(): void {
		if (!this.targetEl.isConnected) return this.hide();
		document.body.appendChild(this.hoverEl);
		hangAt(this.hoverEl, this.targetEl.getBoundingClientRect());
	}

	private leave(): void {
		window.clearTimeout(this.timer);
		this.timer = window.setTimeout(() => this.hide(), this.hoverEl.isConnected ? LEAVE_MS : 0);
	}

	private hide(): void {
		this.hoverEl.remove();
		this.parent.hoverPopover = null;
		this.unload();
	}
}

/** What comes with a `hover-link` event. */
interface HoverLinkEvent {
	event: MouseEvent;
	source: string;
	hoverParent: HoverParent;
	targetEl: HTMLElement;
	linktext: string;
	sourcePath?: string;
}

/** Shows a note in a popover when a view announces a link under the pointer. */
export function showPagePreviews(workspace: Workspace): void {
	workspace.on('hover-link', (hover: HoverLinkEvent) => {
		const needsMod = hover.source === 'editor' || workspace.hoverLinkSources.get(hover.source)?.defaultMod === true;
		if (needsMod && !hover.event.ctrlKey && !hover.event.metaKey) return;
		const { path, subpath } = parseLinktext(hover.linktext);
		const file = workspace.app.metadataCache.getFirstLinkpathDest(path, hover.sourcePath ?? '');
		if (!file || file.extension !== 'md' || hover.hoverParent.hoverPopover) return;
		const popover = new HoverPopover(hover.hoverParent, hover.targetEl);
		const bodyEl = popover.hoverEl.createDiv('markdown-embed');
		bodyEl.createDiv({ cls: 'markdown-embed-title', text: file.basename });
		const contentEl = bodyEl.createDiv('markdown-embed-content markdown-rendered');
		void (async () => {
			const lines = (await workspace.app.vault.cachedRead(file)).split('\n');
			const text = lines.slice(findSubpath(lines, subpath) ?? 0).join('\n');
			await MarkdownRenderer.render(workspace.app, text, contentEl, file.path, popover);
		})();
	});
}
