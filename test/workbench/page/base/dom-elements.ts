import type {} from 'obsidian';
import { addMethods } from './add-methods';

/** The additions to nodes and elements that read and change what is there. */
export function installDomElements(): void {
	addMethods(Node.prototype, nodeMethods);
	Object.defineProperties(Node.prototype, {
		doc: { configurable: true, get(this: Node) { return this.ownerDocument ?? document; } },
		win: { configurable: true, get(this: Node) { return this.doc.defaultView ?? window; } },
		constructorWin: { configurable: true, value: window },
		instanceOf: { configurable: true, value: isInstance },
	});
	addMethods(Element.prototype, elementMethods);
	addMethods(HTMLElement.prototype, htmlMethods);
	addMethods(HTMLElement.prototype, styleMethods);
	addMethods(SVGElement.prototype, styleMethods);
	addMethods(DocumentFragment.prototype, {
		find(selector) { return required(this.querySelector<HTMLElement>(selector)); },
		findAll(selector) { return [...this.querySelectorAll<HTMLElement>(selector)]; },
	});
	Object.defineProperties(HTMLElement.prototype, {
		innerWidth: { configurable: true, get(this: HTMLElement) { return inner(this, 'clientWidth', ['paddingLeft', 'paddingRight']); } },
		innerHeight: { configurable: true, get(this: HTMLElement) { return inner(this, 'clientHeight', ['paddingTop', 'paddingBottom']); } },
	});
}

const nodeMethods: Partial<Node> & ThisType<Node> = {
	detach() { this.parentNode?.removeChild(this); },
	empty() { while (this.lastChild) this.removeChild(this.lastChild); },
	insertAfter(node, child) { return this.insertBefore(node, child ? child.nextSibling : this.firstChild); },
	indexOf(other) { return [...this.childNodes].findIndex((node) => node === other); },
	setChildrenInPlace(children) {
		const kept = new Set(children);
		for (const node of [...this.childNodes]) if (!kept.has(node)) this.removeChild(node);
		children.forEach((node, index) => {
			if (this.childNodes[index] !== node) this.insertBefore(node, this.childNodes[index] ?? null);
		});
	},
	appendText(val) { this.appendChild(this.doc.createTextNode(val)); },
};

const elementMethods: Partial<Element> & ThisType<Element> = {
	getText() { return this.textContent ?? ''; },
	setText(val) {
		if (typeof val === 'string') this.textContent = val;
		else this.replaceChildren(val);
	},
	addClass(...classes) { this.addClasses(classes); },
	addClasses(classes) { this.classList.add(...split(classes)); },
	removeClass(...classes) { this.removeClasses(classes); },
	removeClasses(classes) { this.classList.remove(...split(classes)); },
	toggleClass(classes, value) {
		if (value) this.addClasses([classes].flat());
		else this.removeClasses([classes].flat());
	},
	hasClass(cls) { return this.classList.contains(cls); },
	setAttr(name, value) {
		if (value === null) this.removeAttribute(name);
		else this.setAttribute(name, String(value));
	},
	setAttrs(obj) { for (const [name, value] of Object.entries(obj)) this.setAttr(name, value); },
	getAttr(name) { return this.getAttribute(name); },
	matchParent(selector, lastParent) {
		if (this.matches(selector)) return this;
		return this === lastParent ? null : this.parentElement?.matchParent(selector, lastParent) ?? null;
	},
	getCssPropertyValue(property, pseudo) { return this.win.getComputedStyle(this, pseudo ?? null).getPropertyValue(property).trim(); },
	isActiveElement() { return this.doc.activeElement === this; },
	find(selector) { return this.querySelector(selector); },
	findAll(selector) { return [...this.querySelectorAll<HTMLElement>(selector)]; },
	findAllSelf(selector) {
		const inside = [...this.querySelectorAll<HTMLElement>(selector)];
		return this.instanceOf(HTMLElement) && this.matches(selector) ? [this, ...inside] : inside;
	},
};

const htmlMethods: Partial<HTMLElement> & ThisType<HTMLElement> = {
	show() { if (this.style.display === 'none') this.style.display = ''; },
	hide() { this.style.display = 'none'; },
	toggle(show) {
		if (show) this.show();
		else this.hide();
	},
	toggleVisibility(visible) { this.style.visibility = visible ? '' : 'hidden'; },
	isShown() { return this.isConnected && this.offsetParent !== null; },
};

const styleMethods: Pick<HTMLElement, 'setCssStyles' | 'setCssProps'> & ThisType<HTMLElement | SVGElement> = {
	setCssStyles(styles) { Object.assign(this.style, styles); },
	setCssProps(props) { for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value); },
};

// There is one window, so the plain check is the cross-window one.
function isInstance(this: Node, type: new () => unknown): boolean {
	return this instanceof type;
}

function split(classes: string[]): string[] {
	return classes.flatMap((cls) => cls.split(/\s+/)).filter((cls) => cls !== '');
}

// The documented type has no `null`, the app returns it all the same.
function required<T>(found: T | null): T {
	return found as T;
}

function inner(el: HTMLElement, size: 'clientWidth' | 'clientHeight', paddings: ('paddingLeft' | 'paddingRight' | 'paddingTop' | 'paddingBottom')[]): number {
	const style = el.win.getComputedStyle(el);
	return paddings.reduce((left, padding) => left - parseFloat(style[padding]), el[size]);
}
