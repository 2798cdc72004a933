/** Whether a code unit is white space, as `\s` and `trim` take it. */
export function isBlank(code: number): boolean {
	if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
	if (code < 0x2000) return code === 0xa0 || code === 0x1680;
	return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
}

/** The first place at `from` or behind it that holds something else than white space; the length of a text that ends before. */
export function behindBlanks(text: string, from: number): number {
	let at = from;
	while (isBlank(text.charCodeAt(at))) at += 1;
	return at;
}

/** A text with single spaces for its runs of white space, and none around it. */
export function squeezed(text: string): string {
	const trimmed = text.trim();
	for (let at = 0; at < trimmed.length; at += 1) {
		const code = trimmed.charCodeAt(at);
		if (isBlank(code) && (code !== 32 || isBlank(trimmed.charCodeAt(at + 1)))) return trimmed.replace(/\s+/g, ' ');
	}
	return trimmed;
}
