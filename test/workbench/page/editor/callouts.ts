import type { Blockquote } from 'mdast';
import { setIcon } from '../base/icons';
import { drawInline } from './inline-dom';
import { parseCallout } from './inline-syntax';
import type { DrawContext, drawBlocks } from './markdown-dom';

const ICONS: Record<string, string> = {
	note: 'pencil', info: 'info', todo: 'circle-check', tip: 'flame', success: 'check', question: 'circle-help', warning: 'triangle-alert',
	failure: 'x', danger: 'zap', bug: 'bug', example: 'list', quote: 'quote', abstract: 'clipboard-list', private: 'lock',
};

/** Draws a quote that opens with `[!kind]` as a callout; answers false, and draws nothing, for any other quote. */
export function drawCallout(quote: Blockquote, parentEl: HTMLElement, ctx: DrawContext, drawBody: typeof drawBlocks): boolean {
	const [first, ...rest] = quote.children;
	const lead = first?.type === 'paragraph' ? first.children[0] : undefined;
	if (first?.type !== 'paragraph' || lead?.type !== 'text') return false;
	const [line = '', ...lines] = lead.value.split('\n');
	const callout = parseCallout(line);
	if (!callout) return false;
	const { kind, fold, title } = callout;
	const calloutEl = parentEl.createDiv({ cls: 'callout', attr: { 'data-callout': kind, 'data-callout-fold': fold } });
	const titleEl = calloutEl.createDiv('callout-title');
	setIcon(titleEl.createDiv({ cls: 'callout-icon', attr: { 'aria-hidden': 'true' } }), ICONS[kind] ?? 'pencil');
	// On one line the title goes on through links and emphasis; what follows a line break is the body.
	const sameLine = lines.length === 0 ? first.children.slice(1) : [];
	const innerEl = titleEl.createDiv('callout-title-inner');
	if (title === '' && sameLine.length === 0) innerEl.setText(kind.charAt(0).toUpperCase() + kind.slice(1));
	else drawInline([{ type: 'text', value: title }, ...sameLine], innerEl, ctx);
	const bodyChildren = lines.length === 0 ? [] : [{ ...lead, value: lines.join('\n') }, ...first.children.slice(1)];
	if (bodyChildren.length > 0 || rest.length > 0) {
		const contentEl = calloutEl.createDiv('callout-content');
		drawBody([...(bodyChildren.length > 0 ? [{ ...first, children: bodyChildren }] : []), ...rest], contentEl, ctx);
	}
	if (fold !== '') makeFoldable(calloutEl, titleEl, fold === '-');
	return true;
}

function makeFoldable(calloutEl: HTMLElement, titleEl: HTMLElement, folded: boolean): void {
	calloutEl.addClass('is-collapsible');
	const foldEl = titleEl.createEl('button', { cls: 'callout-fold clickable-icon', attr: { 'aria-label': 'Fold' } });
	setIcon(foldEl, 'chevron-down');
	const fold = (value: boolean): void => {
		calloutEl.toggleClass('is-collapsed', value);
		foldEl.setAttr('aria-expanded', !value);
	};
	fold(folded);
	titleEl.addEventListener('click', () => fold(!calloutEl.hasClass('is-collapsed')));
}
