const RULE = /^([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;

/** Whether a line is nothing from `offset` on but a rule (CommonMark 4.1): three or more of one of `-*_`, blanks between them or not. */
export function isRule(line: string, offset: number): boolean {
	const code = line.charCodeAt(offset);
	return (code === 45 || code === 42 || code === 95) && RULE.test(line.slice(offset));
}

/** Whether a line makes the text above it a heading (CommonMark 4.3). */
export function isUnderline(line: string): boolean {
	return UNDERLINE.test(line);
}
