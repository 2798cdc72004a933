import { setIcon } from '../base/icons';
import { notImplemented } from '../base/not-implemented';

/** A control on a page of settings; `el` is the element the user works with. */
export abstract class BaseComponent<E extends HTMLElement = HTMLElement> {
	disabled = false;

	constructor(readonly el: E = notImplemented('a component of a plugin\'s own')) {}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.el.toggleAttribute('disabled', disabled);
		this.el.toggleClass('is-disabled', disabled);
		this.el.setAttr('aria-disabled', disabled);
		return this;
	}
}

/** A control that holds a value and reports what the user makes of it. */
export abstract class ValueComponent<T, E extends HTMLElement = HTMLElement> extends BaseComponent<E> {
	#callback: ((value: T) => unknown) | null = null;

	abstract getValue(): T;
	abstract setValue(value: T): this;

	onChanged(): void {
		this.#callback?.(this.getValue());
	}

	onChange(callback: (value: T) => unknown): this {
		this.#callback = callback;
		return this;
	}
}

/** Gives an element that is no button the keys of one: Enter and Space click it. */
export function clickByKeys(el: HTMLElement): void {
	el.tabIndex = 0;
	el.addEventListener('keydown', (evt) => {
		if (evt.target !== el || (evt.key !== 'Enter' && evt.key !== ' ')) return;
		evt.preventDefault();
		el.click();
	});
}

/** Draws a heading with a button in front of it that leads back to where one came from. */
export function drawTitle(parentEl: HTMLElement, title: string, level: 1 | 2, back: { label: string; run: () => void }): void {
	const titleEl = parentEl.createDiv('setting-title');
	const backEl = titleEl.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': back.label } });
	setIcon(backEl, 'arrow-left');
	backEl.addEventListener('click', back.run);
	titleEl.createDiv({ cls: 'setting-title-text', text: title, attr: { role: 'heading', 'aria-level': level } });
}
