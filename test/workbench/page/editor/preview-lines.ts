import type { EditorState, Line, Range } from '@codemirror/state';
import { Decoration } from '@codemirror/view';
import { frontmatterEnd, inCode, isEdited } from './preview-state';
import { BoxWidget, BulletWidget } from './preview-widgets';

type Add = (decoration: Range<Decoration>) => void;

const LIST_LINE = /^([ \t]*)([-*+]|\d+[.)])([ \t]+)(?:(\[(.)\])(?=[ \t]|$))?/u;
const BLOCK_ID = /(?:^|\s)(\^[A-Za-z0-9-]+)[ \t]*$/;
/** How wide a column of indentation is drawn. */
const COLUMN_EM = 0.42;
const PREFIX_EM = 1.65;

const frontmatterLine = Decoration.line({ class: 'cm-hmd-frontmatter' });
const blockId = Decoration.mark({ class: 'cm-blockid' });
const bullet = Decoration.replace({ widget: new BulletWidget() });
const taskDone = Decoration.mark({ class: 'cm-task-done' });
const numberMark = Decoration.mark({ class: 'cm-formatting-list-ol' });

/** Draws what belongs to whole lines of a stretch of text: lists, tasks, block ids, frontmatter. */
export function drawLines(state: EditorState, from: number, to: number, add: Add): void {
	const headEnd = frontmatterEnd(state);
	for (let at = from; at <= to;) {
		const line = state.doc.lineAt(at);
		at = line.to + 1;
		if (headEnd > 0 && line.from <= headEnd) add(frontmatterLine.range(line.from));
		else if (!inCode(state, line.from)) drawLine(state, line, add);
	}
}

function drawLine(state: EditorState, line: Line, add: Add): void {
	const id = BLOCK_ID.exec(line.text)?.[1];
	if (id) {
		const end = line.from + line.text.trimEnd().length;
		add(blockId.range(end - id.length, end));
	}
	const match = LIST_LINE.exec(line.text);
	if (match) drawListLine(state, line, match, add);
}

function drawListLine(state: EditorState, line: Line, match: RegExpExecArray, add: Add): void {
	const [, indent = '', marker = '', gap = '', box, mark = ''] = match;
	const columns = [...indent].reduce((sum, char) => sum + (char === '\t' ? 4 - (sum % 4) : 1), 0);
	const markFrom = line.from + indent.length;
	const ordered = /\d/.test(marker);
	const classes = ['HyperMD-list-line', ...(box ? ['HyperMD-task-line'] : [])];
	const prefix = columns * COLUMN_EM + PREFIX_EM;
	add(Decoration.line({ attributes: { class: classes.join(' '), style: `--list-prefix: ${prefix}em`, ...(box ? { 'data-task': mark.trim() } : {}) } }).range(line.from));
	if (indent !== '') add(Decoration.mark({ class: 'cm-hmd-list-indent', attributes: { style: `width: ${columns * COLUMN_EM}em` } }).range(line.from, markFrom));
	if (box) {
		const boxTo = markFrom + marker.length + gap.length + box.length;
		const touched = isEdited(state, markFrom, boxTo);
		if (!touched) add(Decoration.replace({ widget: new BoxWidget(mark) }).range(markFrom, boxTo));
		if (mark === 'x' || mark === 'X' || mark === '-') {
			if (boxTo + 1 < line.to) add(taskDone.range(boxTo + 1, line.to));
		}
	} else if (ordered) add(numberMark.range(markFrom, markFrom + marker.length));
	else if (!isEdited(state, markFrom, markFrom + marker.length)) add(bullet.range(markFrom, markFrom + marker.length));
}
