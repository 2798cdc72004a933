import type { EditorPosition } from 'obsidian';
import { getLinkSubpathLine } from './subpath';
import type { MarkdownView } from './markdown-view';

/** Where the reader is in a note: caret and scroll. */
export function readEphemeralState(view: MarkdownView): Record<string, unknown> {
	const scroll = view.currentMode.getScroll();
	if (view.getMode() === 'preview') return { scroll };
	return { cursor: { from: view.editor.getCursor('anchor'), to: view.editor.getCursor('head') }, scroll };
}

/** Goes to a place in a note: `cursor`, `line`, `subpath` or `scroll`, as links and plugins hand it in. */
export function applyEphemeralState(view: MarkdownView, state: unknown): void {
	if (typeof state !== 'object' || state === null) return;
	const { cursor, line, subpath, scroll, focus } = state as Record<string, unknown>;
	const at = typeof line === 'number' ? line : typeof subpath === 'string' ? getLinkSubpathLine(view, subpath) : null;
	if (isSpan(cursor) && view.getMode() === 'source') {
		const to = cursor.to ?? cursor.from;
		view.editor.setSelection(cursor.from, to);
		view.editor.scrollIntoView({ from: cursor.from, to }, true);
	} else if (at !== null) goToLine(view, at);
	else if (typeof scroll === 'number') view.currentMode.applyScroll(scroll);
	if (focus === true && view.getMode() === 'source') view.editor.focus();
}

function goToLine(view: MarkdownView, line: number): void {
	if (view.getMode() === 'preview') {
		view.currentMode.applyScroll(line);
		view.previewMode.flashLine(line);
		return;
	}
	const at = { line: Math.min(Math.max(0, line), view.editor.lastLine()), ch: 0 };
	view.editor.setCursor(at);
	view.editor.scrollIntoView({ from: at, to: at }, true);
}

function isSpan(value: unknown): value is { from: EditorPosition; to?: EditorPosition } {
	return typeof value === 'object' && value !== null && 'from' in value && isPosition(value.from) && (!('to' in value) || isPosition(value.to));
}

function isPosition(value: unknown): value is EditorPosition {
	return typeof value === 'object' && value !== null && 'line' in value && typeof value.line === 'number' && 'ch' in value && typeof value.ch === 'number';
}
