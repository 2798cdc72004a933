/** Adds methods to a prototype without making them appear in `for … in`; a method the browser has is replaced. */
export function addMethods<T extends object>(target: T, methods: Partial<T> & ThisType<T>): void {
	for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(methods))) {
		Object.defineProperty(target, name, { ...descriptor, enumerable: false, configurable: true });
	}
}
