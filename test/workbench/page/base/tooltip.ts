import type { TooltipOptions } from 'obsidian';
import { hangAt } from './float';
import { notImplemented } from './not-implemented';

/** Gives an element a tooltip, which shows on hover; it is also the element's accessible name. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
	for (const name of Object.keys(options)) notImplemented(`TooltipOptions.${name}`);
	el.setAttr('aria-label', tooltip === '' ? null : tooltip);
}

/** Shows in a bubble what the element under the pointer, or the nearest around it, has for an `aria-label`: as the app does, whoever set it. */
export function showTooltips(doc: Document): void {
	const bubbleEl = createDiv({ cls: 'tooltip', attr: { 'aria-hidden': 'true' } });
	const show = (el: HTMLElement | null): void => {
		bubbleEl.detach();
		if (!el?.ariaLabel) return;
		bubbleEl.setText(el.ariaLabel);
		doc.body.appendChild(bubbleEl);
		hangAt(bubbleEl, el.getBoundingClientRect());
	};
	// On the way down: nobody keeps the pointer to himself.
	doc.addEventListener('mouseover', ({ target }) => show(target instanceof Element ? target.closest<HTMLElement>('[aria-label]') : null), true);
	doc.addEventListener('mousedown', () => show(null), true);
	doc.addEventListener('mouseleave', () => show(null));
}
