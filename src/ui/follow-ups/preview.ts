import type { App, Plugin } from 'obsidian';

/** By this name the app knows where a preview was asked for: the user sets there whether it needs a key. */
const SOURCE = 'peer-one-on-ones';

/** Tells the app that links in our lists show what they lead to when the pointer rests on them. */
export function registerPreviews(plugin: Plugin): void {
	plugin.registerHoverLinkSource(SOURCE, { display: plugin.manifest.name, defaultMod: false });
}

/** Shows what a link leads to while the pointer rests on an element. */
export function previewOnHover(el: HTMLElement, linktext: string, sourcePath: string, { workspace }: App): void {
	const hoverParent = { hoverPopover: null };
	el.addEventListener('mouseover', (event) => {
		// A note around it would tell of the link as well.
		event.stopPropagation();
		workspace.trigger('hover-link', { event, source: SOURCE, hoverParent, targetEl: el, linktext, sourcePath });
	});
}
