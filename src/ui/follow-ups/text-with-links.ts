import { Keymap, type App } from 'obsidian';
import { shownPieces } from '../../core/text/shown-text';
import { takeOver } from '../own-event';
import { previewOnHover } from './preview';

/** Draws the text of a follow-up, one quiet line with its links live: a click opens, with a modifier in a new tab. */
export function drawTextWithLinks(el: HTMLElement, said: string, sourcePath: string, app: App): void {
	for (const { kind, text, target } of shownPieces(said)) {
		if (kind === 'plain') el.appendText(text);
		else if (kind === 'code') el.createEl('code', { text });
		else if (kind === 'web') {
			const linkEl = el.createEl('a', { cls: 'external-link', text, href: target, attr: { target: '_blank', rel: 'noopener' } });
			// The app opens it; the row does not open as well.
			linkEl.addEventListener('click', (event) => event.stopPropagation());
		} else {
			const linkEl = el.createEl('a', { cls: 'internal-link', text, href: target, attr: { 'data-href': target } });
			linkEl.addEventListener('click', (event) => {
				takeOver(event);
				void app.workspace.openLinkText(target, sourcePath, Keymap.isModEvent(event));
			});
			previewOnHover(linkEl, target, sourcePath, app);
		}
	}
}
