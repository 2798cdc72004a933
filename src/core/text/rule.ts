const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;

/** Whether a line is nothing from `offset` on but a rule (CommonMark 4.1): three or more of one of `-*_`, blanks between them or not. */
export function isRule(line: string, offset: number): boolean {
	const mark = line.charCodeAt(offset);
	if (mark !== 45 && mark !== 42 && mark !== 95) return false;
	let count = 0;
	for (let at = offset; at < line.length; at += 1) {
		const code = line.charCodeAt(at);
		if (code === mark) count += 1;
		else if (code !== 32 && code !== 9) return false;
	}
	return count > 2;
}

/** Whether a line makes the text above it a heading (CommonMark 4.3). */
export function isUnderline(line: string): boolean {
	return UNDERLINE.test(line);
}
