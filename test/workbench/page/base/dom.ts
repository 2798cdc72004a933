import type {} from 'obsidian';

/** Gives the page what the app's own page has: short ways to make elements, to find them and to change them. */
export function installDom(): void {
	addMethods(Node.prototype, nodeMethods);
	addMethods(Element.prototype, elementMethods);
	addMethods(HTMLElement.prototype, htmlMethods);
	addMethods(Array.prototype as Pick<unknown[], 'remove'>, arrayMethods);
	addMethods(String.prototype as Pick<string, 'contains'>, stringMethods);
	Object.assign(window, globals, { activeWindow: window, activeDocument: document });
}

// Hidden from `for … in`, which would else meet them in every array.
function addMethods<T extends object>(target: T, methods: Partial<T>): void {
	for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(methods))) {
		Object.defineProperty(target, name, { ...descriptor, enumerable: false });
	}
}

const nodeMethods: Partial<Node> & ThisType<Node> = {
	get doc() { return this.ownerDocument ?? document; },
	get win() { return this.doc.defaultView ?? window; },
	createEl(tag, o, callback) { return createEl(tag, { ...infoOf(o), parent: this }, callback); },
	createDiv(o, callback) { return this.createEl('div', o, callback); },
	createSpan(o, callback) { return this.createEl('span', o, callback); },
	appendText(val) { this.appendChild(this.doc.createTextNode(val)); },
	detach() { this.parentNode?.removeChild(this); },
	empty() { this.textContent = ''; },
	setChildrenInPlace(children) {
		const kept = new Set(children);
		for (const node of [...this.childNodes]) if (!kept.has(node)) node.detach();
		children.forEach((node, at) => {
			if (this.childNodes[at] !== node) this.insertBefore(node, this.childNodes[at] ?? null);
		});
	},
};

const elementMethods: Partial<Element> & ThisType<Element> = {
	setText(val) {
		if (typeof val === 'string') this.textContent = val;
		else this.replaceChildren(val);
	},
	addClass(...classes) { this.classList.add(...classes); },
	removeClass(...classes) { this.classList.remove(...classes); },
	toggleClass(classes, value) { for (const cls of [classes].flat()) this.classList.toggle(cls, value); },
	hasClass(cls) { return this.classList.contains(cls); },
	getAttr(name) { return this.getAttribute(name); },
	setAttr(name, value) {
		if (value === null) this.removeAttribute(name);
		else this.setAttribute(name, String(value));
	},
	setAttrs(obj) { for (const [name, value] of Object.entries(obj)) this.setAttr(name, value); },
	find(selector) { return this.querySelector(selector); },
	findAll(selector) { return [...this.querySelectorAll<HTMLElement>(selector)]; },
};

const htmlMethods: Partial<HTMLElement> & ThisType<HTMLElement> = {
	toggle(show) { this.style.display = show ? '' : 'none'; },
	onWindowMigrated(listener) {
		let { win } = this;
		const observer = new MutationObserver(() => {
			if (this.win === win) return;
			({ win } = this);
			observer.disconnect();
			observer.observe(this.doc, { childList: true, subtree: true });
			listener.call(this, win);
		});
		observer.observe(this.doc, { childList: true, subtree: true });
		return () => observer.disconnect();
	},
	setCssStyles(styles) { Object.assign(this.style, styles); },
	setCssProps(props) { for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value); },
};

const arrayMethods: Pick<unknown[], 'remove'> & ThisType<unknown[]> = {
	remove(target) { for (let at = this.indexOf(target); at >= 0; at = this.indexOf(target)) this.splice(at, 1); },
};

// Libraries look whether a string has this one.
const stringMethods: Pick<string, 'contains'> & ThisType<string> = {
	contains(target) { return this.includes(target); },
};

const globals: Pick<typeof globalThis, 'createEl' | 'createDiv' | 'createSpan' | 'createFragment'> = {
	createEl,
	createDiv: (o, callback) => createEl('div', o, callback),
	createSpan: (o, callback) => createEl('span', o, callback),
	createFragment: (callback) => {
		const fragment = document.createDocumentFragment();
		callback?.(fragment);
		return fragment;
	},
};

function createEl<K extends keyof HTMLElementTagNameMap>(tag: K, o?: DomElementInfo | string, callback?: (el: HTMLElementTagNameMap[K]) => void): HTMLElementTagNameMap[K] {
	const { parent, prepend = false, cls, text, value, title = null, type = null, placeholder = null, href = null, attr } = infoOf(o);
	const el = document.createElement(tag);
	if (cls !== undefined) el.className = [cls].flat().join(' ');
	el.setAttrs({ title, type, placeholder, href, ...attr });
	if (text !== undefined) el.setText(text);
	if (value !== undefined && 'value' in el) el.value = value;
	callback?.(el);
	parent?.insertBefore(el, prepend ? parent.firstChild : null);
	return el;
}

function infoOf(o: DomElementInfo | string | undefined): DomElementInfo {
	return typeof o === 'string' ? { cls: o } : o ?? {};
}
