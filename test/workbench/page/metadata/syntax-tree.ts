import { Text } from '@codemirror/state';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import type { Loc, Pos } from 'obsidian';
import { commentRanges } from '../editor/comments';

/** A stretch of the note, from the first offset up to before the second. */
export type Range = readonly [from: number, to: number];

// The transforms of the gfm package cut text nodes up and lose where they stood.
const MDAST = [...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })), frontmatterFromMarkdown(['yaml']), mathFromMarkdown()];
const WHOLE = [gfm(), frontmatter(['yaml']), math()];
const { document: gfmDocument = {}, flow: gfmFlow = {} } = gfm();

/** Blocks only, in half the time: the running text stays as it is. */
const BLOCKS = [
	{ document: gfmDocument, flow: gfmFlow },
	frontmatter(['yaml']),
	{ disable: { null: ['attention', 'autolink', 'characterEscape', 'characterReference', 'codeText', 'hardBreakEscape', 'htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink'] } },
];

/** What the parsing of running text could make a difference to: code, formulas, HTML, links, footnotes, a tag after emphasis. */
const NEEDS_WHOLE = /[`<$@]|\]\(|\]:|\[\^|:\/\/|www\.|[*_~]#/i;

/**
 * Parses a note into blocks, and gives the comments that stand as blocks of their own apart.
 * A block comment is overwritten with blanks for that, so that every offset stays what it was. For metadata, running
 * text that can hold none of it may stay as it is.
 */
export function parseSyntax(text: string, use: 'metadata' | 'drawing'): { root: Root; comments: Range[] } {
	const extensions = use === 'drawing' || NEEDS_WHOLE.test(text) ? WHOLE : BLOCKS;
	const parse = (source: string): Root => fromMarkdown(source, { extensions, mdastExtensions: MDAST });
	const root = parse(text);
	if (!text.includes('%%')) return { root, comments: [] };
	const verbatim: [number, number][] = [];
	visit(root, (node) => {
		if (['code', 'inlineCode', 'yaml', 'math', 'inlineMath'].includes(node.type)) verbatim.push([...rangeOf(node)]);
	});
	const comments = commentRanges(text, verbatim).filter(([from, to]) => /(?:^|\n)[ \t]*$/.test(text.slice(0, from)) && /^[ \t]*(?:\r?\n|$)/.test(text.slice(to)));
	let bare = text;
	for (const [from, to] of comments) bare = bare.slice(0, from) + bare.slice(from, to).replace(/[^\r\n]/g, ' ') + bare.slice(to);
	return { root: comments.length > 0 ? parse(bare) : root, comments };
}

/** The first and last offset of a node. */
export function rangeOf(node: Nodes): Range {
	return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/** Calls back for a node and all below it, in the order of the text. */
export function visit(node: Nodes, callback: (node: Nodes) => void): void {
	callback(node);
	if ('children' in node) for (const child of node.children) visit(child, callback);
}

/** Turns offsets of one text into lines and columns; `before` signs in front of it are counted and not among the offsets. */
export class Positions {
	private readonly lines: Text;

	constructor(text: string, private readonly before: number) {
		this.lines = Text.of(text.split('\n'));
	}

	loc(offset: number): Loc {
		const { number, from } = this.lines.lineAt(offset);
		return { line: number - 1, col: offset - from + (number === 1 ? this.before : 0), offset: offset + this.before };
	}

	pos([from, to]: Range): Pos {
		return { start: this.loc(from), end: this.loc(to) };
	}

	/** The line an offset lies in. */
	line(offset: number): number {
		return this.lines.lineAt(offset).number - 1;
	}
}
