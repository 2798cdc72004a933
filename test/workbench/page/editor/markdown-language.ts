import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import type { Extension } from '@codemirror/state';
import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

/** Markdown as notes write it: with wikilinks, highlights and tags. */
export function noteLanguage(): Extension {
	return markdown({ base: markdownLanguage, extensions: [noteSyntax], completeHTMLTags: false, addKeymap: true });
}

const noteSyntax: MarkdownConfig = {
	defineNodes: ['WikiLink', 'Highlight', 'HashTag'],
	parseInline: [
		{ name: 'WikiLink', before: 'Link', parse: byPattern('WikiLink', /^!?\[\[[^[\]\n]+\]\]/, [91, 33]) },
		{ name: 'Highlight', parse: byPattern('Highlight', /^==[^=\n]+==/, [61]) },
		{ name: 'HashTag', parse: byPattern('HashTag', /^#(?=[^\s#]*[^\d\s#/])[\p{L}\p{N}\p{M}\p{Extended_Pictographic}_/-]+/u, [35], (before) => /[\s(]|^$/.test(before)) },
	],
};

function byPattern(name: string, pattern: RegExp, starts: number[], allowedAfter: (before: string) => boolean = () => true) {
	return (cx: InlineContext, next: number, pos: number): number => {
		if (!starts.includes(next)) return -1;
		if (!allowedAfter(pos > cx.offset ? cx.slice(pos - 1, pos) : '')) return -1;
		const match = pattern.exec(cx.slice(pos, cx.end));
		return match ? cx.addElement(cx.elt(name, pos, pos + match[0].length)) : -1;
	};
}
