import moment from 'moment';
import { setIcon } from '../base/icons';
import { ValueComponent } from './base-component';

/** A control that holds a text. */
export class AbstractTextComponent<T extends HTMLInputElement | HTMLTextAreaElement> extends ValueComponent<string> {
	inputEl: T;
	private callback: ((value: string) => unknown) | null = null;

	constructor(inputEl: T) {
		super();
		this.inputEl = inputEl;
		inputEl.addEventListener('input', () => this.onChanged());
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
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

	onChanged(): void {
		this.callback?.(this.getValue());
	}

	onChange(callback: (value: string) => unknown): this {
		this.callback = callback;
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

/** A line of text to search by, with a button that clears it. */
export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
	clearButtonEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		const boxEl = containerEl.createDiv('search-input-container');
		setIcon(boxEl, 'search');
		super(boxEl.createEl('input', { type: 'search', attr: { enterkeyhint: 'search', spellcheck: 'false', 'aria-label': 'Search' } }));
		this.clearButtonEl = boxEl.createEl('button', { cls: 'search-input-clear-button', attr: { 'aria-label': 'Clear search' } });
		setIcon(this.clearButtonEl, 'x');
		this.clearButtonEl.addEventListener('click', () => {
			this.setValue('');
			this.onChanged();
			this.inputEl.focus();
		});
	}

	override setPlaceholder(placeholder: string): this {
		this.inputEl.setAttr('aria-label', placeholder);
		return super.setPlaceholder(placeholder);
	}
}

/** A date format, with a sample of what it makes. */
export class MomentFormatComponent extends TextComponent {
	sampleEl: HTMLElement = createSpan();
	private defaultFormat = '';

	setDefaultFormat(defaultFormat: string): this {
		this.defaultFormat = defaultFormat;
		this.setPlaceholder(defaultFormat);
		this.updateSample();
		return this;
	}

	setSampleEl(sampleEl: HTMLElement): this {
		this.sampleEl = sampleEl;
		this.updateSample();
		return this;
	}

	override setValue(value: string): this {
		super.setValue(value);
		this.updateSample();
		return this;
	}

	override onChanged(): void {
		super.onChanged();
		this.updateSample();
	}

	updateSample(): void {
		this.sampleEl.setText(moment().format(this.getValue() || this.defaultFormat));
	}
}
