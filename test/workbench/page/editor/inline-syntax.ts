/** A piece of running text that the app draws in a way of its own. */
export type InlinePiece =
	| { type: 'text'; text: string }
	| { type: 'link'; target: string; text: string; embed: boolean }
	| { type: 'tag'; text: string }
	| { type: 'highlight'; text: string };

const PATTERN = /(?<embed>!?)\[\[(?<target>[^[\]|\n]+)(?:\|(?<alias>[^[\]\n]*))?\]\]|(?<before>^|[\s(])(?<tag>#(?=[^\s#]*[^\d\s#/])[\p{L}\p{N}\p{M}\p{Extended_Pictographic}_/-]+)|==(?<highlight>[^=\n]+)==/gu;

/** Takes running text apart into plain text, wikilinks, tags and highlights. */
export function splitInline(text: string): InlinePiece[] {
	const pieces: InlinePiece[] = [];
	let at = 0;
	for (const match of text.matchAll(PATTERN)) {
		const { embed, target, alias, before = '', tag, highlight } = match.groups ?? {};
		const start = match.index + before.length;
		if (start > at) pieces.push({ type: 'text', text: text.slice(at, start) });
		if (target !== undefined) pieces.push({ type: 'link', target: target.trim(), text: alias?.trim() || linkLabel(target.trim()), embed: embed === '!' });
		else if (tag !== undefined) pieces.push({ type: 'tag', text: tag });
		else pieces.push({ type: 'highlight', text: highlight ?? '' });
		at = match.index + match[0].length;
	}
	if (at < text.length) pieces.push({ type: 'text', text: text.slice(at) });
	return pieces;
}

/** What a link without a label of its own shows: `Note#Part` as `Note > Part`. */
export function linkLabel(target: string): string {
	return target.replace(/^#/, '').split('#').join(' > ');
}

/** A callout's marker at the start of a quote: its kind, whether and how it folds, its title. */
export function parseCallout(line: string): { kind: string; fold: '' | '+' | '-'; title: string } | null {
	const match = /^\[!([^\]]+)\]([+-]?)[ \t]*(.*)$/.exec(line);
	if (!match) return null;
	const kind = (match[1] ?? '').trim().toLowerCase();
	const fold = match[2] === '+' || match[2] === '-' ? match[2] : '';
	return { kind, fold, title: match[3] ?? '' };
}
