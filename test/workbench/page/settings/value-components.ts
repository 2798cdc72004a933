import { clickByKeys, ValueComponent } from './base-component';

/** A control that holds a text. */
export class AbstractTextComponent<T extends HTMLInputElement | HTMLTextAreaElement> extends ValueComponent<string, T> {
	constructor(public inputEl: T) {
		super(inputEl);
		inputEl.addEventListener('input', () => this.onChanged());
	}

	getValue(): string {
		return this.inputEl.value;
	}

	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	setPlaceholder(placeholder: string): this {
		this.inputEl.placeholder = placeholder;
		return this;
	}
}

/** A line of text. */
export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: 'false' } }));
	}
}

/** Several lines of text. */
export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('textarea', { attr: { spellcheck: 'false' } }));
	}
}

/** On or off. */
export class ToggleComponent extends ValueComponent<boolean> {
	toggleEl = this.el;

	constructor(containerEl: HTMLElement) {
		super(containerEl.createDiv({ cls: 'checkbox-container', attr: { role: 'switch', 'aria-checked': false } }));
		this.toggleEl.addEventListener('click', () => this.onClick());
		clickByKeys(this.toggleEl);
	}

	getValue(): boolean {
		return this.toggleEl.hasClass('is-enabled');
	}

	setValue(on: boolean): this {
		const changed = on !== this.getValue();
		this.toggleEl.toggleClass('is-enabled', on);
		this.toggleEl.setAttr('aria-checked', on);
		if (changed) this.onChanged();
		return this;
	}

	onClick(): void {
		if (!this.disabled) this.setValue(!this.getValue());
	}
}

/** One of several. */
export class DropdownComponent extends ValueComponent<string, HTMLSelectElement> {
	selectEl = this.el;

	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('select', 'dropdown'));
		this.selectEl.addEventListener('change', () => this.onChanged());
	}

	addOption(value: string, display: string): this {
		this.selectEl.createEl('option', { value, text: display });
		return this;
	}

	addOptions(options: Record<string, string>): this {
		for (const [value, display] of Object.entries(options)) this.addOption(value, display);
		return this;
	}

	getValue(): string {
		return this.selectEl.value;
	}

	setValue(value: string): this {
		this.selectEl.value = value;
		return this;
	}
}

/** A number between two limits, shown beside the slider; it is reported when the slider is let go. */
export class SliderComponent extends ValueComponent<number, HTMLInputElement> {
	sliderEl = this.el;

	constructor(containerEl: HTMLElement) {
		const valueEl = containerEl.createSpan('slider-value');
		super(containerEl.createEl('input', { cls: 'slider', type: 'range' }));
		this.sliderEl.addEventListener('input', () => valueEl.setText(this.sliderEl.value));
		this.sliderEl.addEventListener('change', () => this.onChanged());
	}

	setLimits(min: number | null, max: number | null, step: number | 'any'): this {
		this.sliderEl.setAttrs({ min, max, step });
		return this;
	}

	getValue(): number {
		return this.sliderEl.valueAsNumber;
	}

	setValue(value: number): this {
		this.sliderEl.value = String(value);
		this.sliderEl.dispatchEvent(new Event('input'));
		return this;
	}
}
