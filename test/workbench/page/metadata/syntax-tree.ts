import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import { commentRanges } from '../editor/comments';

/** A stretch of the note, from the first offset up to before the second. */
export type Range = readonly [from: number, to: number];

/** A note's text as blocks, with the comments that stand as blocks of their own taken out; offsets are those of the text. */
export interface SyntaxTree {
	root: Root;
	comments: Range[];
}

/** Parses a note. A block comment is overwritten with blanks for that, so that every offset stays what it was. */
export function parseSyntax(text: string): SyntaxTree {
	const root = parse(text);
	if (!text.includes('%%')) return { root, comments: [] };
	const comments = commentRanges(text, verbatimRanges(root)).filter(([from, to]) => isBlock(text, from, to));
	if (comments.length === 0) return { root, comments };
	let bare = text;
	for (const [from, to] of comments) bare = bare.slice(0, from) + bare.slice(from, to).replace(/[^\r\n]/g, ' ') + bare.slice(to);
	return { root: parse(bare), comments };
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

function parse(text: string): Root {
	return fromMarkdown(text, {
		extensions: [gfm(), frontmatter(['yaml']), math()],
		// The transforms of the gfm package cut text nodes up and lose where they stood.
		mdastExtensions: [...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })), frontmatterFromMarkdown(['yaml']), mathFromMarkdown()],
	});
}

function verbatimRanges(root: Root): [number, number][] {
	const ranges: [number, number][] = [];
	visit(root, (node) => {
		if (['code', 'inlineCode', 'yaml', 'math', 'inlineMath'].includes(node.type)) ranges.push([...rangeOf(node)]);
	});
	return ranges;
}

function isBlock(text: string, from: number, to: number): boolean {
	return /(?:^|\n)[ \t]*$/.test(text.slice(0, from)) && /^[ \t]*(?:\r?\n|$)/.test(text.slice(to));
}
