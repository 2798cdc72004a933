import { StateEffect, StateField } from '@codemirror/state';
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

/** The note an editor belongs to; set where an editor's state is made. */
export const editorInfoField = StateField.define<MarkdownFileInfo>({
	create: () => { throw new Error('This editor state belongs to no note'); },
	update: (value) => value,
});

/** Switches live preview on or off in one editor. */
export const setLivePreview = StateEffect.define<boolean>();

/** Whether live preview is on. */
export const editorLivePreviewField = switchedBy(setLivePreview, true);

/** A field that an effect switches on and off. */
export function switchedBy(effect: typeof setLivePreview, first: boolean): StateField<boolean> {
	return StateField.define<boolean>({
		create: () => first,
		update: (value, transaction) => transaction.effects.reduce((now, one) => (one.is(effect) ? one.value : now), value),
	});
}
