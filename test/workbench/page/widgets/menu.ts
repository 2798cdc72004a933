import type { IconName, MenuPositionDef } from 'obsidian';
import { Component } from '../base/component';
import { hangAt } from '../base/float';
import { setIcon } from '../base/icons';
import { notImplemented } from '../base/not-implemented';

/** One action of a menu. */
export class MenuItem {
	readonly el: HTMLElement = createDiv({ cls: 'menu-item', attr: { role: 'menuitem', tabindex: -1, 'data-section': '' } });
	private readonly iconEl = this.el.createDiv('menu-item-icon');
	private readonly titleEl = this.el.createDiv('menu-item-title');
	private callback: ((evt: MouseEvent | KeyboardEvent) => unknown) | null = null;

	constructor(menu: Menu) {
		this.el.addEventListener('mousemove', () => this.el.focus({ preventScroll: true }));
		this.el.addEventListener('click', (evt) => {
			menu.hide();
			this.callback?.(evt);
		});
	}

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.setText(title);
		return this;
	}

	setIcon(icon: IconName | null): this {
		setIcon(this.iconEl, icon ?? '');
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.el.toggleClass('mod-checked', checked === true);
		this.el.setAttrs({ role: checked === null ? 'menuitem' : 'menuitemcheckbox', 'aria-checked': checked });
		return this;
	}

	setWarning(isWarning: boolean): this {
		this.el.toggleClass('is-warning', isWarning);
		return this;
	}

	onClick(callback: (evt: MouseEvent | KeyboardEvent) => unknown): this {
		this.callback = callback;
		return this;
	}

	setSection(section: string): this {
		this.el.dataset.section = section;
		return this;
	}
}

/** A list of actions at a point of the window. */
export class Menu extends Component {
	private readonly itemEls: HTMLElement[] = [];
	private readonly menuEl = createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: -1 } });
	private focusBefore: Element | null = null;

	addItem(cb: (item: MenuItem) => unknown): this {
		const item = new MenuItem(this);
		this.itemEls.push(item.el);
		cb(item);
		return this;
	}

	showAtMouseEvent(evt: MouseEvent): this {
		return this.showAtPosition({ x: evt.clientX, y: evt.clientY });
	}

	showAtPosition({ x, y, ...options }: MenuPositionDef, doc: Document = activeDocument): this {
		for (const name of Object.keys(options)) notImplemented(`MenuPositionDef.${name}`);
		if (this.menuEl.isConnected) return this;
		this.focusBefore = doc.activeElement;
		this.draw();
		doc.body.appendChild(this.menuEl);
		hangAt(this.menuEl, { left: x, top: y, bottom: y });
		this.load();
		this.registerDomEvent(doc, 'mousedown', (evt: MouseEvent) => { if (!evt.composedPath().includes(this.menuEl)) this.hide(); }, true);
		this.registerDomEvent(this.menuEl, 'keydown', (evt: KeyboardEvent) => this.onKey(evt));
		this.menuEl.focus();
		return this;
	}

	hide(): this {
		const hadFocus = this.menuEl.contains(activeDocument.activeElement);
		this.unload();
		this.menuEl.detach();
		if (hadFocus && this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
		return this;
	}

	/** Items of one section stand together, in the order the sections came; a line parts the sections. */
	private draw(): void {
		this.menuEl.empty();
		for (const section of new Set(this.itemEls.map(({ dataset }) => dataset.section))) {
			if (this.menuEl.hasChildNodes()) this.menuEl.createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
			this.menuEl.append(...this.itemEls.filter(({ dataset }) => dataset.section === section));
		}
	}

	private onKey(evt: KeyboardEvent): void {
		const items = this.menuEl.findAll('.menu-item');
		const at = items.findIndex((el) => el === activeDocument.activeElement);
		// A click that knows which modifiers were held.
		const use = (): unknown => items[at]?.dispatchEvent(new MouseEvent('click', evt));
		const steps: Record<string, () => void> = {
			Enter: use,
			' ': use,
			ArrowDown: () => items[(at + 1) % items.length]?.focus(),
			ArrowUp: () => items.at(at <= 0 ? -1 : at - 1)?.focus(),
			Escape: () => this.hide(),
			Tab: () => this.hide(),
		};
		const step = steps[evt.key];
		if (!step) return;
		evt.preventDefault();
		evt.stopPropagation();
		step();
	}
}
