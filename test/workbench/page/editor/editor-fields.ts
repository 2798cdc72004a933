import { StateField } from '@codemirror/state';
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
