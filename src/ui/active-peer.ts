import type { App } from 'obsidian';
import type { Person } from '../core/people/person';
import type { Desk } from './actions';

/** The peer of the active note, or null. */
export function activePeer(app: App, desk: Desk): Person | null {
	const file = app.workspace.getActiveFile();
	return file === null ? null : desk.notebook.peerOfNote(file.path);
}
