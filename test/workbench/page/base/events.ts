import { showError } from './report-error';

type Listener = (...data: never[]) => unknown;

/** One subscription, as handed back by `on`: what `offref` takes. */
export interface EventRef {
	e: Events;
	name: string;
	fn: Listener;
	ctx: unknown;
}

/** Named events with any number of listeners, called in the order they came. Truly private fields: any class may extend it. */
export class Events {
	readonly #listeners = new Map<string, EventRef[]>();

	on(name: string, callback: Listener, ctx?: unknown): EventRef {
		const ref: EventRef = { e: this, name, fn: callback, ctx };
		this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), ref]);
		return ref;
	}

	off(name: string, callback: Listener): void {
		this.#keep(name, (ref) => ref.fn !== callback);
	}

	offref(ref: object): void {
		const { name } = ref as EventRef;
		this.#keep(name, (other) => other !== ref);
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const ref of this.#listeners.get(name) ?? []) this.tryTrigger(ref, data);
	}

	/** Calls one listener; what it throws is reported and goes no further, so the next one still runs. */
	tryTrigger(evt: object, args: unknown[]): void {
		const ref = evt as EventRef;
		try {
			(ref.fn as (...data: unknown[]) => unknown).apply(ref.ctx, args);
		} catch (error) {
			showError(error);
		}
	}

	/** How many listeners a name has: lets a test see that an unload left none. */
	listenerCount(name: string): number {
		return this.#listeners.get(name)?.length ?? 0;
	}

	// The lists are replaced, never changed, so that a listener may leave while an event is on its way.
	#keep(name: string, test: (ref: EventRef) => boolean): void {
		const rest = (this.#listeners.get(name) ?? []).filter(test);
		if (rest.length > 0) this.#listeners.set(name, rest);
		else this.#listeners.delete(name);
	}
}
