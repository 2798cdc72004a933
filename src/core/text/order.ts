/** Compares two texts for sorting, by their UTF-16 units: the same everywhere, whatever the language. */
export function compareTexts(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares two places in notes for sorting: by note, then by line. */
export function comparePlaces(a: { path: string; line: number }, b: { path: string; line: number }): number {
	return compareTexts(a.path, b.path) || a.line - b.line;
}
