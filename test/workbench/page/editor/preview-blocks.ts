import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import { StateField } from '@codemirror/state';
import type { EditorState, Extension, Range } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';
import type { SyntaxNodeRef } from '@lezer/common';
import { BlockWidget } from './block-widget';
import { editorInfoField, editorLivePreviewField } from './editor-fields';
import { frontmatterEnd, isEdited, previewDiffers, renderersChanged } from './preview-state';

const PARSE_BUDGET_MS = 50;
/** Blocks that hold other blocks; a fence in one of these is looked for too. */
const CONTAINERS = new Set(['Document', 'BulletList', 'OrderedList', 'ListItem']);

/** Blocks that are drawn whole while the caret is outside them: code a plugin draws, callouts, tables. */
export const drawnBlocks: Extension = StateField.define<DecorationSet>({
	create: decorate,
	update(value, transaction) {
		const again = transaction.docChanged || previewDiffers(transaction.startState, transaction.state) || transaction.effects.some((effect) => effect.is(renderersChanged));
		return again ? decorate(transaction.state) : value;
	},
	provide: (field) => EditorView.decorations.from(field),
});

function decorate(state: EditorState): DecorationSet {
	if (!state.field(editorLivePreviewField)) return Decoration.none;
	const ranges: Range<Decoration>[] = [];
	const headEnd = frontmatterEnd(state);
	const tree = ensureSyntaxTree(state, state.doc.length, PARSE_BUDGET_MS) ?? syntaxTree(state);
	tree.iterate({
		enter: (node) => {
			if (node.to <= headEnd && node.name !== 'Document') return false;
			if (node.name === 'FencedCode' || node.name === 'Blockquote' || node.name === 'Table') addBlock(state, node, ranges);
			return CONTAINERS.has(node.name);
		},
	});
	return Decoration.set(ranges, true);
}

function addBlock(state: EditorState, node: SyntaxNodeRef, ranges: Range<Decoration>[]): void {
	// A block decoration takes whole lines; one that starts inside a line (in a list) cannot be drawn so.
	const from = state.doc.lineAt(node.from).from;
	const to = state.doc.lineAt(node.to).to;
	if (isEdited(state, from, to)) return;
	const source = state.sliceDoc(node.from, node.to);
	const info = state.field(editorInfoField);
	const language = node.name === 'FencedCode' ? /^(?:`{3,}|~{3,})[ \t]*(\S+)/.exec(source)?.[1] ?? null : null;
	if (node.name === 'FencedCode' && (language === null || !info.app.workspace.renderers.codeBlockProcessors.has(language))) return;
	if (node.name === 'Blockquote' && !/^>[ \t]*\[!/.test(source)) return;
	const lineBefore = state.sliceDoc(from, node.from);
	if (lineBefore.trim() !== '') return;
	const widget = new BlockWidget(info, source, language);
	ranges.push(Decoration.replace({ widget, block: true }).range(from, to));
}
