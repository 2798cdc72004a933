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
	// The list is replaced, never changed, so that a listener may leave while an event is on its way.
	#listeners: readonly EventRef[] = [];

	on(name: string, callback: Listener, ctx?: unknown): EventRef {
		const ref: EventRef = { e: this, name, fn: callback, ctx };
		this.#listeners = [...this.#listeners, ref];
		return ref;
	}

	offref(ref: object): void {
		this.#listeners = this.#listeners.filter((other) => other !== ref);
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const ref of this.#listeners) if (ref.name === name) this.tryTrigger(ref, data);
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
}
