import { syntaxTree } from '@codemirror/language';
import { StateEffect, StateField } from '@codemirror/state';
import type { EditorState, Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { editorLivePreviewField } from './editor-fields';

/** Says that what plugins draw into notes has changed, so blocks must be looked at again. */
export const renderersChanged = StateEffect.define<null>();

const focusChanged = StateEffect.define<boolean>();

/** Whether the editor has the focus: without it, nothing is being edited and everything is drawn. */
const focusField = StateField.define<boolean>({
	create: () => false,
	update(value, transaction) {
		for (const effect of transaction.effects) if (effect.is(focusChanged)) return effect.value;
		return value;
	},
});

/** Lets a state know whether its editor has the focus. */
export const focusTracking: Extension = [focusField, EditorView.focusChangeEffect.of((_state, focusing) => focusChanged.of(focusing))];

/** Whether the caret or a selection touches a stretch of text: there the marks are shown, not what they mean. */
export function isEdited(state: EditorState, from: number, to: number): boolean {
	if (!state.field(editorLivePreviewField)) return true;
	return state.field(focusField) && state.selection.ranges.some((range) => range.from <= to && range.to >= from);
}

/** Whether anything that decides what is edited differs between two states. */
export function previewDiffers(before: EditorState, after: EditorState): boolean {
	return !before.selection.eq(after.selection)
		|| before.field(focusField, false) !== after.field(focusField)
		|| before.field(editorLivePreviewField, false) !== after.field(editorLivePreviewField)
		|| syntaxTree(before) !== syntaxTree(after);
}

/** Where the frontmatter ends, its last marker included; 0 without one. */
export function frontmatterEnd(state: EditorState): number {
	const { doc } = state;
	if (doc.line(1).text.trimEnd() !== '---') return 0;
	for (let n = 2; n <= doc.lines; n++) {
		const line = doc.line(n);
		if (line.text.trimEnd() === '---') return line.to;
	}
	return 0;
}

/** Whether a place lies in code, where no other syntax counts. */
export function inCode(state: EditorState, at: number): boolean {
	for (let node: { name: string; parent: unknown } | null = syntaxTree(state).resolveInner(at, 1); node; node = node.parent as typeof node) {
		if (/Code/.test(node.name)) return true;
	}
	return false;
}
