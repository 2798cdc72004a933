/** Draws an element of ours into another one: its class is `one-on-ones-` and this name; further classes may stand behind the name. */
export function addPart<Tag extends keyof HTMLElementTagNameMap>(
	parentEl: HTMLElement, tag: Tag, name: string, text = '', attr: Record<string, string> = {},
): HTMLElementTagNameMap[Tag] {
	return parentEl.createEl(tag, { cls: `one-on-ones-${name}`, text, attr });
}

/** Draws a block of ours, which is most of what we draw. */
export function addBlock(parentEl: HTMLElement, name: string, text = '', attr: Record<string, string> = {}): HTMLElement {
	return addPart(parentEl, 'div', name, text, attr);
}

/** Makes an item of a list, to be put into it by whoever holds the list. */
export function makeItem(name: string): HTMLLIElement {
	return createEl('li', { cls: `one-on-ones-${name}` });
}

/** How many elements got an id: the panel, a tab and a block may show the same at once. */
let idsGiven = 0;

/** The id of an element; one of its own where it has none yet. */
export function idOf(el: HTMLElement): string {
	if (el.id === '') el.id = `one-on-ones-${(idsGiven += 1)}`;
	return el.id;
}

/** Names an element by others, for those who hear it. */
export function nameBy(el: HTMLElement, ...nameEls: HTMLElement[]): void {
	el.setAttr('aria-labelledby', nameEls.map(idOf).join(' '));
}

/** Names an element by words that are not seen. The app shows an `aria-label` to whoever points at anything in it: only an icon needs that. */
export function nameUnseen(el: HTMLElement, words: string, placeEl = el): HTMLElement {
	const nameEl = addPart(placeEl, 'span', 'unseen', words, { hidden: '' });
	nameBy(el, nameEl);
	return nameEl;
}
