const kept: object[] = [];

/**
 * Keeps one object of a kind that is made for a note and gone with it. When memory is collected and none is left, the
 * engine throws away what it has compiled for that kind, and reads the next note as slowly as the first.
 */
export function keepOne(one: object): void {
	kept.push(one);
}
