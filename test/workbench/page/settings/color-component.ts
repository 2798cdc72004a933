import type { HexString, HSL, RGB } from 'obsidian';
import { ValueComponent } from './base-component';

/** A colour, as `#rrggbb`. */
export class ColorComponent extends ValueComponent<string> {
	private readonly pickerEl: HTMLInputElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.pickerEl = containerEl.createEl('input', { type: 'color', attr: { 'aria-label': 'Color' } });
	}

	override setDisabled(disabled: boolean): this {
		this.pickerEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): HexString {
		return this.pickerEl.value;
	}

	getValueRgb(): RGB {
		const [r = 0, g = 0, b = 0] = (this.getValue().match(/[0-9a-f]{2}/gi) ?? []).map((pair) => parseInt(pair, 16));
		return { r, g, b };
	}

	/** Hue in degrees, saturation and lightness in percent. */
	getValueHsl(): HSL {
		const [r, g, b] = Object.values(this.getValueRgb()).map((part: number) => part / 255) as [number, number, number];
		const max = Math.max(r, g, b);
		const spread = max - Math.min(r, g, b);
		const l = max - spread / 2;
		if (spread === 0) return { h: 0, s: 0, l: Math.round(l * 100) };
		const sixth = max === r ? ((g - b) / spread + 6) % 6 : max === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
		return { h: Math.round(sixth * 60), s: Math.round(spread / (1 - Math.abs(2 * l - 1)) * 100), l: Math.round(l * 100) };
	}

	setValue(value: HexString): this {
		this.pickerEl.value = value;
		return this;
	}

	setValueRgb({ r, g, b }: RGB): this {
		return this.setValue(`#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`);
	}

	setValueHsl({ h, s, l }: HSL): this {
		const part = (n: number): number => {
			const k = (n + h / 30) % 12;
			const light = l / 100;
			return 255 * (light - s / 100 * Math.min(light, 1 - light) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
		};
		return this.setValueRgb({ r: part(0), g: part(8), b: part(4) });
	}

	onChange(callback: (value: string) => unknown): this {
		this.pickerEl.addEventListener('input', () => { callback(this.getValue()); });
		return this;
	}
}
