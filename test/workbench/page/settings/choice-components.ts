import type { TooltipOptions } from 'obsidian';
import { setTooltip } from '../base/tooltip';
import { ValueComponent } from './base-component';

/** On or off. */
export class ToggleComponent extends ValueComponent<boolean> {
	toggleEl: HTMLElement;
	private on = false;
	private callback: ((value: boolean) => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.toggleEl = containerEl.createDiv({ cls: 'checkbox-container', attr: { role: 'switch', tabindex: 0, 'aria-checked': false } });
		this.toggleEl.addEventListener('click', () => this.onClick());
		this.toggleEl.addEventListener('keydown', (evt) => {
			if (evt.key !== 'Enter' && evt.key !== ' ') return;
			evt.preventDefault();
			this.onClick();
		});
	}

	override setDisabled(disabled: boolean): this {
		this.toggleEl.toggleClass('is-disabled', disabled);
		this.toggleEl.setAttrs({ 'aria-disabled': disabled, tabindex: disabled ? -1 : 0 });
		return super.setDisabled(disabled);
	}

	getValue(): boolean {
		return this.on;
	}

	setValue(on: boolean): this {
		const changed = on !== this.on;
		this.on = on;
		this.toggleEl.toggleClass('is-enabled', on);
		this.toggleEl.setAttr('aria-checked', on);
		if (changed) this.callback?.(on);
		return this;
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.toggleEl, tooltip, options);
		return this;
	}

	onClick(): void {
		if (!this.disabled) this.setValue(!this.on);
	}

	onChange(callback: (value: boolean) => unknown): this {
		this.callback = callback;
		return this;
	}
}

/** One of several. */
export class DropdownComponent extends ValueComponent<string> {
	selectEl: HTMLSelectElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.selectEl = containerEl.createEl('select', 'dropdown');
	}

	override setDisabled(disabled: boolean): this {
		this.selectEl.disabled = disabled;
		return super.setDisabled(disabled);
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

	onChange(callback: (value: string) => unknown): this {
		this.selectEl.addEventListener('change', () => { callback(this.getValue()); });
		return this;
	}
}

/** A number between two limits; it is reported when the slider is let go, or while it moves when `setInstant` says so. */
export class SliderComponent extends ValueComponent<number> {
	sliderEl: HTMLInputElement;
	private readonly valueEl: HTMLElement;
	private format: (value: number) => string = String;
	private instant = false;
	private callback: ((value: number) => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.valueEl = containerEl.createSpan('slider-value');
		this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
		this.sliderEl.addEventListener('input', () => {
			this.showValue();
			if (this.instant) this.callback?.(this.getValue());
		});
		this.sliderEl.addEventListener('change', () => {
			if (!this.instant) this.callback?.(this.getValue());
		});
		this.showValue();
	}

	override setDisabled(disabled: boolean): this {
		this.sliderEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setInstant(instant: boolean): this {
		this.instant = instant;
		return this;
	}

	setLimits(min: number | null, max: number | null, step: number | 'any'): this {
		this.sliderEl.setAttrs({ min, max, step });
		this.showValue();
		return this;
	}

	getValue(): number {
		return this.sliderEl.valueAsNumber;
	}

	setValue(value: number): this {
		this.sliderEl.value = String(value);
		this.showValue();
		return this;
	}

	getValuePretty(): string {
		return this.format(this.getValue());
	}

	setDisplayFormat(format: (value: number) => string): this {
		this.format = format;
		this.showValue();
		return this;
	}

	setDynamicTooltip(): this {
		return this;
	}

	onChange(callback: (value: number) => unknown): this {
		this.callback = callback;
		return this;
	}

	private showValue(): void {
		this.valueEl.setText(this.getValuePretty());
	}
}

/** How far something has come, from 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> {
	private readonly barEl: HTMLProgressElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.barEl = containerEl.createEl('progress', { cls: 'setting-progress-bar', attr: { max: 100, value: 0 } });
	}

	getValue(): number {
		return this.barEl.value;
	}

	setValue(value: number): this {
		this.barEl.value = value;
		return this;
	}
}
