import { Stack } from './stack';

/** Something a windowed list can hold: known by a key that stays the same from one list to the next. */
export interface Keyed {
	key: string;
}

/** How a windowed list draws its items. */
export interface WindowedListParts<Item extends Keyed> {
	/** What scrolls. */
	scrollEl: HTMLElement;
	/** The list in it; its children are drawn and removed here. */
	listEl: HTMLElement;
	/** Draws one item as one element of the list. */
	draw: (item: Item, index: number) => HTMLElement;
	/** A height to reckon with until the item has been drawn, in pixels. */
	guessHeight: (item: Item) => number;
	/** By what its height is known from one list to the next: better an object than a long text, as all are looked up. */
	heldBy: (item: Item) => unknown;
}

/** How far beyond the visible part items are drawn, in pixels: scrolling by keys or wheel then never shows a gap. */
const MARGIN = 240;

/** An element with all that another shows; it keeps what it listens to itself. */
function renewed(el: HTMLElement, now: HTMLElement): HTMLElement {
	for (const name of el.getAttributeNames()) if (!now.hasAttribute(name)) el.removeAttribute(name);
	for (const name of now.getAttributeNames()) el.setAttribute(name, now.getAttribute(name) ?? '');
	el.replaceChildren(...Array.from(now.childNodes));
	return el;
}

/** A list of which only the visible part is in the document, whatever its length; heights may differ. */
export class WindowedList<Item extends Keyed> {
	private items: readonly Item[] = [];
	private readonly heights = new Map<unknown, number>();
	private stack = new Stack(0, () => 0);
	/** The items in the document, from which one on, and the element of each. */
	private shown: readonly Item[] = [];
	private from = 0;
	private drawn = new Map<string, HTMLElement>();
	private width = 0;
	private resizes: ResizeObserver;
	private readonly stopFollowing: () => void;
	private readonly onScroll = (): void => this.render();

	constructor(private readonly parts: WindowedListParts<Item>) {
		parts.scrollEl.addEventListener('scroll', this.onScroll, { passive: true });
		this.resizes = this.observeSize();
		// An observer of a window that is hidden is told nothing.
		this.stopFollowing = parts.scrollEl.onWindowMigrated(() => {
			this.resizes.disconnect();
			this.resizes = this.observeSize();
		});
	}

	/** Ends its listening; what is drawn stays. */
	stop(): void {
		this.parts.scrollEl.removeEventListener('scroll', this.onScroll);
		this.stopFollowing();
		this.resizes.disconnect();
	}

	/**
	 * Shows other items; what stood at the top of the view stays there, if it is still in the list. The item named stays the
	 * same element, drawn anew: what has or lent away the focus does not lose it.
	 */
	show(items: readonly Item[], held: string | null): void {
		const { scrollEl, listEl } = this.parts;
		const heldEl = this.drawn.get(held ?? '');
		const index = heldEl === undefined ? -1 : items.findIndex(({ key }) => key === held);
		const item = items[index];
		const anchor = this.stack.indexAt(scrollEl.scrollTop);
		const isAtTop = scrollEl.scrollTop === 0;
		const kept = isAtTop ? [] : this.items.slice(anchor).map(({ key }, at) => ({ key, below: this.stack.topOf(anchor + at) - scrollEl.scrollTop }));
		this.items = items;
		this.drawn.clear();
		for (const el of [...listEl.children]) if (el !== heldEl || item === undefined) el.remove();
		if (item !== undefined && heldEl !== undefined) this.drawn.set(item.key, renewed(heldEl, this.parts.draw(item, index)));
		this.stack = new Stack(items.length, (at) => this.heightOf(items[at]));
		// As high as all of it, while nothing is drawn: a place further down can be gone to.
		this.pad(0, 0);
		if (!isAtTop) {
			const places = new Map(items.map(({ key }, index) => [key, index]));
			const found = kept.find(({ key }) => places.has(key));
			if (found !== undefined) scrollEl.scrollTop = this.stack.topOf(places.get(found.key) ?? 0) - found.below;
		}
		this.render();
	}

	/** Brings an item into view and answers with its element; null when it is not in the list. */
	reveal(index: number): HTMLElement | null {
		const { scrollEl } = this.parts;
		const item = this.items[index];
		if (item === undefined) return null;
		// Twice: what is drawn on the way may turn out taller than guessed.
		for (let round = 0; round < 2; round += 1) {
			const top = this.stack.topOf(index);
			const bottom = this.stack.topOf(index + 1);
			if (top < scrollEl.scrollTop) scrollEl.scrollTop = top;
			else if (bottom > scrollEl.scrollTop + scrollEl.clientHeight) scrollEl.scrollTop = bottom - scrollEl.clientHeight;
			this.render();
		}
		return this.drawn.get(item.key) ?? null;
	}

	elementOf(key: string): HTMLElement | null {
		return this.drawn.get(key) ?? null;
	}

	/** How many items fit into the view, at least one. */
	pageLength(): number {
		const { scrollTop, clientHeight } = this.parts.scrollEl;
		return Math.max(1, this.stack.indexAt(scrollTop + clientHeight) - this.stack.indexAt(scrollTop) - 1);
	}

	private observeSize(): ResizeObserver {
		const { scrollEl } = this.parts;
		const resizes = new (scrollEl.win as typeof window).ResizeObserver(() => this.followSize());
		resizes.observe(scrollEl);
		return resizes;
	}

	private followSize(): void {
		const { clientWidth } = this.parts.scrollEl;
		if (clientWidth !== this.width) {
			this.width = clientWidth;
			// Words wrap elsewhere now.
			this.heights.clear();
			this.stack = new Stack(this.items.length, (at) => this.heightOf(this.items[at]));
			this.measure();
		}
		this.render();
	}

	private heightOf(item: Item | undefined): number {
		if (item === undefined) return 0;
		return this.heights.get(this.parts.heldBy(item)) ?? this.parts.guessHeight(item);
	}

	private pad(from: number, to: number): void {
		this.parts.listEl.setCssProps({
			'--one-on-ones-above': `${this.stack.topOf(from)}px`,
			'--one-on-ones-below': `${this.stack.topOf(this.items.length) - this.stack.topOf(to)}px`,
		});
	}

	/** Draws what the view shows and a little around it, until the drawn heights change nothing any more. */
	private render(): void {
		for (let round = 0; round < 4; round += 1) {
			const { scrollEl } = this.parts;
			const from = this.stack.indexAt(scrollEl.scrollTop - MARGIN);
			const to = this.items.length === 0 ? 0 : this.stack.indexAt(scrollEl.scrollTop + scrollEl.clientHeight + MARGIN) + 1;
			const hasNew = this.place(from, to);
			this.pad(from, to);
			if (!hasNew || !this.measure()) return;
		}
	}

	/** Puts the items of a range into the document, those that are there already as they are; true when any is new. */
	private place(from: number, to: number): boolean {
		const { listEl, draw } = this.parts;
		const shown = this.items.slice(from, to);
		this.shown = shown;
		this.from = from;
		const before = this.drawn;
		const keys = new Set(shown.map(({ key }) => key));
		for (const [key, el] of before) if (!keys.has(key)) el.remove();
		this.drawn = new Map(shown.map((item, index) => [item.key, before.get(item.key) ?? draw(item, from + index)]));
		let index = 0;
		for (const el of this.drawn.values()) {
			if (listEl.children[index] !== el) listEl.insertBefore(el, listEl.children[index] ?? null);
			index += 1;
		}
		return shown.some(({ key }) => !before.has(key));
	}

	/** Takes the heights of what is drawn; true when one differs. What the view shows does not move. */
	private measure(): boolean {
		const { scrollEl } = this.parts;
		const anchor = this.stack.indexAt(scrollEl.scrollTop);
		const before = this.stack.topOf(anchor);
		let changed = false;
		this.shown.forEach((item, index) => {
			const height = this.drawn.get(item.key)?.offsetHeight ?? 0;
			if (height === 0 || !this.stack.change(this.from + index, height)) return;
			this.heights.set(this.parts.heldBy(item), height);
			changed = true;
		});
		const moved = this.stack.topOf(anchor) - before;
		if (moved !== 0) scrollEl.scrollTop += moved;
		return changed;
	}
}
