import type {} from 'obsidian';
import { addMethods } from './add-methods';
import { notImplemented } from './not-implemented';

type Delegate = (this: HTMLElement, ev: Event, target: HTMLElement) => unknown;
interface Delegation { type: string; selector: string; listener: unknown; callback: EventListener }

const delegations = new WeakMap<EventTarget, Delegation[]>();

/** The additions that listen: delegated events, clicks of either button, insertion into the page. */
export function installDomEvents(): void {
	Object.assign(HTMLElement.prototype, { on, off });
	Object.assign(Document.prototype, { on, off });
	addMethods(HTMLElement.prototype, {
		onClickEvent(listener, options) {
			this.addEventListener('click', listener, options);
			this.addEventListener('auxclick', listener, options);
		},
		onNodeInserted(listener, once) { return watchInsertion(this, listener, once === true); },
		onWindowMigrated() { return notImplemented('HTMLElement.onWindowMigrated'); },
		trigger(eventType) { this.dispatchEvent(new Event(eventType, { bubbles: true, cancelable: true })); },
	});
	Object.defineProperties(UIEvent.prototype, {
		instanceOf: { configurable: true, value(this: UIEvent, type: new () => unknown) { return this instanceof type; } },
		targetNode: { configurable: true, get(this: UIEvent) { return this.target instanceof Node ? this.target : null; } },
		doc: { configurable: true, get(this: UIEvent) { return this.targetNode?.doc ?? document; } },
		win: { configurable: true, get(this: UIEvent) { return this.doc.defaultView ?? window; } },
	});
}

function on(this: EventTarget, type: string, selector: string, listener: Delegate, options?: boolean | AddEventListenerOptions): void {
	const callback = (ev: Event): void => {
		const start = ev.target instanceof Element ? ev.target : null;
		const target = start?.closest<HTMLElement>(selector);
		const within = this instanceof Document || (this instanceof Node && this.contains(target ?? null));
		if (target && within) listener.call(this as HTMLElement, ev, target);
	};
	delegations.set(this, [...(delegations.get(this) ?? []), { type, selector, listener, callback }]);
	this.addEventListener(type, callback, options);
}

function off(this: EventTarget, type: string, selector: string, listener: unknown, options?: boolean | AddEventListenerOptions): void {
	const all = delegations.get(this) ?? [];
	const gone = all.filter((one) => one.type === type && one.selector === selector && one.listener === listener);
	for (const one of gone) this.removeEventListener(type, one.callback, options);
	delegations.set(this, all.filter((one) => !gone.includes(one)));
}

function watchInsertion(el: HTMLElement, listener: () => unknown, once: boolean): () => void {
	let attached = el.isConnected;
	const observer = new MutationObserver(() => {
		const inserted = el.isConnected && !attached;
		attached = el.isConnected;
		if (!inserted) return;
		if (once) observer.disconnect();
		listener();
	});
	observer.observe(el.doc, { childList: true, subtree: true });
	return () => observer.disconnect();
}
