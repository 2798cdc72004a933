/** Where `%%` comments lie, markers included. One that opens a line runs to its end marker or the end of the text; one inside a line must end in its paragraph. */
export function commentRanges(text: string, verbatim: readonly (readonly [number, number])[]): [number, number][] {
	const ranges: [number, number][] = [];
	const marks = [...text.matchAll(/%%/g)].map((match) => match.index).filter((at) => !verbatim.some(([from, to]) => at >= from && at < to));
	for (let index = 0; index < marks.length; index++) {
		const open = marks[index] ?? 0;
		const close = marks[index + 1];
		const opensLine = text.slice(text.lastIndexOf('\n', open - 1) + 1, open).trim() === '';
		const closes = close !== undefined && (opensLine || !/\n[ \t]*\n/.test(text.slice(open, close)));
		if (!closes && !opensLine) continue;
		ranges.push([open, closes ? close + 2 : text.length]);
		if (!closes) break;
		index++;
	}
	return ranges;
}

/** The text without these stretches; line breaks inside them stay, so that lines keep their numbers. */
export function cutRanges(text: string, ranges: readonly (readonly [number, number])[]): string {
	return [...ranges].sort(([a], [b]) => b - a).reduce((bare, [from, to]) => bare.slice(0, from) + bare.slice(from, to).replace(/[^\n]+/g, '') + bare.slice(to), text);
}
