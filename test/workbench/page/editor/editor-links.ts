import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { Keymap } from '../base/keymap';
import { Menu } from '../widgets/menu';
import { editorInfoField, editorLivePreviewField } from './editor-fields';
import { isEdited } from './preview-state';

/** Opens links in the editor: a plain click where the link is drawn, with the modifier where its marks are shown. */
export const editorLinks: Extension = EditorView.domEventHandlers({
	mousedown(evt, view) {
		const linkEl = linkAt(evt.target);
		if (!linkEl || evt.button > 1) return false;
		const at = view.posAtDOM(linkEl);
		const drawn = view.state.field(editorLivePreviewField) && !isEdited(view.state, at - 1, at + 1);
		const paneType = Keymap.isModEvent(evt);
		if (!drawn && paneType === false) return false;
		evt.preventDefault();
		const href = linkEl.getAttr('data-href') ?? '';
		const { app, file } = view.state.field(editorInfoField);
		if (/^[a-z][a-z0-9+.-]*:/i.test(href)) window.open(href, '_blank', 'noopener');
		else void app.workspace.openLinkText(href, file?.path ?? '', paneType);
		return true;
	},
	mouseover(event, view) {
		const targetEl = linkAt(event.target);
		if (!targetEl) return false;
		const info = view.state.field(editorInfoField);
		info.app.workspace.trigger('hover-link', { event, source: 'editor', hoverParent: info, targetEl, linktext: targetEl.getAttr('data-href') ?? '', sourcePath: info.file?.path ?? '' });
		return false;
	},
	contextmenu(evt, view) {
		const info = view.state.field(editorInfoField);
		if (!info.editor) return false;
		evt.preventDefault();
		const menu = new Menu();
		const { editor } = info;
		if (editor.somethingSelected()) {
			menu.addItem((item) => item.setSection('clipboard').setTitle('Cut').setIcon('scissors').onClick(() => {
				void navigator.clipboard.writeText(editor.getSelection());
				editor.replaceSelection('');
			}));
			menu.addItem((item) => item.setSection('clipboard').setTitle('Copy').setIcon('copy').onClick(() => void navigator.clipboard.writeText(editor.getSelection())));
		}
		menu.addItem((item) => item.setSection('clipboard').setTitle('Paste').setIcon('clipboard-type').onClick(() => void navigator.clipboard.readText().then((text) => editor.replaceSelection(text))));
		info.app.workspace.trigger('editor-menu', menu, editor, info);
		menu.showAtMouseEvent(evt);
		return true;
	},
	paste(evt, view) {
		const info = view.state.field(editorInfoField);
		info.app.workspace.trigger('editor-paste', evt, info.editor, info);
		return evt.defaultPrevented;
	},
	drop(evt, view) {
		const info = view.state.field(editorInfoField);
		info.app.workspace.trigger('editor-drop', evt, info.editor, info);
		return evt.defaultPrevented;
	},
});

function linkAt(target: EventTarget | null): HTMLElement | null {
	return target instanceof Element ? target.closest<HTMLElement>('.cm-link[data-href]') : null;
}
