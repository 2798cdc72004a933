import type { TooltipOptions } from 'obsidian';
import { setTooltip } from '../base/tooltip';
import type { BaseComponent } from './base-component';
import { ButtonComponent, DisplayValueComponent, ExtraButtonComponent } from './button-components';
import { DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from './choice-components';
import { ColorComponent } from './color-component';
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './text-components';

let nextId = 1;

/** One row of settings: a name, a description and controls. */
export class Setting {
	settingEl: HTMLElement;
	infoEl: HTMLElement;
	nameEl: HTMLElement;
	descEl: HTMLElement;
	controlEl: HTMLElement;
	components: BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		this.settingEl = containerEl.createDiv('setting-item');
		this.infoEl = this.settingEl.createDiv('setting-item-info');
		const id = `setting-${nextId++}`;
		this.nameEl = this.infoEl.createDiv({ cls: 'setting-item-name', attr: { id: `${id}-name` } });
		this.descEl = this.infoEl.createDiv({ cls: 'setting-item-description', attr: { id: `${id}-description` } });
		this.controlEl = this.settingEl.createDiv('setting-item-control');
	}

	setErrorMessage(message: string | null): this {
		const text = message ?? '';
		this.settingEl.toggleClass('is-invalid', text !== '');
		for (const el of this.controlEl.querySelectorAll('input, textarea, select')) el.setAttr('aria-invalid', text === '' ? null : true);
		if (text === '') {
			this.errorEl?.remove();
			this.errorEl = null;
			return this;
		}
		this.errorEl ??= this.infoEl.createDiv({ cls: 'setting-item-error', attr: { role: 'alert' } });
		this.errorEl.setText(text);
		return this;
	}

	addDisplayValue(cb: (component: DisplayValueComponent) => unknown): this {
		cb(new DisplayValueComponent(this.controlEl));
		return this;
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		return this;
	}

	setDesc(desc: string | DocumentFragment): this {
		this.descEl.setText(desc);
		return this;
	}

	setClass(cls: string): this {
		this.settingEl.addClass(cls);
		return this;
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.nameEl, tooltip, options);
		return this;
	}

	setHeading(): this {
		this.settingEl.addClass('setting-item-heading');
		this.nameEl.setAttrs({ role: 'heading', 'aria-level': 3 });
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass('is-disabled', disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	addButton(cb: (component: ButtonComponent) => unknown): this {
		return this.add(new ButtonComponent(this.controlEl), cb);
	}

	addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
		return this.add(new ExtraButtonComponent(this.controlEl), cb);
	}

	addToggle(cb: (component: ToggleComponent) => unknown): this {
		const toggle = new ToggleComponent(this.controlEl);
		return this.add(toggle, cb, toggle.toggleEl);
	}

	addText(cb: (component: TextComponent) => unknown): this {
		const text = new TextComponent(this.controlEl);
		return this.addField(text, cb, text.inputEl);
	}

	addComponent<T extends BaseComponent>(cb: (el: HTMLElement) => T): this {
		this.components.push(cb(this.controlEl));
		return this;
	}

	addSearch(cb: (component: SearchComponent) => unknown): this {
		const search = new SearchComponent(this.controlEl);
		search.inputEl.setAttr('aria-label', null);
		return this.addField(search, cb, search.inputEl);
	}

	addTextArea(cb: (component: TextAreaComponent) => unknown): this {
		const area = new TextAreaComponent(this.controlEl);
		return this.addField(area, cb, area.inputEl);
	}

	addMomentFormat(cb: (component: MomentFormatComponent) => unknown): this {
		const format = new MomentFormatComponent(this.controlEl);
		return this.addField(format, cb, format.inputEl);
	}

	addDropdown(cb: (component: DropdownComponent) => unknown): this {
		const dropdown = new DropdownComponent(this.controlEl);
		return this.addField(dropdown, cb, dropdown.selectEl);
	}

	addColorPicker(cb: (component: ColorComponent) => unknown): this {
		return this.add(new ColorComponent(this.controlEl), cb);
	}

	addProgressBar(cb: (component: ProgressBarComponent) => unknown): this {
		return this.add(new ProgressBarComponent(this.controlEl), cb, this.controlEl.find('progress:last-of-type'));
	}

	addSlider(cb: (component: SliderComponent) => unknown): this {
		const slider = new SliderComponent(this.controlEl);
		return this.addField(slider, cb, slider.sliderEl);
	}

	then(cb: (setting: this) => unknown): this {
		cb(this);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components = [];
		return this;
	}

	/** A control that wants a line of its own where the window is narrow. */
	private addField<T extends BaseComponent>(component: T, cb: (component: T) => unknown, fieldEl: HTMLElement): this {
		this.settingEl.addClass('mod-field');
		return this.add(component, cb, fieldEl);
	}

	/** A control without words of its own is named by the row it stands in. */
	private add<T extends BaseComponent>(component: T, cb: (component: T) => unknown, labelledEl?: HTMLElement): this {
		labelledEl?.setAttrs({ 'aria-labelledby': this.nameEl.id, 'aria-describedby': this.descEl.id });
		this.components.push(component);
		cb(component);
		return this;
	}
}
