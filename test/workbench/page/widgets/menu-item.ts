import type { IconName } from 'obsidian';
import { setIcon } from '../base/icons';

/** A line between items of a menu. */
export class MenuSeparator {
	readonly el = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
}

/** One action of a menu. */
export class MenuItem {
	section = '';
	readonly el = createDiv({ cls: 'menu-item', attr: { role: 'menuitem', tabindex: -1, 'data-section': '' } });
	private readonly iconEl = this.el.createDiv('menu-item-icon');
	private readonly titleEl = this.el.createDiv('menu-item-title');
	private callback: ((evt: MouseEvent | KeyboardEvent) => unknown) | null = null;

	constructor(menu: { hide(): unknown }) {
		const use = (evt: MouseEvent | KeyboardEvent): void => {
			if (this.el.hasClass('is-disabled') || this.el.hasClass('is-label')) return;
			menu.hide();
			this.callback?.(evt);
		};
		this.el.addEventListener('click', use);
		this.el.addEventListener('keydown', (evt) => {
			if (evt.key !== 'Enter' && evt.key !== ' ') return;
			evt.preventDefault();
			use(evt);
		});
		this.el.addEventListener('mousemove', () => this.el.focus({ preventScroll: true }));
	}

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.setText(title);
		return this;
	}

	setIcon(icon: IconName | null): this {
		this.iconEl.empty();
		if (icon !== null) setIcon(this.iconEl, icon);
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.el.toggleClass('mod-checked', checked === true);
		this.el.setAttr('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
		this.el.setAttr('aria-checked', checked);
		this.el.querySelector('.menu-item-check')?.remove();
		if (checked === true) setIcon(this.el.createDiv('menu-item-check'), 'check');
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.el.toggleClass('is-disabled', disabled);
		this.el.setAttr('aria-disabled', disabled ? true : null);
		return this;
	}

	setWarning(isWarning: boolean): this {
		this.el.toggleClass('is-warning', isWarning);
		return this;
	}

	setIsLabel(isLabel: boolean): this {
		this.el.toggleClass('is-label', isLabel);
		this.el.setAttr('aria-disabled', isLabel ? true : null);
		return this;
	}

	onClick(callback: (evt: MouseEvent | KeyboardEvent) => unknown): this {
		this.callback = callback;
		return this;
	}

	setSection(section: string): this {
		this.section = section;
		this.el.dataset.section = section;
		return this;
	}
}
