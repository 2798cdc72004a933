import type { EditorState, Extension, Range } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, ViewUpdate } from '@codemirror/view';
import { drawnBlocks } from './preview-blocks';
import { dimmedComments } from './preview-comments';
import { drawLines } from './preview-lines';
import { drawMarks } from './preview-marks';
import { focusTracking, previewDiffers } from './preview-state';

/** Draws the note while it is being written: marks show only where the caret is. */
export const livePreview: Extension = [
	focusTracking,
	drawnBlocks,
	dimmedComments,
	ViewPlugin.define((view) => new VisibleMarks(view), {
		decorations: (plugin) => plugin.decorations,
		provide: (plugin) => EditorView.atomicRanges.of((view) => view.plugin(plugin)?.hidden ?? Decoration.none),
	}),
];

class VisibleMarks {
	decorations: DecorationSet = Decoration.none;
	/** The stretches the caret steps over. */
	hidden: DecorationSet = Decoration.none;

	constructor(view: EditorView) {
		this.draw(view.state, view.visibleRanges);
	}

	update(update: ViewUpdate): void {
		if (update.docChanged || update.viewportChanged || previewDiffers(update.startState, update.state)) this.draw(update.state, update.view.visibleRanges);
	}

	private draw(state: EditorState, visible: readonly { from: number; to: number }[]): void {
		const ranges: Range<Decoration>[] = [];
		for (const { from, to } of visible) {
			drawMarks(state, from, to, (range) => ranges.push(range));
			drawLines(state, from, to, (range) => ranges.push(range));
		}
		this.decorations = Decoration.set(ranges, true);
		this.hidden = this.decorations.update({ filter: (_from, _to, value) => value.spec.widget !== undefined });
	}
}
