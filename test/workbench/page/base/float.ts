const GAP_PX = 4;

/** Where something of the window is. */
export type Place = Pick<DOMRect, 'left' | 'top' | 'bottom'>;

/** Hangs an element below a place of the window, or above it when there is no room, wholly inside the window. */
export function hangAt(el: HTMLElement, at: Place): void {
	const { innerWidth, innerHeight } = el.win;
	const { width, height } = el.getBoundingClientRect();
	const below = at.bottom + GAP_PX;
	const top = below + height <= innerHeight ? below : Math.max(GAP_PX, at.top - height - GAP_PX);
	el.setCssStyles({ left: `${Math.max(GAP_PX, Math.min(at.left, innerWidth - width - GAP_PX))}px`, top: `${top}px` });
}
