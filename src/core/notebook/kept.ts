const NONE: readonly never[] = Object.freeze([]);

/** A list to keep for long: without the room that a growing list has in reserve, and all empty ones are the same. */
export function keptList<T>(items: readonly T[]): readonly T[] {
	return items.length === 0 ? NONE : items.slice();
}
