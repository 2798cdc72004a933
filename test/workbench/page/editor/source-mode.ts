import { EditorView } from '@codemirror/view';
import type { MarkdownView } from './markdown-view';

/** One of the two ways a note is shown; a scroll position is a line of the note. */
export interface SubView {
	getScroll(): number;
	applyScroll(scroll: number): void;
	get(): string;
	set(data: string, clear: boolean): void;
}

/** The editor as a way of showing a note. */
export function sourceMode(view: MarkdownView): SubView {
	const { cm } = view.editor;
	return {
		get: () => view.getViewData(),
		set: (data, clear) => view.setViewData(data, clear),
		getScroll: () => cm.state.doc.lineAt(cm.lineBlockAtHeight(cm.scrollDOM.scrollTop).from).number - 1,
		applyScroll: (line) => {
			const { doc } = cm.state;
			const at = doc.line(Math.min(doc.lines, Math.max(1, Math.floor(line) + 1))).from;
			cm.dispatch({ effects: EditorView.scrollIntoView(at, { y: 'start' }) });
		},
	};
}
