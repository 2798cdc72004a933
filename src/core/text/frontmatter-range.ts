function isRule(line: string): boolean {
	return /^---[ \t]*$/.test(line);
}

/** The first line after the frontmatter, 0 when the note has none. A block that is never closed is text. */
export function findFrontmatterEnd(lines: readonly string[]): number {
	const first = lines[0] ?? '';
	if (!isRule(first.charCodeAt(0) === 0xfeff ? first.slice(1) : first)) return 0;
	for (let index = 1; index < lines.length; index += 1) {
		if (isRule(lines[index] ?? '')) return index + 1;
	}
	return 0;
}

/** The YAML between the rules, or null when the note has no frontmatter. */
export function frontmatterText(lines: readonly string[]): string | null {
	const end = findFrontmatterEnd(lines);
	return end === 0 ? null : lines.slice(1, end - 1).join('\n');
}
