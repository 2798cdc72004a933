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
