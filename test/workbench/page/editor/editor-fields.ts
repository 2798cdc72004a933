import { Facet, StateEffect, StateField } from '@codemirror/state';
import type { EditorView} from '@codemirror/view';
import { ViewPlugin } from '@codemirror/view';
import type { App } from '../app';
import type { TFile } from '../vault/files';
import type { HoverParent } from '../workspace/hover';
import type { Editor } from './editor';

/** A note that is open in an editor. */
export interface MarkdownFileInfo extends HoverParent {
	app: App;
	readonly file: TFile | null;
	editor?: Editor;
}

/** Gives a state its view and its note; set once, where an editor's state is made. */
export const editorOwner = Facet.define<{ view: () => EditorView; info: MarkdownFileInfo }>();

/** The editor's CodeMirror view. */
export const editorEditorField = StateField.define<EditorView>({
	create: (state) => ownerOf(state.facet(editorOwner)).view(),
	update: (value) => value,
});

/** The note an editor belongs to. */
export const editorInfoField = StateField.define<MarkdownFileInfo>({
	create: (state) => ownerOf(state.facet(editorOwner)).info,
	update: (value) => value,
});

/** The older name of `editorInfoField`. */
export const editorViewField = editorInfoField;

/** Switches live preview on or off in one editor. */
export const setLivePreview = StateEffect.define<boolean>();

/** Whether live preview is on. */
export const editorLivePreviewField = StateField.define<boolean>({
	create: () => true,
	update(value, transaction) {
		for (const effect of transaction.effects) if (effect.is(setLivePreview)) return effect.value;
		return value;
	},
});

/** Whether the mouse is held down in the editor, as while dragging over text to select it. */
export const livePreviewState = ViewPlugin.define(() => ({ mousedown: false }), {
	eventHandlers: {
		mousedown() {
			this.mousedown = true;
			window.addEventListener('mouseup', () => { this.mousedown = false; }, { once: true });
		},
	},
});

function ownerOf<T>(owners: readonly T[]): T {
	const owner = owners[0];
	if (!owner) throw new Error('This editor state belongs to no note');
	return owner;
}
