import { Keymap, type App } from 'obsidian';
import { findLinks } from '../../core/text/links';
import { lastPart } from '../../core/text/path';
import { takeOver } from '../own-event';
import { previewOnHover } from './preview';

/** Draws plain text with Markdown's emphasis marks and comments taken off, code as code: a row is one quiet line. */
function drawPlain(el: HTMLElement, text: string): void {
	const pieces = text.replace(/%%[\s\S]*?%%\s?/g, '').split(/(`[^`]+`)/);
	for (const piece of pieces) {
		if (/^`[^`]+`$/.test(piece)) el.createEl('code', { text: piece.slice(1, -1) });
		else el.appendText(piece.replace(/(\*\*|__|~~|==)(\S|\S.*?\S)\1/g, '$2'));
	}
}

/** Draws the text of a follow-up with its links live: a click opens, with a modifier in a new tab. */
export function drawTextWithLinks(el: HTMLElement, text: string, sourcePath: string, app: App): void {
	let at = 0;
	for (const link of findLinks(text)) {
		drawPlain(el, text.slice(at, link.start));
		const shown = link.display ?? lastPart(link.target);
		const linkEl = el.createEl('a', { cls: 'internal-link', text: shown, href: link.target, attr: { 'data-href': link.target } });
		linkEl.addEventListener('click', (event) => {
			takeOver(event);
			void app.workspace.openLinkText(link.target, sourcePath, Keymap.isModEvent(event));
		});
		previewOnHover(linkEl, link.target, sourcePath, app);
		at = link.end;
	}
	drawPlain(el, text.slice(at));
}
