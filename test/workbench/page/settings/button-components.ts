import type { IconName, TooltipOptions } from 'obsidian';
import { setIcon } from '../base/icons';
import { setTooltip } from '../base/tooltip';
import { BaseComponent } from './base-component';

/** What both kinds of button can do. */
abstract class AnyButton extends BaseComponent<HTMLButtonElement> {
	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.el, tooltip, options);
		return this;
	}

	setIcon(icon: IconName): this {
		this.el.empty();
		setIcon(this.el, icon);
		return this;
	}

	onClick(callback: (evt: MouseEvent) => unknown): this {
		this.el.addEventListener('click', (evt) => { callback(evt); });
		return this;
	}
}

/** A button with a text or an icon. */
export class ButtonComponent extends AnyButton {
	buttonEl = this.el;

	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('button'));
	}

	setCta(): this {
		this.buttonEl.addClass('mod-cta');
		return this;
	}

	setButtonText(name: string): this {
		this.buttonEl.setText(name);
		return this;
	}
}

/** A small button that is only an icon. */
export class ExtraButtonComponent extends AnyButton {
	extraSettingsEl: HTMLElement = this.el;

	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('button', 'clickable-icon extra-setting-button'));
		this.setIcon('settings');
	}
}
