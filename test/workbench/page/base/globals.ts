import type {} from 'obsidian';
import { addMethods } from './add-methods';
import { notImplemented } from './not-implemented';

/** The additions to the language's own types and to the window. */
export function installGlobals(): void {
	Object.assign(window, globals, { activeWindow: window, activeDocument: document });
	addMethods(Object, {
		isEmpty: (object: object) => Object.keys(object).length === 0,
		each<T>(object: Record<string, T>, callback: (value: T, key?: string) => boolean | void, context?: unknown) {
			return Object.entries(object).every(([key, value]) => callback.call(context, value, key) !== false);
		},
	});
	addMethods(Array, { combine: <T>(arrays: T[][]) => arrays.flat() as T[] });
	addMethods(Array.prototype as ArrayAdditions, arrayMethods);
	addMethods(Math, {
		clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
		square: (value: number) => value * value,
	});
	addMethods(String, { isString: (obj: unknown): obj is string => typeof obj === 'string' });
	addMethods(Number, { isNumber: (obj: unknown): obj is number => typeof obj === 'number' });
	addMethods(String.prototype as { contains: string['contains']; format: string['format'] }, {
		contains(this: string, target) { return this.includes(target); },
		format(this: string, ...args) { return this.replace(/\{(\d+)\}/g, (whole, index: string) => args[Number(index)] ?? whole); },
	});
}

type ArrayAdditions = Pick<unknown[], 'first' | 'last' | 'contains' | 'remove' | 'shuffle' | 'unique'>;

const arrayMethods: ArrayAdditions & ThisType<unknown[]> = {
	first() { return this[0]; },
	last() { return this[this.length - 1]; },
	contains(target) { return this.includes(target); },
	remove(target) {
		for (let at = this.indexOf(target); at >= 0; at = this.indexOf(target)) this.splice(at, 1);
	},
	shuffle() {
		for (let end = this.length - 1; end > 0; end--) {
			const at = Math.floor(Math.random() * (end + 1));
			[this[end], this[at]] = [this[at], this[end]];
		}
		return this;
	},
	unique() { return [...new Set(this)]; },
};

const globals = {
	isBoolean: (obj: unknown): obj is boolean => typeof obj === 'boolean',
	fish: (selector: string) => document.querySelector<HTMLElement>(selector),
	fishAll: (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)],
	ready: (fn: () => unknown) => {
		if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => fn());
		else fn();
	},
	sleep: (ms: number) => new Promise<void>((resolve) => { window.setTimeout(resolve, ms); }),
	nextFrame: () => new Promise<void>((resolve) => { window.requestAnimationFrame(() => resolve()); }),
	ajax: () => notImplemented('ajax'),
	ajaxPromise: () => notImplemented('ajaxPromise'),
};
