import { StateField } from '@codemirror/state';
import type { EditorState, Extension } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';
import { commentRanges } from './comments';
import { inCode } from './preview-state';

const comment = Decoration.mark({ class: 'cm-comment' });

/** Dims `%%` comments; the whole text is looked at, for a comment may open far above what is on screen. */
export const dimmedComments: Extension = StateField.define<DecorationSet>({
	create: decorate,
	update: (value, transaction) => (transaction.docChanged ? decorate(transaction.state) : value),
	provide: (field) => EditorView.decorations.from(field),
});

function decorate(state: EditorState): DecorationSet {
	const text = state.doc.toString();
	if (!text.includes('%%')) return Decoration.none;
	const verbatim = [...text.matchAll(/%%/g)].map(({ index }) => index).filter((at) => inCode(state, at)).map((at): [number, number] => [at, at + 1]);
	return Decoration.set(commentRanges(text, verbatim).map(([from, to]) => comment.range(from, to)));
}
