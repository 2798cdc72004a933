import type {} from 'obsidian';
import { addMethods } from './add-methods';

const SVG = 'http://www.w3.org/2000/svg';

/** The additions that make elements: on every node, and as globals. */
export function installDomCreate(): void {
	addMethods(Node.prototype, {
		createEl(tag, o, callback) { return createEl(tag, inside(this, o), callback); },
		createDiv(o, callback) { return createEl('div', inside(this, o), callback); },
		createSpan(o, callback) { return createEl('span', inside(this, o), callback); },
		createSvg(tag, o, callback) { return createSvg(tag, inside(this, o), callback); },
	});
	Object.assign(window, {
		createEl, createSvg, createFragment,
		createDiv: (o?: DomElementInfo | string, callback?: (el: HTMLDivElement) => void) => createEl('div', o, callback),
		createSpan: (o?: DomElementInfo | string, callback?: (el: HTMLSpanElement) => void) => createEl('span', o, callback),
	});
}

function createEl<K extends keyof HTMLElementTagNameMap>(tag: K, o?: DomElementInfo | string, callback?: (el: HTMLElementTagNameMap[K]) => void): HTMLElementTagNameMap[K] {
	const info: DomElementInfo = typeof o === 'string' ? { cls: o } : o ?? {};
	const el = (info.parent?.doc ?? document).createElement(tag);
	fill(el, info);
	callback?.(el);
	place(el, info);
	return el;
}

function createSvg<K extends keyof SVGElementTagNameMap>(tag: K, o?: SvgElementInfo | string, callback?: (el: SVGElementTagNameMap[K]) => void): SVGElementTagNameMap[K] {
	const info: SvgElementInfo = typeof o === 'string' ? { cls: o } : o ?? {};
	const el = (info.parent?.doc ?? document).createElementNS(SVG, tag);
	if (info.cls !== undefined) el.addClasses([info.cls].flat());
	if (info.attr) el.setAttrs(info.attr);
	callback?.(el);
	place(el, info);
	return el;
}

function createFragment(callback?: (el: DocumentFragment) => void): DocumentFragment {
	const fragment = document.createDocumentFragment();
	callback?.(fragment);
	return fragment;
}

function fill(el: HTMLElement, info: DomElementInfo): void {
	if (info.cls !== undefined) el.addClasses([info.cls].flat());
	if (info.text !== undefined) el.setText(info.text);
	if (info.attr) el.setAttrs(info.attr);
	if (info.title !== undefined) el.title = info.title;
	if (info.type !== undefined) el.setAttribute('type', info.type);
	if (info.placeholder !== undefined) el.setAttribute('placeholder', info.placeholder);
	if (info.href !== undefined) el.setAttribute('href', info.href);
	if (info.value !== undefined && 'value' in el) el.value = info.value;
}

function place(el: Element, info: { parent?: Node; prepend?: boolean }): void {
	if (!info.parent) return;
	info.parent.insertBefore(el, info.prepend === true ? info.parent.firstChild : null);
}

function inside<T extends { parent?: Node; cls?: string | string[] }>(parent: Node, o: T | string | undefined): T {
	const info = typeof o === 'string' ? { cls: o } : o;
	return { ...info, parent } as T;
}
