import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, codeFolding, indentUnit } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { EditorView, drawSelection, dropCursor, keymap } from '@codemirror/view';
import type { ViewUpdate } from '@codemirror/view';
import { editorEditorField, editorInfoField, editorLivePreviewField, editorOwner, livePreviewState } from './editor-fields';
import type { MarkdownFileInfo } from './editor-fields';
import { editorLinks } from './editor-links';
import { livePreview } from './live-preview';
import { noteLanguage } from './markdown-language';

/** Everything an editor of notes has before plugins add theirs. */
export function noteEditor(info: MarkdownFileInfo, view: () => EditorView, onUpdate: (update: ViewUpdate) => void): Extension {
	return [
		editorOwner.of({ view, info }),
		editorEditorField,
		editorInfoField,
		editorLivePreviewField,
		livePreviewState,
		history(),
		drawSelection(),
		dropCursor(),
		bracketMatching(),
		codeFolding(),
		EditorState.allowMultipleSelections.of(true),
		EditorState.tabSize.of(4),
		// A note's lines are joined by a line feed, so a carriage return is no ending of its own here.
		EditorState.lineSeparator.of('\n'),
		indentUnit.of('\t'),
		EditorView.lineWrapping,
		EditorView.contentAttributes.of({ 'aria-label': 'Note text', spellcheck: 'false' }),
		noteLanguage(),
		keymap.of([...defaultKeymap.filter((binding) => !taken.has(binding.key ?? '')), ...historyKeymap, indentWithTab]),
		livePreview,
		editorLinks,
		EditorView.updateListener.of(onUpdate),
	];
}

/** Keys that are the app's own, which the editor's usual bindings would take. */
const taken = new Set(['Mod-/', 'Mod-Enter', 'Alt-l', 'Mod-i']);
