import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import { StateEffect, StateField } from '@codemirror/state';
import type { EditorState, Extension, Range } from '@codemirror/state';
import { Decoration, EditorView, WidgetType } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';
import type { SyntaxNode } from '@lezer/common';
import type { MarkdownSectionInformation } from 'obsidian';
import { Component } from '../base/component';
import { commentRanges } from './comments';
import { editorInfoField } from './editor-fields';
import type { MarkdownFileInfo } from './editor-fields';
import { decodeAddress, isExternal, taskBox } from './markdown-dom';
import { drawInto } from './markdown-renderer';
import { WIKILINK, labelRange, linkTarget } from './note-syntax';

/** Says that what plugins draw into notes has changed, so blocks must be looked at again. */
export const renderersChanged = StateEffect.define<null>();

const PARSE_BUDGET_MS = 50;
const TASK = /^([ \t]*(?:>[ \t]*)*)(?:[-*+]|\d+[.)])[ \t]+\[(.)\](?=[ \t]|$)/gmu;

const hidden = Decoration.replace({});
/** How the text of a syntax node is set off. */
const styles = Object.fromEntries(Object.entries({
	StrongEmphasis: 'cm-strong', Emphasis: 'cm-em', Strikethrough: 'cm-strikethrough', InlineCode: 'cm-inline-code', FencedCode: 'HyperMD-codeblock',
	...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`ATXHeading${level}`, `HyperMD-header HyperMD-header-${level}`])),
}).map(([name, cls]) => [name, Decoration.mark({ class: cls })]));
const MARKS = new Set(['EmphasisMark', 'StrikethroughMark', 'HeaderMark', 'CodeMark']);

const focusChanged = StateEffect.define<boolean>();

/** Whether the editor has the focus: without it, nothing is being edited and everything is drawn. */
export const focusField = StateField.define<boolean>({
	create: () => false,
	update: (focused, { effects }) => effects.find((effect) => effect.is(focusChanged))?.value ?? focused,
	provide: () => EditorView.focusChangeEffect.of((_state, focusing) => focusChanged.of(focusing)),
});

/** Draws the note while it is being written: marks show only where the caret is. */
export const livePreview: Extension = StateField.define<DecorationSet>({
	create: draw,
	update: (value, { docChanged, selection, effects, startState, state }) =>
		(docChanged || selection || effects.length > 0 || syntaxTree(startState) !== syntaxTree(state) ? draw(state) : value),
	provide: (field) => EditorView.decorations.from(field),
});

function draw(state: EditorState): DecorationSet {
	const text = state.doc.toString();
	const head = /^---\n(?:[\s\S]*?\n)?---(?=\n|$)/.exec(text)?.[0].length ?? 0;
	/** Where the text stands for itself, or is drawn whole. */
	const verbatim: [number, number][] = [[0, head]];
	const isPlain = (at: number): boolean => !verbatim.some(([from, to]) => at >= from && at < to);
	const ranges: Range<Decoration>[] = [];
	(ensureSyntaxTree(state, text.length, PARSE_BUDGET_MS) ?? syntaxTree(state)).iterate({
		enter: ({ node }) => {
			if (node.to <= head) return node.name === 'Document';
			const block = blockOf(state, node);
			if (block) ranges.push(block);
			if (block || node.name.endsWith('Code')) verbatim.push([node.from, node.to]);
			if (block) return false;
			const style = styles[node.name];
			if (style) ranges.push(style.range(node.from, node.to));
			// The blank behind the marks of a heading is no part of its text.
			const end = node.name === 'HeaderMark' ? node.to + text.slice(node.to).search(/[^ \t]|$/) : node.to;
			if (MARKS.has(node.name) && node.parent?.name !== 'FencedCode' && !isEdited(state, node.parent ?? node)) ranges.push(hidden.range(node.from, end));
			if (node.name === 'Link') drawLink(state, node, ranges);
			return undefined;
		},
	});
	if (head > 0) ranges.push(Decoration.mark({ class: 'cm-hmd-frontmatter' }).range(0, head));
	for (const [from, to] of commentRanges(text, verbatim)) ranges.push(Decoration.mark({ class: 'cm-comment' }).range(from, to));
	for (const match of text.matchAll(TASK)) {
		const [from, to] = [match.index + (match[1] ?? '').length, match.index + match[0].length];
		const widget = new DrawnWidget(match[0], () => taskBox(match[2] ?? ' ', 0));
		if (isPlain(from) && !isEdited(state, { from, to })) ranges.push(Decoration.replace({ widget }).range(from, to));
	}
	for (const match of text.matchAll(WIKILINK)) {
		const span = { from: match.index, to: match.index + match[0].length };
		const [from, to] = labelRange(match[0]).map((at) => span.from + at) as [number, number];
		if (isPlain(span.from)) addLink(state, span, { from, to }, linkTarget(match), ranges);
	}
	return Decoration.set(ranges, true);
}

interface Span { from: number; to: number }

/** Whether the caret or a selection touches a stretch of text: there the marks are shown, not what they mean. */
function isEdited(state: EditorState, { from, to }: Span): boolean {
	return state.field(focusField) && state.selection.ranges.some((range) => range.from <= to && range.to >= from);
}

/** A block that is drawn whole while the caret is outside it: code a plugin draws, or a callout. */
function blockOf(state: EditorState, node: SyntaxNode): Range<Decoration> | null {
	const source = state.sliceDoc(node.from, node.to);
	const info = state.field(editorInfoField);
	const language = node.name === 'FencedCode' ? /^(?:`{3,}|~{3,})[ \t]*(\S+)/.exec(source)?.[1] : undefined;
	const drawn = language !== undefined ? info.app.workspace.renderers.languages.has(language) : node.name === 'Blockquote' && /^>[ \t]*\[!/.test(source);
	// A block decoration takes whole lines; one that starts inside a line (in a list) cannot be drawn so.
	if (!drawn || state.doc.lineAt(node.from).from !== node.from || isEdited(state, node)) return null;
	return Decoration.replace({ widget: new DrawnWidget(source, (view) => drawBlock(info, source, view)), block: true }).range(node.from, state.doc.lineAt(node.to).to);
}

function drawLink(state: EditorState, node: SyntaxNode, ranges: Range<Decoration>[]): void {
	const [open, close] = node.getChildren('LinkMark');
	const url = node.getChild('URL');
	if (!open || !close || !url || close.from <= open.to) return;
	const address = state.sliceDoc(url.from, url.to);
	addLink(state, node, { from: open.to, to: close.from }, isExternal(address) ? address : decodeAddress(address), ranges);
}

/** Draws a link's label as a link, and hides what is around it. */
function addLink(state: EditorState, span: Span, label: Span, url: string, ranges: Range<Decoration>[]): void {
	if (isEdited(state, span)) return;
	const attributes = isExternal(url) ? { class: 'cm-link external-link', href: url } : { class: 'cm-link internal-link cm-hmd-internal-link', 'data-href': url };
	ranges.push(hidden.range(span.from, label.from), Decoration.mark({ tagName: 'a', attributes }).range(label.from, label.to), hidden.range(label.to, span.to));
}

/** What lives in the drawn blocks that are on screen, to be unloaded when their element goes. */
const componentsByElement = new WeakMap<HTMLElement, Component>();

/** Something drawn in place of the source it stands for; what happens in it is its own, not the editor's. */
class DrawnWidget extends WidgetType {
	constructor(private readonly source: string, private readonly draw: (view: EditorView) => HTMLElement) {
		super();
	}

	override eq(other: DrawnWidget): boolean {
		return other.source === this.source;
	}

	toDOM(view: EditorView): HTMLElement {
		return this.draw(view);
	}

	override destroy(dom: HTMLElement): void {
		componentsByElement.get(dom)?.unload();
	}
}

function drawBlock({ app, file }: MarkdownFileInfo, source: string, view: EditorView): HTMLElement {
	const blockEl = createDiv('cm-embed-block markdown-rendered');
	const component = new Component();
	component.load();
	componentsByElement.set(blockEl, component);
	const section = (): MarkdownSectionInformation => {
		const { doc } = view.state;
		const lineStart = doc.lineAt(view.posAtDOM(blockEl)).number - 1;
		return { text: doc.toString(), lineStart, lineEnd: lineStart + source.split('\n').length - 1 };
	};
	void drawInto(app, source, blockEl, { sourcePath: file?.path ?? '', component, section }).then(() => view.requestMeasure());
	return blockEl;
}
