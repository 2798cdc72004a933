import type { MenuPositionDef } from 'obsidian';
import { Component } from '../base/component';
import { MenuItem, MenuSeparator } from './menu-item';

const EDGE_PX = 6;
const menusOfEvents = new WeakMap<Event, Menu>();

/** A list of actions at a point of the window. */
export class Menu extends Component {
	readonly items: (MenuItem | MenuSeparator)[] = [];
	private readonly menuEl = createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: -1 } });
	private readonly hideCallbacks: (() => unknown)[] = [];
	private focusBefore: Element | null = null;
	private parentEl: HTMLElement | null = null;

	static forEvent(evt: PointerEvent | MouseEvent): Menu {
		const known = menusOfEvents.get(evt);
		if (known) return known;
		const menu = new Menu();
		menusOfEvents.set(evt, menu);
		evt.preventDefault();
		// Every listener of the event may add to the menu before it shows.
		window.setTimeout(() => { menu.showAtMouseEvent(evt); });
		return menu;
	}

	setNoIcon(): this {
		this.menuEl.addClass('mod-no-icon');
		return this;
	}

	setUseNativeMenu(_useNativeMenu: boolean): this {
		return this;
	}

	addItem(cb: (item: MenuItem) => unknown): this {
		const item = new MenuItem(this);
		this.items.push(item);
		cb(item);
		return this;
	}

	addSeparator(): this {
		this.items.push(new MenuSeparator());
		return this;
	}

	setParentElement(el: HTMLElement): this {
		this.parentEl = el;
		return this;
	}

	showAtMouseEvent(evt: MouseEvent): this {
		return this.showAtPosition({ x: evt.clientX, y: evt.clientY }, evt.doc);
	}

	showAtPosition(position: MenuPositionDef, doc: Document = activeDocument): this {
		if (this.menuEl.isConnected) return this;
		this.focusBefore = doc.activeElement;
		this.draw();
		doc.body.appendChild(this.menuEl);
		this.parentEl?.addClass('has-active-menu');
		this.place(position);
		this.load();
		this.registerDomEvent(doc, 'mousedown', (evt) => this.hideUnlessInside(evt), { capture: true });
		this.registerDomEvent(doc.defaultView ?? window, 'blur', () => this.hide());
		this.registerDomEvent(this.menuEl, 'keydown', (evt) => this.onKey(evt));
		this.menuEl.focus();
		return this;
	}

	hide(): this {
		if (!this.menuEl.isConnected) return this;
		this.unload();
		const hadFocus = this.menuEl.contains(this.menuEl.doc.activeElement);
		this.menuEl.remove();
		this.parentEl?.removeClass('has-active-menu');
		if (hadFocus && this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
		for (const callback of this.hideCallbacks) callback();
		return this;
	}

	close(): void {
		this.hide();
	}

	onHide(callback: () => unknown): void {
		this.hideCallbacks.push(callback);
	}

	onHistoryBack(): void {
		this.hide();
	}

	/** Items of one section stand together, in the order the sections came; a line parts the sections. */
	private draw(): void {
		this.menuEl.empty();
		const sections = new Map<string, (MenuItem | MenuSeparator)[]>();
		let section = '';
		for (const item of this.items) {
			if (item instanceof MenuItem) section = item.section;
			sections.set(section, [...(sections.get(section) ?? []), item]);
		}
		for (const items of sections.values()) {
			if (this.menuEl.hasChildNodes()) this.menuEl.createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
			for (const item of items) this.menuEl.appendChild(item.el);
		}
	}

	private place({ x, y, width = 0, left = false }: MenuPositionDef): void {
		const size = this.menuEl.getBoundingClientRect();
		const { innerWidth, innerHeight } = this.menuEl.win;
		const wanted = left ? x - size.width : x + size.width > innerWidth ? x + width - size.width : x;
		this.menuEl.setCssStyles({
			left: `${Math.max(EDGE_PX, Math.min(wanted, innerWidth - size.width - EDGE_PX))}px`,
			top: `${Math.max(EDGE_PX, Math.min(y, innerHeight - size.height - EDGE_PX))}px`,
		});
	}

	private hideUnlessInside(evt: MouseEvent): void {
		if (evt.target instanceof Node && this.menuEl.contains(evt.target)) return;
		this.hide();
	}

	private onKey(evt: KeyboardEvent): void {
		const usable = [...this.menuEl.querySelectorAll<HTMLElement>('.menu-item:not(.is-disabled, .is-label)')];
		const at = usable.findIndex((el) => el.isActiveElement());
		const steps: Record<string, () => void> = {
			ArrowDown: () => usable[(at + 1) % usable.length]?.focus(),
			ArrowUp: () => usable.at(at <= 0 ? -1 : at - 1)?.focus(),
			Home: () => usable[0]?.focus(),
			End: () => usable.at(-1)?.focus(),
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
