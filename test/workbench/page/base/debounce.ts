import type { Debouncer } from 'obsidian';

export type { Debouncer };

/** Delays `cb` by `timeout` ms after the first call, or after the last one when `resetTimer` is true. */
export function debounce<T extends unknown[], V>(cb: (...args: [...T]) => V, timeout = 0, resetTimer = false): Debouncer<T, V> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let pending: [...T] | null = null;

	const call = (...args: [...T]): Debouncer<T, V> => {
		if (pending === null || resetTimer) {
			clearTimeout(timer);
			timer = setTimeout(debounced.run, timeout);
		}
		pending = args;
		return debounced;
	};
	const cancel = (): Debouncer<T, V> => {
		clearTimeout(timer);
		pending = null;
		return debounced;
	};
	const run = (): V | void => {
		const args = pending;
		cancel();
		return args === null ? undefined : cb(...args);
	};
	const debounced = Object.assign(call, { cancel, run }) as Debouncer<T, V>;
	return debounced;
}
