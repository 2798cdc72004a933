import { ValueComponent, type BaseComponent } from './base-component';
import { ButtonComponent, ExtraButtonComponent } from './button-components';
import { DropdownComponent, SliderComponent, TextAreaComponent, TextComponent, ToggleComponent } from './value-components';

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
		const isInvalid = message !== null && message !== '';
		this.settingEl.toggleClass('is-invalid', isInvalid);
		for (const el of this.controlEl.querySelectorAll('input, textarea, select')) el.setAttr('aria-invalid', isInvalid ? true : null);
		this.errorEl?.remove();
		this.errorEl = isInvalid ? this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } }) : null;
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
		return this.#add(new ButtonComponent(this.controlEl), cb);
	}

	addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
		return this.#add(new ExtraButtonComponent(this.controlEl), cb);
	}

	addToggle(cb: (component: ToggleComponent) => unknown): this {
		return this.#add(new ToggleComponent(this.controlEl), cb);
	}

	addText(cb: (component: TextComponent) => unknown): this {
		return this.#add(new TextComponent(this.controlEl), cb);
	}

	addTextArea(cb: (component: TextAreaComponent) => unknown): this {
		return this.#add(new TextAreaComponent(this.controlEl), cb);
	}

	addDropdown(cb: (component: DropdownComponent) => unknown): this {
		return this.#add(new DropdownComponent(this.controlEl), cb);
	}

	addSlider(cb: (component: SliderComponent) => unknown): this {
		return this.#add(new SliderComponent(this.controlEl), cb);
	}

	/** A control without words of its own is named by the row it stands in; a field wants a line of its own where the window is narrow. */
	#add<T extends BaseComponent>(component: T, cb: (component: T) => unknown): this {
		if (component instanceof ValueComponent) component.el.setAttrs({ 'aria-labelledby': this.nameEl.id, 'aria-describedby': this.descEl.id });
		if (component.el.matches('input, textarea, select')) this.settingEl.addClass('mod-field');
		this.components.push(component);
		cb(component);
		return this;
	}
}

/** Settings that stand together under a heading. */
export class SettingGroup {
	listEl: HTMLElement;
	readonly groupEl: HTMLElement;
	#header: Setting | null = null;

	constructor(containerEl: HTMLElement) {
		this.groupEl = containerEl.createDiv('setting-group');
		this.listEl = this.groupEl.createDiv('setting-items');
	}

	setHeading(text: string | DocumentFragment): this {
		this.#head().setName(text);
		return this;
	}

	addClass(...classes: string[]): this {
		this.groupEl.addClass(...classes);
		return this;
	}

	addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
		this.#head().addExtraButton(cb);
		return this;
	}

	#head(): Setting {
		this.#header ??= new Setting(this.groupEl).setHeading();
		this.groupEl.prepend(this.#header.settingEl);
		return this.#header;
	}
}
