/** Where a wikilink's label lies within its text, and what it points to. */
export function parseLinkMark(source: string): { target: string; labelFrom: number; labelTo: number } {
	const open = source.indexOf('[[') + 2;
	const labelTo = source.length - 2;
	const bar = source.indexOf('|', open);
	const target = source.slice(open, bar < 0 ? labelTo : bar).replace(/\\$/, '').trim();
	// A bar with nothing behind it leaves no label, so the target stays to be seen.
	return { target, labelFrom: bar < 0 || bar + 1 >= labelTo ? open : bar + 1, labelTo };
}

/** A Markdown link's address as the path it means; one that is no valid encoding means what it says. */
export function decodeAddress(url: string): string {
	try {
		return decodeURIComponent(url);
	} catch {
		return url;
	}
}
