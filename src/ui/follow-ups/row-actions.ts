import { addIconButton } from '../button';
import { takeOver } from '../own-event';

/** Adds what can be done with a row beside opening it: its menu by a button or by the other button of the mouse, and selecting by Shift and a click. */
export function addRowActions(rowEl: HTMLElement, label: string, showMenu: (at: { x: number; y: number }) => void, select: () => void): void {
	const moreEl = addIconButton(rowEl, 'more-vertical', 'more', { 'aria-label': label, 'aria-haspopup': 'menu', tabindex: '-1' }, () => {
		const { left, bottom } = moreEl.getBoundingClientRect();
		showMenu({ x: left, y: bottom });
	});
	rowEl.addEventListener('contextmenu', (event) => {
		// In a note the editor has a menu of its own.
		takeOver(event);
		showMenu({ x: event.clientX, y: event.clientY });
	});
	// A click that selects does not open as well.
	rowEl.addEventListener('click', (event) => {
		if (!event.shiftKey) return;
		takeOver(event);
		select();
	}, true);
}
