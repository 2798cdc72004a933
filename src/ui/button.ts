import { setIcon } from 'obsidian';

/** Draws a button and listens to it. */
export function addButton(parentEl: Node, looks: DomElementInfo, press: (event: MouseEvent) => void): HTMLButtonElement {
	const buttonEl = parentEl.createEl('button', looks);
	buttonEl.addEventListener('click', press);
	return buttonEl;
}

/** Draws a button that is an icon; what it does is told by its label alone. */
export function addIconButton(parentEl: HTMLElement, icon: string, name: string, attr: Record<string, string>, press: () => void): HTMLButtonElement {
	const buttonEl = addButton(parentEl, { cls: `clickable-icon one-on-ones-${name}`, attr }, press);
	setIcon(buttonEl, icon);
	return buttonEl;
}

/** Makes an element a button: a click, Enter or the space bar presses it. */
export function makeButton(el: HTMLElement, press: (event: MouseEvent | KeyboardEvent) => void): void {
	el.setAttrs({ role: 'button', tabindex: '0' });
	el.addEventListener('click', press);
	el.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' && event.key !== ' ') return;
		// The space bar would scroll the panel.
		event.preventDefault();
		press(event);
	});
}
