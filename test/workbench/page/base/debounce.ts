/** A delayed function: many calls, one run with the arguments of the last. */
export interface Debouncer<T extends unknown[], V> {
	(...args: [...T]): this;
	cancel(): this;
	run(): V | void;
}

/** Delays `cb` by `timeout` ms after the first call, or after the last one when `resetTimer` is true. */
export function debounce<T extends unknown[], V>(cb: (...args: [...T]) => V, timeout = 0, resetTimer = false): Debouncer<T, V> {
	let timer: ReturnType<typeof setTimeout> | null = null;
	let pending: [...T] | null = null;

	const run = (): V | void => {
		if (timer !== null) clearTimeout(timer);
		timer = null;
		const args = pending;
		pending = null;
		return args === null ? undefined : cb(...args);
	};
	const call = (...args: [...T]): Debouncer<T, V> => {
		pending = args;
		if (timer !== null && resetTimer) {
			clearTimeout(timer);
			timer = null;
		}
		timer ??= setTimeout(run, timeout);
		return debounced;
	};
	const cancel = (): Debouncer<T, V> => {
		if (timer !== null) clearTimeout(timer);
		timer = null;
		pending = null;
		return debounced;
	};
	const debounced = Object.assign(call, { cancel, run }) as Debouncer<T, V>;
	return debounced;
}
