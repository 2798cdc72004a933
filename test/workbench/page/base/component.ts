import type { EventRef } from './events';
import { showError } from './report-error';

/** A thing with a life: what it registered while loaded is undone when it unloads. */
export class Component {
	/** Whether it is loaded now. */
	_loaded = false;
	/** The components that load and unload with this one. */
	_children: Component[] = [];
	#undos: (() => unknown)[] = [];

	load(): void | Promise<void> {
		if (this._loaded) return undefined;
		this._loaded = true;
		const loadChildren = (): void => { for (const child of [...this._children]) void child.load(); };
		const loading: unknown = this.onload();
		return loading instanceof Promise ? loading.then(loadChildren) : loadChildren();
	}

	onload(): void | Promise<void> {}

	/** Children first, then what was registered, the last one first; `onunload` comes at the end. */
	unload(): void {
		if (!this._loaded) return;
		this._loaded = false;
		for (let child = this._children.pop(); child; child = this._children.pop()) child.unload();
		for (let undo = this.#undos.pop(); undo; undo = this.#undos.pop()) attempt(undo);
		attempt(() => this.onunload());
	}

	onunload(): void {}

	addChild<T extends Component>(component: T): T {
		this._children.push(component);
		if (this._loaded) void component.load();
		return component;
	}

	removeChild<T extends Component>(component: T): T {
		if (!this._children.includes(component)) return component;
		this._children = this._children.filter((child) => child !== component);
		component.unload();
		return component;
	}

	register(cb: () => unknown): void {
		this.#undos.push(cb);
	}

	registerEvent(eventRef: object): void {
		const ref = eventRef as EventRef;
		this.register(() => ref.e.offref(ref));
	}

	registerDomEvent(el: EventTarget, type: string, callback: (evt: never) => unknown, options?: boolean | AddEventListenerOptions): void {
		const listener = callback as EventListener;
		el.addEventListener(type, listener, options);
		this.register(() => el.removeEventListener(type, listener, options));
	}

	registerInterval(id: number): number {
		this.register(() => window.clearInterval(id));
		return id;
	}
}

function attempt(run: () => unknown): void {
	try {
		run();
	} catch (error) {
		showError(error);
	}
}
