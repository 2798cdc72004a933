import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { indentUnit } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { EditorView, drawSelection, keymap } from '@codemirror/view';
import { unseenName } from '../base/unseen-name';
import { Menu } from '../widgets/menu';
import { editorInfoField } from './editor-fields';

/** Keys that are the app's own, which the editor's usual bindings would take. */
const taken = new Set(['Mod-/', 'Mod-Enter', 'Alt-l', 'Mod-i']);

/** Links and the menu. A click on a drawn link is left to the page, which opens it; where its marks are shown it only sets the caret. */
const pointer = EditorView.domEventHandlers({
	mousedown(evt) {
		const linkEl = evt.target instanceof Element ? evt.target.closest<HTMLElement>('.cm-link.internal-link, .cm-link.external-link') : null;
		const href = linkEl?.getAttr('href');
		if (href && evt.button === 0) window.open(href, '_blank', 'noopener');
		return linkEl !== null;
	},
	contextmenu(evt, view) {
		const info = view.state.field(editorInfoField);
		evt.preventDefault();
		const menu = new Menu();
		info.app.workspace.trigger('editor-menu', menu, info.editor, info);
		menu.showAtMouseEvent(evt);
		return true;
	},
});

/** What every editor of notes has before plugins add theirs. */
export const noteEditor: Extension = [
	history(),
	drawSelection(),
	EditorState.allowMultipleSelections.of(true),
	EditorState.tabSize.of(4),
	// A note's lines are joined by a line feed, so a carriage return is no ending of its own here.
	EditorState.lineSeparator.of('\n'),
	indentUnit.of('\t'),
	EditorView.lineWrapping,
	EditorView.contentAttributes.of(() => ({ 'aria-labelledby': unseenName('Note text'), spellcheck: 'false' })),
	markdown({ base: markdownLanguage, completeHTMLTags: false }),
	keymap.of([...defaultKeymap.filter((binding) => !taken.has(binding.key ?? '')), ...historyKeymap, indentWithTab]),
	pointer,
];
