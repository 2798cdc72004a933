import type { TooltipOptions } from 'obsidian';
import { notImplemented } from './not-implemented';

/** Gives an element a tooltip, which the browser shows on hover; it is also the element's accessible name. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
	for (const name of Object.keys(options)) notImplemented(`TooltipOptions.${name}`);
	const label = tooltip === '' ? null : tooltip;
	el.setAttrs({ 'aria-label': label, title: label });
}
