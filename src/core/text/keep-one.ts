const kept: object[] = [];

/**
 * Keeps one object of a kind that is made for a note and gone with it. When memory is collected and none is left, the
 * engine throws away what it has compiled for that kind, and reads the next note as slowly as the first. It keeps its type:
 * the members of what is handed over as a mere object have long names in main.js.
 */
export function keepOne<T extends object>(one: T): void {
	kept.push(one);
}
