import type { TooltipOptions } from 'obsidian';

const DELAY_MS = 400;
const GAP_PX = 6;

let shown: HTMLElement | null = null;
let shownFor: HTMLElement | null = null;
let timer = 0;

/** Gives an element a tooltip that appears on hover; it is also the element's accessible name. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
	el.setAttr('aria-label', tooltip === '' ? null : tooltip);
	if (options.placement !== undefined) el.dataset.tooltipPosition = options.placement;
	if (options.delay !== undefined) el.dataset.tooltipDelay = String(options.delay);
	if (options.classes !== undefined) el.dataset.tooltipClasses = options.classes.join(' ');
	if (options.gap !== undefined) el.dataset.tooltipGap = String(options.gap);
}

/** Shows a tooltip at an element now. */
export function displayTooltip(newTargetEl: HTMLElement, content: string | DocumentFragment, options: TooltipOptions = {}): void {
	hideTooltip();
	shownFor = newTargetEl;
	shown = newTargetEl.doc.body.createDiv({ cls: ['tooltip', ...(options.classes ?? [])], attr: { role: 'tooltip' } });
	shown.setText(content);
	const { x, y } = placeFor(newTargetEl.getBoundingClientRect(), shown.getBoundingClientRect(), options);
	const win = newTargetEl.win;
	shown.style.left = `${Math.max(4, Math.min(x, win.innerWidth - shown.offsetWidth - 4))}px`;
	shown.style.top = `${Math.max(4, Math.min(y, win.innerHeight - shown.offsetHeight - 4))}px`;
}

/** Shows the tooltip of whatever the mouse rests on. */
export function listenForTooltips(doc: Document): void {
	doc.addEventListener('mouseover', (evt) => {
		const el = evt.target instanceof Element ? evt.target.closest<HTMLElement>('[aria-label]') : null;
		if (el === shownFor) return;
		hideTooltip();
		if (!el || el.closest('[role="dialog"][aria-label]') === el) return;
		shownFor = el;
		timer = window.setTimeout(() => showFor(el), Number(el.dataset.tooltipDelay ?? DELAY_MS));
	});
	doc.addEventListener('mousedown', hideTooltip, true);
	doc.addEventListener('keydown', hideTooltip, true);
}

function showFor(el: HTMLElement): void {
	const label = el.getAttribute('aria-label');
	if (!el.isConnected || label === null || el.matches('input, textarea, [contenteditable="true"], [role="listbox"], [role="tree"], [role="navigation"], [role="complementary"], [role="group"], [role="document"]')) return;
	displayTooltip(el, label, {
		placement: (el.dataset.tooltipPosition ?? 'bottom') as 'bottom' | 'right' | 'left' | 'top',
		classes: el.dataset.tooltipClasses?.split(' ').filter((cls) => cls !== '') ?? [],
		gap: Number(el.dataset.tooltipGap ?? GAP_PX),
	});
}

function hideTooltip(): void {
	window.clearTimeout(timer);
	shown?.remove();
	shown = null;
	shownFor = null;
}

function placeFor(at: DOMRect, size: DOMRect, { placement = 'bottom', gap = GAP_PX }: TooltipOptions): { x: number; y: number } {
	const centerX = at.left + (at.width - size.width) / 2;
	const centerY = at.top + (at.height - size.height) / 2;
	switch (placement) {
		case 'top': return { x: centerX, y: at.top - size.height - gap };
		case 'left': return { x: at.left - size.width - gap, y: centerY };
		case 'right': return { x: at.right + gap, y: centerY };
		case 'bottom': return { x: centerX, y: at.bottom + gap };
	}
}
