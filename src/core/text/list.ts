/** Whether two lists hold the same things, or such as are alike, in the same order. */
export function sameList<T>(some: readonly T[], others: readonly T[], areAlike = (one: T, other: T): boolean => one === other): boolean {
	return some.length === others.length && some.every((one, index) => areAlike(one, others[index] as T));
}

/** Texts without the blanks around each, and without those of which nothing is left. */
export function trimmed(texts: readonly string[]): string[] {
	return texts.map((text) => text.trim()).filter((text) => text !== '');
}
