import type { IconName, TooltipOptions } from 'obsidian';
import { setIcon } from '../base/icons';
import { setTooltip } from '../base/tooltip';
import { BaseComponent } from './base-component';

/** A button with a text or an icon. */
export class ButtonComponent extends BaseComponent {
	buttonEl: HTMLButtonElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.buttonEl = containerEl.createEl('button');
	}

	override setDisabled(disabled: boolean): this {
		this.buttonEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setCta(): this {
		return this.setClass('mod-cta');
	}

	removeCta(): this {
		this.buttonEl.removeClass('mod-cta');
		return this;
	}

	setWarning(): this {
		return this.setClass('mod-warning');
	}

	setDestructive(): this {
		return this.setClass('mod-destructive');
	}

	removeDestructive(): this {
		this.buttonEl.removeClass('mod-destructive');
		return this;
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.buttonEl, tooltip, options);
		return this;
	}

	setButtonText(name: string): this {
		this.buttonEl.setText(name);
		return this;
	}

	setIcon(icon: IconName): this {
		this.buttonEl.empty();
		setIcon(this.buttonEl, icon);
		return this;
	}

	setClass(cls: string): this {
		this.buttonEl.addClass(cls);
		return this;
	}

	onClick(callback: (evt: MouseEvent) => unknown): this {
		this.buttonEl.addEventListener('click', (evt) => { callback(evt); });
		return this;
	}
}

/** A small button that is only an icon. */
export class ExtraButtonComponent extends BaseComponent {
	extraSettingsEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.extraSettingsEl = containerEl.createDiv({ cls: 'clickable-icon extra-setting-button', attr: { role: 'button', tabindex: 0 } });
		this.setIcon('settings');
		this.extraSettingsEl.addEventListener('keydown', (evt) => {
			if (evt.key !== 'Enter' && evt.key !== ' ') return;
			evt.preventDefault();
			this.extraSettingsEl.click();
		});
	}

	override setDisabled(disabled: boolean): this {
		this.extraSettingsEl.toggleClass('is-disabled', disabled);
		this.extraSettingsEl.setAttr('aria-disabled', disabled);
		return super.setDisabled(disabled);
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.extraSettingsEl, tooltip, options);
		return this;
	}

	setIcon(icon: IconName): this {
		setIcon(this.extraSettingsEl, icon);
		return this;
	}

	onClick(callback: () => unknown): this {
		this.extraSettingsEl.addEventListener('click', () => {
			if (!this.disabled) callback();
		});
		return this;
	}
}

/** A value that can be read but not changed here, and a mark that it needs a look. */
export class DisplayValueComponent {
	valueEl: HTMLElement;
	private readonly el: HTMLElement;

	constructor(containerEl: HTMLElement) {
		this.el = containerEl.createDiv('setting-display-value');
		this.valueEl = this.el.createSpan('setting-display-value-text');
	}

	setValue(value: string | null): this {
		this.valueEl.setText(value ?? '');
		return this;
	}

	setStatus(status: 'warning' | null): this {
		this.el.toggleClass('mod-warning', status === 'warning');
		this.el.querySelector('.setting-display-value-status')?.remove();
		if (status === 'warning') setIcon(this.el.createSpan({ cls: 'setting-display-value-status', attr: { role: 'img', 'aria-label': 'Needs attention' } }), 'triangle-alert');
		return this;
	}
}
