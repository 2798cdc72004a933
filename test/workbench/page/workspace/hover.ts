import type { Point } from 'obsidian';
import { Component } from '../base/component';
import { MarkdownRenderer } from '../editor/markdown-renderer';
import { findSubpath } from '../editor/subpath';
import { parseLinktext } from '../metadata/links';
import type { Workspace } from './workspace';

/** Something that can have one popover at a time. */
export interface HoverParent {
	hoverPopover: HoverPopover | null;
}

/** Where a popover is in its life. */
export enum PopoverState {
	Showing,
	Shown,
	Hiding,
	Hidden,
}

const LEAVE_MS = 200;

/** A small card beside what the pointer rests on; it goes when the pointer leaves both. */
export class HoverPopover extends Component {
	hoverEl: HTMLElement = createDiv('popover hover-popover');
	state: PopoverState = PopoverState.Showing;
	private readonly parent: HoverParent;
	private readonly targetEl: HTMLElement | null;
	private readonly staticPos: Point | null;
	private timer: number;

	constructor(parent: HoverParent, targetEl: HTMLElement | null, waitTime = 300, staticPos: Point | null = null) {
		super();
		this.parent = parent;
		this.targetEl = targetEl;
		this.staticPos = staticPos;
		parent.hoverPopover?.hide();
		parent.hoverPopover = this;
		this.timer = window.setTimeout(() => this.show(), waitTime);
		const stay = (): void => { if (this.state === PopoverState.Hiding) this.cancelHiding(); };
		const leave = (): void => this.leave();
		for (const el of [targetEl, this.hoverEl]) {
			el?.addEventListener('mouseenter', stay);
			el?.addEventListener('mouseleave', leave);
			this.register(() => {
				el?.removeEventListener('mouseenter', stay);
				el?.removeEventListener('mouseleave', leave);
			});
		}
		this.load();
	}

	/** Takes the card away at once. */
	hide(): void {
		window.clearTimeout(this.timer);
		this.state = PopoverState.Hidden;
		this.hoverEl.remove();
		if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
		this.unload();
	}

	private show(): void {
		if (this.targetEl && !this.targetEl.isConnected) return this.hide();
		this.state = PopoverState.Shown;
		document.body.appendChild(this.hoverEl);
		const box = this.targetEl?.getBoundingClientRect();
		const x = this.staticPos?.x ?? box?.left ?? 0;
		const below = this.staticPos?.y ?? (box?.bottom ?? 0) + 4;
		const { offsetWidth: width, offsetHeight: height } = this.hoverEl;
		const above = (box?.top ?? below) - height - 4;
		this.hoverEl.setCssStyles({
			left: `${Math.max(8, Math.min(x, window.innerWidth - width - 8))}px`,
			top: `${below + height > window.innerHeight && above > 0 ? above : below}px`,
		});
	}

	private leave(): void {
		if (this.state === PopoverState.Showing) return this.hide();
		this.state = PopoverState.Hiding;
		this.timer = window.setTimeout(() => this.hide(), LEAVE_MS);
	}

	private cancelHiding(): void {
		window.clearTimeout(this.timer);
		this.state = PopoverState.Shown;
	}
}

/** What comes with a `hover-link` event. */
export interface HoverLinkEvent {
	event: MouseEvent;
	source: string;
	hoverParent: HoverParent;
	targetEl: HTMLElement | null;
	linktext: string;
	sourcePath?: string;
	state?: unknown;
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
			const text = await workspace.app.vault.cachedRead(file);
			await MarkdownRenderer.render(workspace.app, partOf(text, subpath, lineOf(hover.state)), contentEl, file.path, popover);
		})();
	});
}

/** The note from the line on that the link or the announcing view names, so that the card opens there. */
function partOf(text: string, subpath: string, line: number | null): string {
	const lines = text.split('\n');
	const start = subpath === '' ? line : findSubpath(lines, subpath);
	return start === null ? text : lines.slice(start).join('\n');
}

function lineOf(state: unknown): number | null {
	return typeof state === 'object' && state !== null && 'scroll' in state && typeof state.scroll === 'number' ? state.scroll : null;
}
