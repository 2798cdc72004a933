import { syntaxTree } from '@codemirror/language';
import type { EditorState, Range } from '@codemirror/state';
import { Decoration } from '@codemirror/view';
import type { SyntaxNode } from '@lezer/common';
import { decodeAddress, parseLinkMark } from './link-mark';
import { frontmatterEnd, isEdited } from './preview-state';
import { RuleWidget } from './preview-widgets';

type Add = (decoration: Range<Decoration>) => void;

const hidden = Decoration.replace({});
const rule = Decoration.replace({ widget: new RuleWidget() });
const marks: Record<string, Decoration> = Object.fromEntries([
	['StrongEmphasis', 'cm-strong'], ['Emphasis', 'cm-em'], ['Strikethrough', 'cm-strikethrough'], ['InlineCode', 'cm-inline-code'],
	['Highlight', 'cm-highlight'], ['HashTag', 'cm-hashtag'], ['URL', 'cm-url'], ['CodeText', 'cm-hmd-codeblock'], ['CodeInfo', 'cm-code-info'],
].map(([name, cls]) => [name, Decoration.mark({ class: cls ?? '' })]));
const hiddenMarks = new Set(['EmphasisMark', 'StrikethroughMark', 'CodeMark']);

/** Draws emphasis, headings, links and code of a stretch of text, hiding the marks that are not being edited. */
export function drawMarks(state: EditorState, from: number, to: number, add: Add): void {
	const start = Math.max(from, frontmatterEnd(state));
	if (start >= to && start > 0) return;
	syntaxTree(state).iterate({
		from: start, to,
		enter: (ref) => {
			const { node } = ref;
			if (node.from < start && node.to <= start) return false;
			const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name);
			if (heading) drawHeading(state, node, heading[1] ?? '1', add);
			else if (node.name === 'HorizontalRule' && !isEdited(state, node.from, node.to)) add(rule.range(node.from, node.to));
			else if (node.name === 'Link') drawLink(state, node, add);
			else if (node.name === 'WikiLink') drawWikiLink(state, node, add);
			else if (node.name === 'Blockquote') drawLines(state, node, 'HyperMD-quote', add);
			else if (node.name === 'FencedCode') drawLines(state, node, 'HyperMD-codeblock', add);
			else if (node.name === 'QuoteMark' && !isEdited(state, ...lineSpan(state, node.from))) add(hidden.range(node.from, node.to));
			else if (hiddenMarks.has(node.name)) hideMark(state, node, add);
			const mark = marks[node.name];
			// A URL in a link belongs to the link; only a bare one is drawn here.
			if (mark && node.to > node.from && !(node.name === 'URL' && node.parent?.name === 'Link')) add(mark.range(node.from, node.to));
			if (node.name === 'Highlight' && !isEdited(state, node.from, node.to)) {
				add(hidden.range(node.from, node.from + 2));
				add(hidden.range(node.to - 2, node.to));
			}
			return undefined;
		},
	});
}

function drawHeading(state: EditorState, node: SyntaxNode, level: string, add: Add): void {
	drawLines(state, node, `HyperMD-header HyperMD-header-${level}`, add);
	const markNode = node.getChild('HeaderMark');
	if (!markNode || markNode.from !== node.from || isEdited(state, ...lineSpan(state, node.from))) return;
	const space = state.sliceDoc(markNode.to, markNode.to + 1) === ' ' ? 1 : 0;
	add(hidden.range(markNode.from, markNode.to + space));
}

function hideMark(state: EditorState, node: SyntaxNode, add: Add): void {
	const { parent } = node;
	if (!parent || parent.name === 'FencedCode' || isEdited(state, parent.from, parent.to)) return;
	add(hidden.range(node.from, node.to));
}

function drawLink(state: EditorState, node: SyntaxNode, add: Add): void {
	const [open, close] = node.getChildren('LinkMark');
	const url = node.getChild('URL');
	if (!open || !close || !url || close.from <= open.to) return;
	const href = state.sliceDoc(url.from, url.to);
	const external = /^[a-z][a-z0-9+.-]*:/i.test(href);
	add(Decoration.mark({ class: external ? 'cm-link cm-external-link' : 'cm-link cm-hmd-internal-link', attributes: { 'data-href': external ? href : decodeAddress(href) } }).range(open.to, close.from));
	if (isEdited(state, node.from, node.to)) return;
	add(hidden.range(open.from, open.to));
	add(hidden.range(close.from, node.to));
}

function drawWikiLink(state: EditorState, node: SyntaxNode, add: Add): void {
	const { target, labelFrom, labelTo } = parseLinkMark(state.sliceDoc(node.from, node.to));
	const [from, to] = [node.from + labelFrom, node.from + labelTo];
	if (to > from) add(Decoration.mark({ class: 'cm-link cm-hmd-internal-link', attributes: { 'data-href': target } }).range(from, to));
	if (isEdited(state, node.from, node.to)) return;
	if (from > node.from) add(hidden.range(node.from, from));
	if (node.to > to) add(hidden.range(to, node.to));
}

function drawLines(state: EditorState, node: SyntaxNode, cls: string, add: Add): void {
	const last = state.doc.lineAt(node.to).number;
	for (let n = state.doc.lineAt(node.from).number; n <= last; n++) {
		const edge = `${node.name}-${state.doc.line(n).from <= node.from ? 'begin' : n === last ? 'end' : 'middle'}`;
		add(Decoration.line({ class: node.name === 'FencedCode' ? `${cls} HyperMD-codeblock-${edge.replace('FencedCode-', '')}` : cls }).range(state.doc.line(n).from));
	}
}

function lineSpan(state: EditorState, at: number): [number, number] {
	const line = state.doc.lineAt(at);
	return [line.from, line.to];
}
