const FOCUSABLE = 'input, textarea, select, button, a[href], [tabindex]:not([tabindex="-1"]), [contenteditable="true"]';

/** The elements in here that the Tab key stops at, in order. */
export function focusables(el: HTMLElement): HTMLElement[] {
	return [...el.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => !one.hasAttribute('disabled') && one.tabIndex >= 0 && one.getClientRects().length > 0);
}

/** The first of them, if any. */
export function firstFocusable(el: HTMLElement): HTMLElement | null {
	return focusables(el)[0] ?? null;
}

/** Sends the Tab key from the last element to the first and back, so that focus stays in a dialog. */
export function keepTabInside(el: HTMLElement, evt: KeyboardEvent): void {
	if (evt.key !== 'Tab' || evt.defaultPrevented) return;
	const all = focusables(el);
	const edge = evt.shiftKey ? all[0] : all.at(-1);
	const active = el.ownerDocument.activeElement;
	if (!edge || (active !== edge && active !== el)) return;
	evt.preventDefault();
	(evt.shiftKey ? all.at(-1) : all[0])?.focus();
}
