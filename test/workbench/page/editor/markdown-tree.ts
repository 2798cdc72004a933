import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import { blankComments } from './comments';

/** The tree of a note's text as reading view draws it: comments are gone, line numbers are those of the text. */
export function parseMarkdown(text: string): Root {
	const plain = parse(text);
	const bare = blankComments(text, verbatimRanges(plain.children));
	return bare === text ? plain : parse(bare);
}

function parse(text: string): Root {
	return fromMarkdown(text, {
		extensions: [gfm(), frontmatter(['yaml']), math()],
		// The transforms of the gfm package cut text nodes up, and a wikilink with them.
		mdastExtensions: [...gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension), frontmatterFromMarkdown(['yaml']), mathFromMarkdown()],
	});
}

/** Where the text stands for itself, so that `%%` there hides nothing. */
function verbatimRanges(nodes: RootContent[]): [number, number][] {
	return nodes.flatMap((node): [number, number][] => {
		if (['code', 'inlineCode', 'yaml', 'math', 'inlineMath'].includes(node.type)) return [[node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]];
		return 'children' in node ? verbatimRanges(node.children) : [];
	});
}
